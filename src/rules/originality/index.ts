import type { Rule } from '../../model/rule.ts';

export const originalityRules: readonly Rule[] = [];
