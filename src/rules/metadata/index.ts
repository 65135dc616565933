import type { Rule } from '../../model/rule.ts';

export const metadataRules: readonly Rule[] = [];
