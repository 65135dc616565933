import { foldAccents } from '../../../french/normalize.ts';
import { stem } from '../../../french/stems.ts';
import { Annotation } from '../../../model/annotation.ts';
import { speechAt } from '../quotations/quotation-cover.ts';
import { type Sentence, type Side, sentenceAt } from '../reading/side.ts';

/** Endings of nouns that say what somebody does. */
const CALLING =
  /(?:logue|iste|cien|cienne|(?<!prem|dern|quart|atel|chant|sent)i(?:er|ère)|eure?|euse|rice|taire|naire|graphe|nome|maire|avocate?|médecin|chef(?:fe)?|juge|notaire|arbitre|architecte|coach|capitaine|élue?|adjointe?|présidente?|préf(?:et|ète)|ministre|étudiante?|soignante?|enseignante?|aînée?|cadet(?:te)?|benjamine?)$/iu;
/** « le maire Jean Bel », « L’aînée, Lise »: of brothers and sisters there is one. */
const BEFORE = /(?:^|[^\p{L}-])(?:([\p{L}-]{3,})|(aînée?|cadet(?:te)?|benjamine?),)[ \u00a0]$/u;
const AFTER =
  /^,[ \u00a0](?:(?:une?|la|le)[ \u00a0]|l[’'])?([\p{L}-]{3,})(?=[ \u00a0]?[,.;]|[ \u00a0](?:d[eu][ \u00a0]|d[’']|des[ \u00a0]|à[ \u00a0]|chez[ \u00a0]))/u;
const SPACE = /[ \u00a0]/;
const LONGEST = 40;

/** What somebody named is said to be, beside the name: « l’archéologue Jean Bel ». */
export interface Calling {
  /** The last word of the name, in comparison form. */
  readonly surname: string;
  readonly name: string;
  readonly key: string;
  readonly word: string;
  readonly start: number;
  readonly end: number;
  readonly sentence: Sentence;
}

/** One key for both genders; the stem keeps the double letter of « cheffe ». */
export const keyOf = (word: string): string => foldAccents(stem(word)).replace(/ff$/, 'f');

const known = new Annotation<Side, readonly Calling[]>();

/** The callings of a side outside speech. */
export function callingsIn(side: Side): readonly Calling[] {
  let callings = known.get(side);
  if (!callings) {
    callings = read(side);
    known.set(side, callings);
  }
  return callings;
}

function read({ passages }: Side): Calling[] {
  return passages.flatMap((passage) =>
    passage.facts.names.flatMap(({ tokens, raw, start, end }) => {
      const surname = tokens.at(-1);
      const sentence = sentenceAt(passage, start);
      if (surname === undefined || !sentence || speechAt(passage, start)) return [];
      const { text } = passage;
      const lead = SPACE.test(text.charAt(start - 1))
        ? BEFORE.exec(text.slice(Math.max(0, start - LONGEST), start))
        : undefined;
      const tail = text.charAt(end) === ',' ? AFTER.exec(text.slice(end, end + LONGEST))?.[1] : undefined;
      const words = [lead?.[1], lead?.[2], tail].flatMap((word) =>
        word !== undefined && /^\p{Ll}/u.test(word) && CALLING.test(word) ? word : [],
      );
      return Array.from(new Map(words.map((word) => [keyOf(word.toLowerCase()), word])), ([key, word]) => ({
        surname,
        name: raw,
        key,
        word,
        start,
        end,
        sentence,
      }));
    }),
  );
}
