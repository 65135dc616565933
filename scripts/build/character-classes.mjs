// What `\p{L}` and its like are written out as in the published program. A pattern with such a property asks ICU for the
// set of all its characters, anew in every pattern and again when the pattern is compiled: most of what the first check of
// a process took (docs/performance.md).

/** Where the classes are those of Unicode to the character: Latin as French writes it, Greek, Cyrillic, and the signs. */
export const EXACT = [
  [0x0, 0x17f],
  [0x370, 0x52f],
  [0x2000, 0x2bff],
];
/** Of cases only here: capitals and small letters alternate in the other alphabets, and each would be a range. */
export const EXACT_CASE = [
  [0x0, 0x17f],
  [0x370, 0x45f],
];
const VIETNAMESE_CAPITALS = [0x1a0, 0x1af, ...everyOther(0x1ea0, 0x1ef8)];
const FULL_WIDTH_CAPITALS = [0xff21, 0xff3a];
const FULL_WIDTH_SMALL = [0xff41, 0xff5a];
const OTHER_CAPITALS = [...everyOther(0x1cd, 0x1db), 0x218, 0x21a];

/**
 * Elsewhere a stretch of letters is one range, with the marks and digits in its midst. What is a letter of Latin there is a
 * small one, but for the capitals of Vietnamese, Romanian and pinyin, which open names.
 */
export const CLASSES = {
  L: `${ranges('L', EXACT)}${written([0x180, 0x2c1], [0x2c6, 0x2d1], [0x2e0, 0x2e4], [0x531, 0x588], [0x5d0, 0x5f2], [0x620, 0x65f], [0x66e, 0x6d3], [0x6fa, 0x167f], [0x1681, 0x180d], [0x1810, 0x1fbc], [0x1fc2, 0x1ffc], [0x2c00, 0x2dff], [0x3005, 0x3007], [0x3031, 0x3035], [0x3041, 0x30fa], [0x30fc, 0xd7ff], [0xf900, 0xfdcf], [0xfdf0, 0xfdfb], [0xfe70, 0xfefc], FULL_WIDTH_CAPITALS, FULL_WIDTH_SMALL, [0xff66, 0xffdc], [0x10000, 0x1cfff], [0x1d400, 0x1d7cb], [0x1e000, 0x1efff], [0x20000, 0x3ffff])}`,
  Lu: `${ranges('Lu', EXACT_CASE)}${written(...VIETNAMESE_CAPITALS, ...OTHER_CAPITALS, FULL_WIDTH_CAPITALS)}`,
  Ll: `${ranges('Ll', EXACT_CASE)}${written(...between([...VIETNAMESE_CAPITALS, ...OTHER_CAPITALS], [0x180, 0x2af], [0x1e00, 0x1eff]), FULL_WIDTH_SMALL)}`,
  N: `${ranges('N', EXACT)}${written([0x660, 0x669], [0x966, 0x96f], 0x3007, [0xff10, 0xff19], [0x1d7ce, 0x1d7ff], [0x1f100, 0x1f10c])}`,
  M: `${ranges('M', EXACT)}${written([0x300, 0x36f], [0x1ab0, 0x1aff], [0x1dc0, 0x1dff], [0xfe00, 0xfe0f], [0xfe20, 0xfe2f], [0xe0100, 0xe01ef])}`,
};

/** The stretches of a property within some bounds, as Node's own ICU has them, as the inside of a class. */
function ranges(property, bounds) {
  const pattern = new RegExp(`^\\p{${property}}$`, 'u');
  const found = [];
  for (const [first, last] of bounds)
    for (let code = first; code <= last; code++) {
      if (!pattern.test(String.fromCodePoint(code))) continue;
      if (found.at(-1)?.[1] === code - 1) found.at(-1)[1] = code;
      else found.push([code, code]);
    }
  return written(...found);
}

function written(...stretches) {
  return stretches
    .map((stretch) => [stretch].flat())
    .map(([first, last = first]) => (first === last ? point(first) : `${point(first)}-${point(last)}`))
    .join('');
}

function point(code) {
  if (/[A-Za-z0-9]/.test(String.fromCodePoint(code))) return String.fromCodePoint(code);
  return code > 0xffff ? `\\u{${code.toString(16)}}` : `\\u${code.toString(16).padStart(4, '0')}`;
}

function everyOther(first, last) {
  return Array.from({ length: (last - first) / 2 + 1 }, (_, index) => first + 2 * index);
}

/** What some stretches hold beside some points. */
function between(points, ...stretches) {
  return stretches.flatMap(([first, last]) => {
    const gaps = points.filter((code) => code >= first && code <= last).sort((a, b) => a - b);
    const starts = [first, ...gaps.map((code) => code + 1)];
    const ends = [...gaps.map((code) => code - 1), last];
    return starts.map((start, index) => [start, ends[index]]).filter(([start, end]) => start <= end);
  });
}
