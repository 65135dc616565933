import { relative, resolve } from 'node:path';
import type { Message } from '../../model/message.ts';
import type { Report } from '../../model/report.ts';
import { checkFiles } from '../../pipeline/check-files.ts';
import { findInputs } from '../../pipeline/find-inputs.ts';
import { tamed } from '../../reporters/terminal.ts';
import { checkSetup } from '../check-setup.ts';
import { MARKDOWN_EXTENSIONS } from '../commands/article-extensions.ts';
import { compose } from '../compose.ts';
import { ExitCode, type Io } from '../io.ts';
import type { CommonOptions } from '../options.ts';
import { openReports } from '../report-outputs.ts';
import { checkThreads } from '../threads.ts';

export interface ReportOptions extends CommonOptions {
  readonly out: string;
  readonly source?: string;
}

/** Writes the page. Resolves with the exit code. @throws UserError */
export async function runReport(paths: readonly string[], options: ReportOptions, io: Io): Promise<number> {
  const house = await compose(io, options);
  const wishes = { source: options.source, fix: false };
  const files = checkFiles(findInputs(paths, { cwd: io.cwd, extensions: MARKDOWN_EXTENSIONS }), {
    ...(await checkSetup(house, wishes, io.cwd)),
    threads: checkThreads(undefined, { ...wishes, remember: false }, house, io.cwd),
    signal: io.signal,
  });
  const file = resolve(io.cwd, options.out);
  const page = await openReports([{ format: 'html', file }], io, { quiet: true, full: true });
  let count = 0;
  let failed = 0;
  for await (const one of files) {
    count++;
    if (one.failure) {
      failed++;
      io.err(failureLines(one.failure, io));
    }
    if (one.notice && !options.quiet) io.err(noticeLine(one.path, one.notice, io));
    await page.add(asWritten(one));
  }
  // A page of nothing says nothing.
  if (io.signal.aborted || failed === count) {
    await page.abandon();
    return io.signal.aborted ? ExitCode.interrupted : ExitCode.input;
  }
  await page.finish();
  if (!options.quiet) io.err(told(count, relative(io.cwd, file) || file, io));
  return failed > 0 ? ExitCode.input : ExitCode.ok;
}

const failureLines = ({ message, hint }: NonNullable<Report['failure']>, { style: { language } }: Io): string =>
  `✗ ${tamed(message[language])}\n${hint ? `  ${tamed(hint[language])}\n` : ''}`;

/** What the page has no place for. */
const noticeLine = (path: string, notice: Message, { style: { language } }: Io): string =>
  `! ${tamed(`${path}${language === 'fr' ? '\u00a0' : ''}: ${notice[language]}`)}\n`;

/** A draft says by its name that it is one. */
const asWritten = (one: Report): Report =>
  one.status === 'findings' && /\.draft\.md$/i.test(one.path) ? { ...one, status: 'draft' } : one;

function told(count: number, file: string, { style: { language } }: Io): string {
  const number = count.toLocaleString(language);
  return language === 'fr'
    ? `${file}\u00a0: ${number} ${count < 2 ? 'article' : 'articles'}\n`
    : `${file}: ${number} ${count === 1 ? 'article' : 'articles'}\n`;
}
