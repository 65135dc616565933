import type { Word } from '../../../french/facts/word-forms.ts';
import type { Comparison } from '../reading/comparison.ts';
import { isTold, plainWords } from '../reading/plain-words.ts';
import type { Sentence } from '../reading/side.ts';
import type { RoleVerdict } from './role-verdict.ts';

/** A plural group that does something, told by two nouns: « les associations de pêcheurs ». */
interface Group {
  readonly head: Word;
  readonly last: Word;
}

const ALIKE = 0.3;
const PLURAL = /^\p{Ll}{3,}[sx]$/u;

/** « des éleveurs du plateau ont saisi le tribunal », where the source has « les associations de chasseurs ». */
export function replacedSubjects({ article, alignment, index }: Comparison): RoleVerdict[] {
  return article.sentences.flatMap((sentence): RoleVerdict[] => {
    const own = isTold(sentence) ? groupIn(sentence) : undefined;
    const [best] = own ? alignment.of(sentence) : [];
    if (!own || !best || best.score < ALIKE) return [];
    const theirs = groupIn(best.sentence);
    if (!theirs) return [];
    const around = (side: readonly Sentence[], { index: at }: Sentence) => side.slice(Math.max(0, at - 1), at + 1);
    const has = (sentences: readonly Sentence[], { form: { stem } }: Word) =>
      sentences.some(({ stems }) => stems.has(stem));
    const here = around(article.sentences, sentence);
    const there = around(index.side.sentences, best.sentence);
    if (
      [theirs.head, theirs.last].some((word) => has(here, word)) ||
      [own.head, own.last].some((word) => has(there, word))
    )
      return [];
    if (![own.head, own.last].every(({ form }) => index.stems.has(form.stem))) return [];
    const { passage } = sentence;
    const { text } = best.sentence.passage;
    return [
      {
        what: 'person',
        passage,
        start: own.head.start,
        end: own.last.end,
        found: passage.text.slice(own.head.start, own.last.end),
        expected: text.slice(theirs.head.start, theirs.last.end),
        source: best.sentence,
        severity: 'warning',
      },
    ];
  });
}

function groupIn(sentence: Sentence): Group | undefined {
  const words = plainWords(sentence);
  for (const [at, word] of words.entries()) {
    if (!/^(?:les|des)$/.test(word.form.lower)) continue;
    const before = words[at - 1];
    const opens = !before || /^,[ \u00a0]$/.test(sentence.passage.text.slice(before.end, word.start));
    const [head, link, ...rest] = words.slice(at + 1, at + 5);
    if (!opens || !head || !PLURAL.test(head.form.lower) || !/^(?:de|du|des|d)$/.test(link?.form.lower ?? '')) continue;
    const last = rest.find(({ form }) => form.stem !== '');
    if (last && head.form.stem !== '') return { head, last };
  }
  return undefined;
}
