import { contentStems } from '../../../french/stems.ts';
import { standsByItself } from '../blocks/standing.ts';
import type { Grammar } from '../grammar/grammar.ts';
import type { Paragraph } from '../manuscript/types.ts';
import { QUOTED_OR_CRIED } from './cuts-of-sentence.ts';
import { withoutLead } from './lead.ts';
import { mayOpen, type Opening, openings, STEP } from './openings.ts';

export const SHORTEST_DESCRIPTION = 120;
export const LONGEST_DESCRIPTION = 156;
const LEAST = 70;
/** The key phrase is worth a little more than the right length. */
const KEYPHRASE_WORTH = 5;
const LENGTH_WORTH = 4;
const TITLE_WORTH = 0.5;
const MOST_TITLED = 4;
/** An article says what it is about in its first paragraphs. */
const LEAD_WORTH = [3, 2.2, 1] as const;
const FURTHER_COST = 0.4;
const MOST_FURTHER = 4;
/** Far down, and no word of the title: about something else. */
const ASIDE_COST = 12;
const KEY_POINT_WORTH = 2;
/** What makes a text a good description of this article. */
interface Aim {
  readonly title: ReadonlySet<string>;
  readonly keyphrase: readonly string[];
}

interface Candidate {
  readonly text: string;
  readonly weight: number;
}

/**
 * The description for search results: whole sentences of the source, 120 to 156 characters, that speak of the title. When no
 * sentence has the length, two together; when none has either, the main clause of a longer one.
 */
export function describe(
  given: readonly Paragraph[],
  keyPoints: readonly string[],
  title: string,
  keyphrase: string,
  grammar: Grammar,
): string {
  const paragraphs = withoutLead(given, grammar);
  const aim: Aim = { title: new Set(contentStems(title)), keyphrase: contentStems(keyphrase) };
  const candidates: Candidate[] = keyPoints
    .filter((text) => fits(text) && /\.$/u.test(text) && !QUOTED_OR_CRIED.test(text))
    .map((text) => ({ text, weight: worth(text, 0, aim) + KEY_POINT_WORTH }));
  const firsts = paragraphs.flatMap((paragraph, place) => [...openings(paragraph, place, grammar)]);
  for (const { text, place, cost } of firsts)
    if (fits(text)) candidates.push({ text, weight: worth(text, place, aim) - cost });
  candidates.push(...pairs(paragraphs, firsts, aim));
  return candidates.sort((a, b) => b.weight - a.weight)[0]?.text ?? '';
}

/** What has not the length of a description need not be weighed. */
const fits = (text: string): boolean => text.length >= LEAST && text.length <= LONGEST_DESCRIPTION;

function worth(text: string, place: number, { title, keyphrase }: Aim): number {
  const stems = new Set(contentStems(text));
  const titled = [...stems].filter((stem) => title.has(stem)).length;
  const holds = keyphrase.length > 0 && keyphrase.every((stem) => stems.has(stem));
  return (
    Math.min(MOST_TITLED, titled) * TITLE_WORTH +
    (holds ? KEYPHRASE_WORTH : 0) +
    (text.length >= SHORTEST_DESCRIPTION ? LENGTH_WORTH : (text.length - SHORTEST_DESCRIPTION) / 20) +
    (LEAD_WORTH[place] ?? -Math.min(MOST_FURTHER, place * FURTHER_COST)) -
    (place >= LEAD_WORTH.length && titled === 0 ? ASIDE_COST : 0)
  );
}

const LONGEST_OF_PAIR = 112;
/** What introduces an article may take a sentence from further down that speaks of the title too. */
const LAST_OF_INTRODUCTION = 1;
const PARAGRAPHS_OF_PAIR = 6;
const APART_COST = 1;

/** A short text, and behind it a sentence that can be read alone: of its own paragraph, or to an introduction of one further down. */
function* pairs(paragraphs: readonly Paragraph[], firsts: readonly Opening[], aim: Aim): Generator<Candidate> {
  const standing = paragraphs.map(({ sentences }) =>
    sentences.filter(
      (sentence) =>
        mayOpen(sentence) &&
        !QUOTED_OR_CRIED.test(sentence.text) &&
        sentence.text.length <= LONGEST_OF_PAIR &&
        !STEP.test(sentence.text) &&
        standsByItself(sentence, { fewest: 5, most: 25 }),
    ),
  );
  for (const { text: first, place, last, cost, alone } of firsts) {
    if (!alone || first.length > LONGEST_OF_PAIR) continue;
    const farthest = place <= LAST_OF_INTRODUCTION ? place + PARAGRAPHS_OF_PAIR : place;
    for (const [at, seconds] of standing.slice(place, farthest + 1).entries())
      for (const second of seconds) {
        if (at === 0 && second.order <= last) continue;
        if (at > 0 && !second.stems.some((stem) => aim.title.has(stem))) continue;
        const text = `${first} ${second.text}`;
        if (text.length < SHORTEST_DESCRIPTION || !fits(text)) continue;
        yield { text, weight: worth(text, place, aim) - cost - (at > 0 ? APART_COST : 0) };
      }
  }
}
