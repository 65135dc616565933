import { SourceError, UserError } from '../errors.ts';
import { readPage } from '../markdown/page.ts';
import type { Brief } from '../model/brief.ts';
import type { Finding, Severity } from '../model/finding.ts';
import type { Lexicon } from '../model/lexicon.ts';
import type { Message } from '../model/message.ts';
import type { Page } from '../model/page.ts';
import type { Report } from '../model/report.ts';
import type { SourcePage } from '../model/rule.ts';
import { type ActiveRule, type CheckResult, check, inTextOrder } from './check.ts';
import { fixFile } from './fix-file.ts';
import { type Input, type MissingInput, STDIN } from './inputs.ts';
import type { Origin } from './origin.ts';
import { type ReadSetup, readText } from './read.ts';
import { replaceFile, see } from './replace.ts';
import { suppress } from './suppress.ts';

/** What is needed to check one file. */
export interface CheckFileSetup {
  readonly read: Pick<ReadSetup, 'maxBytes' | 'stdin' | 'decode'>;
  readonly rulesFor: (path: string) => readonly ActiveRule[];
  /** Ids of every rule on the shelf, for the comments that silence them. */
  readonly ruleIds: ReadonlySet<string>;
  /** How heavy a comment is that silences nothing. */
  readonly unusedSuppressions: Severity | 'off';
  /** The brief, completed from what the file says of itself. */
  readonly brief: Brief;
  readonly sourceFor: (input: Input, frontMatter: Readonly<Record<string, unknown>>) => Promise<Sourced>;
  readonly lexicon: Lexicon;
  readonly languageOf: (text: string) => string;
  /** Write the repairs that code can make alone. */
  readonly fix: boolean;
  /** By what the material of a report is known again, when it is to be remembered. */
  readonly originOf?: ((material: Material) => Origin) | undefined;
}

/** The source of a file, where there is one; the notice says why one that the file names was not opened. */
export interface Sourced {
  readonly page?: SourcePage | undefined;
  readonly notice?: Message;
}

/** What a report was made from. */
export interface Material {
  readonly bytes: Uint8Array;
  readonly frontMatter: Readonly<Record<string, unknown>>;
  readonly source: SourcePage | undefined;
}

/** A report, and by what its material is known again; absent where the file itself was to be changed, or could not be read. */
export interface CheckedFile {
  readonly report: Report;
  readonly origin?: Origin;
}

/** Check one finished Markdown file. What a user can mend (a file that cannot be read) becomes a report too. */
export async function checkFile(input: Input | MissingInput, setup: CheckFileSetup): Promise<CheckedFile> {
  try {
    if ('error' in input) throw input.error;
    return await checkOne(input, setup);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const kind = error instanceof SourceError ? 'input' : 'output';
    return {
      report: {
        path: input.path,
        status: 'failed',
        findings: [],
        skipped: [],
        words: undefined,
        failure: { message: error.say, ...(error.hint ? { hint: error.hint } : {}), kind },
      },
    };
  }
}

async function checkOne(input: Input, setup: CheckFileSetup): Promise<CheckedFile> {
  const seen = setup.fix && input.absolute !== STDIN ? await see(input.absolute).catch(() => undefined) : undefined;
  const { text, bytes } = await readText(input, setup.read);
  const first = readPage(text);
  const frontMatter = first.frontMatter?.data ?? {};
  const { page: source, notice } = await setup.sourceFor(input, frontMatter);
  const rules = setup.rulesFor(input.path);
  const judge = (markdown: string, page = readPage(markdown)) => judged(page, source, rules, setup);
  const result = judge(text, first);
  const repaired = seen ? fixFile(text, bytes, judge, result) : undefined;
  if (repaired && seen && repaired.text !== text) await replaceFile(seen, input.path, repaired.bytes);
  const { page, findings, skipped, suppressed } = repaired?.result ?? result;
  const report: Report = {
    path: input.path,
    status: statusOf(findings),
    findings,
    skipped,
    words: page.words,
    markdown: page.markdown,
    ...(source?.article ? { article: source.article, sourceWords: source.page.words } : {}),
    ...(notice ? { notice } : {}),
    ...(suppressed > 0 ? { suppressed } : {}),
    ...(repaired ? { fixed: repaired.fixed } : {}),
    ...(setup.fix && !repaired && result.findings.some(({ edits }) => edits.length > 0)
      ? { notice: NOT_REPAIRED }
      : {}),
  };
  return setup.originOf && !setup.fix ? { report, origin: setup.originOf({ bytes, frontMatter, source }) } : { report };
}

/** What the findings of a file make of it. */
export const statusOf = (findings: readonly Finding[]): Report['status'] =>
  findings.some(({ severity }) => severity === 'error') ? 'findings' : 'passed';

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
  setup: CheckFileSetup,
): Judged {
  const own = page.frontMatter?.data.keyphrase;
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
