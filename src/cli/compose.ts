import { join } from 'node:path';
import { cleaners } from '../cleaners/index.ts';
import { settleRules } from '../config/active-rules.ts';
import { loadSettings } from '../config/load.ts';
import { configSchema } from '../config/schema.ts';
import { loadLanguageDetector } from '../french/language.ts';
import type { CleanArticle } from '../model/article.ts';
import type { Lexicon } from '../model/lexicon.ts';
import type { Settings } from '../model/settings.ts';
import { clean } from '../pipeline/clean.ts';
import type { ActiveRule } from '../pipeline/check.ts';
import type { Input } from '../pipeline/inputs.ts';
import { type ReadSetup, readArticle } from '../pipeline/read.ts';
import { decode, formatOf, readers } from '../readers/index.ts';
import { rules } from '../rules/index.ts';
import { lazyLexicon } from '../store/lexicon.ts';
import type { Io } from './io.ts';
import type { CommonOptions } from './options.ts';

/** The shelves, met with the settings: what the commands hand to the corridor. */
export interface House {
  readonly settings: Settings & { readonly folder: string };
  readonly read: ReadSetup;
  readonly lexicon: Lexicon;
  readonly languageOf: (text: string) => string;
  readonly rulesFor: (path: string) => readonly ActiveRule[];
  /** Reads and cleans one raw file. */
  readonly cleanedArticle: (input: Input) => Promise<CleanArticle>;
  readonly cacheFolder: string;
}

/** The one place where the shelves meet. `flags` go over the configuration. */
export async function compose(io: Io, common: CommonOptions, flags: Partial<Settings> = {}): Promise<House> {
  const loaded = await loadSettings({ cwd: io.cwd, path: common.config, env: io.env, schema: () => configSchema(rules) });
  const given = Object.fromEntries(Object.entries(flags).filter(([, value]) => value !== undefined));
  const settings = { ...loaded, ...given };
  const lexicon = lazyLexicon();
  const read: ReadSetup = { readers, formatOf, decode, maxBytes: settings.maxBytes, stdin: io.stdin };
  return {
    settings,
    read,
    lexicon,
    languageOf: await loadLanguageDetector(),
    rulesFor: (path) => settleRules(rules, settings, path),
    cleanedArticle: async (input) => clean(await readArticle(input, read), cleaners, { lexicon }),
    cacheFolder: join(settings.folder, '.seo-rewrite', 'cache'),
  };
}
