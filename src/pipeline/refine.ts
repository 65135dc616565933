import { EngineError } from '../errors.ts';
import { applyEdits } from '../markdown/edits.ts';
import type { MarkdownTypography } from '../markdown/typography.ts';
import type { CleanArticle } from '../model/article.ts';
import type { Brief } from '../model/brief.ts';
import type { Draft } from '../model/draft.ts';
import type { Engine, MendScope, Prompt, Reply, Task, Usage } from '../model/engine.ts';
import type { Attempt } from '../model/report.ts';
import { addUsage, NO_USAGE } from '../model/usage.ts';
import { draftOf, redrafted } from './draft.ts';
import { splitAnswer } from './lenient-metadata.ts';
import { type MendPlan, planMend } from './mend-plan.ts';
import { missingPassages } from './missing-passages.ts';
import { hasPassed, isBetter, isError, type Judged, shortfall, worsensNothing } from './score.ts';
import { answeredSections, type BodySection, bodySections, withSections } from './sections.ts';
import { unwrap } from './unwrap.ts';

export interface RefineSetup {
  readonly engine: Engine;
  readonly promptFor: (task: Task) => Prompt;
  readonly typography: MarkdownTypography;
  readonly judge: (draft: Draft) => Judged;
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
/** Part of its words that a mended section must keep. */
const LEAST_KEPT = 0.6;
/** Repairs of sections that may bring nothing before the whole article is asked for. */
const MOST_SECTION_FAILURES = 2;
/** Words for which passages of the source are looked up, where a section shall grow. */
const FEWEST_TO_FIND = 60;
const MOST_ORDERS = 8;
const NO_CHANGE =
  'Les passages rendus ne changeaient rien, ou perdaient une partie du texte : les rendre entiers et corrigés.';

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
  while (usages.length < setup.attempts && !hasPassed(best) && setup.engine.identity.generates) {
    const planned = (setup.planOf ?? planMend)(best, brief);
    const plan: MendPlan = failures >= MOST_SECTION_FAILURES ? { whole: true } : planned;
    const task: Task = { ...first, previous: mendOrder(best, plan, rejected, first) };
    const answer = await ask(task);
    if (answer.finish === 'refused') break;
    const outcome = plan.whole
      ? { judged: wholeCandidate(answer, best, task, setup), rejected: [] }
      : sectionCandidate(answer, best, plan, task, setup);
    setup.onAttempt?.(outcome.judged ?? best, usages.length);
    if (!outcome.judged && plan.whole) break;
    best = outcome.judged ?? best;
    failures = outcome.judged ? 0 : failures + 1;
    rejected = outcome.judged ? [] : outcome.rejected;
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
  const again = rejected.length > 0 ? { rejected } : {};
  const scope: MendScope | undefined = plan.whole ? undefined : { ...plan.scope, ...again };
  return {
    draft: best.draft,
    findings: best.findings,
    ...(words > 0 ? { missing: missingPassages([article, ...facts], best.draft.markdown, words) } : {}),
    ...(scope ? { scope } : {}),
  };
}

/** A whole new article counts when it is better as a whole. */
function wholeCandidate(reply: Reply, best: Judged, task: Task, setup: RefineSetup): Judged | undefined {
  const candidate = repaired(setup.judge(draftOf(reply, task, setup.typography)), task, setup);
  return isBetter(candidate, best, task.brief) ? candidate : undefined;
}

/** New sections count when they make the article better and no rule worse: together, else one by one. */
function sectionCandidate(
  reply: Reply,
  best: Judged,
  { all, asked, scope }: Extract<MendPlan, { whole: false }>,
  task: Task,
  setup: RefineSetup,
): { readonly judged: Judged | undefined; readonly rejected: readonly string[] } {
  const { given, body } = splitAnswer(unwrap(reply.markdown));
  const answers = answeredSections(body, asked, all);
  const news = asked.flatMap((section, index) => {
    const text = answers[index];
    if (text === undefined || text.trim() === section.markdown.trim()) return [];
    // A section that comes back much shorter has lost something, whatever the rules can see.
    return wordsOf(text) < section.words * LEAST_KEPT ? [] : [[section, text] as const];
  });
  const metadata = scope.metadata ? given : {};
  const judgedWith = (replaced: ReadonlyMap<BodySection, string>): Judged => {
    const draft = redrafted(best.draft, withSections(all, replaced), metadata, task, setup.typography);
    return repaired(setup.judge(draft), task, setup);
  };
  const isProgress = (candidate: Judged, than: Judged): boolean =>
    isBetter(candidate, than, task.brief) && worsensNothing(candidate, than);
  const together = judgedWith(new Map(news));
  if (isProgress(together, best)) return { judged: together, rejected: [] };
  const orders = together.findings.filter(isError).map(({ fix }) => fix);
  const rejected = news.length === 0 || orders.length === 0 ? [NO_CHANGE] : [...new Set(orders)].slice(0, MOST_ORDERS);
  if (news.length < 2) return { judged: undefined, rejected };
  let kept = new Map<BodySection, string>();
  let better: Judged | undefined;
  for (const [section, text] of news) {
    const wider = new Map(kept).set(section, text);
    const candidate = judgedWith(wider);
    if (!isProgress(candidate, better ?? best)) continue;
    kept = wider;
    better = candidate;
  }
  return { judged: better, rejected };
}

/** What the rules can repair by themselves is repaired without asking anybody, where that makes nothing worse. */
function repaired(judged: Judged, task: Task, setup: RefineSetup): Judged {
  const start = offsetOfLine(judged.page.markdown, judged.bodyLine);
  const edits = judged.findings.flatMap((finding) => finding.edits).filter((edit) => edit.start >= start);
  if (edits.length === 0) return judged;
  const { markdown } = judged.draft;
  const inBody = edits
    .map((edit) => ({ ...edit, start: edit.start - start, end: edit.end - start }))
    .filter(({ end }) => end <= markdown.length);
  const draft = redrafted(judged.draft, applyEdits(markdown, inBody), {}, task, setup.typography);
  const candidate = setup.judge(draft);
  return isBetter(candidate, judged, task.brief) && worsensNothing(candidate, judged) ? candidate : judged;
}

const wordsOf = (markdown: string): number => bodySections(markdown).reduce((sum, { words }) => sum + words, 0);

function offsetOfLine(text: string, line: number): number {
  let offset = 0;
  for (let count = 1; count < line; count++) offset = text.indexOf('\n', offset) + 1;
  return offset;
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
