import type { NameFact } from '../../../french/facts/fact.ts';
import type { Comparison } from '../reading/comparison.ts';
import { type Passage, type Sentence, type Side, sentenceAt } from '../reading/side.ts';
import type { RoleVerdict } from '../roles/role-verdict.ts';

/** Verbs whose doer and whose object are two names that might change places. */
const DEED =
  'rachet|achet|acquis|absorb|repris|battu|vaincu|domin|élimin|nomm|recrut|embauch|attaqu|poursuivi|accus|assign|remplac|soutenu|dénonc|inspir|invit|condamn';
const SPACE = '[ \\u00a0]';
/** « a racheté Orlis »: the name is what it is done to. */
const DONE_TO = new RegExp(
  `(?<!\\p{L})(?:a|ont|avait|avaient|aura|eût)${SPACE}(?:\\p{L}+${SPACE})?(${DEED})(?:é|i|s|u)?(?:e|s|es)?${SPACE}(?:la${SPACE}|le${SPACE}|l[’'])?$`,
  'iu',
);
/** « rachetée par Orlis »: the name is who does it. */
const DONE_BY = new RegExp(
  `(?<!\\p{L})(${DEED})(?:é|i|s|u)?(?:e|s|es)?${SPACE}(?:[\\p{L}\\d]+${SPACE}){0,3}par${SPACE}(?:la${SPACE}|le${SPACE}|l[’'])?$`,
  'iu',
);
const REACH = 50;

interface Deed {
  readonly verb: string;
  readonly isDoer: boolean;
  readonly name: NameFact;
  readonly passage: Passage;
  readonly sentence: Sentence;
}

/** « Elle a racheté Orlis », where the source has her bought by Orlis. */
export function reversedDeeds({ article, index }: Comparison): RoleVerdict[] {
  const told = deedsIn(article);
  if (told.length === 0) return [];
  const known = deedsIn(index.side);
  return told.flatMap(({ verb, isDoer, name, passage }): RoleVerdict[] => {
    const same = known.filter((deed) => rootOf(deed.verb) === rootOf(verb) && isSame(deed.name, name));
    const [expected] = same;
    if (!expected || same.some((deed) => deed.isDoer === isDoer)) return [];
    return [
      {
        what: 'person',
        passage,
        start: name.start,
        end: name.end,
        found: name.raw,
        expected: expected.isDoer ? `… par ${expected.name.raw}` : `… ${expected.name.raw}`,
        source: expected.sentence,
        severity: 'warning',
      },
    ];
  });
}

function deedsIn({ passages }: Side): Deed[] {
  return passages.flatMap((passage) =>
    passage.facts.names.flatMap((name): Deed[] => {
      const before = passage.text.slice(Math.max(0, name.start - REACH), name.start);
      const by = DONE_BY.exec(before)?.[1];
      const to = by === undefined ? DONE_TO.exec(before)?.[1] : undefined;
      const verb = by ?? to;
      const sentence = sentenceAt(passage, name.start);
      return verb !== undefined && sentence
        ? [{ verb: verb.toLowerCase(), isDoer: by !== undefined, name, passage, sentence }]
        : [];
    }),
  );
}

/** « acheter » and « racheter » tell of one deed. */
const rootOf = (verb: string): string => verb.replace(/^r(?=achet)/, '');

const isSame = (one: NameFact, other: NameFact): boolean => one.tokens.some((token) => other.tokens.includes(token));
