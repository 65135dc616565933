import type { Quantity } from '../../../french/facts/fact.ts';
import { SECONDS } from '../../../french/facts/unit-table.ts';
import type { Derivation } from '../numbers/derivation.ts';
import { momentOf } from '../numbers/products.ts';
import type { Passage, Sentence } from '../reading/side.ts';
import type { Located, SourceIndex } from '../reading/source-index.ts';

const { DAY, YEAR, HOUR, MINUTE } = SECONDS;

const BACK_OR_ON = /^[ \u00a0](?:plus tôt|plus tard|auparavant|avant|après|d[’']intervalle)(?!\p{L})/iu;

/** « six minutes plus tard » */
export const isBackOrOn = ({ end }: Quantity, { text }: Passage): boolean => BACK_OR_ON.test(text.slice(end, end + 20));

/** `deux jours avant sa mort` beside « le 7 novembre », where the source tells of the 9th. */
export function spanOfDays(
  quantity: Quantity,
  passage: Passage,
  sentence: Sentence | undefined,
  { dates }: Pick<SourceIndex, 'dates'>,
): Derivation | undefined {
  if (quantity.kind !== 'time' || quantity.value < DAY || quantity.value >= YEAR || !sentence) return undefined;
  if (!isBackOrOn(quantity, passage)) return undefined;
  const own = passage.facts.dates.filter(
    ({ day, start }) => day !== undefined && start >= sentence.start && start < sentence.end,
  );
  for (const here of own)
    for (const { fact } of dates) {
      if (fact.day === undefined || fact.month === undefined) continue;
      const apart = momentOf(here, fact) - momentOf(fact, here);
      if (Math.abs(Math.abs(apart) - quantity.value) < DAY / 2)
        return { formula: apart > 0 ? `${here.raw} − ${fact.raw}` : `${fact.raw} − ${here.raw}`, operands: [] };
    }
  return undefined;
}

/** « Quatorze minutes après l’alerte, à 2 h 31 » where the source has the alert at 2 h 17: counted back or on from a time beside it. */
export function clockApart(
  quantity: Quantity,
  passage: Passage,
  sentence: Sentence | undefined,
  { quantities }: Pick<SourceIndex, 'quantities'>,
): Derivation | undefined {
  if (quantity.kind !== 'time' || quantity.factor > HOUR || !sentence || !isBackOrOn(quantity, passage))
    return undefined;
  const own = passage.facts.quantities.filter(
    (each) => isClock(each) && each.start >= sentence.start && each.end <= sentence.end,
  );
  for (const here of own)
    for (const { fact } of quantities)
      if (isClock(fact) && Math.abs(here.value - fact.value) === quantity.value)
        return { formula: `${here.raw} → ${fact.raw}`, operands: [], sure: true };
  return undefined;
}

/** `2 h 17`, `21 h` */
const isClock = ({ kind, raw, value }: Quantity): boolean =>
  kind === 'time' && value < DAY && /^\d{1,2}[ \u00a0\u202f]?[h:]/u.test(raw);

/** Ranks beyond this are no minutes of a match. */
const LAST_MINUTE = 130;

/** `six minutes plus tard` between the 56th and the 62nd minute, when nothing of which the source tells lies between them. */
export function minutesApart(
  quantity: Quantity,
  passage: Passage,
  { quantities }: Pick<SourceIndex, 'quantities'>,
): Derivation | undefined {
  if (quantity.kind !== 'time' || quantity.factor !== MINUTE || !isBackOrOn(quantity, passage)) return undefined;
  const ranks = quantities.filter(isMinute);
  const minutes = [...new Set(ranks.map(({ fact: { value } }) => value))].sort((a, b) => a - b);
  const at = minutes.findLastIndex((minute, index) => (minute - (minutes[index - 1] ?? 0)) * MINUTE === quantity.value);
  return at > 0 ? { formula: `${minutes[at]}e − ${minutes[at - 1]}e`, operands: [] } : undefined;
}

/** « la 56e minute », « (14e) » */
export const isNamedMinute = ({
  fact: { kind, nouns, value, figures, start, end },
  passage: { text },
}: Pick<Located<Quantity>, 'fact' | 'passage'>): boolean =>
  kind === 'ordinal' &&
  value <= LAST_MINUTE &&
  (nouns[0] === 'minut' ||
    (figures &&
      /\([^()]{0,24}$/u.test(text.slice(Math.max(0, start - 26), start)) &&
      /^[^()]{0,24}\)/u.test(text.slice(end, end + 26))));

/** The same, or « à la 11e, » that names nothing else. */
export const isMinute = (located: Pick<Located<Quantity>, 'fact' | 'passage'>): boolean => {
  const { kind, nouns, value, figures, start } = located.fact;
  if (isNamedMinute(located)) return true;
  return (
    kind === 'ordinal' &&
    figures &&
    value <= LAST_MINUTE &&
    nouns.length === 0 &&
    AT_THE.test(located.passage.text.slice(Math.max(0, start - 14), start))
  );
};
const AT_THE = /(?<!\p{L})(?:à|dès|vers|de|avant|après|depuis|jusqu[’']à)[ \u00a0]la[ \u00a0]$/iu;
