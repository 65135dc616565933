import { isPersonRole } from '../grammar/roles.ts';
import type { Phrase } from './phrases.ts';

const FEWEST_COUNT = 2;
const MOST_KEYWORDS = 6;
/** A single name that comes so often is what the article is about; another is a place or a bystander. */
const OFTEN = 6;
/** `OpenAI`, `ChatGPT`, `GPT-4`: a name that can only be a product or a firm. */
const BRAND = /\p{Ll}\p{Lu}|\p{Lu}\p{Lu}\p{Ll}|\p{L}-?\d/u;
const LABEL_WEIGHT = 2.2;

/** How likely people search for a phrase: what the title says, what keeps coming back, several words before one. */
function weightOf({ stems, count, name, titled, text }: Phrase, rank: ReadonlyMap<string, number>): number {
  const words = Math.min(3, stems.length);
  const shape = name
    ? words > 1
      ? 1.35
      : count >= OFTEN || BRAND.test(text)
        ? 1.1
        : 0.8
    : ([0, 0.75, 1.5, 1.35][words] ?? 1);
  const early = rank.get(text) ?? 0;
  // People search for what is done, less for who does it.
  const role = words > 1 && !name && isPersonRole(text.split(/[\s’]/u)[0] ?? '') ? 0.6 : 1;
  return Math.log2(1 + count) * role * shape * (titled ? 2.4 : 1) * (1 + early);
}

/** The phrase the article is about, and further ones: all stand in the text. The first is the key phrase. */
export function rankPhrases(phrases: readonly Phrase[], title: string, head: string): string[] {
  const lower = head.toLowerCase();
  const label = labelOf(title, phrases);
  const rank = new Map(phrases.map(({ text }) => [text, lower.includes(text.toLowerCase()) ? 0.3 : 0]));
  const possible = phrases.filter(({ count, titled }) => count >= FEWEST_COUNT || (titled && count >= 1));
  const sorted = possible
    .map((phrase) => ({
      phrase,
      weight: weightOf(phrase, rank) * (label !== '' && phrase.text.toLowerCase() === label ? LABEL_WEIGHT : 1),
    }))
    .sort((a, b) => b.weight - a.weight || (a.phrase.text < b.phrase.text ? -1 : 1));
  const chosen: Phrase[] = [];
  for (const { phrase } of sorted) {
    if (chosen.length >= MOST_KEYWORDS) break;
    if (phrase.count < FEWEST_COUNT && !phrase.titled) continue;
    if (!chosen.some((other) => shares(other.stems, phrase.stems))) chosen.push(phrase);
  }
  return chosen.map(({ text }) => text);
}

/** `Marathon de la Brume : …`: what the author himself sets before the colon, when the text comes back to each of its words. */
function labelOf(title: string, phrases: readonly Phrase[]): string {
  const label = /^(.{4,45}?) : /u.exec(title)?.[1]?.toLowerCase() ?? '';
  const known = phrases.find(({ text }) => text.toLowerCase() === label);
  const standing = (stem: string): boolean =>
    phrases.some(({ stems, count, titled }) => stems.includes(stem) && count > (titled ? 1 : 0));
  return known?.stems.every(standing) ? label : '';
}

/** One of two phrases says nothing that the other does not. */
const shares = (a: readonly string[], b: readonly string[]): boolean => {
  const [small, great] = a.length <= b.length ? [a, b] : [b, a];
  return small.every((stem) => great.includes(stem));
};
