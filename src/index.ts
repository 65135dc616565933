/**
 * seo-rewrite as a library: the three steps of the command line as functions of texts, the shelves they work with, and
 * the contracts for rules, cleaners, engines and reporters of your own. Nothing here writes a file or reads the environment.
 */
import { cleaners } from './cleaners/index.ts';
import { packageVersion } from './cli/version.ts';
import { ruleSettler } from './config/active-rules.ts';
import { offlineEngine } from './engines/offline/index.ts';
import type { CleanArticle } from './model/article.ts';
import type { Cleaner } from './model/cleaner.ts';
import type { Engine } from './model/engine.ts';
import type { Report } from './model/report.ts';
import type { Rule } from './model/rule.ts';
import { DEFAULT_SETTINGS, type Settings } from './model/settings.ts';
import { checkFiles } from './pipeline/check-files.ts';
import { clean } from './pipeline/clean.ts';
import { type Input, STDIN } from './pipeline/inputs.ts';
import { readArticle } from './pipeline/read.ts';
import { rewriteOne } from './pipeline/rewrite.ts';
import { sourcePage } from './pipeline/source-page.ts';
import { loadTemplates } from './prompts/load.ts';
import { promptFor } from './prompts/render.ts';
import { decode, formatOf, readers } from './readers/index.ts';
import { rules as shelf } from './rules/index.ts';
import { lazyLanguageDetector } from './store/language-detector.ts';
import { lazyLexicon } from './store/lexicon.ts';

export { cleaners } from './cleaners/index.ts';
export { offlineEngine } from './engines/offline/index.ts';
export * from './errors.ts';
export { readPage } from './markdown/page.ts';
export { parseMarkdown, printMarkdown } from './markdown/parse.ts';
export type * from './model/article.ts';
export type { Brief } from './model/brief.ts';
export type * from './model/cleaner.ts';
export type { Draft, DraftMetadata } from './model/draft.ts';
export type * from './model/engine.ts';
export type { Edit, Finding, Problem, Severity } from './model/finding.ts';
export type { Language, Message, MessageData } from './model/message.ts';
export type * from './model/page.ts';
export type { Place } from './model/place.ts';
export type { Report, ReportContext, Reporter, ReportWriter, Style } from './model/report.ts';
export { defineRule, type Example, type Rule, type RuleFamily, type SourcePage, type Subject } from './model/rule.ts';
export { DEFAULT_SETTINGS, type RuleSetting, type Settings } from './model/settings.ts';
export { printReports, reporters } from './reporters/index.ts';
export { rules } from './rules/index.ts';

const lexicon = lazyLexicon();
const languageOf = lazyLanguageDetector();

export interface CleanOptions {
  /** Name of the text in messages; its ending (`.txt`, `.md`, `.html`) tells the format, else the text does. */
  readonly path?: string;
  /** Cleaners in their order; all of the shelf when absent. */
  readonly cleaners?: readonly Cleaner[];
}

/** A raw article without what is not the article, with the receipt of what went. @throws SourceError when it is empty or no text */
export async function cleanText(
  text: string,
  { path = 'article.txt', cleaners: chosen = cleaners }: CleanOptions = {},
): Promise<CleanArticle> {
  return clean(await readArticle(inputOf(path), readSetup(text)), chosen, { lexicon });
}

export interface CheckOptions {
  /** Name of the article in the report and for the `overrides` of the settings. */
  readonly path?: string;
  /** Raw text, or cleaned article, that the article was made from: the fidelity and originality rules need it. */
  readonly source?: string | CleanArticle;
  /** Rules that look; all of the shelf when absent. */
  readonly rules?: readonly Rule[];
  /** What a configuration file may say: severities and options of rules, `minWords`, `keyphrase`, `names` … */
  readonly settings?: Partial<Settings>;
}

/** What the rules find in a finished Markdown article. */
export async function checkText(
  markdown: string,
  { path = 'article.md', source, rules = shelf, settings = {} }: CheckOptions = {},
): Promise<Report> {
  const all = { ...DEFAULT_SETTINGS, ...settings };
  const article = typeof source === 'string' ? await cleanText(source) : source;
  const reports = checkFiles(only(inputOf(path)), {
    read: readSetup(markdown),
    rulesFor: ruleSettler(rules, all),
    ruleIds: new Set(rules.map(({ id }) => id)),
    unusedSuppressions: all.unusedSuppressions,
    brief: { keyphrase: all.keyphrase, minWords: all.minWords },
    sourceFor: async () => ({ page: article && sourcePage(article, []) }),
    lexicon,
    languageOf,
    fix: false,
  });
  for await (const report of reports) return report;
  throw new Error('unreachable');
}

export interface RewriteOptions extends Omit<CheckOptions, 'source'> {
  /** What writes; the embedded engine when absent, which lays out and invents nothing. */
  readonly engine?: Engine;
  /** Cleaned material that the article may draw on beside its source. */
  readonly facts?: readonly CleanArticle[];
  /** Breaks off calls under way. */
  readonly signal?: AbortSignal;
}

/** A raw article the whole way. The article is `markdown` of the report; `status` says whether it passed. A failure is a report too. */
export async function rewriteText(text: string, options: RewriteOptions = {}): Promise<Report> {
  const {
    path = 'article.txt',
    rules = shelf,
    settings = {},
    engine = offlineEngine({ vocabulary: lexicon }),
    facts = [],
    signal,
  } = options;
  const all = { ...DEFAULT_SETTINGS, ...settings };
  const templates = await loadTemplates(all.prompt);
  return rewriteOne(inputOf(path), {
    read: readSetup(text),
    clean: (article) => clean(article, cleaners, { lexicon }),
    lexicon,
    languageOf,
    rulesFor: ruleSettler(rules, all),
    engine,
    promptFor: (task) => promptFor(task, templates),
    typography: all.typography,
    brief: { keyphrase: all.keyphrase, minWords: all.minWords },
    facts,
    attempts: all.attempts,
    disclosure: all.disclosure,
    tool: `seo-rewrite@${packageVersion()}`,
    prompt: `${templates.rewrite.id}@${templates.rewrite.version}`,
    fingerprint: '',
    outputs: undefined,
    signal,
  });
}

/** A text takes the way of standard input, under a name of its own. */
const inputOf = (path: string): Input => ({ path, absolute: STDIN, root: undefined });

const readSetup = (text: string) => ({
  readers,
  formatOf,
  decode,
  maxBytes: Number.POSITIVE_INFINITY,
  stdin: async () => new TextEncoder().encode(text),
});

async function* only<Item>(item: Item): AsyncGenerator<Item, void, undefined> {
  yield item;
}
