import type { Word } from '../../../french/facts/word-forms.ts';
import type { Comparison } from '../reading/comparison.ts';
import { type OppositeVerdict, opposite, plainWords } from '../reading/plain-words.ts';
import type { Sentence } from '../reading/side.ts';
import { hasSign } from '../reading/signs.ts';

/** Two sentences less alike than this may speak of different moments. */
const ALIKE = 0.35;
const REACH = 10;
const MOMENT = /^(?:avant|apres)$/;

/** A word and what it stands before: « après la brève éviction d’Ada Brun ». */
interface Moment {
  readonly word: Word;
  readonly stems: ReadonlySet<string>;
}

/** « avant l’éviction d’Ada Brun » for « après la brève éviction d’Ada Brun ». */
export function reversedMoment(sentence: Sentence, { alignment }: Comparison): OppositeVerdict | undefined {
  if (!hasSign('slot', sentence)) return undefined;
  const own = momentsIn(sentence);
  if (own.length === 0) return undefined;
  const near = alignment.of(sentence);
  const [best] = near;
  if (!best || best.score < ALIKE) return undefined;
  const theirs = near.slice(0, 3).flatMap((found) => momentsIn(found.sentence));
  for (const { word, stems } of own) {
    if (own.some((other) => other.word !== word && isAkin(other.stems, stems))) continue;
    const alike = theirs.filter((each) => isAkin(each.stems, stems));
    if (alike.some((each) => each.word.form.folded === word.form.folded)) continue;
    const contrary = momentsIn(best.sentence).find((each) => alike.some((other) => other.word === each.word));
    if (contrary) return opposite('turned', sentence, best.sentence, word, contrary.word.text);
  }
  return undefined;
}

function momentsIn(sentence: Sentence): Moment[] {
  const words = plainWords(sentence);
  const { text } = sentence.passage;
  return words.flatMap((word, at) => {
    if (!MOMENT.test(word.form.folded)) return [];
    const stems = new Set<string>();
    let before = word;
    for (const next of words.slice(at + 1, at + 1 + REACH)) {
      if (/[,;:.()«»]/.test(text.slice(before.end, next.start)) || MOMENT.test(next.form.folded)) break;
      if (next.form.stem !== '') stems.add(next.form.stem);
      before = next;
    }
    return stems.size > 0 ? [{ word, stems }] : [];
  });
}

/** Two words in common, or one where there are no more. */
function isAkin(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const shared = [...one].filter((stem) => other.has(stem)).length;
  return shared >= Math.min(2, one.size, other.size);
}
