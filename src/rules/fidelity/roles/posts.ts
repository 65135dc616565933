import { nameKey } from '../../../french/facts/comparison-form.ts';
import type { NameFact } from '../../../french/facts/fact.ts';
import { speechAt } from '../quotations/quotation-cover.ts';
import { type Passage, type Sentence, type Side, sentenceAt } from '../reading/side.ts';

/** What somebody is, and of what or where: « l’ancien directeur de Varnel », « chercheuse chez Orlis ». */
export interface Post {
  /** One key for both genders and numbers. */
  readonly head: string;
  readonly rank: 'ex' | 'now' | undefined;
  readonly house: NameFact;
  /** Whose post it is, where the name stands right beside it. */
  readonly holder: NameFact | undefined;
  readonly passage: Passage;
  readonly sentence: Sentence;
  readonly start: number;
  readonly end: number;
}

const SPACE = '[ \\u00a0]';
const HEADS =
  'p-?dg|patron(?:ne)?|(?:co)?fondat(?:eur|rice)|dirigeante?|direct(?:eur|rice)|présidente?|vice-présidente?|chercheu(?:r|se)|ingénieure?|analyste|avocate?|porte-parole|professeure?|entraîneu(?:r|se)|responsable|chef(?:fe)?|maire|préf(?:et|ète)|secrétaire|trésori(?:er|ère)|conservat(?:eur|rice)|médecin|salariée?|employée?|consultante?|capitaine|gérante?|députée?|sénat(?:eur|rice)|ministre';
/** From the post to the preposition before its house: adjectives and complements, no verb and no sign. */
const POST = new RegExp(
  `(?<!\\p{L})(?:(ancien(?:ne)?s?|ex|actuel(?:le)?s?|futur(?:e)?s?)[ \\u00a0-])?(${HEADS})s?((?:${SPACE}(?!qui|que|est|a|et|ou|dans|avec)(?:[dl][’'])?\\p{Ll}[\\p{L}-]*){0,5})${SPACE}(?:de|du|des|chez|à|d[eu]${SPACE}la)${SPACE}(?:l[’'])?$|(?<!\\p{L})(?:(ancien(?:ne)?s?|ex|actuel(?:le)?s?|futur(?:e)?s?)[ \\u00a0-])?(${HEADS})s?((?:${SPACE}(?!qui|que|est|a|et|ou|dans|avec)(?:[dl][’'])?\\p{Ll}[\\p{L}-]*){0,5})${SPACE}d[’']$`,
  'iu',
);
const LONGEST = 90;

/** The posts that a side names outside speech. */
export function postsIn({ passages }: Side): Post[] {
  return passages.flatMap((passage) => passage.facts.names.flatMap((house) => postAt(house, passage) ?? []));
}

function postAt(house: NameFact, passage: Passage): Post | undefined {
  const { text, facts } = passage;
  if (!/[ \u00a0’']/u.test(text.charAt(house.start - 1)) || speechAt(passage, house.start)) return undefined;
  const sentence = sentenceAt(passage, house.start);
  const from = Math.max(0, sentence?.start ?? 0, house.start - LONGEST);
  const found = POST.exec(text.slice(from, house.start));
  const head = found?.[2] ?? found?.[5];
  if (!found || head === undefined || !sentence) return undefined;
  const start = from + found.index;
  return {
    head: keyOf(head),
    rank: rankOf(found[1] ?? found[4]),
    house,
    holder: facts.names.find((name) => isBeside(name, start, house.end, text)),
    passage,
    sentence,
    start,
    end: house.end,
  };
}

/** « Ada Brun, l’ancienne directrice de Varnel », « la directrice de Varnel, Ada Brun » */
const isBeside = ({ start, end }: NameFact, from: number, to: number, text: string): boolean =>
  (end <= from && /^,[ \u00a0](?:(?:le|la|une?|son|sa)[ \u00a0]|l[’'])?$/u.test(text.slice(end, from))) ||
  (start >= to && /^,?[ \u00a0]$/u.test(text.slice(to, start)));

const rankOf = (word: string | undefined): Post['rank'] =>
  word === undefined ? undefined : /^(?:ancien|ex)/iu.test(word) ? 'ex' : /^actuel/iu.test(word) ? 'now' : undefined;

/** « chercheuse » and « chercheur », « directrice » and « directeur ». */
const keyOf = (word: string): string =>
  nameKey(word.toLowerCase()).replace(/(?:rice|euse|eure?|iere|ier|ete|et|ne|fe|e)$/, '');
