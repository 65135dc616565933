import { applyEdits } from '../markdown/edits.ts';
import type { MarkdownTypography } from '../markdown/typography.ts';
import type { Draft } from '../model/draft.ts';
import type { Reply, Task } from '../model/engine.ts';
import { redrafted } from './draft.ts';
import { splitAnswer } from './lenient-metadata.ts';
import type { MendPlan } from './mend-plan.ts';
import { isBetter, isError, type Judged, worsensNothing } from './score.ts';
import { answeredSections, type BodySection, bodySections, withSections } from './sections.ts';
import { unwrap } from './unwrap.ts';

/** What an answer is made an article with, and judged by. */
export interface CandidateSetup {
  readonly typography: MarkdownTypography;
  readonly judge: (draft: Draft) => Judged;
}

/** What became of a repair. */
export interface Outcome {
  /** The better article; undefined when the one before stays. */
  readonly judged: Judged | undefined;
  /** Why something of the answer was not taken, as orders. */
  readonly rejected: readonly string[];
}

/** Part of its words that a mended text must keep. */
const LEAST_KEPT = 0.6;
const MOST_ORDERS = 8;
const NO_CHANGE =
  'Les passages rendus ne changeaient rien, ou perdaient une partie du texte : les rendre entiers et corrigés.';
const STUMP = 'L’article rendu avait perdu une grande partie de son texte : le rendre entier, sans rien abréger.';

/** A whole new article counts when it is better as a whole, and no stump of the one before. */
export function wholeCandidate(reply: Reply, best: Judged, task: Task, setup: CandidateSetup): Outcome {
  const { given, body } = splitAnswer(unwrap(reply.markdown));
  // What the model has said of its article stands until it says something else.
  const draft = { ...redrafted(best.draft, body, given, task, setup.typography), finish: reply.finish };
  const candidate = repaired(setup.judge(draft), task, setup);
  const words = wordsOf(candidate.draft.markdown);
  if (words < wordsOf(best.draft.markdown) * LEAST_KEPT && words < task.brief.minWords)
    return { judged: undefined, rejected: [STUMP] };
  return { judged: isBetter(candidate, best, task.brief) ? candidate : undefined, rejected: [] };
}

/** New sections count when they make the article better and no rule worse: together, else one by one. */
export function sectionCandidate(
  reply: Reply,
  best: Judged,
  { all, asked, scope }: Extract<MendPlan, { whole: false }>,
  task: Task,
  setup: CandidateSetup,
): Outcome {
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
  const rejected = news.length === 0 ? [NO_CHANGE] : reasons(together, best);
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

/** Why a repair is not taken: what it has broken, else what it has left as it was. */
function reasons(candidate: Judged, best: Judged): readonly string[] {
  const before = new Set(best.findings.filter(isError).map(({ fix }) => fix));
  const errors = candidate.findings.filter(isError).map(({ fix }) => fix);
  const broken = errors.filter((fix) => !before.has(fix));
  const orders = [...new Set(broken.length > 0 ? broken : errors)];
  return orders.length === 0 ? [NO_CHANGE] : orders.slice(0, MOST_ORDERS);
}

/** What the rules can repair by themselves is repaired without asking anybody, where that makes nothing worse. */
export function repaired(judged: Judged, task: Task, setup: CandidateSetup): Judged {
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
