import { join, relative, resolve } from 'node:path';
import { ruleSettler } from '../config/active-rules.ts';
import { loadSettings } from '../config/load.ts';
import { configSchema } from '../config/schema.ts';
import type { CleanArticle } from '../model/article.ts';
import type { Lexicon, Vocabulary } from '../model/lexicon.ts';
import type { Settings } from '../model/settings.ts';
import type { ActiveRule } from '../pipeline/check.ts';
import type { Input } from '../pipeline/inputs.ts';
import type { ReadSetup } from '../pipeline/read.ts';
import { decode } from '../readers/decode.ts';
import { formatOf } from '../readers/format.ts';
import { rules } from '../rules/index.ts';
import { lazyLanguageDetector } from '../store/language-detector.ts';
import { lazyLexicon } from '../store/lexicon.ts';
import type { Io } from './io.ts';
import type { CommonOptions } from './options.ts';
import type { RawSide } from './raw-side.ts';

/** The shelves, met with the settings: what the commands hand to the corridor. */
export interface House {
  readonly settings: Settings & { readonly folder: string };
  readonly read: Omit<ReadSetup, 'readers'>;
  readonly lexicon: Lexicon & Vocabulary;
  readonly languageOf: (text: string) => string;
  /** The rules for a file, whose path is seen from the working folder. */
  readonly rulesFor: (path: string) => readonly ActiveRule[];
  readonly ruleIds: ReadonlySet<string>;
  /** What reads and cleans raw articles, loaded at the first call: a finished article is checked without it. */
  readonly rawSide: () => Promise<RawSide>;
  /** Reads and cleans one raw file. */
  readonly cleanedArticle: (input: Input) => Promise<CleanArticle>;
  readonly cacheFolder: string;
}

/** Read at most once in a process. */
const lexicon = lazyLexicon();

/** The one place where the shelves meet. `flags` go over the configuration, or over the settings of an earlier run. */
export async function compose(
  io: Pick<Io, 'cwd' | 'env' | 'stdin'>,
  common: CommonOptions,
  flags: Partial<Settings> = {},
  frozen?: House['settings'],
): Promise<House> {
  const loaded =
    frozen ??
    (await loadSettings({
      cwd: io.cwd,
      path: common.config,
      env: io.env,
      schema: () => configSchema(rules),
    }));
  const given = Object.fromEntries(Object.entries(flags).filter(([, value]) => value !== undefined));
  const settings = { ...loaded, ...given };
  const settled = ruleSettler(rules, settings);
  const read = { formatOf, decode, maxBytes: settings.maxBytes, stdin: io.stdin };
  let raw: Promise<RawSide> | undefined;
  const rawSide = () => {
    raw ??= import('./raw-side.ts').then((loaded) => loaded.rawSide(settings, read, lexicon));
    return raw;
  };
  return {
    settings,
    read,
    rawSide,
    lexicon,
    languageOf: lazyLanguageDetector(),
    rulesFor: (path) => settled(relative(settings.folder, resolve(io.cwd, path)).replaceAll('\\', '/')),
    ruleIds: new Set(rules.map(({ id }) => id)),
    cleanedArticle: async (input) => (await rawSide()).cleaned(input),
    cacheFolder: join(settings.folder, '.seo-rewrite', 'cache'),
  };
}
