import { foldAccents } from './normalize.ts';

/** Headings of the boxes that say again, for hurried readers, what stands in the text. Comparison form. */
const RECAPS: ReadonlySet<string> = new Set([
  "l'essentiel",
  "l'essentiel a retenir",
  'a retenir',
  "ce qu'il faut retenir",
  "ce qu'il faut savoir",
  'en bref',
  'en resume',
  'resume',
  'points cles',
  'les points cles',
  'chiffres cles',
  'les chiffres cles',
  'les chiffres a retenir',
  'en chiffres',
  'qui est qui',
  'quoi est quoi',
  'qui est qui, quoi est quoi',
  "ils l'ont dit",
  'questions frequentes',
  'foire aux questions',
  'faq',
]);

/** Whether a heading announces a summary, a list of figures or of people, or questions: what stands under it may repeat. */
export const isRecapHeading = (heading: string): boolean =>
  RECAPS.has(
    foldAccents(heading.normalize('NFC'))
      .replace(/[’‘ʼ]/g, "'")
      .replace(/[\s\u00a0\u202f]+/g, ' ')
      .replace(/\s*[:.]$/u, '')
      .trim(),
  );
