import { SourceError, UserError } from '../errors.ts';
import { readPage } from '../markdown/page.ts';
import type { Brief } from '../model/brief.ts';
import type { Finding, Severity } from '../model/finding.ts';
import type { Lexicon } from '../model/lexicon.ts';
import type { Message } from '../model/message.ts';
import type { Page } from '../model/page.ts';
import type { Report } from '../model/report.ts';
import type { SourcePage } from '../model/rule.ts';
import { sift } from './baseline.ts';
import { type ActiveRule, type CheckResult, check, inTextOrder } from './check.ts';
import { fixText } from './fix-text.ts';
import { type Input, type MissingInput, STDIN } from './inputs.ts';
import { inOrder } from './pool.ts';
import { type ReadSetup, readText } from './read.ts';
import { replaceFile, see } from './replace.ts';
import { suppress } from './suppress.ts';

export interface CheckFilesSetup {
  readonly read: Pick<ReadSetup, 'maxBytes' | 'stdin' | 'decode'>;
  readonly rulesFor: (path: string) => readonly ActiveRule[];
  /** Ids of every rule on the shelf, for the comments that silence them. */
  readonly ruleIds: ReadonlySet<string>;
  /** How heavy a comment is that silences nothing. */
  readonly unusedSuppressions: Severity | 'off';
  /** The brief, completed from what the file says of itself. */
  readonly brief: Brief;
  readonly sourceFor: (input: Input, frontMatter: Readonly<Record<string, unknown>>) => Promise<SourcePage | undefined>;
  readonly lexicon: Lexicon;
  readonly languageOf: (text: string) => string;
  /** Write the repairs that code can make alone. */
  readonly fix: boolean;
  /** What the baseline knows of a file. */
  readonly knownFor?: ((path: string) => ReadonlyMap<string, number> | undefined) | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** Check finished Markdown files, one report each, in the order of the inputs. One bad file never stops the rest. */
export async function* checkFiles(
  inputs: AsyncIterable<Input | MissingInput>,
  setup: CheckFilesSetup,
): AsyncGenerator<Report, void, undefined> {
  yield* inOrder(inputs, (input) => reportOn(input, setup), { size: 4, signal: setup.signal });
}

async function reportOn(input: Input | MissingInput, setup: CheckFilesSetup): Promise<Report> {
  try {
    if ('error' in input) throw input.error;
    return await checkOne(input, setup);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const kind = error instanceof SourceError ? 'input' : 'output';
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

async function checkOne(input: Input, setup: CheckFilesSetup): Promise<Report> {
  const seen = setup.fix && input.absolute !== STDIN ? await see(input.absolute).catch(() => undefined) : undefined;
  const { text, bytes } = await readText(input, setup.read);
  const first = readPage(text);
  const source = await setup.sourceFor(input, first.frontMatter?.data ?? {});
  const rules = setup.rulesFor(input.path);
  const judge = (markdown: string, page = readPage(markdown)) => judged(page, source, rules, setup);
  const result = judge(text, first);
  const repaired = seen ? fixFile(text, bytes, judge, result) : undefined;
  if (repaired && seen && repaired.text !== text) await replaceFile(seen, input.path, repaired.bytes);
  const { page, skipped, suppressed, ...final } = repaired?.result ?? result;
  const { fresh, known } = sift(final.findings, page.markdown, setup.knownFor?.(input.path));
  return {
    path: input.path,
    status: fresh.some(({ severity }) => severity === 'error') ? 'findings' : 'passed',
    findings: fresh,
    skipped,
    words: page.words,
    markdown: page.markdown,
    ...(source?.article ? { article: source.article, sourceWords: source.page.words } : {}),
    ...(suppressed > 0 ? { suppressed } : {}),
    ...(known > 0 ? { baselined: known } : {}),
    ...(repaired ? { fixed: repaired.fixed } : {}),
    ...(setup.fix && !repaired && result.findings.some(({ edits }) => edits.length > 0)
      ? { notice: NOT_REPAIRED }
      : {}),
  };
}

/** Why a file with repairs to make was left as it is. */
const NOT_REPAIRED: Message = {
  en: 'not UTF-8 text in a file: nothing was repaired',
  fr: 'pas un fichier en UTF-8\u00a0: rien n’a été réparé',
};

interface Judged extends CheckResult {
  readonly page: Page;
  readonly findings: readonly Finding[];
  readonly suppressed: number;
}

function judged(
  page: Page,
  source: SourcePage | undefined,
  rules: readonly ActiveRule[],
  setup: CheckFilesSetup,
): Judged {
  const own = page.frontMatter?.data['keyphrase'];
  const keyphrase = setup.brief.keyphrase ?? (typeof own === 'string' ? own : undefined);
  const subject = {
    page,
    brief: { ...setup.brief, keyphrase: keyphrase || undefined },
    source,
    lexicon: setup.lexicon,
    languageOf: setup.languageOf,
  };
  const { findings, skipped } = check(subject, rules);
  const blind = new Set(skipped.map(({ ruleId }) => ruleId));
  const looked = new Set(rules.map(({ rule }) => rule.id).filter((id) => !blind.has(id)));
  const silenced = suppress(page, findings, { known: setup.ruleIds, looked, unused: setup.unusedSuppressions });
  return { page, skipped, suppressed: silenced.suppressed, findings: [...silenced.findings].sort(inTextOrder) };
}

interface FixedFile {
  readonly text: string;
  readonly bytes: Uint8Array;
  readonly result: Judged;
  readonly fixed: Readonly<Record<string, number>>;
}

/** The repaired file; undefined when its bytes are not UTF-8, whose characters we could not all write back. */
function fixFile(
  text: string,
  bytes: Uint8Array,
  judge: (text: string) => Judged,
  result: Judged,
): FixedFile | undefined {
  if (!result.findings.some(({ edits }) => edits.length > 0)) return { text, bytes, result, fixed: {} };
  const raw = rawText(bytes);
  if (raw === undefined) return undefined;
  let latest = result;
  const repaired = fixText(text, raw, {
    judge: (current) => {
      latest = current === text ? result : judge(current);
      return latest;
    },
  });
  return (
    repaired && {
      text: repaired.text,
      bytes: new TextEncoder().encode(repaired.raw),
      result: latest,
      fixed: repaired.fixed,
    }
  );
}

/** The characters of a UTF-8 file, its byte order mark kept. */
function rawText(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
