import type { Rule } from '../../model/rule.ts';
import { wordCount } from './word-count.ts';
import { wordsExpansion } from './words-expansion.ts';
import { wordsRetention } from './words-retention.ts';

export const lengthRules: readonly Rule[] = [wordCount, wordsExpansion, wordsRetention];
