import { createHash } from 'node:crypto';
import { EngineError } from '../errors.ts';
import { readPage } from '../markdown/page.ts';
import type { WordCount } from '../model/page.ts';
import type { Report } from '../model/report.ts';
import { NO_USAGE } from '../model/usage.ts';
import { composeArticle } from './compose-article.ts';
import { failedReport } from './failed-report.ts';
import type { Input, MissingInput } from './inputs.ts';
import type { Standing } from './outputs.ts';
import { readText } from './read.ts';
import type { RewriteSetup } from './rewrite-setup.ts';
import { settingsDigest } from './settings-digest.ts';

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

  const raw = { path: input.path, text, sha256, digest };
  const { isDraft, file, report } = await (setup.compose?.(raw) ?? composeArticle(raw, setup));
  const written = stem === undefined ? undefined : await setup.outputs?.files.write(stem, isDraft, file);
  return written ? { ...report, output: written.path, ...(written.notice && { notice: written.notice }) } : report;
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
