import type { NameFact } from '../../../french/facts/fact.ts';
import type { Word } from '../../../french/facts/word-forms.ts';
import { speechAt } from '../quotations/quotation-cover.ts';
import type { Comparison } from '../reading/comparison.ts';
import { type Passage, type Sentence, type Side, sentenceAt } from '../reading/side.ts';
import { changedPosts } from './changed-posts.ts';
import type { RoleVerdict } from './role-verdict.ts';

/** From here on a source sentence may be where one of the article comes from. */
const CLOSE = 0.15;
const LINK = /^(?:de|d|du|chez)$/;
/** From a noun to « de » and a name: « les puces coûteuses et très demandées de Nervia ». */
const REACH = 7;
const BREAK = /[,;:.()«»–—]/;

/** A noun and the name of whose it is: « les puces d’Orlis ». */
interface Owned {
  readonly word: Word;
  readonly owner: NameFact;
  readonly passage: Passage;
  readonly sentence: Sentence;
}

/** « Ces puces de Varnel », where the source has those of Orlis alone and nowhere Varnel beside them. */
export function changedOwners(comparison: Comparison): RoleVerdict[] {
  const { article, index, alignment } = comparison;
  const told = ownedIn(article, 1);
  if (told.length === 0) return [];
  const known = Map.groupBy(ownedIn(index.side, REACH), ({ word }) => word.form.stem);
  return told.flatMap(({ word, owner, passage, sentence }): RoleVerdict[] => {
    const there = known.get(word.form.stem) ?? [];
    const near = alignment
      .of(sentence)
      .slice(0, 2)
      .flatMap((found) => (found.score >= CLOSE ? found.sentence : []));
    const expected = there.find((each) => near.includes(each.sentence));
    if (!expected || there.some((each) => isSame(each.owner, owner))) return [];
    const homes = owner.tokens.flatMap((token) => index.named(token));
    if (homes.length === 0 || homes.some((home) => home.sentence?.stems.has(word.form.stem))) return [];
    // The article has the other name for it elsewhere, or beside it.
    if (told.some((each) => each.word.form.stem === word.form.stem && isSame(each.owner, expected.owner))) return [];
    if (namesIn(sentence).some((name) => isSame(name, expected.owner))) return [];
    if (namesIn(expected.sentence).some((name) => isSame(name, owner))) return [];
    const { start, end, raw } = owner;
    // « directeur de Varnel » is told as a whole.
    if (
      comparison.once(changedPosts).some((post) => post.passage === passage && post.start <= start && end <= post.end)
    )
      return [];
    return [
      {
        what: 'person',
        passage,
        start,
        end,
        found: raw,
        expected: expected.owner.raw,
        source: expected.sentence,
        severity: 'warning',
      },
    ];
  });
}

const namesIn = ({ passage, start, end }: Sentence): readonly NameFact[] =>
  passage.facts.names.filter((name) => name.start >= start && name.end <= end);

function ownedIn({ passages }: Side, reach: number): Owned[] {
  return passages.flatMap((passage) =>
    passage.facts.names.flatMap((owner): Owned[] => {
      const { words, text } = passage;
      const at = words.findIndex(({ start }) => start >= owner.start);
      const link = words[at - 1];
      const sentence = sentenceAt(passage, owner.start);
      if (!link || !LINK.test(link.form.folded) || !sentence || speechAt(passage, owner.start)) return [];
      const found: Owned[] = [];
      for (let step = 2; step < 2 + reach; step += 1) {
        const word = words[at - step];
        const next = words[at - step + 1];
        if (!word || !next || word.start < sentence.start || BREAK.test(text.slice(word.end, next.start))) break;
        if (word.form.stem !== '' && /^\p{Ll}{4,}/u.test(word.text)) found.push({ word, owner, passage, sentence });
      }
      return found;
    }),
  );
}

const isSame = (one: NameFact, other: NameFact): boolean => one.tokens.some((token) => other.tokens.includes(token));
