import { createHash } from 'node:crypto';
import { EngineError, OutputError, SourceError, UserError } from '../errors.ts';
import { readYaml, splitFrontMatter } from '../markdown/front-matter.ts';
import { outputFile, type Provenance } from '../markdown/output.ts';
import { readPage } from '../markdown/page.ts';
import type { Article, CleanArticle } from '../model/article.ts';
import type { Brief } from '../model/brief.ts';
import type { Cleaner } from '../model/cleaner.ts';
import type { Draft } from '../model/draft.ts';
import type { Engine, Prompt, Reply, Task } from '../model/engine.ts';
import type { Lexicon } from '../model/lexicon.ts';
import type { Attempt, Report } from '../model/report.ts';
import { type ActiveRule, type CheckResult, check } from './check.ts';
import { clean } from './clean.ts';
import type { Input, MissingInput } from './inputs.ts';
import { type ReadSetup, readArticle } from './read.ts';
import { refine } from './refine.ts';
import { sourcePage } from './source-page.ts';
import { readIfThere, removeIfThere, writeWhole } from './write.ts';

export interface RewriteSetup {
  readonly read: ReadSetup;
  readonly cleaners: readonly Cleaner[];
  readonly lexicon: Lexicon;
  readonly languageOf: (text: string) => string;
  readonly rulesFor: (path: string) => readonly ActiveRule[];
  readonly engine: Engine;
  readonly promptFor: (task: Task) => Prompt;
  readonly draftOf: (reply: Reply, task: Task) => Draft;
  readonly brief: Brief;
  readonly facts: readonly CleanArticle[];
  readonly attempts: number;
  readonly disclosure: 'visible' | 'metadata';
  /** `seo-rewrite@1.2.3`. */
  readonly tool: string;
  /** Everything else that decides the output, for the digest that resuming compares. */
  readonly fingerprint: string;
  /** `NAME` of `NAME.md` and `NAME.draft.md`; undefined when the article goes to `emit`. */
  readonly stemOf: ((input: Input) => string) | undefined;
  /** Takes the finished file when nothing is written to disk. */
  readonly emit?: (file: string) => void;
  readonly force: boolean;
  readonly signal?: AbortSignal | undefined;
  readonly onStep?: (path: string, step: Step) => void;
}

export type Step =
  | { readonly name: 'cleaned'; readonly article: CleanArticle }
  | { readonly name: 'attempt'; readonly number: number; readonly attempt: Attempt };

/** One article the whole way: read, clean, rewrite, check, mend, write. Its failure is a report, not an exception. */
export async function rewriteOne(input: Input | MissingInput, setup: RewriteSetup): Promise<Report> {
  try {
    if ('error' in input) throw input.error;
    return await rewrite(input, setup);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    if (error instanceof EngineError && error.scope === 'run') throw error;
    const kind = error instanceof EngineError ? 'engine' : error instanceof OutputError ? 'output' : 'input';
    return {
      path: input.path,
      status: 'failed',
      findings: [],
      skipped: [],
      words: undefined,
      failure: { message: error.say, ...(error.hint ? { hint: error.hint } : {}), kind },
    };
  }
}

async function rewrite(input: Input, setup: RewriteSetup): Promise<Report> {
  const raw = await readArticle(input, setup.read);
  const article = cleaned(raw, setup);
  setup.onStep?.(input.path, { name: 'cleaned', article });
  const stem = setup.stemOf?.(input);
  const digest = settingsDigest(article, setup);
  const existing = stem === undefined ? undefined : await ours(stem, input, digest, setup);
  if (existing) return unchanged(input, stem ?? '', existing, article);

  const source = sourcePage(article, setup.facts);
  const rules = setup.rulesFor(input.path);
  const fileFor = (draft: Draft, checks: { errors: number; warnings: number }) =>
    outputFile(draft, provenance(article, draft, checks, digest, setup));
  const judge = (draft: Draft): CheckResult =>
    check(
      {
        page: readPage(fileFor(draft, { errors: 0, warnings: 0 })),
        brief: { ...setup.brief, keyphrase: setup.brief.keyphrase ?? (draft.metadata.keyphrase || undefined) },
        source,
        lexicon: setup.lexicon,
        languageOf: setup.languageOf,
        finish: draft.finish,
      },
      rules,
    );
  const { best, attempts, usage } = await refine(article, setup.brief, setup.facts, {
    engine: setup.engine,
    promptFor: setup.promptFor,
    draftOf: setup.draftOf,
    check: judge,
    attempts: setup.attempts,
    signal: setup.signal,
    onAttempt: (attempt, number) => setup.onStep?.(input.path, { name: 'attempt', number, attempt }),
  });

  const count = (severity: string) => best.findings.filter((finding) => finding.severity === severity).length;
  const checks = { errors: count('error'), warnings: count('warning') };
  const file = fileFor(best.draft, checks);
  const isDraft = checks.errors > 0;
  let output: string | undefined;
  if (stem === undefined) setup.emit?.(file);
  else {
    output = isDraft ? `${stem}.draft.md` : `${stem}.md`;
    await writeWhole(output, file);
    // A file that passed and its former draft must not stand side by side.
    await removeIfThere(isDraft ? `${stem}.md` : `${stem}.draft.md`);
  }
  return {
    path: input.path,
    ...(output === undefined ? {} : { output }),
    status: isDraft ? 'draft' : 'passed',
    findings: best.findings,
    skipped: best.skipped,
    words: readPage(file).words,
    sourceWords: source.page.words,
    article,
    markdown: file,
    attempts,
    usage,
    notes: best.draft.notes,
  };
}

/** @throws SourceError when nothing but boilerplate is left */
function cleaned(raw: Article, { cleaners, lexicon }: RewriteSetup): CleanArticle {
  const article = clean(raw, cleaners, { lexicon });
  if (article.blocks.length === 0)
    throw new SourceError(
      { en: `${raw.path}: no article text found`, fr: `${raw.path} : aucun texte d’article trouvé` },
      {
        hint: {
          en: `seo-rewrite clean --explain ${raw.path} shows what was dropped.`,
          fr: `seo-rewrite clean --explain ${raw.path} montre ce qui a été retiré.`,
        },
      },
    );
  return article;
}

/** Digest of all that decides an output, so that the same run again finds its work done. */
function settingsDigest(article: CleanArticle, setup: RewriteSetup): string {
  const { engine, brief, facts, attempts, disclosure, fingerprint, tool } = setup;
  const parts = [article.sha256, engine.id, brief, facts.map(({ sha256 }) => sha256), attempts, disclosure, tool, fingerprint];
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16);
}

function provenance(
  article: CleanArticle,
  draft: Draft,
  checks: Provenance['checks'],
  settings: string,
  { engine, promptFor, brief, disclosure, tool }: RewriteSetup,
): Provenance {
  const prompt = promptFor({ article, brief, facts: [] });
  return {
    source: { file: article.path, sha256: article.sha256, title: article.title },
    engine: engine.identity,
    prompt: `${prompt.id}@${prompt.version}`,
    tool,
    words: readPage(draft.markdown).words,
    checks,
    disclosure,
    settings,
  };
}

/**
 * What already stands where we would write. Our own file of the same digest means the work is done; another file of
 * ours may be replaced; anything else is refused without `--force`.
 */
async function ours(
  stem: string,
  input: Input,
  digest: string,
  { force }: RewriteSetup,
): Promise<{ readonly path: string; readonly text: string } | undefined> {
  for (const path of [`${stem}.md`, `${stem}.draft.md`]) {
    const text = await readIfThere(path);
    if (text === undefined) continue;
    if (path === input.absolute) throw notOurs(path);
    const ai = readYaml(splitFrontMatter(text).yaml ?? '').data['ai'] as Record<string, unknown> | undefined;
    const mine = typeof ai?.['tool'] === 'string' && ai['tool'].startsWith('seo-rewrite@');
    if (mine && ai['settings'] === digest && !force) return { path, text };
    if (!mine && !force) throw notOurs(path);
  }
  return undefined;
}

const notOurs = (path: string): OutputError =>
  new OutputError(
    { en: `${path}: already there and not written by seo-rewrite`, fr: `${path} : existe déjà et ne vient pas de seo-rewrite` },
    { hint: { en: 'Move it, choose another --out, or give --force.', fr: 'Déplacez-le, changez --out ou ajoutez --force.' } },
  );

function unchanged(
  input: Input,
  stem: string,
  { path, text }: { readonly path: string; readonly text: string },
  article: CleanArticle,
): Report {
  return {
    path: input.path,
    output: path,
    status: path === `${stem}.md` ? 'unchanged' : 'draft',
    findings: [],
    skipped: [],
    words: readPage(text).words,
    article,
    markdown: text,
    attempts: 0,
    usage: { input: 0, output: 0 },
  };
}
