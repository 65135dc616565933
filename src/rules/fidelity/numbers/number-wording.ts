import type { Quantity } from '../../../french/facts/fact.ts';
import { SCORE } from '../../../french/facts/ratios.ts';
import { SECONDS } from '../../../french/facts/unit-table.ts';
import { foldAccents } from '../../../french/normalize.ts';
import { stem } from '../../../french/stems.ts';
import { isMinute, isNamedMinute } from '../dates/short-spans.ts';
import type { Comparison } from '../reading/comparison.ts';
import { isBare } from './number-support.ts';
import { type PlacedQuantity, sourcesOf } from './placed-quantity.ts';

const { HOUR, DAY, YEAR } = SECONDS;

/** Whether the source tells the same number by other means: a sign, a range of ages, a spelled-out score, a clock time nearby. */
export const isToldInOtherWords = (placed: PlacedQuantity, comparison: Comparison): boolean =>
  WORDINGS.some((isTold) => isTold(placed, comparison));

const NIGHT = /^nuit/;

/** « deux semaines » for « quatorze nuits » */
function isCountOfNights(placed: PlacedQuantity, comparison: Comparison): boolean {
  const { quantity } = placed;
  if (quantity.kind !== 'time' || quantity.factor <= DAY) return false;
  return sourcesOf(placed, comparison).some(({ facts }) =>
    facts.quantities.some(
      ({ nouns, value }) => value * DAY === quantity.value && nouns[0] !== undefined && NIGHT.test(nouns[0]),
    ),
  );
}

const RISE_BEFORE = /(?:hauss|augment|progress|gagn|gain|grimp|bond|croissance|accro|accru|plus|\+)[^.;]*$/iu;

/** « baisse de 1,9 % » for « −1,9 % »: the sign became a word, and none that tells a rise. */
function isSignedShare(placed: PlacedQuantity, comparison: Comparison): boolean {
  const { quantity, passage } = placed;
  if (quantity.kind !== 'percent' || quantity.loose || quantity.value <= 0) return false;
  if (RISE_BEFORE.test(passage.text.slice(Math.max(0, quantity.start - 40), quantity.start))) return false;
  return sourcesOf(placed, comparison).some(({ facts }) =>
    facts.quantities.some(({ kind, value }) => kind === 'percent' && value === -quantity.value),
  );
}

/** « les moins de 25 ans » for « de 15 à 24 ans » */
function isAgeLimit(placed: PlacedQuantity, comparison: Comparison): boolean {
  const { quantity } = placed;
  if (quantity.approximation !== 'under' || quantity.kind !== 'time' || quantity.factor !== YEAR) return false;
  return sourcesOf(placed, comparison).some(({ facts: { quantities } }) =>
    quantities.some(
      ({ value, factor, start }, at) =>
        factor === YEAR && value === quantity.value - YEAR && isLowerAge(quantities[at - 1], value, start),
    ),
  );
}

/** The first age of a range that ends with the number at `start`. */
const isLowerAge = (lower: Quantity | undefined, value: number, start: number): boolean =>
  lower !== undefined && lower.factor === YEAR && lower.value < value && start - lower.end <= 4;

/** « 890 000 francs » for « 890 000 francs suisses » */
function isShortCurrency({ quantity }: PlacedQuantity, { index }: Comparison): boolean {
  if (quantity.kind !== 'money' || !/(?:franc|dollar)s?$/iu.test(quantity.raw)) return false;
  const word = /\p{L}+$/u.exec(quantity.raw)?.[0].toLowerCase().replace(/s$/, '') ?? '';
  return LONGER_NAMES[word]?.some((unit) => index.between(unit, quantity.value, quantity.value).length > 0) ?? false;
}
const LONGER_NAMES: Readonly<Record<string, readonly string[]>> = { franc: ['CHF', 'XOF'], dollar: ['CAD'] };

/** « 31-30 » for « 31 à 30 » or « 31 points contre 30 » */
function isScoreInWords({ quantity }: PlacedQuantity, { index }: Comparison): boolean {
  if (quantity.kind !== 'score') return false;
  const [first, second] = [Math.floor(quantity.value / SCORE), quantity.value % SCORE];
  const firsts = ['number', 'point'].flatMap((each) => index.between(each, first, first));
  return firsts.some(({ fact, passage: { facts, text } }) => {
    const other = facts.quantities.find(({ start }) => start > fact.end);
    return other?.value === second && AGAINST.test(text.slice(fact.end, other.start));
  });
}
const AGAINST = /^(?:[ \u00a0]\p{L}+)?[ \u00a0](?:à|contre)[ \u00a0]$/u;

const LIGHT_YEAR = 9.4607e15;

/** « la lumière met 48 ans » for « 48 années-lumière » */
function isTravelOfLight({ quantity, sentence }: PlacedQuantity, { index }: Comparison): boolean {
  if (quantity.kind !== 'time' || quantity.factor !== YEAR) return false;
  const metres = (quantity.value / YEAR) * LIGHT_YEAR;
  return (
    sentence?.words.some(({ form }) => form.folded === 'lumiere') === true &&
    index.between('m', metres * 0.999, metres * 1.001).length > 0
  );
}

const SHORTLY = /(?<!\p{L})peu[ \u00a0](?:(avant)|après)[ \u00a0]$/iu;

/** « peu avant 4 heures » for 3 h 40, « peu après 17 heures » for 17 h 15 */
function isNearHour({ quantity, passage }: PlacedQuantity, { index }: Comparison): boolean {
  if (quantity.kind !== 'time' || quantity.value > DAY || quantity.value % HOUR !== 0) return false;
  const shortly = SHORTLY.exec(passage.text.slice(Math.max(0, quantity.start - 12), quantity.start));
  if (!shortly) return false;
  const [from, to] = shortly[1]
    ? [quantity.value - HOUR / 2, quantity.value - 1]
    : [quantity.value + 1, quantity.value + HOUR / 2];
  return index.between('time', from, to).length > 0;
}

/** « menés 2-0 » for « (0-2) »: whoever loses has the lower figure in the source. */
const isScoreOfLoser = ({ quantity, passage }: PlacedQuantity, { index }: Comparison): boolean => {
  if (quantity.kind !== 'score' || !LOSES.test(passage.text.slice(Math.max(0, quantity.start - 30), quantity.start)))
    return false;
  const turned = (quantity.value % SCORE) * SCORE + Math.floor(quantity.value / SCORE);
  return index.between('score', turned, turned).length > 0;
};
const LOSES =
  /(?<!\p{L})(?:mené|menée|menés|menées|battue?s?|défaite?s?|perd\p{L}*|inclin\p{L}*|dominée?s?)(?:[ \u00a0]\p{L}+){0,2}[ \u00a0(]+$/iu;

/** « après 27 journées » for « la 27e journée » */
const isRankReached = ({ quantity, passage }: PlacedQuantity, { index }: Comparison): boolean =>
  REACHED.test(passage.text.slice(Math.max(0, quantity.start - 14), quantity.start)) &&
  index.between('number', quantity.written, quantity.written).some(({ fact: { kind, nouns } }) => {
    const unit = /\p{L}+$/u.exec(quantity.raw)?.[0];
    const counted = unit === undefined ? quantity.nouns[0] : foldAccents(stem(unit.toLowerCase()));
    return kind === 'ordinal' && counted !== undefined && nouns[0] === counted;
  });
const REACHED = /(?<!\p{L})(?:après|en|au bout de|au terme de)[ \u00a0](?:les[ \u00a0])?$/iu;

/** « Six minutes avaient suffi » for a penalty « (6e) » */
const isMinuteReached = ({ quantity: { kind, factor, written } }: PlacedQuantity, { index }: Comparison): boolean =>
  kind === 'time' && factor === SECONDS.MINUTE && index.between('number', written, written).some(isNamedMinute);

/** « les quarante-cinq premières minutes » of a match told by halves */
const isHalfOfMatch = ({ quantity: { kind, value } }: PlacedQuantity, { index }: Comparison): boolean =>
  kind === 'time' &&
  value === HALF_OF_MATCH &&
  index.side.passages.some(({ text }) => /(?<!\p{L})mi-temps(?!\p{L})/iu.test(text)) &&
  index.quantities.some(({ fact: { kind: other } }) => other === 'score');
const HALF_OF_MATCH = 2700;

/** « peu avant la 40e minute » for the 38th */
function isNearMinute({ quantity, passage }: PlacedQuantity, { index }: Comparison): boolean {
  if (quantity.kind !== 'ordinal') return false;
  const shortly = SHORTLY_THE.exec(passage.text.slice(Math.max(0, quantity.start - 15), quantity.start));
  if (!shortly) return false;
  const [from, to] = shortly[1]
    ? [quantity.value - NEAR_MINUTES, quantity.value - 1]
    : [quantity.value + 1, quantity.value + NEAR_MINUTES];
  return index.between('number', from, to).some(isMinute);
}
const SHORTLY_THE = /(?<!\p{L})peu[ \u00a0](?:(avant)|après)[ \u00a0]la[ \u00a0]$/iu;
const NEAR_MINUTES = 3;

/** « réduits à quatorze » for a player sent off */
const isSideReduced = ({ quantity, passage }: PlacedQuantity, { index }: Comparison): boolean =>
  SIDES.has(quantity.value) &&
  isBare(quantity) &&
  /(?<!\p{L})à[ \u00a0]$/iu.test(passage.text.slice(Math.max(0, quantity.start - 3), quantity.start)) &&
  index.side.passages.some(({ text }) => SENT_OFF.test(text));
const SIDES: ReadonlySet<number> = new Set([10, 14]);
const SENT_OFF = /(?<!\p{L})(?:expuls|exclu)\p{L}*|carton[ \u00a0](?:jaune|rouge)/iu;

const WORDINGS: readonly ((placed: PlacedQuantity, comparison: Comparison) => boolean)[] = [
  isCountOfNights,
  isSignedShare,
  isAgeLimit,
  isShortCurrency,
  isScoreInWords,
  isTravelOfLight,
  isNearHour,
  isNearMinute,
  isSideReduced,
  isScoreOfLoser,
  isRankReached,
  isMinuteReached,
  isHalfOfMatch,
];
