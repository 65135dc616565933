import type { Comparison } from '../reading/comparison.ts';
import type { Side } from '../reading/side.ts';
import { callingsIn, keyOf } from './callings.ts';
import { SPECIALTY } from './other-specialties.ts';
import type { RoleVerdict } from './role-verdict.ts';

/** Callings that many others are as well. */
const GENERIC =
  /^(?:élue?|chercheu|spécial|généralist|artiste|entrepreneu|fondat|créat|aut(?:eur|rice)|act(?:eur|rice)|interpr|militaire|fonctionnaire|propriétaire|partenaire|.*(?:genaire|génaire)|héritier|conseill|orat|animat|organis|interlocut|initiat|porteu|enseign|soign|étudi|médecin|docteu|praticien|joueu|travailleu|chef|lauréat|candidat|technicien|ouvrier|entraîneu|coéquipi|musicien|profess|écrivain|ministre|président|manag|gestionnaire|opérat|exploitant|producteur|productrice|aînée?|cadet|benjamin|consoeur|premi|derni)/u;

/** « la pianiste Élise Morand », where the source calls her an accordionist, which the article leaves out, and nobody a pianist. */
export function replacedCallings({ article, index }: Comparison): RoleVerdict[] {
  const known = Map.groupBy(callingsIn(index.side), ({ surname }) => surname);
  return callingsIn(article).flatMap(({ surname, key, word, start, end, sentence }): RoleVerdict[] => {
    const own = known.get(surname) ?? [];
    const [first] = own;
    if (!first || isGeneral(word) || own.some((each) => isGeneral(each.word))) return [];
    if (says(index.side, key) || own.some((each) => says(article, each.key))) return [];
    return [
      {
        what: 'person',
        passage: sentence.passage,
        start,
        end,
        found: word,
        expected: first.word,
        source: first.sentence,
        severity: 'warning',
      },
    ];
  });
}

/** One that another calling does not exclude, or that is told by its ending. */
const isGeneral = (word: string): boolean => GENERIC.test(word) || SPECIALTY.test(word);

const says = ({ sentences }: Side, key: string): boolean =>
  sentences.some(({ words }) => words.some(({ lower }) => keyOf(lower) === key));
