import type { Rule } from '../../model/rule.ts';
import { apostrophe } from './typo-apostrophe.ts';
import { capitalAccents } from './typo-capital-accents.ts';
import { colon } from './typo-colon.ts';
import { dash } from './typo-dash.ts';
import { ellipsis } from './typo-ellipsis.ts';
import { englishQuotes } from './typo-english-quotes.ts';
import { guillemets } from './typo-guillemets.ts';
import { highPunctuation } from './typo-high-punct.ts';
import { numbers } from './typo-numbers.ts';
import { ordinals } from './typo-ordinals.ts';
import { spacing } from './typo-spacing.ts';
import { unbalancedSigns } from './typo-unbalanced.ts';

export const typographyRules: readonly Rule[] = [
  unbalancedSigns,
  highPunctuation,
  colon,
  guillemets,
  englishQuotes,
  apostrophe,
  ellipsis,
  dash,
  numbers,
  ordinals,
  capitalAccents,
  spacing,
];
