// A plugin of the bundler: properties of Unicode in patterns are written out (character-classes.mjs), in literals and in the
// strings that patterns are made of. The sources keep the names.
import { CLASSES } from './character-classes.mjs';
import { rewritten } from './pattern-texts.mjs';

export const writtenClasses = {
  name: 'written-classes',
  transform: {
    filter: { id: /\/src\/.*\.ts$/, code: 'p{' },
    handler: (code) => ({ code: written(code), map: null }),
  },
};

/**
 * @param code TypeScript
 * @returns the same with the properties of its patterns written out
 */
export const written = (code) => rewritten(code, (raw, { backslash, state }) => writtenOut(raw, backslash, state));

/**
 * @param raw how a pattern, or a piece of one, is written in the code
 * @param backslash how a backslash of the pattern is written there
 * @param state whether the piece begins inside a class; set to whether it ends inside one
 */
function writtenOut(raw, backslash, state) {
  const property = /p\{(L|Lu|Ll|N|M)\}/y;
  let text = '';
  for (let at = 0; at < raw.length; ) {
    if (!raw.startsWith(backslash, at)) {
      if (raw[at] === '[') state.inClass = true;
      else if (raw[at] === ']') state.inClass = false;
      text += raw[at++];
      continue;
    }
    property.lastIndex = at + backslash.length;
    const name = property.exec(raw)?.[1];
    const after = name ? property.lastIndex : at + backslash.length + 1;
    const inside = name && CLASSES[name].replaceAll('\\', backslash);
    text += name ? (state.inClass ? inside : `[${inside}]`) : raw.slice(at, after);
    at = after;
  }
  return text;
}
