import { allMatches } from './all-matches.ts';
/**
 * A quantity named by a noun or a verb. `count` is a number of things (`une dizaine`), `fraction` a part (`un tiers`),
 * `factor` a multiplication (`tripler`). A vague one (`des dizaines`) gives an order of size and no value to compare.
 */
export interface CollectiveMatch {
  value: number;
  kind: 'count' | 'fraction' | 'factor';
  vague: boolean;
  start: number;
  end: number;
  text: string;
}

const COUNTS: Readonly<Record<string, number>> = {
  'demi-douzaine': 6,
  huitaine: 8,
  dizaine: 10,
  douzaine: 12,
  quinzaine: 15,
  vingtaine: 20,
  trentaine: 30,
  quarantaine: 40,
  cinquantaine: 50,
  soixantaine: 60,
  centaine: 100,
  millier: 1000,
};

const PARTS: Readonly<Record<string, number>> = {
  tiers: 3,
  quart: 4,
  cinquième: 5,
  sixième: 6,
  septième: 7,
  huitième: 8,
  neuvième: 9,
  dixième: 10,
  douzième: 12,
  quinzième: 15,
  vingtième: 20,
  trentième: 30,
  centième: 100,
  millième: 1000,
};

const NUMERATORS: Readonly<Record<string, number>> = {
  un: 1,
  le: 1,
  ce: 1,
  du: 1,
  au: 1,
  premier: 1,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  six: 6,
  sept: 7,
  huit: 8,
  neuf: 9,
};

const FACTORS: Readonly<Record<string, number>> = {
  doubl: 2,
  tripl: 3,
  quadrupl: 4,
  quintupl: 5,
  sextupl: 6,
  décupl: 10,
  centupl: 100,
};

const THOUSANDS: Readonly<Record<string, number>> = { millier: 1e3, million: 1e6, milliard: 1e9 };

const MULTIPLIERS: Readonly<Record<string, number>> = { une: 1, un: 1, deux: 2, trois: 3, quatre: 4, cinq: 5, six: 6 };

const SPACE = '[ \\u00a0\\u202f]';
const COUNT = new RegExp(
  `(?<!\\p{L})(?:(${Object.keys(MULTIPLIERS).join('|')})${SPACE})?(${Object.keys(COUNTS).join('|')})(s?)(?:${SPACE}de${SPACE}(${Object.keys(THOUSANDS).join('|')})s)?(?!\\p{L})`,
  'giu',
);
const MANY = new RegExp(
  `(?<!\\p{L})(?:des|plusieurs|quelques|de${SPACE}nombreux)${SPACE}(million|milliard)s(?!\\p{L})`,
  'giu',
);
const SIZE = `(?:(?:bons?|gros|petits?)${SPACE})?`;
/** The parts whose names are those of ranks. */
const RANKS = Object.keys(PARTS)
  .filter((part) => part.endsWith('ième'))
  .join('|');
/** What is divided: « des voix », « de la population », « de son budget », not « de finale », « du genre ». */
const WHOLE = `(?:${SPACE}(?:des|du(?!${SPACE}(?:genre|nom|classement))|de${SPACE}(?:la|ce|cet|cette|ces|s(?:es|on|a)|leurs?|[nv]otre|[nv]os|seconde|degré|point|millimètre|litre)|d[’']entre)(?!\\p{L})|${SPACE}de${SPACE}l[’'])`;
/** « plus d’un dixième » is a share wherever no noun comes after. */
const MEASURED = `(?:(?:plus|moins|près)${SPACE}d[’']|(?:environ|presque|quasiment)${SPACE})`;
/** « deux cinquièmes places » are ranks: a share is one of something, or stands alone. */
const FRACTION = new RegExp(
  `(?<!\\p{L})(?:(moitié)|(${Object.keys(NUMERATORS).join('|')})${SPACE}${SIZE}(tiers|quarts?|(?:${RANKS})s(?!${SPACE}(?!d(?:es?|u|[’'])))(?!${SPACE}de${SPACE}finale))(?!${SPACE}d[’'](?:heure|finale)))(?!\\p{L})`,
  'giu',
);
/** « un cinquième des voix »; « un cinquième enfant », « un huitième de finale » are none. */
const ONE_PART = new RegExp(
  `(?<!\\p{L})(?:un${SPACE}${SIZE}(${RANKS})(?=${WHOLE})|(?<=${MEASURED})un${SPACE}${SIZE}(${RANKS})(?!${SPACE}\\p{L}|\\p{L}))`,
  'giu',
);
const FACTOR =
  /(?<!\p{L})(doubl|tripl|quadrupl|quintupl|sextupl|décupl|centupl)(?:e|es|é|ée|és|ées|er|ent|a|ait|aient|èrent|era|eront|erait|eraient|ant)(?!\p{L})/giu;

/** The quantities named by collective nouns, fractions and verbs of multiplication, in text order. */
export function findCollectives(text: string): CollectiveMatch[] {
  return [...findCounts(text), ...findMany(text), ...findFractions(text), ...findFactors(text)].sort(
    (a, b) => a.start - b.start,
  );
}

function findCounts(text: string): CollectiveMatch[] {
  return Array.from(allMatches(COUNT, text), (match) => {
    const times = MULTIPLIERS[match[1]?.toLowerCase() ?? ''];
    const each = (COUNTS[match[2]?.toLowerCase() ?? ''] ?? 0) * (THOUSANDS[match[4]?.toLowerCase() ?? ''] ?? 1);
    const value = (times ?? 1) * each;
    return { value, kind: 'count', vague: times === undefined && match[3] !== '', ...placed(match) };
  });
}

function findMany(text: string): CollectiveMatch[] {
  return Array.from(allMatches(MANY, text), (match) => {
    return { value: match[1]?.toLowerCase() === 'million' ? 1e6 : 1e9, kind: 'count', vague: true, ...placed(match) };
  });
}

function findFractions(text: string): CollectiveMatch[] {
  const found = Array.from(allMatches(FRACTION, text), (match) => {
    const numerator = NUMERATORS[match[2]?.toLowerCase() ?? ''] ?? 1;
    return fraction(numerator / partsOf(match[3]), match);
  });
  if (!RANK_ENDING.test(text)) return found;
  return found.concat(
    Array.from(allMatches(ONE_PART, text), (match) => fraction(1 / partsOf(match[1] ?? match[2]), match)),
  );
}

const RANK_ENDING = /ième(?!s)/iu;

/** How many of these parts make a whole; a `moitié` has no other name. */
const partsOf = (name = ''): number => PARTS[name.toLowerCase()] ?? PARTS[name.toLowerCase().replace(/s$/u, '')] ?? 2;

const fraction = (value: number, match: RegExpExecArray): CollectiveMatch => ({
  value,
  kind: 'fraction',
  vague: false,
  ...placed(match),
});

function findFactors(text: string): CollectiveMatch[] {
  return Array.from(allMatches(FACTOR, text), (match) => {
    return { value: FACTORS[match[1]?.toLowerCase() ?? ''] ?? 1, kind: 'factor', vague: false, ...placed(match) };
  });
}

function placed(match: RegExpExecArray): { start: number; end: number; text: string } {
  return { start: match.index, end: match.index + match[0].length, text: match[0] };
}
