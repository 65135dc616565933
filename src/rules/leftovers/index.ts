import type { Rule } from '../../model/rule.ts';

export const leftoversRules: readonly Rule[] = [];
