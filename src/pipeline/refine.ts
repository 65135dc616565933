import { EngineError } from '../errors.ts';
import type { CleanArticle } from '../model/article.ts';
import type { Brief } from '../model/brief.ts';
import type { Engine, MendScope, Prompt, Reply, Task, Usage } from '../model/engine.ts';
import type { Attempt } from '../model/report.ts';
import { addUsage, NO_USAGE } from '../model/usage.ts';
import { type CandidateSetup, repaired, sectionCandidate, wholeCandidate } from './candidates.ts';
import { draftOf } from './draft.ts';
import { type MendPlan, planMend } from './mend-plan.ts';
import { missingPassages } from './missing-passages.ts';
import { hasPassed, type Judged, shortfall } from './score.ts';

export interface RefineSetup extends CandidateSetup {
  readonly engine: Engine;
  readonly promptFor: (task: Task) => Prompt;
  /** Most answers asked of the engine, the first one included. */
  readonly attempts: number;
  /** Another way to choose what is asked again, for comparisons. */
  readonly planOf?: (judged: Judged, brief: Brief) => MendPlan;
  readonly signal?: AbortSignal | undefined;
  /** Told after each answer. */
  readonly onAttempt?: (attempt: Attempt, number: number) => void;
}

export interface Refined {
  /** The best attempt, not the last. */
  readonly best: Judged;
  readonly attempts: number;
  readonly usage: Usage;
}

/** A refusal may come with a sentence; less than this many characters is no article. */
const SHORTEST_ARTICLE = 400;
/** Repairs of sections that may bring nothing before the whole article is asked for. */
const MOST_SECTION_FAILURES = 2;
/** Words for which passages of the source are looked up, where a section shall grow. */
const FEWEST_TO_FIND = 60;

/**
 * Write, check, and mend until no error is left, nothing improves, or the attempts are spent. The only loop in the house.
 * Repairs that code can make are made by code; then only the faulty sections are asked again, each in a fresh request;
 * the whole article only when that brought nothing, or when the error is about the whole.
 * @throws EngineError
 */
export async function refine(
  article: CleanArticle,
  brief: Brief,
  facts: readonly CleanArticle[],
  setup: RefineSetup,
): Promise<Refined> {
  const usages: Usage[] = [];
  const ask = async (task: Task): Promise<Reply> => {
    try {
      const reply = await setup.engine.write({ prompt: setup.promptFor(task), task }, setup.signal);
      usages.push(reply.usage);
      return reply;
    } catch (error) {
      if (!(error instanceof EngineError)) throw error;
      // What the earlier answers cost is not forgotten.
      throw new EngineError(error.say, { ...error, usage: [...usages, error.usage ?? NO_USAGE].reduce(addUsage) });
    }
  };
  const first: Task = { article, brief, facts };
  const reply = await ask(first);
  if (reply.finish === 'refused' && reply.markdown.length < SHORTEST_ARTICLE) throw refusal(reply);
  let best = repaired(setup.judge(draftOf(reply, first, setup.typography)), first, setup);
  setup.onAttempt?.(best, 1);

  let rejected: readonly string[] = [];
  let failures = 0;
  let wholeFailures = 0;
  while (usages.length < setup.attempts && !hasPassed(best) && setup.engine.identity.generates) {
    const planned = (setup.planOf ?? planMend)(best, brief);
    const plan: MendPlan = failures >= MOST_SECTION_FAILURES ? { whole: true } : planned;
    const task: Task = { ...first, previous: mendOrder(best, plan, rejected, first) };
    const answer = await ask(task);
    if (answer.finish === 'refused') break;
    const outcome = plan.whole
      ? wholeCandidate(answer, best, task, setup)
      : sectionCandidate(answer, best, plan, task, setup);
    setup.onAttempt?.(outcome.judged ?? best, usages.length);
    // A whole article that is worse is asked for once more only where it can be told why.
    if (!outcome.judged && plan.whole && (outcome.rejected.length === 0 || wholeFailures++ > 0)) break;
    best = outcome.judged ?? best;
    failures = outcome.judged ? 0 : failures + 1;
    rejected = outcome.rejected;
  }
  return { best, attempts: usages.length, usage: usages.reduce(addUsage) };
}

function mendOrder(
  best: Judged,
  plan: MendPlan,
  rejected: readonly string[],
  { article, facts, brief }: Task,
): NonNullable<Task['previous']> {
  const grows = !plan.whole && plan.scope.sections.some(({ targetWords }) => targetWords !== undefined);
  const words = Math.max(shortfall(best, brief), grows ? FEWEST_TO_FIND : 0);
  const scope: MendScope | undefined = plan.whole ? undefined : plan.scope;
  return {
    draft: best.draft,
    findings: best.findings,
    ...(words > 0 ? { missing: missingPassages([article, ...facts], best.draft.markdown, words) } : {}),
    ...(rejected.length > 0 ? { rejected } : {}),
    ...(scope ? { scope } : {}),
  };
}

const refusal = ({ usage }: Reply): EngineError =>
  new EngineError(
    { en: 'the model refuses this article', fr: 'le modèle refuse cet article' },
    {
      fault: 'refused',
      retryable: false,
      usage,
      hint: { en: 'Take another model, or --engine offline.', fr: 'Prenez un autre modèle, ou --engine offline.' },
    },
  );
