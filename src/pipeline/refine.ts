import type { CleanArticle } from '../model/article.ts';
import type { Brief } from '../model/brief.ts';
import type { Draft } from '../model/draft.ts';
import type { Engine, Prompt, Reply, Task, Usage } from '../model/engine.ts';
import type { Finding } from '../model/finding.ts';
import type { Attempt } from '../model/report.ts';
import type { CheckResult } from './check.ts';

export interface RefineSetup {
  readonly engine: Engine;
  readonly promptFor: (task: Task) => Prompt;
  /** An engine's answer made ours. */
  readonly draftOf: (reply: Reply, task: Task) => Draft;
  readonly check: (draft: Draft) => CheckResult;
  /** Most answers asked of the engine, the first one included. */
  readonly attempts: number;
  readonly signal?: AbortSignal | undefined;
  /** Told after each answer. */
  readonly onAttempt?: (attempt: Attempt, number: number) => void;
}

export interface Refined {
  /** The best attempt, not the last. */
  readonly best: Attempt & { readonly skipped: CheckResult['skipped'] };
  readonly attempts: number;
  readonly usage: Usage;
}

/** Write, check, and mend until no error is left, nothing improves, or the attempts are spent. The only loop in the house. */
export async function refine(
  article: CleanArticle,
  brief: Brief,
  facts: readonly CleanArticle[],
  setup: RefineSetup,
): Promise<Refined> {
  let best: Refined['best'] | undefined;
  let usage: Usage = { input: 0, output: 0 };
  let attempts = 0;
  while (attempts < Math.max(1, setup.attempts)) {
    const task: Task = best
      ? { article, brief, facts, previous: { draft: best.draft, findings: best.findings } }
      : { article, brief, facts };
    const reply = await setup.engine.write({ prompt: setup.promptFor(task), task }, setup.signal);
    attempts++;
    usage = { input: usage.input + reply.usage.input, output: usage.output + reply.usage.output };
    const draft = setup.draftOf(reply, task);
    const attempt = { draft, ...setup.check(draft) };
    setup.onAttempt?.(attempt, attempts);
    const unchanged = best?.draft.markdown === draft.markdown;
    if (!best || weight(attempt.findings) < weight(best.findings)) best = attempt;
    if (unchanged || !attempt.findings.some(isError)) break;
  }
  if (!best) throw new Error('refine: no attempt was made');
  return { best, attempts, usage };
}

const isError = (finding: Finding): boolean => finding.severity === 'error';

/** Errors first, then warnings; informative findings do not count. */
const weight = (findings: readonly Finding[]): number =>
  findings.reduce((sum, { severity }) => sum + (severity === 'error' ? 1000 : severity === 'warning' ? 1 : 0), 0);
