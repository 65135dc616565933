import { createHash } from 'node:crypto';
import { EngineError, SourceError } from '../errors.ts';
import { readPage } from '../markdown/page.ts';
import type { CleanArticle } from '../model/article.ts';
import type { WordCount } from '../model/page.ts';
import type { Report } from '../model/report.ts';
import type { SourcePage } from '../model/rule.ts';
import { NO_USAGE } from '../model/usage.ts';
import { failedReport } from './failed-report.ts';
import { finishedFile, judgeOf } from './finished-file.ts';
import type { Input, MissingInput } from './inputs.ts';
import type { Standing } from './outputs.ts';
import { parseArticle, readText } from './read.ts';
import { refine } from './refine.ts';
import type { RewriteSetup } from './rewrite-setup.ts';
import { hasPassed } from './score.ts';
import { settingsDigest } from './settings-digest.ts';
import { sourcePage } from './source-page.ts';
import { thinSource } from './thin-source.ts';

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
