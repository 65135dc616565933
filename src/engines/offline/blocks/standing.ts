import { shownWords } from '../../../french/words.ts';
import { ANAPHORS, DEMONSTRATIVES, PERSONAL, RELATIVE_DATES, RELATIVES } from '../grammar/closed-classes.ts';
import type { Grammar } from '../grammar/grammar.ts';
import { stopsOf } from '../grammar/stops.ts';
import type { Sentence } from '../manuscript/types.ts';

const RELATING =
  /(?:^|\s)(?:ce cas|ce dernier|cette dernière|ces derniers|le même|la même|les mêmes|l’autre|les autres|restante?s|le reste|la seconde|le second|en tout|à l’inverse|là-bas)(?:\s|,|\.|$)/iu;
/** They tie a sentence to the one before. */
const LINKING = new Set(
  "donc aussi également pourtant cependant toutefois d'ailleurs même encore ainsi enfin eux autant surtout plutôt".split(
    ' ',
  ),
);
const HANGING_START =
  /^(?:dans les \d+ (?:minutes|heures|jours|mois)|résultat|recette|bilan|prochain|autre|dernier|reste|puis|les deux|les trois|deux|trois|quatre|cinq)\s/iu;

/** A word in it ties it to the sentence before. */
export const linksBack = ({ tokens }: Sentence): boolean => tokens.some(({ lower }) => LINKING.has(lower));

/** Whether a sentence can be read alone: its own subject in plain sight, no pronoun that means something outside, no voice. */
export function standsByItself(sentence: Sentence, { fewest, most }: { fewest: number; most: number }): boolean {
  const { clause, text, tokens } = sentence;
  if (!clause || clause.subjectKind === 'pronoun' || sentence.leaning || sentence.quoted || sentence.doubtful)
    return false;
  const words = shownWords(text);
  if (words < fewest || words > most || /[«»?!:[\]…]/u.test(text) || !/\.$/u.test(text)) return false;
  if (RELATING.test(text) || HANGING_START.test(text)) return false;
  return !tokens.some(
    ({ lower, start }, at) =>
      PERSONAL.has(lower) ||
      LINKING.has(lower) ||
      // `d’ici à 2028` is a date.
      (lower === 'ici' && tokens[at - 1]?.lower !== "d'") ||
      (DEMONSTRATIVES.has(lower) && !RELATIVES.has(tokens[at + 1]?.lower ?? '')) ||
      (RELATIVE_DATES.has(lower) && start === 0) ||
      /-(?:il|elle|on|ils|elles|je|nous|vous)$/.test(lower) ||
      (ANAPHORS.has(lower) && start < (tokens[clause.verb]?.start ?? 0)),
  );
}

/** The sentence itself when it is short enough, else its main clause up to the last place where it may end; nothing is changed. */
export function shortened(
  { clause, tokens, text }: Sentence,
  { fewest, most }: { fewest: number; most: number },
  grammar: Grammar,
): string | undefined {
  if (shownWords(text) <= most) return text;
  if (!clause) return undefined;
  for (const stop of stopsOf(tokens, clause, grammar)) {
    const piece = text.slice(0, tokens[stop - 1]?.end ?? 0);
    const words = shownWords(piece);
    if (words <= most && words >= fewest) return `${piece}.`;
  }
  return undefined;
}
