import type { Rule } from '../../model/rule.ts';

export const provenanceRules: readonly Rule[] = [];
