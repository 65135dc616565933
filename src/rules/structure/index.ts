import type { Rule } from '../../model/rule.ts';
import { headingIncrement } from './heading-increment.ts';

export const structureRules: readonly Rule[] = [headingIncrement];
