import type { Rule } from '../../model/rule.ts';
import { repeatParagraph } from './repeat-paragraph.ts';
import { repeatSentence } from './repeat-sentence.ts';
import { styleAiTell } from './style-ai-tell.ts';
import { styleDecoration } from './style-decoration.ts';

export const repetitionRules: readonly Rule[] = [repeatParagraph, repeatSentence, styleAiTell, styleDecoration];
