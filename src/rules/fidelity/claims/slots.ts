import type { Word } from '../../../french/facts/word-forms.ts';
import { Annotation } from '../../../model/annotation.ts';
import { plainWords } from '../reading/plain-words.ts';
import type { Sentence } from '../reading/side.ts';
import { hasSign, isSign } from '../reading/signs.ts';

/** A word that tells one thing of a few: a weekday, a season, « plus tôt » and not « plus tard ». */
export interface Slot {
  /** Of two values of one kind only one can be true. */
  readonly kind: string;
  readonly value: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const UNITS: Readonly<Record<string, string>> = Object.fromEntries(
  'seconde minute heure jour journee semaine mois trimestre an annee decennie siecle'
    .split(' ')
    .flatMap((unit) =>
      [unit, `${unit}s`].map((form) => [form, unit.replace(/^annee$/, 'an').replace(/^journee$/, 'jour')]),
    ),
);
const SHIFTS: Readonly<Record<string, string>> = {
  auparavant: 'before',
  avant: 'before',
  precedent: 'before',
  precedente: 'before',
  apres: 'after',
  suivant: 'after',
  suivante: 'after',
};
const PARTS: Readonly<Record<string, string>> = { debut: 'start', milieu: 'mid', fin: 'end' };
const LINKS = /^(?:de|du|des|d|l|la|le|les|ce|cette|annee)$/;
/** « cinq lundis », « le lundi 3 mars »: other rules read days of the month. */
const FIGURE = /^\d/;

const NONE: readonly Slot[] = [];
const readings = new Annotation<Sentence, readonly Slot[]>();

/** The slots of a sentence outside quotations. */
export function slotsIn(sentence: Sentence): readonly Slot[] {
  let known = readings.get(sentence);
  if (!known) {
    known = hasSign('slot', sentence)
      ? plainWords(sentence).flatMap(({ form }, at, words) => (isSign('slot', form) ? (slotAt(words, at) ?? []) : []))
      : NONE;
    readings.set(sentence, known);
  }
  return known;
}

function slotAt(words: readonly Word[], at: number): Slot | undefined {
  const word = words[at];
  const before = words[at - 1]?.form.folded ?? '';
  const next = words[at + 1];
  if (!word) return undefined;
  const { folded, lower } = word.form;
  const slot = (kind: string, value: string, from = word, to = word): Slot => ({
    kind,
    value,
    text: words
      .slice(words.indexOf(from), words.indexOf(to) + 1)
      .map(({ text }) => text)
      .join(' '),
    start: from.start,
    end: to.end,
  });
  if (/^(?:lun|mar|mercre|jeu|vendre|same)di$|^dimanche$/.test(folded))
    return next && FIGURE.test(next.text) ? undefined : slot('weekday', folded);
  if (/^(?:printemps|automne|hiver)$/.test(folded)) return slot('season', folded);
  if (lower === 'été') return /^(?:l|cet|en|d|chaque)$/.test(before) ? slot('season', folded) : undefined;
  if (folded === 'veille' || folded === 'lendemain')
    return /^(?:la|le)$/.test(before) ? slot('shift', folded === 'veille' ? 'before' : 'after') : undefined;
  const shift = SHIFTS[folded];
  // « vingt ans après la guerre » tells when, seen from elsewhere.
  if (shift)
    return before in UNITS && (/^(?:auparavant|preced|suiv)/.test(folded) || !next || next.start - word.end > 1)
      ? slot('shift', shift)
      : undefined;
  if (folded === 'tot' || folded === 'tard')
    return before === 'plus' && (words[at - 2]?.form.folded ?? '') in UNITS
      ? slot('shift', folded === 'tot' ? 'before' : 'after', words[at - 1])
      : undefined;
  if (folded === 'mi-temps') return before === 'a' ? slot('hours', 'part') : undefined;
  if (folded === 'temps') {
    const ahead = next && HOURS[next.form.folded];
    if (ahead) return slot('hours', ahead, word, next);
    const behind = HOURS[before];
    return behind === undefined ? undefined : slot('hours', behind, words[at - 1]);
  }
  const part = PARTS[folded];
  if (part) {
    const anchor = words.slice(at + 1, at + 5).find(({ form }) => !LINKS.test(form.folded));
    const key = anchor?.form.folded ?? '';
    return anchor &&
      /^(?:(?:19|20)\d\d|mois|semaine|janvier|fevrier|mars|avril|mai|juin|juillet|aout|(?:sept|nov|dec)embre|octobre)$/.test(
        key,
      )
      ? slot(`part:${key}`, part)
      : undefined;
  }
  if (folded === 'plusieurs' || folded === 'quelques') {
    const unit = UNITS[next?.form.folded ?? ''];
    return unit && next ? slot('span', unit, word, next) : undefined;
  }
  return undefined;
}

const HOURS: Readonly<Record<string, string>> = { plein: 'full', complet: 'full', partiel: 'part' };
