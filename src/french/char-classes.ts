/** What a character is to a word, for the characters that French texts are made of; a table answers faster than a pattern. */
export const OTHER = 0;
export const LETTER = 1;
export const DIGIT = 2;
export const SPACE = 3;
/** Joins two parts of a word when a letter or digit follows: apostrophes, hyphens, the middle dot. */
export const JOINER = 4;
/** Outside the table: only a pattern can tell. */
export const UNKNOWN = 5;

const TABLE_SIZE = 0x250;
const table = new Uint8Array(TABLE_SIZE);
for (let code = 0; code < TABLE_SIZE; code++) {
  const sign = String.fromCharCode(code);
  if (/\p{L}/u.test(sign)) table[code] = LETTER;
  else if (/[0-9]/.test(sign)) table[code] = DIGIT;
  else if (/\p{N}/u.test(sign)) table[code] = UNKNOWN;
  else if (/[\s\u0085]/u.test(sign)) table[code] = SPACE;
  else if (sign === "'" || sign === '-' || sign === '·') table[code] = JOINER;
  else if (sign === '\u00ad') table[code] = UNKNOWN;
}

/** The class of a UTF-16 code unit. */
export function classOf(code: number): number {
  if (code < TABLE_SIZE) return table[code] as number;
  switch (code) {
    case 0x2019:
    case 0x2018:
    case 0x02bc:
    case 0x2032:
    case 0x2010:
    case 0x2011:
      return JOINER;
    case 0x202f:
    case 0x2009:
      return SPACE;
    case 0x2013:
    case 0x2014:
    case 0x201c:
    case 0x201d:
    case 0x2026:
    case 0x20ac:
      return OTHER;
    default:
      return UNKNOWN;
  }
}
