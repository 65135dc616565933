import type { Rule } from '../../model/rule.ts';
import { origContainment } from './orig-containment.ts';
import { origLongestRun } from './orig-longest-run.ts';
import { origSentenceCopied } from './orig-sentence-copied.ts';
import { origStructure } from './orig-structure.ts';
import { origTitle } from './orig-title.ts';

export const originalityRules: readonly Rule[] = [
  origContainment,
  origLongestRun,
  origSentenceCopied,
  origStructure,
  origTitle,
];
