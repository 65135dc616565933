/** The head-words of a word list, with the flags that its lines give them. Words have plain apostrophes; case is kept. */
export interface HeadWords {
  /** The flags of each line that a word has, `''` for a line without flags; no line for a word that the list lacks. */
  flagsOf(word: string): readonly string[];
}

/** More than twice the lines of the French list, so that few words meet. */
const PLACES = 1 << 18;
const NO_LINE: readonly string[] = [];
const NEWLINE = 10;
const LAST_SPACE = 32;
const SLASH = 47;
/** Below `A` a line starts with a figure or a sign, and may hold no letter at all. */
const LAST_ASCII_SIGN = 64;
const LETTER = /\p{L}/u;
const PLAIN_APOSTROPHE = 39;
const CURLY_APOSTROPHE = 0x2019;
const HASH_START = 0x811c9dc5 | 0;
const HASH_PRIME = 0x01000193;

const plain = (code: number): number => (code === CURLY_APOSTROPHE ? PLAIN_APOSTROPHE : code);

const mixed = (hash: number, code: number): number => Math.imul(hash ^ code, HASH_PRIME);

const placeOf = (hash: number): number => (hash ^ (hash >>> 15)) & (PLACES - 1);

/**
 * An index over the text of a Hunspell `.dic` file, whose first line is a count and each further one a word, with `/FLAGS`
 * when it has some. The file has 84,000 lines, of which an article asks for a few hundred: the index holds where lines start,
 * and no word is cut out of the text.
 */
export function indexHeadWords(dic: string): HeadWords {
  const starts = new Int32Array(PLACES);
  for (let at = lineEnd(dic, 0) + 1; at < dic.length; ) {
    let hash = HASH_START;
    let end = at;
    for (; end < dic.length; end++) {
      const code = dic.charCodeAt(end);
      if (code === SLASH || code <= LAST_SPACE) break;
      hash = mixed(hash, plain(code));
    }
    if (end > at && (dic.charCodeAt(at) > LAST_ASCII_SIGN || LETTER.test(dic.slice(at, end)))) {
      let place = placeOf(hash);
      while (starts[place] !== 0) place = (place + 1) & (PLACES - 1);
      // The first line is no word's, so that no word starts at 0.
      starts[place] = at;
    }
    at = lineEnd(dic, end) + 1;
  }
  return {
    flagsOf(word) {
      let hash = HASH_START;
      for (let at = 0; at < word.length; at++) hash = mixed(hash, word.charCodeAt(at));
      let lines: string[] | undefined;
      for (let place = placeOf(hash); starts[place] !== 0; place = (place + 1) & (PLACES - 1)) {
        const end = endOf(word, dic, starts[place] as number);
        if (end < 0) continue;
        lines ??= [];
        lines.push(dic.charCodeAt(end) === SLASH ? dic.slice(end + 1, lineEnd(dic, end)) : '');
      }
      return lines ?? NO_LINE;
    },
  };
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}

/** Where a word ends that stands at an offset of the list; -1 when another one stands there. */
function endOf(word: string, dic: string, start: number): number {
  for (let at = 0; at < word.length; at++) if (plain(dic.charCodeAt(start + at)) !== word.charCodeAt(at)) return -1;
  const end = start + word.length;
  const next = end < dic.length ? dic.charCodeAt(end) : NEWLINE;
  return next === SLASH || next <= LAST_SPACE ? end : -1;
}
