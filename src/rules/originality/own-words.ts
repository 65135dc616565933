import type { Subject } from '../../model/rule.ts';
import { comparisonOf } from '../fidelity/judgement.ts';
import type { Comparison } from '../fidelity/reading/comparison.ts';

/** Whether the article says of itself that no model wrote it: it lays the source out and does not claim to reword it. */
export function isLaidOut({ page }: Pick<Subject, 'page'>): boolean {
  const ai = page.frontMatter?.data.ai;
  return typeof ai === 'object' && ai !== null && 'generated' in ai && ai.generated === false;
}

/** The comparison that originality is judged by; undefined without a source or for an article that is not a rewrite. */
export const rewriteOf = (subject: Subject): Comparison | undefined =>
  isLaidOut(subject) ? undefined : comparisonOf(subject);
