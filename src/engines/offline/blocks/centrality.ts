import { isPassive } from '../../../french/passive.ts';
import type { Sentence } from '../manuscript/types.ts';

/** What an article is about, by its words. */
export interface Subject {
  /** In how many sentences each stem stands. */
  readonly counts: ReadonlyMap<string, number>;
  /** Stems that the article keeps coming back to, and those of its title. */
  readonly keys: ReadonlySet<string>;
  readonly title: ReadonlySet<string>;
}

const MOST_KEYS = 14;
/** In a text of fewer sentences a word comes back when it stands in two, else in three. */
const SHORT_TEXT = 40;
const TITLE_WEIGHT = 1.4;
const FEWEST_KEYS = 2;
const MANY_KEYS = 4;
/** They measure, and say nothing of what. */
const UNITS: ReadonlySet<string> = new Set(
  'million milliard euro dollar an anne mois jour heur minut semain metr'.split(' '),
);

export function subjectOf(sentences: readonly Sentence[], title: ReadonlySet<string>): Subject {
  const counts = new Map<string, number>();
  for (const { stems } of sentences) for (const stem of new Set(stems)) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  const fewest = sentences.length < SHORT_TEXT ? 2 : 3;
  const often = [...counts].filter(([stem, count]) => count >= fewest && !/^\d/.test(stem));
  often.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return { counts, title, keys: new Set([...title, ...often.slice(0, MOST_KEYS).map(([stem]) => stem)]) };
}

/** It speaks of what the title promises and of what the article keeps coming back to, or clearly of the latter. */
export function isCentral({ stems }: Sentence, { keys, title }: Subject): boolean {
  const unique = [...new Set(stems)].filter((stem) => !UNITS.has(stem));
  const known = unique.filter((stem) => keys.has(stem)).length;
  const titled = unique.some((stem) => title.has(stem));
  return known >= (titled ? FEWEST_KEYS : MANY_KEYS);
}

/** How central the words of a sentence are to the article and its title, per word; active ones and figures first. */
export function centralityOf({ stems, text, clause }: Sentence, { counts, title }: Subject): number {
  const unique = [...new Set(stems)];
  if (unique.length === 0) return 0;
  const central = unique.reduce((sum, stem) => sum + Math.log(counts.get(stem) ?? 1), 0) / Math.sqrt(unique.length + 2);
  const titled = unique.filter((stem) => title.has(stem)).length / Math.max(3, title.size);
  let weight = central * (1 + TITLE_WEIGHT * titled);
  if (isPassive(text)) weight *= 0.85;
  if (/\d/.test(text)) weight *= 1.1;
  if (clause?.negated) weight *= 0.9;
  return weight;
}

/** The share of the shorter of two sentences, in stems, that stands in the other. */
export function overlap(a: readonly string[], b: readonly string[]): number {
  const first = new Set(a);
  const second = new Set(b);
  const smaller = Math.min(first.size, second.size);
  return smaller === 0 ? 0 : [...first].filter((stem) => second.has(stem)).length / smaller;
}
