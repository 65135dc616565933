import type { Rule } from '../../model/rule.ts';
import { keyphraseDensity } from './keyphrase-density.ts';
import { keyphrasePlacement } from './keyphrase-placement.ts';

export const keyphraseRules: readonly Rule[] = [keyphraseDensity, keyphrasePlacement];
