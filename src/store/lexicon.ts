import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { lexiconOf, parseDictionary } from '../french/lexicon.ts';
import type { Lexicon } from '../model/lexicon.ts';

/** The French word list of `dictionary-fr` (MPL-2.0), read on the first question. */
export function lazyLexicon(): Lexicon {
  let lexicon: Lexicon | undefined;
  return {
    has(word) {
      lexicon ??= lexiconOf(parseDictionary(readFileSync(wordListPath(), 'utf8')));
      return lexicon.has(word);
    },
  };
}

const wordListPath = (): string =>
  join(dirname(createRequire(import.meta.url).resolve('dictionary-fr')), 'index.dic');
