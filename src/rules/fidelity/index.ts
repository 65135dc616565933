import type { Rule } from '../../model/rule.ts';

export const fidelityRules: readonly Rule[] = [];
