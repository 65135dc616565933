import type { Rule } from '../../model/rule.ts';
import { aiDisclosure } from './ai-disclosure.ts';
import { metaRequiredFields } from './meta-required-fields.ts';
import { sourceCredit } from './source-credit.ts';

export const provenanceRules: readonly Rule[] = [metaRequiredFields, aiDisclosure, sourceCredit];
