import { allMatches } from '../all-matches.ts';
import { isStopWord } from '../stop-words.ts';
import { isClock, isLap, joinDurations, readClock, readLap, readTime } from './clock.ts';
import { nounsAfter } from './counted-nouns.ts';
import { type Cues, cuesOf } from './cues.ts';
import type { Quantity } from './fact.ts';
import { findFactors, withoutFactors } from './factors.ts';
import { partOfUnit, readSlashed } from './fractions.ts';
import { findNoons } from './noons.ts';
import { findNumerals, type Numeral } from './numerals.ts';
import { blank, type Draft, finished, outside, type Range } from './quantity-draft.ts';
import { findRanks } from './ranks.ts';
import { rateAfter } from './rates.ts';
import { addRatios, SCORE } from './ratios.ts';
import { HALF, readScale } from './scales.ts';
import { shareUnits } from './shared-units.ts';
import { SECONDS } from './unit-table.ts';
import { currencyBefore, type UnitMatch, unitAt } from './units.ts';

const SP = '[ \\u00a0\\u202f\\u2009]';
const QUARTER = new RegExp(`${SP}et${SP}quart(?!\\p{L})`, 'uy');
const ADJECTIVE = new RegExp(
  `${SP}(?:petite?s|long(?:ue)?s|bons|bonnes|derni[eè]re?s|prochaine?s|premi[eè]re?s|pleine?s|courte?s|gros(?:ses)?|nouvelles|nouveaux)(?=${SP})`,
  'uy',
);
const ALWAYS_OPEN =
  /(?<!\d)(?:24[ \u00a0\u202f]?h(?:eures)?[ \u00a0]?(?:\/|sur)[ \u00a0]?24|7[ \u00a0\u202f]?j(?:ours)?[ \u00a0]?(?:\/|sur)[ \u00a0]?7)(?!\d)/giu;
const LABEL_NOUN =
  /(?:^|[^\p{L}])(?:articles?|étapes?|chapitres?|zones?|lignes?|voitures?|quais?|pages?|numéros?|n[°ºo]|niveaux?|phases?|tomes?|routes?|chambres?|catégories?|versions?|figures?|tableaux?|types?|lots?|salles?|portes?|étages?|saisons?|épisodes?|volumes?|alinéas?|annexes?|postes?|bus|boulevard|rue|bp|cs)[ \u00a0\u202f]$/iu;
const CAPITALISED_BEFORE = /(?:^|[^\p{L}\p{N}])((?:\p{Lu}[\p{L}·-]*|\p{Ll}+\p{Lu}\p{L}*))[ \u00a0\u202f]$/u;

/** The quantities of a text, dates left out: `taken` are the stretches that dates already explain. */
export function findQuantities(text: string, taken: readonly Range[], cues: Cues = cuesOf(text)): Quantity[] {
  const used: Range[] = [...taken];
  if (cues.has('figure') && /24|7[ \u00a0\u202f]?j/.test(text))
    for (const { index, 0: raw } of allMatches(ALWAYS_OPEN, text)) used.push({ start: index, end: index + raw.length });
  // `4. Semer` numbers a list.
  const numerals = outside(findNumerals(text, cues), used).filter(
    ({ start, end }) => start > 0 || !/^[.)]\s/u.test(text.slice(end, end + 2)),
  );
  const drafts = joinDurations(text, readAll(text, numerals));
  shareUnits(text, drafts);
  // « les cinq premières années » is a duration before it is a rank; « 22e » is a rank before it is a number.
  const ranks = outside(
    outside(findRanks(text, cues), used),
    drafts.filter(({ unit }) => unit !== ''),
  );
  const factors = cues.has('factor') ? findFactors(text) : [];
  const noons = cues.has('noon') ? findNoons(text) : [];
  const all = [...withoutFactors(outside(outside(drafts, ranks), noons), factors), ...ranks, ...noons, ...factors];
  addRatios(text, all, cues);
  return all.sort((a, b) => a.start - b.start || b.end - a.end).map((draft) => finished(text, draft, cues));
}

function readAll(text: string, numerals: readonly Numeral[]): Draft[] {
  const drafts: Draft[] = [];
  for (const [index, numeral] of numerals.entries()) {
    if (numeral.start < (drafts.at(-1)?.end ?? 0)) continue;
    const next = numerals[index + 1];
    const draft = readSlashed(text, numeral, next) ?? read(text, numeral, next);
    if (draft) drafts.push(draft);
  }
  return drafts;
}

function read(text: string, numeral: Numeral, next: Numeral | undefined): Draft | undefined {
  const { start, end, form, value, vague } = numeral;
  const draft = blank('number', value, start, end);
  draft.article = form === 'article';
  draft.figures = form === 'figures';
  draft.decimals = numeral.decimals;
  draft.loose = form === 'count';
  if (numeral.other !== undefined) draft.others.push(numeral.other);
  if (form === 'fraction') return readShare(text, draft);
  if (form === 'factor') return { ...draft, kind: 'factor' };
  if (form === 'count' && !vague && isFortnight(text, numeral)) return fortnight(draft);
  if (vague) draft.kind = 'vague';
  readScale(text, draft);
  if (LEVEL.test(text.slice(draft.end, draft.end + 10)) && draft.value < 200)
    return { ...draft, kind: 'score', value: draft.value * SCORE + draft.value, figures: true };
  return readUnit(text, draft, next);
}

/** `30 partout` is the score 30-30. */
const LEVEL = /^[ \u00a0]partout(?!\p{L})/iu;

/** `chaque quinzaine`, not `une quinzaine de personnes`. */
const isFortnight = (text: string, { start, end }: Numeral): boolean =>
  /(?:quinz|huit)aine$/iu.test(text.slice(start, end)) && !/^[ \u00a0]d[e’']/iu.test(text.slice(end, end + 3));

function fortnight(draft: Draft): Draft {
  const { DAY } = SECONDS;
  return {
    ...draft,
    kind: 'time',
    unit: 's',
    value: draft.value * DAY,
    others: [(draft.value - 1) * DAY],
    factor: DAY,
    loose: false,
  };
}

function readShare(text: string, draft: Draft): Draft | undefined {
  const before = text.slice(Math.max(0, draft.start - 8), draft.start);
  if (
    /(?:^|[^\p{L}])à $/iu.test(before) &&
    /^moitié$/iu.test(text.slice(draft.start, draft.end)) &&
    !/^[ \u00a0]prix/iu.test(text.slice(draft.end, draft.end + 5))
  )
    return undefined;
  return partOfUnit(text, draft) ?? { ...draft, kind: 'percent', unit: '%', value: draft.value * 100, loose: true };
}

function readUnit(text: string, draft: Draft, next: Numeral | undefined): Draft | undefined {
  ADJECTIVE.lastIndex = draft.end;
  const adjective = ADJECTIVE.exec(text);
  const unit = unitAt(text, draft.end) ?? (adjective ? unitAt(text, draft.end + adjective[0].length) : undefined);
  const currency = unit ? undefined : currencyBefore(text, draft.start);
  if (draft.article && (unit?.unit === 'point' || (unit && isRank(text, unit.end)))) return undefined;
  if (unit) applyUnit(text, draft, unit, next);
  else if (currency) Object.assign(draft, { kind: 'money', unit: currency.unit, start: currency.start });
  else if (text.charAt(draft.end) === ':' && isClock(text, draft)) readClock(text, draft);
  else if (isLap(text, draft)) readLap(text, draft);
  else if (draft.article) return undefined;
  else {
    draft.nouns = nounsAfter(text, draft.end);
    if (isLabel(text, draft)) draft.kind = 'label';
  }
  if (draft.unit !== 's') draft.per = rateAfter(text, draft.end);
  if (draft.kind === 'measure' && draft.unit === 'point' && draft.factor === 1 && !draft.figures && draft.value < 4)
    draft.kind = 'number';
  return draft;
}

/** « une seconde victoire » comes after the first. */
const isRank = (text: string, end: number): boolean =>
  /[ \u00a0]seconde$/u.test(text.slice(end - 8, end)) &&
  !isStopWord(/^[ \u00a0]([\p{Ll}’-]+)/u.exec(text.slice(end, end + 24))?.[1] ?? 'et');

const BELOW_ZERO = /^[ \u00a0](?:au-dessous de|en dessous de|sous)[ \u00a0]zéro(?!\p{L})/iu;
/** `au moins`, `du moins`, `plus ou moins` hedge and freeze nothing. */
const MINUS_BEFORE = /(?<!\p{L}|(?<!\p{L})(?:au|du|plus ou|tout le|pour le)[ \u00a0])moins[ \u00a0]$/iu;

/** `14 degrés sous zéro`, `moins quatorze degrés`. */
function readFrost(text: string, draft: Draft): void {
  const below = BELOW_ZERO.exec(text.slice(draft.end, draft.end + 28));
  if (below) draft.end += below[0].length;
  else if (!MINUS_BEFORE.test(text.slice(Math.max(0, draft.start - 16), draft.start))) return;
  draft.value = -Math.abs(draft.value);
}

function applyUnit(text: string, draft: Draft, unit: UnitMatch, next: Numeral | undefined): void {
  draft.kind = draft.kind === 'vague' ? 'vague' : unit.kind;
  draft.unit = unit.unit;
  draft.factor = unit.factor;
  draft.value *= unit.factor;
  draft.others = draft.others.map((other) => other * unit.factor);
  draft.end = unit.end;
  for (const [pattern, part] of [
    [HALF, 0.5],
    [QUARTER, 0.25],
  ] as const) {
    pattern.lastIndex = draft.end;
    if (!pattern.test(text)) continue;
    draft.value += part * unit.factor;
    draft.end = pattern.lastIndex;
  }
  if (unit.unit === '°C') readFrost(text, draft);
  if (unit.unit === 's') readTime(text, draft, unit, next);
  // « 1 euro 80 »
  const cents =
    unit.kind === 'money' && draft.scale === 1 && draft.decimals === 0
      ? /^[ \u00a0\u202f](\d\d)(?!\d|[.,]\d|[ \u00a0\u202f]?(?!(?:pour|par|le|la|les|et|au|à|de|en)[ \u00a0]|l[’'])[\p{L}%€])/u.exec(
          text.slice(draft.end, draft.end + 12),
        )
      : null;
  if (cents) {
    draft.value += Number(cents[1]) / 100;
    draft.end += cents[0].length;
  }
}

function isLabel(text: string, { start, figures, scale, nouns, value, kind }: Draft): boolean {
  if (!figures || scale > 1 || kind === 'vague') return false;
  const before = text.slice(Math.max(0, start - 30), start);
  if (LABEL_NOUN.test(before)) return true;
  const name = CAPITALISED_BEFORE.exec(before)?.[1];
  return value < 1000 && nouns.length === 0 && name !== undefined && !isStopWord(name.toLowerCase());
}
