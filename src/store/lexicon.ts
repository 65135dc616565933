import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { hunspellLexicon } from '../french/hunspell.ts';
import { parseWordClasses, vocabularyOf } from '../french/word-classes.ts';
import type { Lexicon, Vocabulary } from '../model/lexicon.ts';

/** The French word list of `dictionary-fr` (MPL-2.0), read once, on the first question. */
export function lazyLexicon(): Lexicon & Vocabulary {
  let forms: Lexicon | undefined;
  let vocabulary: Vocabulary | undefined;
  const words = () => {
    vocabulary ??= vocabularyOf(parseWordClasses(listed('index.dic')));
    return vocabulary;
  };
  return {
    has: (word) => {
      forms ??= hunspellLexicon(listed('index.dic'), listed('index.aff'));
      return forms.has(word);
    },
    isInfinitive: (word) => words().isInfinitive(word),
    isNominal: (word) => words().isNominal(word),
    isKnown: (word) => words().isKnown(word),
  };
}

const listed = (name: string): string =>
  readFileSync(join(dirname(createRequire(import.meta.url).resolve('dictionary-fr')), name), 'utf8');
