import { createHash } from 'node:crypto';
import { EngineError, SourceError } from '../errors.ts';
import { bodyWithDisclosure, outputFile, type Provenance } from '../markdown/output.ts';
import { readPage } from '../markdown/page.ts';
import type { MarkdownTypography } from '../markdown/typography.ts';
import type { Article, CleanArticle } from '../model/article.ts';
import type { Brief } from '../model/brief.ts';
import type { Draft } from '../model/draft.ts';
import type { Engine, Prompt, Task } from '../model/engine.ts';
import type { Finding } from '../model/finding.ts';
import type { Lexicon } from '../model/lexicon.ts';
import type { WordCount } from '../model/page.ts';
import type { Attempt, Report } from '../model/report.ts';
import type { SourcePage } from '../model/rule.ts';
import { NO_USAGE } from '../model/usage.ts';
import { type ActiveRule, check } from './check.ts';
import { failedReport } from './failed-report.ts';
import type { Input, MissingInput } from './inputs.ts';
import type { Outputs, Standing } from './outputs.ts';
import { parseArticle, type ReadSetup, readText } from './read.ts';
import { refine } from './refine.ts';
import { hasPassed, type Judged } from './score.ts';
import { OPEN_SEAL, sealed } from './seal.ts';
import { sourcePage } from './source-page.ts';
import { thinSource } from './thin-source.ts';

export interface RewriteSetup {
  readonly read: ReadSetup;
  readonly clean: (article: Article) => CleanArticle;
  readonly lexicon: Lexicon;
  readonly languageOf: (text: string) => string;
  readonly rulesFor: (path: string) => readonly ActiveRule[];
  readonly engine: Engine;
  readonly promptFor: (task: Task) => Prompt;
  readonly typography: MarkdownTypography;
  readonly brief: Brief;
  readonly facts: readonly CleanArticle[];
  readonly attempts: number;
  readonly disclosure: 'visible' | 'metadata';
  /** `seo-rewrite@1.2.3`. */
  readonly tool: string;
  /** Name and version of the template, `rewrite@3`. */
  readonly prompt: string;
  /** Everything else that decides the output, for the digest that resuming compares. */
  readonly fingerprint: string;
  /** Where articles go; undefined when they stay in the report. */
  readonly outputs: { readonly files: Outputs; readonly stemOf: (input: Input) => string } | undefined;
  /** Once aborted no article and no call is begun; what is under way is finished. */
  readonly stop?: AbortSignal | undefined;
  /** Breaks off calls under way. */
  readonly signal?: AbortSignal | undefined;
  readonly onStep?: (path: string, step: Step) => void;
}

export type Step =
  | { readonly name: 'cleaned'; readonly article: CleanArticle }
  /** The source is too short for the words asked for, and a model is about to be paid. */
  | { readonly name: 'thin'; readonly finding: Finding }
  | { readonly name: 'attempt'; readonly number: number; readonly attempt: Attempt };

/** One article the whole way: read, clean, rewrite, check, mend, write. Its failure is a report, not an exception. */
export async function rewriteOne(input: Input | MissingInput, setup: RewriteSetup): Promise<Report> {
  try {
    if ('error' in input) throw input.error;
    if (setup.stop?.aborted) throw interrupted();
    return await rewrite(input, setup);
  } catch (error) {
    return failedReport(input.path, error);
  }
}

async function rewrite(input: Input, setup: RewriteSetup): Promise<Report> {
  const stem = setup.outputs?.stemOf(input);
  if (stem !== undefined) setup.outputs?.files.claim(stem, input);
  const { text, bytes } = await readText(input, setup.read);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const digest = settingsDigest(sha256, setup);
  const standing = stem === undefined ? undefined : await setup.outputs?.files.take(stem, input, digest);
  if (standing) return unchanged(input, standing);

  const article = notEmpty(setup.clean(await parseArticle(input.path, text, sha256, setup.read)));
  setup.onStep?.(input.path, { name: 'cleaned', article });
  // Looked at when a model is to be asked or a draft is there to compare with it, and once.
  let known: SourcePage | undefined;
  const source = () => {
    known ??= sourcePage(article, setup.facts);
    return known;
  };
  const thin = setup.engine.identity.generates ? thinSource(source(), setup) : undefined;
  if (thin) setup.onStep?.(input.path, { name: 'thin', finding: thin });
  const { best, attempts, usage } = await refine(article, setup.brief, setup.facts, {
    engine: setup.engine,
    promptFor: setup.promptFor,
    typography: setup.typography,
    judge: judgeOf(article, source, digest, setup),
    attempts: setup.attempts,
    signal: setup.signal,
    onAttempt: (attempt, number) => setup.onStep?.(input.path, { name: 'attempt', number, attempt }),
  });
  const file = finishedFile(article, best, digest, setup);
  const isDraft = !hasPassed(best);
  const output = stem === undefined ? undefined : await setup.outputs?.files.write(stem, isDraft, file);
  return {
    path: input.path,
    ...(output === undefined ? {} : { output }),
    status: isDraft ? 'draft' : 'passed',
    findings: best.findings,
    skipped: best.skipped,
    words: best.page.words,
    sourceWords: source().page.words,
    article,
    markdown: file,
    attempts,
    usage,
    notes: best.draft.notes,
  };
}

/** @throws SourceError when nothing but boilerplate is left */
export function notEmpty(article: CleanArticle): CleanArticle {
  if (article.blocks.length > 0) return article;
  const { path } = article;
  throw new SourceError(
    { en: `${path}: no article text found`, fr: `${path}\u00a0: aucun texte d’article trouvé` },
    {
      hint: {
        en: `seo-rewrite clean --explain ${path} shows what was dropped.`,
        fr: `seo-rewrite clean --explain ${path} montre ce qui a été retiré.`,
      },
    },
  );
}

/** The rules over a draft as it would stand in its file. */
function judgeOf(
  article: CleanArticle,
  source: () => SourcePage,
  digest: string,
  setup: RewriteSetup,
): (draft: Draft) => Judged {
  const rules = setup.rulesFor(article.path);
  return (draft) => {
    const seen = source();
    const about = provenance(article, { strict: 0, shown: 0 }, { errors: 0, warnings: 0 }, digest, setup);
    const file = outputFile(draft, about);
    const page = readPage(file);
    const subject = {
      page,
      brief: { ...setup.brief, keyphrase: setup.brief.keyphrase ?? (draft.metadata.keyphrase || undefined) },
      source: seen,
      lexicon: setup.lexicon,
      languageOf: setup.languageOf,
      finish: draft.finish,
    };
    const head = file.slice(0, file.length - bodyWithDisclosure(draft.markdown, about).length);
    return { draft, page, bodyLine: head.split('\n').length, ...check(subject, rules) };
  };
}

function finishedFile(article: CleanArticle, best: Judged, digest: string, setup: RewriteSetup): string {
  const count = (severity: string) => best.findings.filter((finding) => finding.severity === severity).length;
  const checks = { errors: count('error'), warnings: count('warning') };
  return sealed(outputFile(best.draft, provenance(article, best.page.words, checks, digest, setup)));
}

/** Digest of all that decides an output, so that the same run again finds its work done. */
export function settingsDigest(sha256: string, setup: RewriteSetup): string {
  const { engine, brief, facts, attempts, disclosure, fingerprint, tool } = setup;
  const parts = [sha256, engine.id, brief, facts.map((fact) => fact.sha256), attempts, disclosure, tool, fingerprint];
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16);
}

function provenance(
  article: CleanArticle,
  words: WordCount,
  checks: Provenance['checks'],
  settings: string,
  { engine, prompt, disclosure, tool }: RewriteSetup,
): Provenance {
  return {
    source: { file: article.path, sha256: article.sha256, title: article.title },
    engine: engine.identity,
    prompt,
    tool,
    words,
    checks,
    disclosure,
    settings,
    seal: OPEN_SEAL,
  };
}

/** A report on work that was done before. */
function unchanged(input: Input, { path, isDraft, text, data }: Standing): Report {
  const words = data.words as Partial<WordCount> | undefined;
  const known = typeof words?.strict === 'number' && typeof words.shown === 'number';
  return {
    path: input.path,
    output: path,
    status: isDraft ? 'draft' : 'unchanged',
    findings: [],
    skipped: [],
    words: known ? { strict: words.strict ?? 0, shown: words.shown ?? 0 } : readPage(text).words,
    markdown: text,
    attempts: 0,
    usage: NO_USAGE,
  };
}

const interrupted = (): EngineError =>
  new EngineError({ en: 'interrupted', fr: 'interrompu' }, { fault: 'interrupted', retryable: false, scope: 'run' });
