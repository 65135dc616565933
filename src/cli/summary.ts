import type { Language } from '../model/message.ts';
import type { Report } from '../model/report.ts';

/** Counts over the reports of a run, kept while they pass so that none needs to stay. */
export class Tally {
  files = 0;
  passed = 0;
  drafts = 0;
  failed = 0;
  /** Begun or awaited when the run was stopped: the next run does them. */
  unfinished = 0;
  /** Never looked at, since the run was stopped. */
  notBegun = 0;
  errors = 0;
  warnings = 0;
  words = 0;
  tokens = 0;
  /** US dollars; undefined while no price is known. */
  cost: number | undefined;
  readonly kinds: Set<NonNullable<Report['failure']>['kind']> = new Set();

  add(report: Report): void {
    this.files++;
    if (report.failure?.unfinished) this.unfinished++;
    else if (report.status === 'passed' || report.status === 'unchanged') this.passed++;
    else if (report.status === 'draft') this.drafts++;
    else if (report.status === 'failed') this.failed++;
    for (const { severity } of report.findings) {
      if (severity === 'error') this.errors++;
      else if (severity === 'warning') this.warnings++;
    }
    this.words += report.words?.strict ?? 0;
    this.tokens += (report.usage?.input ?? 0) + (report.usage?.output ?? 0);
    if (report.usage?.cost !== undefined) this.cost = (this.cost ?? 0) + report.usage.cost;
    if (report.failure) this.kinds.add(report.failure.kind);
  }
}

/** « 3 articles : 2 prêts, 1 brouillon ; 2 431 mots ; 4,2 s » */
export function rewriteSummary(tally: Tally, milliseconds: number, language: Language): string {
  const french = language === 'fr';
  const number = (value: number, digits = 0) => value.toLocaleString(language, { maximumFractionDigits: digits });
  const count = (value: number, [one, many]: readonly [string, string]) =>
    `${number(value)} ${(french ? value < 2 : value === 1) ? one : many}`;
  const words = french ? FRENCH : ENGLISH;
  const states = [
    count(tally.passed, words.passed),
    ...(tally.drafts ? [count(tally.drafts, words.drafts)] : []),
    ...(tally.failed ? [count(tally.failed, words.failed)] : []),
    ...(tally.unfinished ? [count(tally.unfinished, words.unfinished)] : []),
    ...(tally.notBegun ? [count(tally.notBegun, words.notBegun)] : []),
  ];
  const parts = [
    `${count(tally.files + tally.notBegun, words.files)}${french ? '\u00a0' : ''}: ${states.join(', ')}`,
    count(tally.words, words.words),
    ...(tally.tokens ? [count(tally.tokens, words.tokens)] : []),
    ...(tally.cost === undefined ? [] : [money(tally.cost, language)]),
    `${number(milliseconds / 1000, 1)}${french ? '\u00a0' : ' '}s`,
  ];
  return `${parts.join(french ? '\u202f; ' : '; ')}\n`;
}

const FRENCH = {
  files: ['article', 'articles'],
  passed: ['prêt', 'prêts'],
  drafts: ['brouillon', 'brouillons'],
  failed: ['échec', 'échecs'],
  unfinished: ['à reprendre', 'à reprendre'],
  notBegun: ['pas commencé', 'pas commencés'],
  words: ['mot', 'mots'],
  tokens: ['jeton', 'jetons'],
} as const;

const ENGLISH = {
  files: ['article', 'articles'],
  passed: ['passed', 'passed'],
  drafts: ['draft', 'drafts'],
  failed: ['failed', 'failed'],
  unfinished: ['to go on with', 'to go on with'],
  notBegun: ['not begun', 'not begun'],
  words: ['word', 'words'],
  tokens: ['token', 'tokens'],
} as const;

/** US dollars: cents from one dollar on, three significant digits below. */
export const money = (dollars: number, language: Language): string =>
  dollars.toLocaleString(language, {
    style: 'currency',
    currency: 'USD',
    currencyDisplay: 'narrowSymbol',
    ...(dollars >= 1 ? { maximumFractionDigits: 2 } : { maximumSignificantDigits: 3 }),
  });
