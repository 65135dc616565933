import { cleaners } from '../cleaners/index.ts';
import type { Article, CleanArticle } from '../model/article.ts';
import type { Lexicon } from '../model/lexicon.ts';
import type { Settings } from '../model/settings.ts';
import { clean } from '../pipeline/clean.ts';
import type { Input } from '../pipeline/inputs.ts';
import { type ReadSetup, readArticle } from '../pipeline/read.ts';
import { readers } from '../readers/index.ts';
import { cleaningWishes } from './cleaning-wishes.ts';

/** The half of the house that deals with raw articles: the shelves of readers and cleaners. */
export interface RawSide {
  readonly read: ReadSetup;
  /** Cleans a raw article; `elsewhere` knows in how many other files of the run a line stands. */
  readonly clean: (article: Article, elsewhere?: (line: string) => number) => CleanArticle;
  /** Reads and cleans one raw file. @throws SourceError */
  readonly cleaned: (input: Input) => Promise<CleanArticle>;
}

export function rawSide(settings: Settings, common: Omit<ReadSetup, 'readers'>, lexicon: Lexicon): RawSide {
  const read = { ...common, readers };
  const wishes = cleaningWishes(settings.clean);
  const cleanOne: RawSide['clean'] = (article, elsewhere) =>
    clean(article, cleaners, { lexicon, ...(elsewhere && { elsewhere }) }, wishes);
  return { read, clean: cleanOne, cleaned: async (input) => cleanOne(await readArticle(input, read)) };
}
