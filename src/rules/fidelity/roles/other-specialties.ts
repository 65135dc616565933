import type { Word } from '../../../french/facts/word-forms.ts';
import type { Comparison } from '../reading/comparison.ts';
import { isTold, plainWords } from '../reading/plain-words.ts';
import type { Sentence } from '../reading/side.ts';
import type { RoleVerdict } from './role-verdict.ts';

/** Who is one of these is none of the others. */
export const SPECIALTY = /^\p{L}{3,}(?:logue|logiste|iatre)s?$/u;
/** « épilogue », « catalogue » */
const NO_CALLING = /^(?:épi|pro|dia|mono|ana|homo|cata|dé[cs]a|typo|vidéo|photo)logues?$/u;

/** « la pneumologue », where the source knows no pneumologist, and has a cardiologist whom the article leaves out. */
export function otherSpecialties({ article, index }: Comparison): RoleVerdict[] {
  const known = specialtiesOf(index.side.sentences);
  if (known.size === 0) return [];
  const told = specialtiesOf(article.sentences);
  const missing = [...known].flatMap(([key, mention]) => (told.has(key) ? [] : [mention]));
  return [...told].flatMap(([key, { word, sentence }]): RoleVerdict[] => {
    const [nearest] = missing.toSorted((a, b) => shared(b.sentence, sentence) - shared(a.sentence, sentence));
    if (known.has(key) || !nearest) return [];
    return [
      {
        what: 'person',
        passage: sentence.passage,
        start: word.start,
        end: word.end,
        found: word.text,
        expected: nearest.word.text,
        source: nearest.sentence,
        severity: 'warning',
      },
    ];
  });
}

/** How many words the passages of two sentences have in common. */
function shared({ passage }: Sentence, { passage: other }: Sentence): number {
  const theirs = new Set(other.sentences.flatMap(({ stems }) => [...stems]));
  return new Set(passage.sentences.flatMap(({ stems }) => [...stems].filter((stem) => theirs.has(stem)))).size;
}

interface Mention {
  readonly word: Word;
  readonly sentence: Sentence;
}

/** The first mention of each. */
function specialtiesOf(sentences: readonly Sentence[]): Map<string, Mention> {
  const found = new Map<string, Mention>();
  for (const sentence of sentences) {
    if (!isTold(sentence)) continue;
    for (const word of specialtiesIn(sentence)) if (!found.has(keyOf(word))) found.set(keyOf(word), { word, sentence });
  }
  return found;
}

const keyOf = ({ lower }: Word): string => lower.replace(/s$/, '');

const specialtiesIn = (sentence: Sentence): readonly Word[] =>
  plainWords(sentence).filter(({ lower }) => SPECIALTY.test(lower) && !NO_CALLING.test(lower));
