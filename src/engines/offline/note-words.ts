import type { MainHeading } from './metadata/heading-one.ts';

/** The sentences of the receipt in one language. Excerpts of the article stay French. */
export interface NoteWords {
  laidOut(words: number, restated: number, percent: number): string;
  missing(count: number, mostRestated: number): string;
  supplemented(words: number): string;
  readonly noQuestions: string;
  headingFrom(origin: NonNullable<MainHeading['from']>): string;
  addedHeadings(headings: readonly string[]): string;
  keyphrase(text: string): string;
  cut(line: number, before: string, after: string): string;
  moreCuts(count: number): string;
  reread(line: number, reasons: readonly string[], passage: string): string;
  moreToReread(count: number): string;
}

/** In guillemets; those inside become quotes of the second level. */
const guillemets = (text: string): string => `«\u202f${unquoted(text, '“', '”')}\u202f»`;

/** In English quotation marks; guillemets inside become the single ones. */
const curly = (text: string): string => `“${unquoted(text, '‘', '’')}”`;

const unquoted = (text: string, open: string, close: string): string =>
  text
    .replace(/^«\s([^«»]*)\s»$/u, '$1')
    .replace(/«\s/g, open)
    .replace(/\s»/g, close)
    .replace(/[«»]/g, '');

const linePlace = (line: number): string => (line > 0 ? `ligne ${line}` : 'ligne inconnue');

export const FRENCH: NoteWords = {
  laidOut: (words, restated, percent) =>
    `Mise en forme hors ligne, sans réécriture\u00a0: ${words} mots, dont ${restated} repris de l’article dans ses encadrés (${percent}\u00a0%). Le texte reste celui de l’auteur\u00a0: vérifiez le droit de le publier.`,
  missing: (count, mostRestated) =>
    `Il manque ${count} mot${count > 1 ? 's' : ''}\u00a0: la source ne porte pas plus de matière, et la règle est de n’en répéter que ${mostRestated}\u00a0% au plus. ` +
    'Ajoutez une seconde source avec --facts, ou confiez la réécriture à un modèle avec --engine openai.',
  supplemented: (words) => `${words} mots viennent de la seconde source.`,
  noQuestions:
    'Pas de questions fréquentes\u00a0: le texte ne répond pas à deux questions claires par des phrases qui se lisent seules, ou il se répète déjà assez.',
  headingFrom: (origin) =>
    `Le titre principal n’est pas de l’auteur\u00a0: il vient ${
      {
        'key point': 'd’un point clé de la source',
        sentence: 'd’une phrase de la source',
        'first words': 'des premiers mots de la source',
      }[origin]
    }.`,
  addedHeadings: (headings) => `Intertitres ajoutés, tirés du texte\u00a0: ${headings.map(guillemets).join(', ')}.`,
  keyphrase: (text) => `Expression principale déduite de l’article\u00a0: ${guillemets(text)}.`,
  cut: (line, before, after) =>
    `Phrase coupée (${linePlace(line)})\u00a0: ${guillemets(before)} devient ${guillemets(after)}.`,
  moreCuts: (count) => `Et ${count} autres phrases coupées de même.`,
  reread: (line, reasons, passage) =>
    `À relire (${linePlace(line)}), ${reasons.join(', ')}\u00a0: ${guillemets(passage)}.`,
  moreToReread: (count) => `Et ${count} autres passages à relire.`,
};

const englishPlace = (line: number): string => (line > 0 ? `line ${line}` : 'line unknown');

export const ENGLISH: NoteWords = {
  laidOut: (words, restated, percent) =>
    `Laid out offline, not rewritten: ${words} words, ${restated} of them taken from the article into its boxes (${percent}%). The text remains its author’s: make sure that you may publish it.`,
  missing: (count, mostRestated) =>
    `${count} word${count > 1 ? 's are' : ' is'} missing: the source carries no more, and by rule at most ${mostRestated}% of it may be repeated. ` +
    'Add a second source with --facts, or have a model rewrite it with --engine openai.',
  supplemented: (words) => `${words} words come from the second source.`,
  noQuestions:
    'No frequent questions: the text does not answer two clear questions in sentences that can be read alone, or it repeats itself enough already.',
  headingFrom: (origin) =>
    `The main heading is not the author’s: it comes from ${
      {
        'key point': 'a key point of the source',
        sentence: 'a sentence of the source',
        'first words': 'the first words of the source',
      }[origin]
    }.`,
  addedHeadings: (headings) => `Headings added, taken from the text: ${headings.map(curly).join(', ')}.`,
  keyphrase: (text) => `Key phrase derived from the article: ${curly(text)}.`,
  cut: (line, before, after) => `Sentence cut (${englishPlace(line)}): ${curly(before)} becomes ${curly(after)}.`,
  moreCuts: (count) => `And ${count} more sentences cut likewise.`,
  reread: (line, reasons, passage) => `To reread (${englishPlace(line)}), ${reasons.join(', ')}: ${curly(passage)}.`,
  moreToReread: (count) => `And ${count} more passages to reread.`,
};
