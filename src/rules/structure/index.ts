import type { Rule } from '../../model/rule.ts';
import { h1ExactlyOne } from './h1-exactly-one.ts';
import { h1First } from './h1-first.ts';
import { h2Min } from './h2-min.ts';
import { headingDuplicate } from './heading-duplicate.ts';
import { headingEmptySection } from './heading-empty-section.ts';
import { headingFake } from './heading-fake.ts';
import { headingGeneric } from './heading-generic.ts';
import { headingIncrement } from './heading-increment.ts';
import { headingLength } from './heading-length.ts';
import { headingPunctuation } from './heading-punctuation.ts';
import { headingSentenceCase } from './heading-sentence-case.ts';
import { introPresent } from './intro-present.ts';
import { sectionMax } from './section-max.ts';

export const structureRules: readonly Rule[] = [
  h1ExactlyOne,
  h1First,
  h2Min,
  headingIncrement,
  headingEmptySection,
  headingDuplicate,
  headingLength,
  headingPunctuation,
  sectionMax,
  introPresent,
  headingSentenceCase,
  headingFake,
  headingGeneric,
];
