import { contentStems } from '../../../french/stems.ts';
import type { Grammar } from '../grammar/grammar.ts';
import type { HeadingCandidate } from '../headings/candidate.ts';

/** This share of our headings should hold the key phrase, and be worth this much less at most. */
const PHRASED_SHARE = 0.5;
const PHRASE_WORTH = 0.14;
/** Headings further away are not mistaken for one another. */
const MOST_COMPARED = 80;

/** What the choice of headings has to remember across sections. */
export interface Choice {
  readonly grammar: Grammar;
  readonly title: ReadonlySet<string>;
  readonly keyphrase: readonly string[];
  /** Headings that hold the key phrase. */
  phrased: number;
  readonly article: ReadonlyMap<string, number>;
  /** Stems of the headings that stand already, the author’s among them. */
  readonly taken: Set<string>[];
  readonly mostQuoted: number;
  quoted: number;
  made: number;
}

/**
 * The best heading that says something the others do not, and not one quotation too many. While few headings hold the key
 * phrase, one that does may be a little less good.
 */
export function choose(candidates: readonly HeadingCandidate[], choice: Choice): HeadingCandidate | undefined {
  const free = candidates.filter(({ kind, text }) => {
    if (kind === 'quotation' && choice.quoted >= choice.mostQuoted) return false;
    const stems = new Set(contentStems(text));
    return (
      !repeats(stems, choice.title, 0.8) &&
      !choice.taken.slice(-MOST_COMPARED).some((taken) => repeats(stems, taken, 0.5))
    );
  });
  const best = free[0];
  if (!best) return undefined;
  const holds = ({ text }: HeadingCandidate): boolean =>
    choice.keyphrase.length > 0 && choice.keyphrase.every((stem) => contentStems(text).includes(stem));
  const isWanted = choice.phrased < (choice.made + 2) * PHRASED_SHARE;
  const chosen =
    (isWanted && free.find((candidate) => holds(candidate) && candidate.score >= best.score - PHRASE_WORTH)) || best;
  choice.taken.push(new Set(contentStems(chosen.text)));
  choice.made += 1;
  if (chosen.kind === 'quotation') choice.quoted += 1;
  if (holds(chosen)) choice.phrased += 1;
  return chosen;
}

/** Whether so much of the shorter of two headings stands in the other. */
function repeats(a: ReadonlySet<string>, b: ReadonlySet<string>, share: number): boolean {
  const smaller = Math.min(a.size, b.size);
  return smaller > 0 && [...a].filter((stem) => b.has(stem)).length / smaller > share;
}
