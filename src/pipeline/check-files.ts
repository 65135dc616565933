import { SourceError, UserError } from '../errors.ts';
import { readPage } from '../markdown/page.ts';
import type { Brief } from '../model/brief.ts';
import type { Lexicon } from '../model/lexicon.ts';
import type { Report } from '../model/report.ts';
import type { SourcePage } from '../model/rule.ts';
import { type ActiveRule, check } from './check.ts';
import type { Input, MissingInput } from './inputs.ts';
import { inOrder } from './pool.ts';
import { type ReadSetup, readText } from './read.ts';

export interface CheckFilesSetup {
  readonly read: Pick<ReadSetup, 'maxBytes' | 'stdin' | 'decode'>;
  readonly rulesFor: (path: string) => readonly ActiveRule[];
  /** The brief, completed from what the file says of itself. */
  readonly brief: Brief;
  readonly sourceFor: (input: Input, frontMatter: Readonly<Record<string, unknown>>) => Promise<SourcePage | undefined>;
  readonly lexicon: Lexicon;
  readonly languageOf: (text: string) => string;
}

/** Check finished Markdown files, one report each, in the order of the inputs. One bad file never stops the rest. */
export async function* checkFiles(
  inputs: AsyncIterable<Input | MissingInput>,
  setup: CheckFilesSetup,
): AsyncGenerator<Report, void, undefined> {
  yield* inOrder(inputs, (input) => reportOn(input, setup), { size: 4 });
}

async function reportOn(input: Input | MissingInput, setup: CheckFilesSetup): Promise<Report> {
  const nothing = { path: input.path, findings: [], skipped: [], words: undefined };
  try {
    if ('error' in input) throw input.error;
    const { text } = await readText(input, setup.read);
    const page = readPage(text);
    const data = page.frontMatter?.data ?? {};
    const keyphrase = setup.brief.keyphrase ?? (typeof data['keyphrase'] === 'string' ? data['keyphrase'] : undefined);
    const result = check(
      {
        page,
        brief: { ...setup.brief, keyphrase: keyphrase || undefined },
        source: await setup.sourceFor(input, data),
        lexicon: setup.lexicon,
        languageOf: setup.languageOf,
      },
      setup.rulesFor(input.path),
    );
    const failed = result.findings.some(({ severity }) => severity === 'error');
    return { path: input.path, status: failed ? 'findings' : 'passed', ...result, words: page.words, markdown: text };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const kind = error instanceof SourceError ? 'input' : 'output';
    return { ...nothing, status: 'failed', failure: { message: error.say, ...(error.hint ? { hint: error.hint } : {}), kind } };
  }
}
