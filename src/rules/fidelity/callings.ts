import { foldAccents } from '../../french/normalize.ts';
import { stem } from '../../french/stems.ts';
import type { Comparison } from './comparison.ts';
import { speechAt } from './quotation-cover.ts';
import type { RoleVerdict } from './role-verdict.ts';
import { type Sentence, type Side, sentenceAt } from './side.ts';

/** Endings of nouns that say what somebody does. */
const CALLING =
  /(?:logue|iste|cien|cienne|ière?|eure?|euse|rice|taire|naire|graphe|nome|maire|avocate?|médecin|cheffe?|juge|notaire|arbitre|architecte|coach|capitaine|élue?|adjointe?|présidente?|préfète?|ministre|étudiante?|soignante?|enseignante?)$/iu;
const BEFORE = /(?:^|[^\p{L}-])([\p{L}-]{4,})[ \u00a0]$/u;
const AFTER =
  /^,[ \u00a0](?:(?:une?|la|le)[ \u00a0]|l[’'])?([\p{L}-]{4,})(?=[ \u00a0]?[,.;]|[ \u00a0](?:d[eu][ \u00a0]|d[’']|des[ \u00a0]|à[ \u00a0]|chez[ \u00a0]))/u;
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
    const theirs = owners.get(key) ?? [];
    const [owner] = theirs;
    const namesakes = index.named(surname);
    if (!owner || namesakes.length === 0 || theirs.some((other) => other.surname === surname)) return [];
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

const keyOf = (word: string): string => foldAccents(stem(word));

function callingsIn({ passages }: Side): Calling[] {
  return passages.flatMap((passage) =>
    passage.facts.names.flatMap(({ tokens, raw, start, end }) => {
      const surname = tokens.at(-1);
      const sentence = sentenceAt(passage, start);
      if (surname === undefined || !sentence || speechAt(passage, start)) return [];
      const lead = BEFORE.exec(passage.text.slice(Math.max(0, start - LONGEST), start))?.[1];
      const tail = AFTER.exec(passage.text.slice(end, end + LONGEST))?.[1];
      return [lead, tail].flatMap((word) =>
        word !== undefined && /^\p{Ll}/u.test(word) && CALLING.test(word)
          ? { surname, name: raw, key: keyOf(word.toLowerCase()), start, end, sentence }
          : [],
      );
    }),
  );
}
