import type { Rule } from '../../model/rule.ts';

export const readabilityRules: readonly Rule[] = [];
