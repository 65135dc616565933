import type { Rule } from '../../model/rule.ts';
import { wordCount } from './word-count.ts';

export const lengthRules: readonly Rule[] = [wordCount];
