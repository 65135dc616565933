import type { QuantityKind } from './fact.ts';
import { UnitStarts } from './unit-starts.ts';

/** A unit and what it is worth in its base unit. */
export interface Unit {
  readonly kind: Extract<QuantityKind, 'percent' | 'money' | 'measure' | 'time'>;
  readonly unit: string;
  readonly factor: number;
}

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const YEAR = 365 * DAY;

/** `140 points de vente`, `six points d’eau`: places are no measure. */
const PLACES =
  'vente|retrait|collecte|distribution|livraison|dépôt|apport|recharge|accès|accueil|entrée|sortie|arrêt|passage|contrôle|rencontre|rendez-vous|départ|chute|repère|vue|eau|intérêt|suture|ancrage|connexion';

/** Spellings of each unit, as alternatives of a regular expression; case counts only for the symbols. */
const WORDS: readonly (readonly [spelling: string, kind: Unit['kind'], unit: string, factor: number])[] = [
  ['pour cents?|pour-cents?', 'percent', '%', 1],
  ['pour mille', 'percent', '%', 0.1],
  ['points? de base', 'measure', 'point', 0.01],
  [`points? de pourcentage|points?(?! (?:d[’']|de )(?:${PLACES})(?!\\p{L}))`, 'measure', 'point', 1],
  ['euros?', 'money', 'EUR', 1],
  ["centimes? d[’']euros?|centimes?", 'money', 'EUR', 0.01],
  ['dollars? canadiens?', 'money', 'CAD', 1],
  ['dollars?(?: américains?)?', 'money', 'USD', 1],
  ['livres? sterling', 'money', 'GBP', 1],
  ['francs? suisses?', 'money', 'CHF', 1],
  ['francs? cfa', 'money', 'XOF', 1],
  ['francs?', 'money', 'FRF', 1],
  ['yens?', 'money', 'JPY', 1],
  ['yuans?', 'money', 'CNY', 1],
  ['roubles?', 'money', 'RUB', 1],
  ['roupies?', 'money', 'INR', 1],
  ['secondes?', 'time', 's', 1],
  ['minutes?', 'time', 's', MINUTE],
  ['heures?', 'time', 's', HOUR],
  ["quarts? d[’']heure", 'time', 's', HOUR / 4],
  ['demi-heures?', 'time', 's', HOUR / 2],
  ['demi-journées?', 'time', 's', DAY / 2],
  ['jours?|journées?', 'time', 's', DAY],
  ['semaines?', 'time', 's', 7 * DAY],
  ['mois', 'time', 's', YEAR / 12],
  ['trimestres?', 'time', 's', YEAR / 4],
  ['semestres?', 'time', 's', YEAR / 2],
  ['années?-lumière', 'measure', 'm', 9.4607e15],
  ['années?|ans?', 'time', 's', YEAR],
  ['décennies?', 'time', 's', 10 * YEAR],
  ['siècles?', 'time', 's', 100 * YEAR],
  ['millénaires?', 'time', 's', 1000 * YEAR],
  ["kilomètres? ?(?:/ ?h(?:eure)?|par heure|à l[’']heure|heure)|kilomètres?-heures?", 'measure', 'km/h', 1],
  ['kilomètres? (?:par|/ ?) ?seconde', 'measure', 'm/s', 1000],
  ['mètres? (?:par|/ ?) ?seconde', 'measure', 'm/s', 1],
  ['nœuds?', 'measure', 'km/h', 1.852],
  ['kilomètres? carrés?', 'measure', 'm²', 1e6],
  ['mètres? carrés?', 'measure', 'm²', 1],
  ['centimètres? carrés?', 'measure', 'm²', 1e-4],
  ['hectares?', 'measure', 'm²', 1e4],
  ['centimètres? cubes?', 'measure', 'm³', 1e-6],
  ['mètres? cubes?', 'measure', 'm³', 1],
  ['kilomètres?', 'measure', 'm', 1000],
  ['centimètres?', 'measure', 'm', 0.01],
  ['décimètres?', 'measure', 'm', 0.1],
  ['micromètres?|microns?', 'measure', 'm', 1e-6],
  ['nanomètres?', 'measure', 'm', 1e-9],
  ['miles?', 'measure', 'm', 1609.344],
  ['millimètres?', 'measure', 'm', 0.001],
  ['mètres?', 'measure', 'm', 1],
  ['milles? nautiques?|milles? marins?', 'measure', 'm', 1852],
  ['kilogrammes?|kilos?', 'measure', 'kg', 1],
  ['milligrammes?', 'measure', 'kg', 1e-6],
  ['grammes?', 'measure', 'kg', 0.001],
  ['quintal|quintaux', 'measure', 'kg', 100],
  ['tonnes?', 'measure', 'kg', 1000],
  ['hectolitres?', 'measure', 'l', 100],
  ['centilitres?', 'measure', 'l', 0.01],
  ['millilitres?', 'measure', 'l', 0.001],
  ['litres?', 'measure', 'l', 1],
  ['degrés? celsius|degrés? centigrades?|degrés?', 'measure', '°C', 1],
  ['kelvins?', 'measure', 'K', 1],
  ['gigawattheures?|gigawatts?-heures?', 'measure', 'Wh', 1e9],
  ['mégawattheures?|mégawatts?-heures?', 'measure', 'Wh', 1e6],
  ['kilowattheures?|kilowatts?-heures?', 'measure', 'Wh', 1e3],
  ['gigawatts?', 'measure', 'W', 1e9],
  ['mégawatts?', 'measure', 'W', 1e6],
  ['kilowatts?', 'measure', 'W', 1e3],
  ['watts?', 'measure', 'W', 1],
  ['volts?', 'measure', 'V', 1],
  ['kilocalories?', 'measure', 'cal', 1000],
  ['calories?', 'measure', 'cal', 1],
  ['kilojoules?', 'measure', 'J', 1e3],
  ['joules?', 'measure', 'J', 1],
  ['gigahertz', 'measure', 'Hz', 1e9],
  ['mégahertz', 'measure', 'Hz', 1e6],
  ['kilohertz', 'measure', 'Hz', 1e3],
  ['hertz', 'measure', 'Hz', 1],
  ['parties? par million', 'measure', 'ppm', 1],
  ['ampères?', 'measure', 'A', 1],
  ['décibels?', 'measure', 'dB', 1],
  ['chevaux', 'measure', 'ch', 1],
  ['millibars?|hectopascals?', 'measure', 'bar', 0.001],
  ['bars?', 'measure', 'bar', 1],
  ['kilooctets?', 'measure', 'o', 1e3],
  ['gigaoctets?', 'measure', 'o', 1e9],
  ['mégaoctets?', 'measure', 'o', 1e6],
  ['téraoctets?', 'measure', 'o', 1e12],
];

const SYMBOLS: readonly (readonly [spelling: string, kind: Unit['kind'], unit: string, factor: number])[] = [
  ['%', 'percent', '%', 1],
  ['‰', 'percent', '%', 0.1],
  ['€|EUR', 'money', 'EUR', 1],
  ['\\$ ?CA|\\$ ?CAN|CAD', 'money', 'CAD', 1],
  ['US ?\\$|\\$ ?US|\\$|USD', 'money', 'USD', 1],
  ['£|GBP', 'money', 'GBP', 1],
  ['CHF', 'money', 'CHF', 1],
  ['F ?CFA|FCFA', 'money', 'XOF', 1],
  ['¥|JPY', 'money', 'JPY', 1],
  ['min|mn', 'time', 's', MINUTE],
  ['sec|s', 'time', 's', 1],
  ['h', 'time', 's', HOUR],
  ['j', 'time', 's', DAY],
  ['km ?/ ?h|kmh', 'measure', 'km/h', 1],
  ['m ?/ ?s', 'measure', 'm/s', 1],
  ['km²|km2', 'measure', 'm²', 1e6],
  ['m²|m2', 'measure', 'm²', 1],
  ['cm²|cm2', 'measure', 'm²', 1e-4],
  ['ha', 'measure', 'm²', 1e4],
  ['cm³|cm3', 'measure', 'm³', 1e-6],
  ['m³|m3', 'measure', 'm³', 1],
  ['km ?/ ?s', 'measure', 'm/s', 1000],
  ['km', 'measure', 'm', 1000],
  ['cm', 'measure', 'm', 0.01],
  ['mm', 'measure', 'm', 0.001],
  ['µm|μm', 'measure', 'm', 1e-6],
  ['nm', 'measure', 'm', 1e-9],
  ['m', 'measure', 'm', 1],
  ['kg', 'measure', 'kg', 1],
  ['mg', 'measure', 'kg', 1e-6],
  ['g', 'measure', 'kg', 0.001],
  ['t', 'measure', 'kg', 1000],
  ['hl', 'measure', 'l', 100],
  ['cl', 'measure', 'l', 0.01],
  ['ml|mL', 'measure', 'l', 0.001],
  ['l|L', 'measure', 'l', 1],
  ['° ?C|℃|°', 'measure', '°C', 1],
  ['K', 'measure', 'K', 1],
  ['GWh', 'measure', 'Wh', 1e9],
  ['MWh', 'measure', 'Wh', 1e6],
  ['kWh', 'measure', 'Wh', 1e3],
  ['GW', 'measure', 'W', 1e9],
  ['MW', 'measure', 'W', 1e6],
  ['kW', 'measure', 'W', 1e3],
  ['W', 'measure', 'W', 1],
  ['V', 'measure', 'V', 1],
  ['kcal', 'measure', 'cal', 1000],
  ['kJ', 'measure', 'J', 1e3],
  ['GHz', 'measure', 'Hz', 1e9],
  ['MHz', 'measure', 'Hz', 1e6],
  ['kHz', 'measure', 'Hz', 1e3],
  ['Hz', 'measure', 'Hz', 1],
  ['ppm', 'measure', 'ppm', 1],
  ['hPa', 'measure', 'bar', 0.001],
  ['dB', 'measure', 'dB', 1],
  ['ko|Ko|kB', 'measure', 'o', 1e3],
  ['Go|GB', 'measure', 'o', 1e9],
  ['Mo|MB', 'measure', 'o', 1e6],
  ['To|TB', 'measure', 'o', 1e12],
];

const SPACE = '[ \\u00a0\\u202f\\u2009]';
const END = '(?![\\p{L}\\p{N}])';
const alternatives = (rows: readonly (readonly [string, ...unknown[]])[]) =>
  rows.map(([spelling]) => `(${spelling.replaceAll(' ', SPACE)})`).join('|');

const WORD = new RegExp(`${SPACE}?(?:d[’']|de${SPACE})?(?:${alternatives(WORDS)})${END}`, 'iuy');
const SYMBOL = new RegExp(`${SPACE}?(?:${alternatives(SYMBOLS)})(?![\\p{L}’'])`, 'uy');
const spellingsOf = (rows: readonly (readonly [string, ...unknown[]])[]) => rows.map(([spelling]) => spelling);
const WORD_STARTS = new UnitStarts(spellingsOf(WORDS), true);
const SYMBOL_STARTS = new UnitStarts(spellingsOf(SYMBOLS), false);
/** `4 millions de km`: only after a scale does `de` stand before a symbol. */
const SCALE_BEFORE = /(?:milli(?:er|on|ard)|billion)s?(?:[ \u00a0\u202f\u2009]et[ \u00a0\u202f\u2009]demie?)?$/iu;
const DE = new RegExp(`${SPACE}de(?=${SPACE})`, 'uy');
const SYMBOL_WORD = new RegExp(`^(?:${SYMBOLS.map(([spelling]) => spelling).join('|')})$`, 'u');

/** Whether a word is nothing but the symbol of a unit: `kWh`, `GHz`. */
export const isUnitSymbol = (word: string): boolean => SYMBOL_WORD.test(word);

const MAY_BE_CURRENCY = /[ \u00a0\u202f\u2009$€£]/;
const PREFIX = new RegExp(`(?:(US ?\\$|\\$)|(€)|(£))${SPACE}?$`, 'u');

export interface UnitMatch extends Unit {
  readonly end: number;
}

/** The unit that follows a number ending at `at`, with or without a space. */
export function unitAt(text: string, at: number): UnitMatch | undefined {
  const from = afterDe(text, at);
  if (SYMBOL_STARTS.mayStand(text, from)) {
    SYMBOL.lastIndex = from;
    const symbol = SYMBOL.exec(text);
    if (symbol) return picked(symbol, SYMBOLS, SYMBOL.lastIndex);
  }
  if (!WORD_STARTS.mayStand(text, at)) return undefined;
  WORD.lastIndex = at;
  const word = WORD.exec(text);
  return word ? picked(word, WORDS, WORD.lastIndex) : undefined;
}

function afterDe(text: string, at: number): number {
  DE.lastIndex = at;
  if (text.charAt(at + 1) !== 'd') return at;
  return SCALE_BEFORE.test(text.slice(Math.max(0, at - 18), at)) && DE.test(text) ? DE.lastIndex : at;
}

/** A currency sign before the number that starts at `at`: `$ 20`. */
export function currencyBefore(text: string, at: number): (Unit & { readonly start: number }) | undefined {
  if (!MAY_BE_CURRENCY.test(text.charAt(at - 1))) return undefined;
  const before = text.slice(Math.max(0, at - 5), at);
  const match = PREFIX.exec(before);
  if (!match) return undefined;
  const unit = match[1] ? 'USD' : match[2] ? 'EUR' : 'GBP';
  return { kind: 'money', unit, factor: 1, start: at - match[0].length };
}

function picked(
  match: RegExpExecArray,
  rows: readonly (readonly [string, Unit['kind'], string, number])[],
  end: number,
): UnitMatch | undefined {
  const row = rows[match.slice(1).findIndex((group) => group !== undefined)];
  return row ? { kind: row[1], unit: row[2], factor: row[3], end } : undefined;
}

export const SECONDS = { MINUTE, HOUR, DAY, YEAR } as const;
