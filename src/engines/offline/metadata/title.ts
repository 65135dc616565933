import { pixelWidth } from '../../../french/pixel-width.ts';
import { contentStems } from '../../../french/stems.ts';
import { clauseOf } from '../grammar/clause.ts';
import { PREPOSITIONS } from '../grammar/closed-classes.ts';
import type { Grammar } from '../grammar/grammar.ts';
import { stopsOf } from '../grammar/stops.ts';
import { tokensOf } from '../grammar/tokens.ts';

/** What a search result shows: characters, and pixels in Arial at 20. */
export const LONGEST_TITLE = 60;
const WIDEST_TITLE = 598;
const SHORTEST_TITLE = 25;
const FONT_SIZE = 20;
/** Nobody’s title: a line that lost its breaks. Its pieces are not weighed. */
const LONGEST_HEADING = 300;
/** A heading of the text is no title unless the title’s own pieces are poor. */
const KIN_COST = 30;
/** A noun without its complement says less than it seems to. */
const BARE_NOUN_COST = 18;
const RAW_COST = 12;

/** The title for search results: the main heading where it fits, else what a whole piece of it says. */
export function metaTitle(heading: string, keyphrase: string, others: readonly string[], grammar: Grammar): string {
  if (fits(heading)) return heading;
  if (heading.length > LONGEST_HEADING) return atWord(heading.slice(0, LONGEST_HEADING));
  const holds = (text: string): boolean => text.toLowerCase().includes(keyphrase.toLowerCase());
  const pieces = [...piecesOf(heading, grammar)]
    .map(({ text, raw }) => ({ text: trimmed(text), raw }))
    .filter(({ text }) => fits(text) && text.length >= SHORTEST_TITLE && !hangs(text) && !cutsName(heading, text));
  const says = (text: string): boolean =>
    clauseOf(tokensOf(text.slice(text.includes(' : ') ? text.indexOf(' : ') + 3 : 0)), grammar) !== undefined;
  const worth = (text: string): number =>
    text.length -
    (/^\s(?:de|du|des|d’)(?:\s|\p{L})/u.test(heading.slice(heading.indexOf(text) + text.length)) &&
    heading.includes(text)
      ? BARE_NOUN_COST
      : 0) +
    (holds(text) ? 15 : 0) +
    (text.startsWith(keyphrase) ? 6 : 0) +
    (says(text) ? 12 : 0) -
    (opensWithPreposition(text) ? 25 : 0);
  const stems = new Set(contentStems(heading));
  const kin = (pieces.some(({ text }) => says(text)) ? [] : others).filter(
    (text) => fits(text) && contentStems(text).some((stem) => stems.has(stem)),
  );
  const ranked = [
    ...pieces.map(({ text, raw }) => ({ text, worth: worth(text) - (raw ? RAW_COST : 0) })),
    ...kin.map((text) => ({ text, worth: worth(text) - KIN_COST })),
  ];
  return ranked.sort((a, b) => b.worth - a.worth)[0]?.text ?? atWord(heading);
}

const opensWithPreposition = (text: string): boolean => PREPOSITIONS.has(tokensOf(text)[0]?.lower ?? '');

export const fits = (text: string): boolean =>
  text.length <= LONGEST_TITLE && pixelWidth(text, FONT_SIZE) <= WIDEST_TITLE;

interface TitlePiece {
  readonly text: string;
  /** Cut before a preposition: grammatical, and perhaps without the point. */
  readonly raw: boolean;
}

function* piecesOf(heading: string, grammar: Grammar): Generator<TitlePiece> {
  const bare = heading.replace(/\s*\([^)]*\)/gu, '');
  yield { text: bare, raw: false };
  yield* namedFirst(bare);
  const colon = bare.indexOf(' : ');
  for (const part of colon < 0 ? [bare] : [bare, bare.slice(colon + 3)]) yield* clausePieces(part, grammar);
  const tokens = tokensOf(bare);
  for (const { start } of tokens.filter(({ text }) => text === ',' || text === ':' || text === '?')) {
    yield { text: bare.slice(0, start), raw: false };
    yield { text: bare.slice(start + 1), raw: false };
  }
  // Inside a subordinate clause no word but its last may end it.
  const open = tokens.findIndex(({ lower }) => /^(?:que|qu'|qui|dont|où|ce)$/.test(lower));
  for (const { start, lower } of tokens.slice(3, open < 0 ? undefined : open + 1))
    if (CUT_BEFORE.test(lower) && !/ : \S+(?: \S+)?$/u.test(bare.slice(0, start).trimEnd()))
      yield { text: bare.slice(0, start), raw: true };
}

const CUT_BEFORE = /^(?:après|avec|pour|dans|sur|selon|depuis|grâce|et|en|à|au|aux|de|d'|du|des|que|qui)$/;

function* clausePieces(text: string, grammar: Grammar): Generator<TitlePiece> {
  const tokens = tokensOf(text);
  const clause = clauseOf(tokens, grammar);
  if (!clause) return;
  const subject = text.slice(tokens[clause.subject]?.start ?? 0, tokens[clause.subjectEnd - 1]?.end ?? 0);
  yield { text: subject.split(/,\s/u, 1)[0] ?? '', raw: false };
  for (const stop of stopsOf(tokens, clause, grammar))
    yield { text: text.slice(0, tokens[stop - 1]?.end ?? 0), raw: false };
}

/** `Un chercheur d’OpenAI révèle…` → `OpenAI : un chercheur révèle…`; `Avec OpenAI dans le chaos, …` stays whole. */
function* namedFirst(text: string): Generator<TitlePiece> {
  const match = /^(Une?\s[\p{L}-]+(?:\s[\p{L}-]+)?)\s(?:d’|de |du )(\p{Lu}[\p{L}\d-]*)\s(.+)$/u.exec(text);
  if (!match) return;
  const [, subject = '', name = '', rest = ''] = match;
  const whole = `${name} : ${subject.charAt(0).toLowerCase()}${subject.slice(1)} ${rest}`;
  yield { text: whole, raw: false };
  for (const { index } of whole.matchAll(/\s(?:d’|de |du |des |en |pour |avec |après |dans )/gu))
    yield { text: whole.slice(0, index), raw: true };
}

const trimmed = (text: string): string => capital(text.trim().replace(/[\s,;:.–—-]+$/u, ''));
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** `Les Prés` of `Les Prés d’Artenne`. */
function cutsName(heading: string, text: string): boolean {
  const at = heading.indexOf(text);
  return (
    at >= 0 && /\p{Lu}\p{L}*$/u.test(text) && /^\s(?:d’|de |du |des )\p{Lu}/u.test(heading.slice(at + text.length))
  );
}

/** It ends on a word that calls for another. */
const hangs = (text: string): boolean => {
  const last = tokensOf(text).at(-1)?.lower ?? '';
  return (
    PREPOSITIONS.has(last) ||
    /^(?:le|la|les|l'|un|une|et|ou|qui|que|qu'|se|s'|ne|n'|ce|cette|son|sa|ses|plus|très|celle|celui|ceux|celles|tient-elle)$/.test(
      last,
    )
  );
};

function atWord(text: string): string {
  const words = text.split(' ');
  while (words.length > 3 && (!fits(words.join(' ')) || hangs(words.join(' ')))) words.pop();
  return trimmed(words.join(' ')).slice(0, LONGEST_TITLE);
}
