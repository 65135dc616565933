import type { Rule } from '../../model/rule.ts';
import { frontMatterRule } from './front-matter.ts';
import { keywordsList } from './keywords-list.ts';
import { metaDescriptionLength } from './meta-description-length.ts';
import { slugFormat } from './slug-format.ts';
import { titleH1Coherence } from './title-h1-coherence.ts';
import { titleLength } from './title-length.ts';
import { titlePixels } from './title-pixels.ts';

export const metadataRules: readonly Rule[] = [
  frontMatterRule,
  titleLength,
  titlePixels,
  titleH1Coherence,
  metaDescriptionLength,
  slugFormat,
  keywordsList,
];
