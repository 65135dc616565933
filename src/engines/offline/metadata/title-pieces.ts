import { allMatches } from '../../../french/all-matches.ts';
import type { Grammar } from '../grammar/grammar.ts';
import { isName } from '../grammar/names.ts';
import { clauseOf } from '../grammar/read-clause.ts';
import { stopsOf } from '../grammar/stops.ts';
import { tokensOf } from '../grammar/tokens.ts';

/** A stretch of the main heading that may stand for it. */
export interface TitlePiece {
  readonly text: string;
  /** Cut before a preposition: grammatical, and perhaps without the point. */
  readonly raw: boolean;
}

/** Every piece of a heading that reads as a title, whatever its length. */
export function* piecesOf(heading: string, grammar: Grammar): Generator<TitlePiece> {
  const bare = heading.replace(/\s*\([^)]*\)/gu, '').replace(RUBRIC, '');
  yield { text: bare, raw: false };
  yield* underItsName(bare, grammar);
  yield* namedFirst(bare);
  const colon = bare.indexOf(' : ');
  const parts = colon < 0 ? [bare] : [bare, bare.slice(colon + 3)];
  for (const part of parts) yield* clausePieces(part, grammar);
  const tokens = tokensOf(bare);
  for (const { start } of tokens.filter(({ text }) => text === ',' || text === ':' || text === '?')) {
    yield { text: bare.slice(0, start), raw: false };
    if (!ENUMERATED.test(bare.slice(start))) yield { text: bare.slice(start + 1), raw: false };
  }
  for (const part of parts) yield* rawPieces(part, grammar);
}

/** `ESSAI. Le vélo…`: what sort of article it is. */
const RUBRIC = /^\p{Lu}{4,}(?:\.|\s[:|–—-])\s(?=\p{Lu})/u;

/** `Tabor, Morvan et La Vallée`: behind the comma one of them is missing. */
const ENUMERATED = /^, \p{Lu}[^,:]{1,40} et \p{Lu}/u;

/** `Conseil municipal de Valbrune : la piscine fermera` → `Valbrune : la piscine fermera`. */
function* underItsName(text: string, grammar: Grammar): Generator<TitlePiece> {
  const match = /^\p{Lu}[\p{L} ]+ (?:de |du |d’)(\p{Lu}[\p{L}-]+) : (.+)$/u.exec(text);
  if (match && clauseOf(tokensOf(match[2] ?? ''), grammar)) yield { text: `${match[1]} : ${match[2]}`, raw: false };
}

/** Cut before a preposition, or before the name of what was just called by its noun: `s’offre la fromagerie Courtadin`. */
function* rawPieces(text: string, grammar: Grammar): Generator<TitlePiece> {
  const tokens = tokensOf(text);
  // Inside a subordinate clause no word but its last may end it.
  const open = tokens.findIndex(
    ({ lower }, at) => /^(?:que|qu'|qui|dont|où|ce)$/.test(lower) && at > 0 && tokens[at - 1]?.text !== ':',
  );
  for (const [at, { start, lower }] of tokens.slice(0, open < 0 ? undefined : open + 1).entries()) {
    if (at < 3) continue;
    const named = isName(tokens, at, grammar) && /^\p{Ll}{4}/u.test(tokens[at - 1]?.text ?? '');
    const before = text.slice(0, start);
    if ((named || CUT_BEFORE.test(lower)) && !/ : \S+(?: \S+)?$/u.test(before.trimEnd()))
      yield { text: before, raw: true };
  }
}

/** `Avec OpenAI dans le chaos, les recruteurs ciblent…` → `OpenAI : les recruteurs ciblent…`: the name that a clause leaves behind. */
export function* labelled(
  pieces: readonly TitlePiece[],
  heading: string,
  keyphrase: string,
  grammar: Grammar,
): Generator<TitlePiece> {
  if (!/^\p{Lu}/u.test(keyphrase) || !heading.includes(keyphrase)) return;
  for (const { text, raw } of pieces) {
    const tokens = tokensOf(text);
    if (raw || text.includes(keyphrase) || text.includes(' : ') || !clauseOf(tokens, grammar)) continue;
    const first = isName(tokens, 0, grammar) ? text.charAt(0) : text.charAt(0).toLowerCase();
    yield { text: `${keyphrase} : ${first}${text.slice(1)}`, raw };
  }
}

const CUT_BEFORE =
  /^(?:après|avant|avec|près|face|faute|chez|pour|dans|sur|selon|depuis|grâce|et|en|à|au|aux|de|d'|du|des|que|qui)$/;

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
  for (const { index } of allMatches(/\s(?:d’|de |du |des |en |pour |avec |après |dans )/gu, whole))
    yield { text: whole.slice(0, index), raw: true };
}
