import { speechAt } from '../quotations/quotation-cover.ts';
import type { Comparison } from '../reading/comparison.ts';
import { type Sentence, type Side, sentenceAt } from '../reading/side.ts';
import type { RoleVerdict } from './role-verdict.ts';

/** What somebody named is in charge of: « Ada Brun, adjointe à la voirie ». */
interface Brief {
  readonly surname: string;
  readonly stems: readonly string[];
  readonly start: number;
  readonly end: number;
  readonly sentence: Sentence;
}

const BEHIND =
  /^,[ \u00a0](?:(?:l[ae]|une?)[ \u00a0]|l[’'])?(?:adjointe?|conseill(?:er|ère)|chargée?|déléguée?|vice-présidente?|secrétaire|ministre)[ \u00a0](?:[\p{L}’'-]+[ \u00a0]?){1,7}(?=[,.;)]|$)/u;
const LONGEST = 90;

/** « Ada Brun, adjointe aux sports », where the source puts her in charge of the roads and has no word of sports. */
export function changedBriefs({ article, index }: Comparison): RoleVerdict[] {
  const told = briefsIn(article);
  if (told.length === 0) return [];
  const known = briefsIn(index.side);
  return told.flatMap(({ surname, stems, start, end, sentence }): RoleVerdict[] => {
    const own = known.filter((brief) => brief.surname === surname);
    const [expected] = own;
    if (!expected || stems.some((stem) => index.stems.has(stem))) return [];
    const { passage } = sentence;
    return [
      {
        what: 'person',
        passage,
        start,
        end,
        found: passage.text.slice(start, end),
        expected: expected.sentence.passage.text.slice(expected.start, expected.end),
        source: expected.sentence,
        severity: 'warning',
      },
    ];
  });
}

function briefsIn({ passages }: Side): Brief[] {
  return passages.flatMap((passage) =>
    passage.facts.names.flatMap(({ tokens, end: nameEnd, start: nameStart }): Brief[] => {
      const { text, words } = passage;
      const surname = tokens.at(-1);
      if (surname === undefined || text.charAt(nameEnd) !== ',' || speechAt(passage, nameStart)) return [];
      const found = BEHIND.exec(text.slice(nameEnd, nameEnd + LONGEST));
      const sentence = sentenceAt(passage, nameStart);
      if (!found || !sentence) return [];
      const start = nameEnd + 2;
      const end = nameEnd + found[0].length;
      // The post itself says nothing of what it is for.
      const [, ...stems] = words.flatMap((word) =>
        word.start >= start && word.end <= end && word.form.stem !== '' ? word.form.stem : [],
      );
      return stems.length > 0 ? [{ surname, stems, start, end, sentence }] : [];
    }),
  );
}
