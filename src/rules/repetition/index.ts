import type { Rule } from '../../model/rule.ts';

export const repetitionRules: readonly Rule[] = [];
