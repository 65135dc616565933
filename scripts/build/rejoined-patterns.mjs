// A plugin of the bundler: long patterns in half the machine code. Behind a group of alternatives V8 goes on once for each of
// them, up to ten times: what follows `(?:a|bcd)` stands at other distances from where the pattern began. An empty lookahead
// makes all of them forget where they came from, so that they go on in one piece of code (docs/performance.md).
import { rewritten } from './pattern-texts.mjs';

const EMPTY = '(?=)';
/** Shorter patterns have nothing to gain. UTF-16 code units. */
const SHORT = 40;

export const rejoinedPatterns = {
  name: 'rejoined-patterns',
  transform: {
    filter: { id: /\/src\/.*\.ts$/, code: '|' },
    handler: (code) => ({ code: rejoined(code), map: null }),
  },
};

/**
 * @param code TypeScript
 * @returns the same with an empty lookahead behind the groups of its patterns
 */
export const rejoined = (code) =>
  rewritten(code, (raw, place) =>
    place.whole.length >= SHORT && (place.whole.startsWith('/') || place.whole.includes('(?:'))
      ? joined(raw, place)
      : raw,
  );

/**
 * @param raw how a pattern, or a piece of one, is written in the code
 * @param place where; its state keeps the groups that are open, each with whether its ways differ, and whether a class is
 */
function joined(raw, { backslash, last, state }) {
  const open = state.open ?? [];
  let text = '';
  for (let at = 0; at < raw.length; ) {
    const [piece, kind] = pieceAt(raw, at, backslash, state.inClass);
    at += piece.length;
    text += piece;
    if (kind === 'class') state.inClass = piece === '[';
    else if (kind === 'look') open.push(undefined);
    else if (kind === 'open') open.push(false);
    else if (kind === 'or' && open.at(-1) === false) open[open.length - 1] = true;
    else if (kind === 'close') {
      const ways = open.pop();
      if (ways !== undefined && (ways || piece === ')?') && goesOn(raw, at, last)) text += EMPTY;
    }
  }
  // What the template puts in next may be alternatives.
  state.open = open.map((ways) => ways !== undefined || undefined);
  return text;
}

/** The next sign of a pattern, or what belongs together. */
function pieceAt(raw, at, backslash, inClass) {
  if (raw.startsWith(backslash, at)) return [raw.slice(at, at + backslash.length + 1), 'escape'];
  const sign = raw[at];
  if (inClass) return [sign, sign === ']' ? 'class' : 'sign'];
  if (sign === '[') return [sign, 'class'];
  if (sign === '|') return [sign, 'or'];
  if (sign === '(') return /^\(\?<?[=!]/.test(raw.slice(at, at + 4)) ? [sign, 'look'] : [sign, 'open'];
  if (sign === ')') return [raw[at + 1] === '?' ? ')?' : ')', 'close'];
  return [sign, 'sign'];
}

/**
 * Whether something follows that every way would repeat: no quantifier, no end of a way, of the pattern or of the string.
 * At a seam of a template something does: no template puts in a quantifier by name.
 */
const goesOn = (raw, at, last) => (at < raw.length ? !'?*+{)|`\'"/'.includes(raw[at]) : !last);
