/**
 * Every match of a pattern in a text, as `text.matchAll(pattern)` gives them, from the beginning. `matchAll` makes a copy of the
 * pattern at each call, which V8 has to find compiled in a cache that forgets; here the pattern itself runs, and keeps its code.
 * What happens to the pattern between two matches does not matter.
 *
 * @param pattern with the flag `g`
 */
export function* allMatches(pattern: RegExp, text: string): Generator<RegExpExecArray, undefined> {
  for (let at = 0; ; ) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    at = pattern.lastIndex;
    pattern.lastIndex = 0;
    if (match === null) return;
    if (match[0] === '') at += pattern.unicode && (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
    yield match;
  }
}
