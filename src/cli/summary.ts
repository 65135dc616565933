import type { Language } from '../model/message.ts';
import type { Report } from '../model/report.ts';

/** Counts over the reports of a run, kept while they pass so that none needs to stay. */
export class Tally {
  files = 0;
  passed = 0;
  drafts = 0;
  failed = 0;
  errors = 0;
  warnings = 0;
  words = 0;
  tokens = 0;
  readonly kinds: Set<NonNullable<Report['failure']>['kind']> = new Set();

  add(report: Report): void {
    this.files++;
    if (report.status === 'passed' || report.status === 'unchanged') this.passed++;
    else if (report.status === 'draft') this.drafts++;
    else if (report.status === 'failed') this.failed++;
    for (const { severity } of report.findings) {
      if (severity === 'error') this.errors++;
      else if (severity === 'warning') this.warnings++;
    }
    this.words += report.words?.strict ?? 0;
    this.tokens += (report.usage?.input ?? 0) + (report.usage?.output ?? 0);
    if (report.failure) this.kinds.add(report.failure.kind);
  }
}

/** « 3 articles : 2 prêts, 1 brouillon ; 2 431 mots ; 4,2 s » */
export function rewriteSummary(tally: Tally, milliseconds: number, language: Language): string {
  const number = (value: number, digits = 0) => value.toLocaleString(language, { maximumFractionDigits: digits });
  const seconds = number(milliseconds / 1000, 1);
  if (language === 'fr') {
    const parts = [`${tally.passed} ${plural(tally.passed, 'prêt', 'prêts')}`];
    if (tally.drafts) parts.push(`${tally.drafts} ${plural(tally.drafts, 'brouillon', 'brouillons')}`);
    if (tally.failed) parts.push(`${tally.failed} ${plural(tally.failed, 'échec', 'échecs')}`);
    const tokens = tally.tokens ? ` ; ${number(tally.tokens)} jetons` : '';
    return `${tally.files} ${plural(tally.files, 'article', 'articles')} : ${parts.join(', ')} ; ${number(tally.words)} mots${tokens} ; ${seconds} s\n`;
  }
  const parts = [`${tally.passed} passed`];
  if (tally.drafts) parts.push(`${tally.drafts} ${tally.drafts === 1 ? 'draft' : 'drafts'}`);
  if (tally.failed) parts.push(`${tally.failed} failed`);
  const tokens = tally.tokens ? `; ${number(tally.tokens)} tokens` : '';
  return `${tally.files} ${tally.files === 1 ? 'article' : 'articles'}: ${parts.join(', ')}; ${number(tally.words)} words${tokens}; ${seconds} s\n`;
}

/** French is singular below two. */
const plural = (count: number, one: string, many: string): string => (count < 2 ? one : many);
