import type { Brief } from '../model/brief.ts';
import type { Draft } from '../model/draft.ts';
import type { Finding } from '../model/finding.ts';
import type { Page } from '../model/page.ts';
import type { CheckResult } from './check.ts';

/** A draft as it would be published, with what the rules say of it. */
export interface Judged extends CheckResult {
  readonly draft: Draft;
  /** The whole file that was judged, front matter included. */
  readonly page: Page;
  /** Line of the file on which the draft's body begins, from 1. */
  readonly bodyLine: number;
}

export const isError = ({ severity }: Finding): boolean => severity === 'error';

/** Whether a draft may be called an article: whole, and no rule finds an error in it. */
export const hasPassed = ({ draft, findings }: Pick<Judged, 'draft' | 'findings'>): boolean =>
  draft.finish === 'complete' && !findings.some(isError);

/** Words that a draft lacks. */
export const shortfall = ({ page }: Judged, { minWords }: Brief): number => Math.max(0, minWords - page.words.strict);

/** Rules that find something lost; all others named `fact-` find something that the source does not say. */
const LOSSES: ReadonlySet<string> = new Set(['fact-coverage', 'fact-quote-dropped']);

/** What the source does not say is the worst that a draft can hold: no number of other repairs makes up for it. */
const isInvention = (finding: Finding): boolean =>
  isError(finding) && finding.ruleId.startsWith('fact-') && !LOSSES.has(finding.ruleId);

const inventions = ({ findings }: Judged): number => findings.filter(isInvention).length;

/** Whether one draft is better than another: fewer inventions, then fewer errors, missing words, warnings. */
export function isBetter(candidate: Judged, best: Judged, brief: Brief): boolean {
  const a = score(candidate, brief);
  const b = score(best, brief);
  for (const [index, value] of a.entries()) if (value !== b[index]) return value < (b[index] ?? 0);
  return false;
}

const score = (judged: Judged, brief: Brief): readonly number[] => [
  judged.draft.finish === 'complete' ? 0 : 1,
  inventions(judged),
  judged.findings.filter(isError).length,
  shortfall(judged, brief),
  judged.findings.filter(({ severity }) => severity === 'warning').length,
];

/**
 * Whether no rule finds more errors than before: what a repair of one part must not do elsewhere. Where an invention goes,
 * the text may get too short: words are found again, an invention would stay.
 */
export function worsensNothing(candidate: Judged, best: Judged): boolean {
  const before = errorsByRule(best.findings);
  const isTruer = inventions(candidate) < inventions(best);
  for (const [ruleId, count] of errorsByRule(candidate.findings))
    if (count > (before.get(ruleId) ?? 0) && !(isTruer && ruleId === 'word-count')) return false;
  return true;
}

function errorsByRule(findings: readonly Finding[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { ruleId } of findings.filter(isError)) counts.set(ruleId, (counts.get(ruleId) ?? 0) + 1);
  return counts;
}
