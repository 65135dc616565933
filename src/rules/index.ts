import type { Rule } from '../model/rule.ts';
import { wordCount } from './length/word-count.ts';
import { headingIncrement } from './structure/heading-increment.ts';

/** Every rule, in the order in which the documentation lists them. */
export const rules: readonly Rule[] = [wordCount, headingIncrement];
