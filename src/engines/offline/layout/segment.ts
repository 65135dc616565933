import { likeness, type Unit } from './units.ts';

/** Best and longest section, in words. Longer ones are only made of a single unit that cannot be parted. */
const BEST_WORDS = 150;
const LONGEST_WORDS = 290;
const SHORTEST_WORDS = 60;
const MOST_UNITS = 40;

const LONG_PARAGRAPH = 60;

const LEANING_COST = 0.9;
const LIKENESS_COST = 1.6;
const NAMELESS_COST = 2.5;
const HEADING_GAIN = 2.2;

/** How good the best heading of a section from one unit up to another would be: 0 to 1, undefined when it has none. */
export type HeadingWorth = (from: number, to: number) => number | undefined;

/**
 * Parts a run of units where sections cohere, come out neither short nor long, and have a heading. Returns the index of
 * the first unit of each section. Dynamic programming over a window, so the time grows with the text.
 */
export function segment(units: readonly Unit[], worth: HeadingWorth): number[] {
  const best: { cost: number; from: number }[] = [{ cost: 0, from: 0 }];
  for (let to = 1; to <= units.length; to += 1) {
    let choice = { cost: Number.POSITIVE_INFINITY, from: to - 1 };
    let words = 0;
    for (let from = to - 1; from >= 0 && to - from <= MOST_UNITS; from -= 1) {
      words += units[from]?.words ?? 0;
      if (words > LONGEST_WORDS && to - from > 1) break;
      const cost = (best[from]?.cost ?? 0) + sizeCost(words) + boundaryCost(units, from) + headingCost(worth(from, to));
      if (cost < choice.cost) choice = { cost, from };
    }
    best.push(choice);
  }
  const starts: number[] = [];
  for (let at = units.length; at > 0; at = best[at]?.from ?? 0) starts.unshift(best[at]?.from ?? 0);
  return starts;
}

function sizeCost(words: number): number {
  const off = (words - BEST_WORDS) / BEST_WORDS;
  return off * off + (words < SHORTEST_WORDS ? 1.2 : 0) + 0.35;
}

function boundaryCost(units: readonly Unit[], at: number): number {
  const before = units[at - 1];
  const unit = units[at];
  if (!before || !unit) return 0;
  // An author’s own long paragraph is a step of thought, even where it opens with a pronoun.
  const leaning = unit.leaning ? (unit.words >= LONG_PARAGRAPH ? LEANING_COST / 2 : LEANING_COST) : 0;
  return leaning + LIKENESS_COST * likeness(before.stems, unit.stems);
}

const headingCost = (worth: number | undefined): number =>
  worth === undefined ? NAMELESS_COST : -HEADING_GAIN * (worth - 0.5);
