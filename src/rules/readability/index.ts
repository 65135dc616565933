import type { Rule } from '../../model/rule.ts';
import { paragraphLength } from './paragraph-length.ts';
import { passiveVoice } from './passive-voice.ts';
import { readabilityKandelMoles } from './readability-kandel-moles.ts';
import { readabilityLix } from './readability-lix.ts';
import { sentenceLength } from './sentence-length.ts';
import { sentenceMax } from './sentence-max.ts';
import { sentenceStarts } from './sentence-starts.ts';
import { transitionWords } from './transition-words.ts';

export const readabilityRules: readonly Rule[] = [
  readabilityKandelMoles,
  readabilityLix,
  sentenceLength,
  sentenceMax,
  paragraphLength,
  transitionWords,
  passiveVoice,
  sentenceStarts,
];
