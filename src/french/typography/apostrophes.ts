import { type Edit, editsOf } from './edit.ts';

const BETWEEN_LETTERS = /(?<=\p{L})['´`ʼ‘′](?=[\p{L}«“"\ue000])/gu;
const BEFORE_DIGIT = /(?<=(?<![\p{L}\p{N}])(?:[cdjlmnst]|qu|jusqu))['´`ʼ‘′](?=\d)/giu;

/** A straight or stray apostrophe between letters becomes the curly one: `l'IA` → `l’IA`. */
export function repairApostrophes(text: string): Edit[] {
  const found = [BETWEEN_LETTERS, BEFORE_DIGIT].flatMap((pattern) =>
    editsOf('typo-apostrophe', text, pattern, () => ({ after: '’' })),
  );
  return found.sort((a, b) => a.start - b.start);
}
