import { MOST_RESTATED } from './layout/blocks.ts';
import type { DoubtfulPassage } from './manuscript/sentence.ts';
import type { MainHeading } from './metadata/heading-one.ts';
import type { SentenceRepair } from './sentences/paragraphs.ts';
import { toReread } from './to-reread.ts';

/** What was done, for the editor. */
export interface Receipt {
  readonly words: number;
  readonly restated: number;
  readonly supplemented: number;
  readonly wanted: number;
  readonly lacksQuestions: boolean;
  readonly heading: MainHeading;
  readonly addedHeadings: readonly string[];
  readonly keyphrase: { readonly text: string; readonly given: boolean };
  readonly repairs: readonly SentenceRepair[];
  readonly doubts: readonly DoubtfulPassage[];
}

const MOST_LISTED = 60;
const LONGEST_EXCERPT = 110;

/** The receipt in French sentences, the most important first. */
export function notesOf(receipt: Receipt): string[] {
  const { words, restated, supplemented, wanted } = receipt;
  const share = words === 0 ? 0 : Math.round((100 * restated) / words);
  const notes = [
    `Mise en forme hors ligne, sans réécriture\u00a0: ${words} mots, dont ${restated} repris de l’article dans ses encadrés (${share}\u00a0%). Le texte reste celui de l’auteur\u00a0: vérifiez le droit de le publier.`,
  ];
  if (words < wanted) notes.push(missing(wanted - words));
  if (supplemented > 0) notes.push(`${supplemented} mots viennent de la seconde source.`);
  if (receipt.lacksQuestions) notes.push(NO_QUESTIONS);
  notes.push(...origins(receipt));
  const cut = receipt.repairs.map(
    ({ line, before, after }) => `Phrase coupée (${place(line)})\u00a0: ${change(before, after)}.`,
  );
  const doubted = receipt.doubts.map(({ line, text, reasons }) =>
    toReread(place(line), `${reasons.join(', ')}\u00a0: ${quoted(excerpt(text))}.`),
  );
  notes.push(...firstOf(cut, 'autres phrases coupées de même'), ...firstOf(doubted, 'autres passages à relire'));
  return notes;
}

/** Nobody reads a list of thousands: the first ones, and how many more. */
const firstOf = (lines: readonly string[], others: string): string[] =>
  lines.length <= MOST_LISTED
    ? [...lines]
    : [...lines.slice(0, MOST_LISTED), `Et ${lines.length - MOST_LISTED} ${others}.`];

const NO_QUESTIONS =
  'Pas de questions fréquentes\u00a0: le texte ne répond pas à deux questions claires par des phrases qui se lisent seules, ou il se répète déjà assez.';

const missing = (count: number): string =>
  `Il manque ${count} mot${count > 1 ? 's' : ''}\u00a0: la source ne porte pas plus de matière, et la règle est de n’en répéter que ${100 * MOST_RESTATED}\u00a0% au plus. ` +
  'Ajoutez une seconde source avec --facts, ou confiez la réécriture à un modèle avec --engine openai.';

function* origins({ heading, addedHeadings, keyphrase }: Receipt): Generator<string> {
  if (heading.from) yield `Le titre principal n’est pas de l’auteur\u00a0: il vient ${ORIGIN[heading.from]}.`;
  if (addedHeadings.length > 0)
    yield `Intertitres ajoutés, tirés du texte\u00a0: ${addedHeadings.map(quoted).join(', ')}.`;
  if (!keyphrase.given && keyphrase.text !== '')
    yield `Expression principale déduite de l’article\u00a0: «\u202f${keyphrase.text}\u202f».`;
}

const ORIGIN = {
  'key point': 'd’un point clé de la source',
  sentence: 'd’une phrase de la source',
  'first words': 'des premiers mots de la source',
} as const;

const place = (line: number): string => (line > 0 ? `ligne ${line}` : 'ligne inconnue');

/** The words on either side of the cut. */
function change(before: string, after: string): string {
  let at = 0;
  while (at < before.length && before[at] === after[at]) at += 1;
  const from = Math.max(0, before.lastIndexOf(' ', Math.max(0, at - 25)));
  const lead = from === 0 ? '' : '…';
  return `${quoted(`${lead}${before.slice(from, at + 40).trim()}…`)} devient ${quoted(`${lead}${after.slice(from, at + 45).trim()}…`)}`;
}

/** In guillemets; those inside become quotes of the second level. */
const quoted = (text: string): string =>
  `«\u202f${text
    .replace(/^«\s([^«»]*)\s»$/u, '$1')
    .replace(/«\s/g, '“')
    .replace(/\s»/g, '”')
    .replace(/[«»]/g, '')}\u202f»`;

const excerpt = (text: string): string =>
  text.length <= LONGEST_EXCERPT ? text : `${text.slice(0, text.lastIndexOf(' ', LONGEST_EXCERPT))}…`;
