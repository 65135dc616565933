import type { Quantity } from '../../../french/facts/fact.ts';
import type { Word } from '../../../french/facts/word-forms.ts';
import { supportFor } from '../numbers/number-support.ts';
import { inQuotation } from '../quotations/quotation-cover.ts';
import { clausesOf } from '../reading/clauses.ts';
import type { Comparison } from '../reading/comparison.ts';
import type { Sentence } from '../reading/side.ts';
import type { RoleVerdict } from './role-verdict.ts';

/** The nouns of the clause that holds a number, and of the others. */
interface Split {
  readonly beside: ReadonlySet<string>;
  readonly apart: ReadonlySet<string>;
  /** Words by their stems, as they are written. */
  readonly words: ReadonlyMap<string, string>;
}

/**
 * « la Ville retire 90 000 euros, la Région donne autant », where the source has the number in the clause of the Region: two
 * nouns of one sentence have changed clauses, and none has stayed.
 */
export function exchangedClauses({ article, index }: Comparison): RoleVerdict[] {
  return article.sentences.flatMap((sentence): RoleVerdict[] => {
    const { passage, start, end } = sentence;
    if (passage.kind === 'cell') return [];
    for (const quantity of passage.facts.quantities) {
      if (quantity.start < start || quantity.end > end || quantity.article || quantity.part) continue;
      if (quantity.kind === 'ordinal' || inQuotation(passage, quantity.start)) continue;
      const own = splitAt(sentence, quantity);
      if (!own || own.apart.size === 0) continue;
      const homes = supportFor(quantity, index).from.map(({ fact, sentence: source }) => {
        const theirs = source && splitAt(source, fact);
        return theirs && { source, theirs, names: exchangedIn(own, theirs) };
      });
      const [first] = homes;
      if (!first?.names || homes.some((home) => !home?.names)) continue;
      const [found, expected] = first.names;
      return [
        {
          what: 'number',
          passage,
          start: quantity.start,
          end: quantity.end,
          found: `${own.words.get(found)}, ${quantity.raw}`,
          expected: `${first.theirs.words.get(expected)}, ${quantity.raw}`,
          source: first.source,
          severity: 'warning',
        },
      ];
    }
    return [];
  });
}

/** The noun beside the number, and the one of the source: each stands in the other’s clause. */
function exchangedIn(own: Split, theirs: Split): readonly [string, string] | undefined {
  const beside = onlyIn(own.beside, own.apart);
  const apart = onlyIn(own.apart, own.beside);
  const besideThere = onlyIn(theirs.beside, theirs.apart);
  const apartThere = onlyIn(theirs.apart, theirs.beside);
  if (beside.some((stem) => besideThere.includes(stem)) || apart.some((stem) => apartThere.includes(stem)))
    return undefined;
  const found = beside.find((stem) => apartThere.includes(stem));
  const expected = apart.find((stem) => besideThere.includes(stem));
  return found && expected ? [found, expected] : undefined;
}

const onlyIn = (one: ReadonlySet<string>, other: ReadonlySet<string>): string[] =>
  [...one].filter((stem) => !other.has(stem));

function splitAt(sentence: Sentence, { start, end }: Quantity): Split | undefined {
  const clauses = clausesOf(sentence);
  const at = clauses.findIndex((words) => words.some((word) => word.start >= start && word.start < end));
  const { quantities } = sentence.passage.facts;
  const words = new Map<string, string>();
  const nouns = (clause: readonly Word[]) =>
    clause.flatMap((word, index) => {
      const isCounted = quantities.some((each) => each.start <= word.start && word.start < each.end);
      if (isCounted || !isNoun(word, clause[index - 1], clause[index - 2])) return [];
      words.set(word.form.stem, word.text);
      return word.form.stem;
    });
  const beside = clauses[at];
  // « le Canton et la Commune ont payé 40 et 60 % »
  if (beside?.[0]?.form.folded === 'et' && (clauses[at - 1]?.length ?? 0) <= BARE) return undefined;
  return (
    beside && {
      beside: new Set(nouns(beside)),
      apart: new Set(clauses.filter((clause) => clause !== beside).flatMap(nouns)),
      words,
    }
  );
}

/** Words of a clause that is but a noun. */
const BARE = 3;

/** Roughly: who does, pays or has something, not where or when. */
function isNoun({ text, form }: Word, before: Word | undefined, first: Word | undefined): boolean {
  if (form.stem === '' || form.folded.length < 4 || /\d/.test(form.folded) || TIME.test(form.folded)) return false;
  const isDetermined = before !== undefined && DETERMINER.test(before.form.lower);
  const lead = isDetermined ? first : before;
  return (isDetermined || /^\p{Lu}/u.test(text)) && !(lead && PREPOSITION.test(lead.form.lower));
}
const DETERMINER = /^(?:l[ae]?|les|une?)$/;
const PREPOSITION = /^(?:à|au|aux|de|du|des|d|dans|en|sur|sous|avec|sans|depuis|avant|après|vers|pendant|durant|dès)$/;
const TIME = /^(?:annees?|mois|semaines?|jours?|journee|heures?|saison|an|matin|soir|ete|hiver|printemps|automne)$/;
