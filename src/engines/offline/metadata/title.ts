import { pixelWidth } from '../../../french/pixel-width.ts';
import { contentStems } from '../../../french/stems.ts';
import { PREPOSITIONS } from '../grammar/closed-classes.ts';
import type { Grammar } from '../grammar/grammar.ts';
import { clauseOf } from '../grammar/read-clause.ts';
import { tokensOf } from '../grammar/tokens.ts';
import { labelled, piecesOf } from './title-pieces.ts';

/** What a search result shows: characters, and pixels in Arial at 20. */
export const LONGEST_TITLE = 60;
const WIDEST_TITLE = 598;
const SHORTEST_TITLE = 25;
const FONT_SIZE = 20;
/** Nobody’s title: a line that lost its breaks. Its pieces are not weighed. */
const LONGEST_HEADING = 300;
/** A heading of the text is no title unless the title’s own pieces are poor. */
const KIN_COST = 30;
/** One word in common may be chance: `gaz` and `Gaza` have one stem. */
const FEWEST_SHARED = 2;
/** A noun without its complement says less than it seems to. */
const BARE_NOUN_COST = 18;
const RAW_COST = 12;
/** The label without what is told of it, or what is told without the subject. */
const HALF_COST = 20;

/** The title for search results: the main heading where it fits, else what a whole piece of it says. */
export function metaTitle(heading: string, keyphrase: string, others: readonly string[], grammar: Grammar): string {
  if (fits(heading)) return heading;
  if (heading.length > LONGEST_HEADING) return atWord(heading.slice(0, LONGEST_HEADING));
  const holds = (text: string): boolean => text.toLowerCase().includes(keyphrase.toLowerCase());
  const says = (text: string): boolean => clauseOf(tokensOf(pointOf(text)), grammar) !== undefined;
  const whole = [...piecesOf(heading, grammar)].map(({ text, raw }) => ({ text: trimmed(text), raw }));
  const pieces = [...whole, ...labelled(whole, heading, keyphrase, grammar)]
    .filter(({ text }) => !hangs(text) && !cutsName(heading, text))
    .map(({ text, raw }) => ({ text: marked(text, heading, says), raw }))
    .filter(({ text }) => fits(text) && text.length >= SHORTEST_TITLE);
  const label = heading.slice(0, Math.max(0, heading.indexOf(' : ')));
  const worth = (text: string): number =>
    text.length -
    (/^\s(?:de|du|des|d’)(?:\s|\p{L})/u.test(heading.slice(heading.indexOf(text) + text.length)) &&
    heading.includes(text)
      ? BARE_NOUN_COST
      : 0) +
    (holds(text) ? 15 : 0) +
    (text.startsWith(keyphrase) ? 6 : 0) +
    (says(text) ? 12 : 0) -
    (opensWithPreposition(text) ? 25 : 0) -
    ((text === label && says(heading)) || (!says(text) && holds(label) && !holds(text)) ? HALF_COST : 0);
  const stems = new Set(contentStems(heading));
  const kin = (pieces.some(({ text }) => says(text)) ? [] : others).filter(
    (text) =>
      fits(text) && (holds(text) || contentStems(text).filter((stem) => stems.has(stem)).length >= FEWEST_SHARED),
  );
  const ranked = [
    ...pieces.map(({ text, raw }) => ({ text, worth: worth(text) - (raw ? RAW_COST : 0) })),
    ...kin.map((text) => ({ text, worth: worth(text) - KIN_COST })),
  ];
  return ranked.sort((a, b) => b.worth - a.worth)[0]?.text ?? atWord(heading);
}

/** What is told behind a label. */
const pointOf = (text: string): string => text.slice(text.includes(' : ') ? text.indexOf(' : ') + 3 : 0);

/** Cut from a question, it keeps its mark: what is asked would be stated. */
function marked(text: string, heading: string, says: (text: string) => boolean): string {
  const point = pointOf(text);
  const at = heading.toLowerCase().indexOf(point.toLowerCase());
  if (/\?$/u.test(text) || at < 0 || !/^[^.!?]*\?/u.test(heading.slice(at + point.length))) return text;
  return INTERROGATIVE.test(point) || says(point) ? `${text} ?` : text;
}

const INTERROGATIVE =
  /-(?:t-)?(?:il|elle|on|ils|elles|ce|je|nous|vous)(?:\s|$)|^(?:que|qu’|quels?|quelles?|qui|où|quand|comment|combien|pourquoi|à quoi|faut-il)(?:\s|\p{L})/iu;

const opensWithPreposition = (text: string): boolean => PREPOSITIONS.has(tokensOf(text)[0]?.lower ?? '');

export const fits = (text: string): boolean =>
  text.length <= LONGEST_TITLE && pixelWidth(text, FONT_SIZE) <= WIDEST_TITLE;

const trimmed = (text: string): string => capital(text.trim().replace(/[\s,;:.–—-]+$/u, ''));
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** `Les Prés` of `Les Prés d’Artenne`. */
function cutsName(heading: string, text: string): boolean {
  const at = heading.indexOf(text);
  return (
    at >= 0 && /\p{Lu}\p{L}*$/u.test(text) && /^\s(?:d’|de |du |des )\p{Lu}/u.test(heading.slice(at + text.length))
  );
}

/** Determiners, conjunctions, clitics, and adverbs that a preposition completes: `près de`, `face à`. */
const CALLS_FOR_MORE: ReadonlySet<string> = new Set(
  `le la les l' un une et ou ni mais qui que qu' dont où si se s' ne n' ce cet cette ces c' mon ma mes ton ta tes son sa ses
  notre nos votre vos leur leurs chaque plusieurs quelques aucun aucune tout toute tous toutes autre autres quel quelle
  quels quelles celle celui ceux celles plus moins très trop aussi si tient-elle près loin lors face grâce quant afin autour
  proche suite cause raison lieu vis-à-vis contrairement conformément jusque pas peu beaucoup tant`.split(/\s+/),
);

/** It ends on a word that calls for another. */
const hangs = (text: string): boolean => {
  const last = tokensOf(text).at(-1)?.lower ?? '';
  return PREPOSITIONS.has(last) || CALLS_FOR_MORE.has(last);
};

function atWord(text: string): string {
  const words = text.split(' ');
  while (words.length > 3 && (!fits(words.join(' ')) || hangs(words.join(' ')))) words.pop();
  return trimmed(words.join(' ')).slice(0, LONGEST_TITLE);
}
