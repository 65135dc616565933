import { type LexicalWord, lexicalWords } from '../../french/lexical-words.ts';
import { isLongWord } from '../../french/long-words.ts';
import type { Lexicon } from '../../model/lexicon.ts';

/** Shorter words are names, borrowings and slang too often; a part shorter than four letters fits anywhere. */
const SHORTEST = 12;
const LONGEST = 40;
const SHORTEST_PART = 4;
const MOST_KNOWN = 50_000;
const WORD = /(?<![\p{L}\p{N}'’@#/._-])\p{Ll}{12,40}(?![\p{L}\p{N}@/_-]|\.\p{L})/uy;
/** Parts that build words of their own: what they start is a compound, not an accident. */
const PREFIX =
  /^(?:aéro|agro|anti|archi|auto|bio|cardio|centi|chrono|co|contre|crypto|cyber|data|dé|dés|électro|entre|éco|ethno|euro|ex|extra|géo|giga|hecto|hélio|hydro|hyper|infra|inter|intra|kilo|macro|méga|méta|micro|milli|mini|mono|moto|multi|nano|néo|neuro|non|omni|para|péri|photo|pluri|poly|post|pré|pro|proto|pseudo|psycho|radio|re|ré|rétro|semi|socio|sous|stéréo|super|supra|sur|techno|télé|téra|thermo|trans|turbo|ultra|uni|vidéo|visio|web)/u;

export interface GluedWord {
  readonly start: number;
  readonly end: number;
  readonly parts: readonly [string, string];
}

const known = new WeakMap<Lexicon, Map<string, readonly [string, string] | undefined>>();

/** Words that no dictionary knows and that are two known words stuck together: `dimanchetandis`. `words` are the text's. */
export function* gluedWords(
  text: string,
  lexicon: Lexicon,
  words: readonly LexicalWord[] = lexicalWords(text),
): Generator<GluedWord> {
  for (const { start, end } of words) {
    if (end - start < SHORTEST) continue;
    WORD.lastIndex = start;
    const word = WORD.exec(text)?.[0];
    const parts = word === undefined ? undefined : split(word, lexicon);
    if (parts) yield { start, end, parts };
  }
}

function split(word: string, lexicon: Lexicon): readonly [string, string] | undefined {
  const answers = known.get(lexicon) ?? new Map<string, readonly [string, string] | undefined>();
  known.set(lexicon, answers);
  if (answers.has(word)) return answers.get(word);
  const parts =
    word.length < SHORTEST || word.length > LONGEST || PREFIX.test(word) || isLongWord(word) || lexicon.has(word)
      ? undefined
      : partsOf(word, lexicon);
  if (answers.size >= MOST_KNOWN) answers.clear();
  answers.set(word, parts);
  return parts;
}

function partsOf(word: string, lexicon: Lexicon): readonly [string, string] | undefined {
  for (let at = word.length - SHORTEST_PART; at >= SHORTEST_PART; at--) {
    const [first, second] = [word.slice(0, at), word.slice(at)];
    if (lexicon.has(first) && lexicon.has(second)) return [first, second];
  }
  return undefined;
}
