import type { Rule } from '../../model/rule.ts';

export const keyphraseRules: readonly Rule[] = [];
