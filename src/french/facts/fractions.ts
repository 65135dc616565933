import type { Numeral } from './numerals.ts';
import { blank, type Draft } from './quantity-draft.ts';
import { type UnitMatch, unitAt } from './units.ts';

const OF = /^[ \u00a0\u202f](?:de[ \u00a0\u202f]|d[’'])/iu;
const PLURAL = /[sx]$/u;
/** Halves and quarters need no `de` before the unit; « 2/3 heures » may be two hours or three. */
const EVERYDAY: ReadonlySet<string> = new Set(['1/2', '1/3', '1/4', '3/4', '1/10']);

/** `3/4 d’heure`, `1/2 litre`: one quantity, not a ratio of two. In « 4/5 jours » the plural counts whole days. */
export function readSlashed(text: string, numeral: Numeral, next: Numeral | undefined): Draft | undefined {
  if (numeral.form !== 'figures' || next?.form !== 'figures' || next.start !== numeral.end + 1) return undefined;
  if (text.charAt(numeral.end) !== '/' || numeral.value >= next.value || numeral.value < 1) return undefined;
  const unit = singularUnit(text, next.end);
  if (!unit || !(OF.test(text.slice(next.end, unit.end)) || EVERYDAY.has(text.slice(numeral.start, next.end))))
    return undefined;
  const part = numeral.value / next.value;
  return { ...blank('number', part, numeral.start, next.end), figures: true, ...measured(part, unit) };
}

/** `un quart de litre` is a measure as `3/4 de litre` is; `un quart des litres vendus` is a share. */
export function partOfUnit(text: string, draft: Draft): Draft | undefined {
  const unit = singularUnit(text, draft.end);
  if (!unit || !OF.test(text.slice(draft.end, unit.end))) return undefined;
  return { ...draft, ...measured(draft.value, unit), loose: false };
}

function singularUnit(text: string, at: number): UnitMatch | undefined {
  const unit = unitAt(text, at);
  if (!unit || unit.kind === 'percent') return undefined;
  const spelling = text.slice(at, unit.end);
  // `s` is the symbol of seconds, `mois` has one form for both numbers.
  return PLURAL.test(spelling) && !(OF.test(spelling) && /mois$/iu.test(spelling)) ? undefined : unit;
}

const measured = (value: number, { kind, unit, factor, end }: UnitMatch) => ({
  kind,
  unit,
  factor,
  value: value * factor,
  end,
});
