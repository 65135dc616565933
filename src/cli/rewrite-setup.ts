import type { ChosenEngine } from '../engines/index.ts';
import type { CleanArticle } from '../model/article.ts';
import type { Settings } from '../model/settings.ts';
import { findInputs } from '../pipeline/find-inputs.ts';
import type { RewriteSetup } from '../pipeline/rewrite-setup.ts';
import type { Templates } from '../prompts/load.ts';
import { promptFor } from '../prompts/render.ts';
import { ARTICLE_EXTENSIONS } from './commands/article-extensions.ts';
import type { House } from './compose.ts';
import type { Io } from './io.ts';
import type { RawSide } from './raw-side.ts';
import { packageVersion } from './version.ts';

/** What beside the house decides how articles are rewritten. */
export interface RewriteWishes {
  readonly engine: ChosenEngine['engine'];
  readonly templates: Templates;
  readonly facts: readonly CleanArticle[];
  readonly outputs: RewriteSetup['outputs'];
  readonly stop: AbortSignal | undefined;
  readonly signal: AbortSignal | undefined;
}

/** The way of an article under these settings, whichever transport its questions take. */
export function rewriteSetup(house: House, raw: RawSide, wishes: RewriteWishes): RewriteSetup {
  const { settings } = house;
  const { templates } = wishes;
  return {
    read: raw.read,
    clean: raw.clean,
    lexicon: house.lexicon,
    languageOf: house.languageOf,
    rulesFor: house.rulesFor,
    engine: wishes.engine,
    promptFor: (task) => promptFor(task, templates),
    typography: settings.typography,
    brief: { keyphrase: settings.keyphrase, minWords: settings.minWords },
    facts: wishes.facts,
    attempts: settings.attempts,
    disclosure: settings.disclosure,
    tool: `seo-rewrite@${packageVersion()}`,
    prompt: `${templates.rewrite.id}@${templates.rewrite.version}`,
    fingerprint: fingerprintOf(settings, templates),
    outputs: wishes.outputs,
    stop: wishes.stop,
    signal: wishes.signal,
  };
}

/** All settings beside the engine and the brief that decide an output. */
const fingerprintOf = (settings: Settings, templates: Templates): string => {
  const { rules, overrides, typography, names, clean } = settings;
  return JSON.stringify([templates, rules, overrides, typography, names, clean]);
};

/** The files of `--facts`, cleaned. @throws SourceError */
export async function factArticles(paths: readonly string[], house: House, io: Io): Promise<CleanArticle[]> {
  const articles: CleanArticle[] = [];
  for await (const input of findInputs(paths, { cwd: io.cwd, extensions: ARTICLE_EXTENSIONS })) {
    if ('error' in input) throw input.error;
    articles.push(await house.cleanedArticle(input));
  }
  return articles;
}
