import type { Rule } from '../../model/rule.ts';

export const languageRules: readonly Rule[] = [];
