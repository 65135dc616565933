import { foldAccents } from '../../french/normalize.ts';
import { stem } from '../../french/stems.ts';
import type { Comparison } from './comparison.ts';
import { speechAt } from './quotation-cover.ts';
import type { RoleVerdict } from './role-verdict.ts';
import { type Sentence, type Side, sentenceAt } from './side.ts';

/** Endings of nouns that say what somebody does. */
const CALLING =
  /(?:logue|iste|cien|cienne|(?<!prem|dern|quart|atel|chant|sent)i(?:er|ère)|eure?|euse|rice|taire|naire|graphe|nome|maire|avocate?|médecin|chef(?:fe)?|juge|notaire|arbitre|architecte|coach|capitaine|élue?|adjointe?|présidente?|préf(?:et|ète)|ministre|étudiante?|soignante?|enseignante?|aînée?|cadet(?:te)?|benjamine?)$/iu;
/** « le maire Jean Bel », « L’aînée, Lise »: of brothers and sisters there is one. */
const BEFORE = /(?:^|[^\p{L}-])(?:([\p{L}-]{3,})|(aînée?|cadet(?:te)?|benjamine?),)[ \u00a0]$/u;
const AFTER =
  /^,[ \u00a0](?:(?:une?|la|le)[ \u00a0]|l[’'])?([\p{L}-]{3,})(?=[ \u00a0]?[,.;]|[ \u00a0](?:d[eu][ \u00a0]|d[’']|des[ \u00a0]|à[ \u00a0]|chez[ \u00a0]))/u;
const SPACE = /[ \u00a0]/;
const LONGEST = 40;

interface Calling {
  /** The last word of the name, in comparison form. */
  readonly surname: string;
  readonly name: string;
  readonly key: string;
  readonly start: number;
  readonly end: number;
  readonly sentence: Sentence;
}

/** « Bertrand de Courcy, archéologue », where the source calls only somebody else so. */
export function misplacedCallings({ article, index }: Comparison): RoleVerdict[] {
  const owners = Map.groupBy(callingsIn(index.side), ({ key }) => key);
  return callingsIn(article).flatMap(({ surname, name, key, start, end, sentence }) => {
    const owner = owners.get(key)?.[0];
    const namesakes = index.named(surname);
    if (!owner || namesakes.length === 0) return [];
    // The source may say so in other words: « élu maire », « devenue avocate ».
    const told = namesakes.some(({ sentence: home }) => home?.words.some(({ form }) => keyOf(form.lower) === key));
    if (told) return [];
    return {
      what: 'person' as const,
      passage: sentence.passage,
      start,
      end,
      found: name,
      expected: owner.name,
      source: owner.sentence,
      severity: 'warning' as const,
    };
  });
}

/** One key for both genders; the stem keeps the double letter of « cheffe ». */
const keyOf = (word: string): string => foldAccents(stem(word)).replace(/ff$/, 'f');

function callingsIn({ passages }: Side): Calling[] {
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
      const keys = [lead?.[1], lead?.[2], tail].flatMap((word) =>
        word !== undefined && /^\p{Ll}/u.test(word) && CALLING.test(word) ? keyOf(word.toLowerCase()) : [],
      );
      return Array.from(new Set(keys), (key) => ({ surname, name: raw, key, start, end, sentence }));
    }),
  );
}
