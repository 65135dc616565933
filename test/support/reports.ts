import { cleaners } from '../../src/cleaners/index.ts';
import { articleMarkdown } from '../../src/markdown/article.ts';
import { readPage } from '../../src/markdown/page.ts';
import type { Finding, Severity } from '../../src/model/finding.ts';
import type { Language } from '../../src/model/message.ts';
import type { Report, ReportContext } from '../../src/model/report.ts';
import { clean } from '../../src/pipeline/clean.ts';
import { parseArticle } from '../../src/pipeline/read.ts';
import { formatOf, readers } from '../../src/readers/index.ts';
import { htmlPage } from '../../src/reporters/html/index.ts';
import { printReports } from '../../src/reporters/index.ts';
import { rules } from '../../src/rules/index.ts';
import { lazyLexicon } from '../../src/store/lexicon.ts';

const lexicon = lazyLexicon();

export const contextIn = (language: Language): ReportContext => ({
  style: { color: false, width: 80, language },
  tool: { name: 'seo-rewrite', version: '0.0.0' },
  rules,
  lexicon,
});

export interface ReportParts extends Partial<Omit<Report, 'findings' | 'article'>> {
  /** Raw text of the source. */
  readonly raw?: string;
  readonly rawPath?: string;
  readonly findings?: readonly Finding[];
}

/** A report as the pipeline would hand it over, from a raw text and a finished one. */
export async function reportOf({
  raw,
  rawPath = 'source.txt',
  markdown,
  findings = [],
  ...rest
}: ReportParts): Promise<Report> {
  const article =
    raw === undefined
      ? undefined
      : clean(await parseArticle(rawPath, raw, 'digest', { readers, formatOf }), cleaners, { lexicon });
  const failed = findings.some(({ severity }) => severity === 'error');
  return {
    path: rawPath,
    status: failed ? 'draft' : 'passed',
    findings,
    skipped: [],
    words: markdown === undefined ? undefined : readPage(markdown).words,
    ...(article ? { article, sourceWords: readPage(articleMarkdown(article).text).words } : {}),
    ...(markdown === undefined ? {} : { markdown }),
    ...rest,
  };
}

export interface Spot {
  readonly ruleId: string;
  readonly severity?: Severity;
  readonly en?: string;
  readonly fr?: string;
  readonly fix?: string;
}

/** A finding on the first occurrence of a text, or on the whole file. */
export function findingOn(
  markdown: string,
  text: string | undefined,
  { ruleId, severity = 'error', en = ruleId, fr = ruleId, fix = '' }: Spot,
): Finding {
  const at = text === undefined ? 0 : markdown.indexOf(text);
  if (at < 0) throw new Error(`not in the text: ${text}`);
  const before = markdown.slice(0, at);
  const line = before.split('\n').length;
  const column = at - before.lastIndexOf('\n');
  const place = { line, column, endLine: line, endColumn: column + (text?.length ?? 0) };
  return { ruleId, severity, message: { en, fr }, fix, place, data: {}, edits: [] };
}

export const htmlOf = (reports: Iterable<Report>, language: Language = 'fr'): string =>
  printReports(htmlPage, reports, contextIn(language));
