import type { Word } from '../../../french/facts/word-forms.ts';
import { Annotation } from '../../../model/annotation.ts';
import { plainWords } from '../reading/plain-words.ts';
import type { Sentence } from '../reading/side.ts';
import { hasSign, isSign } from '../reading/signs.ts';

/** A function that somebody holds: « vice-présidente », « directeur sportif ». */
export interface HeldFunction {
  /** One key for both genders and numbers. */
  readonly head: string;
  /** « vice », « adjoint »: below the head, or no longer. */
  readonly rank: string | undefined;
  /** What it is for, in one key for both genders: « sportif », « general ». */
  readonly field: string | undefined;
  readonly sentence: Sentence;
  readonly start: number;
  readonly end: number;
}

/** Adjectives that tell one function from another. */
const FIELD =
  /^(?:general|delegu|adjoint|juridique|financi|administrati|commercia|technique|sporti|artistique|scientifique|medica|pedagogique|municipa|departementa|regiona|nationa|communa|intercommuna|communautaire|europeen|federa|honoraire|principa|executi|operationnel|industriel|suppleant|titulaire|interimaire|parlementaire|culturel|musica|environnementa|informatique|logistique)/;
const PREFIX = /^(vice|sous|ex)-(?=\p{L}{4})/u;
/** Who stands below somebody. */
export const DEPUTY = /^adjointe?s?$/;
const FORMER = /^ancien(?:ne)?s?$/;
/** « adjoint au maire », « adjointe du directeur » */
const LINKS = /^(?:a|au|aux|la|le|l|du|de)$/;

const NONE: readonly HeldFunction[] = [];
const readings = new Annotation<Sentence, readonly HeldFunction[]>();

/** The functions that a sentence names outside quotations. */
export function functionsIn(sentence: Sentence): readonly HeldFunction[] {
  let known = readings.get(sentence);
  if (!known) {
    known = hasSign('function', sentence) ? read(sentence) : NONE;
    readings.set(sentence, known);
  }
  return known;
}

function read(sentence: Sentence): readonly HeldFunction[] {
  const words = plainWords(sentence);
  return words.flatMap((word, at) => {
    if (!isSign('function', word.form) || DEPUTY.test(word.form.folded)) return [];
    const { folded } = word.form;
    const prefix = PREFIX.exec(folded)?.[1];
    const first = words[at - 1];
    const next = words[at + 1];
    const field = next && FIELD.test(next.form.folded) ? next : undefined;
    const deputy = deputyBefore(words, at);
    const isDeputy = deputy || (field && DEPUTY.test(field.form.folded)) || folded.includes('-adjoint');
    const former = first && FORMER.test(first.form.folded) ? first : undefined;
    return {
      head: headOf(folded),
      rank: prefix ?? (isDeputy ? 'adjoint' : former ? 'ex' : undefined),
      field: field && !DEPUTY.test(field.form.folded) ? keyOf(field.form.folded) : undefined,
      sentence,
      start: (deputy ?? former ?? word).start,
      end: (field ?? word).end,
    };
  });
}

function deputyBefore(words: readonly Word[], at: number): Word | undefined {
  let before = at - 1;
  while (before > at - 4 && LINKS.test(words[before]?.form.folded ?? '')) before -= 1;
  const deputy = words[before];
  return deputy && before < at - 1 && DEPUTY.test(deputy.form.folded) ? deputy : undefined;
}

const headOf = (folded: string): string => keyOf(folded.replace(PREFIX, '').replace(/-adjointe?s?$/, ''));

/** « directrices » and « directeur », « conseillère » and « conseiller ». */
const keyOf = (folded: string): string =>
  folded
    .replace(/s$/, '')
    .replace(/aux$/, 'al')
    .replace(/(?:rice|eure?|euse|iere?|ere?|er|ive|if|tte|[ln]ne|e+)$/, '');
