import type { Rule } from '../../model/rule.ts';
import { leftoverAiDisclaimer } from './leftover-ai-disclaimer.ts';
import { leftoverBoilerplate } from './leftover-boilerplate.ts';
import { leftoverFenceHtml } from './leftover-fence-html.ts';
import { leftoverLabels } from './leftover-labels.ts';
import { leftoverObeyedOrder } from './leftover-obeyed-order.ts';
import { leftoverPlaceholder } from './leftover-placeholder.ts';
import { leftoverPreamble } from './leftover-preamble.ts';
import { leftoverPrompt } from './leftover-prompt.ts';
import { leftoverToolToken } from './leftover-tool-token.ts';
import { leftoverTruncated } from './leftover-truncated.ts';

export const leftoversRules: readonly Rule[] = [
  leftoverPreamble,
  leftoverAiDisclaimer,
  leftoverPlaceholder,
  leftoverLabels,
  leftoverFenceHtml,
  leftoverToolToken,
  leftoverPrompt,
  leftoverObeyedOrder,
  leftoverBoilerplate,
  leftoverTruncated,
];
