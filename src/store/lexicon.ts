import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { type HeadWords, indexHeadWords } from '../french/head-words.ts';
import { hunspellLexicon } from '../french/hunspell.ts';
import { vocabularyOf } from '../french/word-classes.ts';
import type { Lexicon, Vocabulary } from '../model/lexicon.ts';

/** The French word list of `dictionary-fr` (MPL-2.0), read once, on the first question. */
export function lazyLexicon(): Lexicon & Vocabulary {
  let heads: HeadWords | undefined;
  let forms: Lexicon | undefined;
  let vocabulary: Vocabulary | undefined;
  const headWords = () => {
    heads ??= indexHeadWords(listed('index.dic'));
    return heads;
  };
  const words = () => {
    vocabulary ??= vocabularyOf(headWords());
    return vocabulary;
  };
  return {
    has: (word) => {
      forms ??= hunspellLexicon(headWords(), listed('index.aff'));
      return forms.has(word);
    },
    isInfinitive: (word) => words().isInfinitive(word),
    isNominal: (word) => words().isNominal(word),
    isKnown: (word) => words().isKnown(word),
  };
}

const listed = (name: string): string =>
  readFileSync(join(dirname(createRequire(import.meta.url).resolve('dictionary-fr')), name), 'utf8');
