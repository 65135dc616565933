import { foldAccents } from '../../../french/normalize.ts';
import type { Block } from '../../../model/article.ts';
import { isDeterminer, PREPOSITIONS } from '../grammar/closed-classes.ts';
import type { Grammar } from '../grammar/grammar.ts';
import { type Token, tokensOf } from '../grammar/tokens.ts';

const FEWEST_LETTERS = 8;
/** Longer ones are words: `PLU` and `OTAN` stay as they are. */
const LONGEST_ACRONYM = 4;
const OPENS_SENTENCE = new Set(['.', '!', '?', '…', '«', ':', '–', '—', '-']);

/** Nothing but capitals: a line from a system that could not set headings otherwise. */
export const isShouted = (text: string): boolean =>
  !/\p{Ll}/u.test(text) && (text.match(/\p{Lu}/gu)?.length ?? 0) >= FEWEST_LETTERS && /\s/u.test(text);

/**
 * `LUTHIER À MIRECOURT` → `Luthier à Mirecourt`: each word as the text writes it inside its sentences, accents included;
 * what the text does not hold is a word when the dictionary knows it, else a name or an acronym.
 */
export function spoken(text: string, blocks: readonly Block[], grammar: Grammar): string {
  const written = writtenForms(blocks);
  const accented = /[À-Ö]/u.test(text);
  const tokens = tokensOf(text);
  let result = '';
  let end = 0;
  for (const [at, token] of tokens.entries()) {
    result += text.slice(end, token.start) + formOf(token, tokens[at + 1], written, accented, grammar);
    end = token.end;
  }
  return result.charAt(0).toUpperCase() + result.slice(1);
}

function formOf(
  { kind, text, lower }: Token,
  next: Token | undefined,
  written: ReadonlyMap<string, string>,
  accented: boolean,
  { vocabulary, forms }: Grammar,
): string {
  if (kind !== 'word') return text;
  const small = text.toLowerCase();
  if (lower === 'a' && !accented) return forms(next?.lower ?? '').pastParticiple ? 'a' : 'à';
  if (isDeterminer(lower) || PREPOSITIONS.has(lower)) return small;
  // `ECOLE` is `école` where the text has that; a title that has accents elsewhere means what it writes.
  const known = written.get(lower) ?? (accented ? undefined : written.get(foldAccents(lower)));
  if (known !== undefined) return known;
  if (vocabulary.isKnown(lower) || vocabulary.isInfinitive(lower) || forms(lower).verb || /['’]$/u.test(text))
    return small;
  return text.length <= LONGEST_ACRONYM ? text : text.charAt(0) + small.slice(1);
}

/** How the text writes its words inside sentences, by the word and by the word without accents; small letters win. */
function writtenForms(blocks: readonly Block[]): Map<string, string> {
  const forms = new Map<string, string>();
  for (const { kind, text } of blocks) {
    if (kind === 'code' || isShouted(text)) continue;
    const tokens = tokensOf(text);
    for (const [at, { kind: sort, text: word, lower }] of tokens.entries()) {
      if (sort !== 'word' || at === 0 || OPENS_SENTENCE.has(tokens[at - 1]?.text ?? '')) continue;
      const isSmall = word === word.toLowerCase();
      for (const key of [lower, foldAccents(lower)])
        if (!forms.has(key) || (isSmall && forms.get(key) !== forms.get(key)?.toLowerCase())) forms.set(key, word);
    }
  }
  return forms;
}
