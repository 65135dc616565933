import type { Rule } from '../../model/rule.ts';

export const typographyRules: readonly Rule[] = [];
