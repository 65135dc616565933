// A plugin of the bundler: properties of Unicode in patterns are written out (character-classes.mjs), in literals and in the
// strings that patterns are made of. The sources keep the names.
import { parseSync, Visitor } from 'rolldown/utils';
import { CLASSES } from './character-classes.mjs';

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
export function written(code) {
  const edits = [];
  const edit = ({ start, end }, backslash, state) =>
    edits.push({ start, end, text: writtenOut(code.slice(start, end), backslash, state) });
  const tagged = new Set();
  new Visitor({
    Literal(node) {
      // With `v` a class may hold a class, and what stands beside it may subtract from it: left as it is.
      if (node.regex && !node.regex.flags.includes('v')) edit(node, '\\', { inClass: false });
      else if (typeof node.value === 'string') edit(node, '\\\\', { inClass: false });
    },
    TaggedTemplateExpression({ quasi }) {
      tagged.add(quasi);
    },
    // Between two pieces of a template stands what is whole in itself: a class that one piece opens the next may close.
    TemplateLiteral(node) {
      const backslash = tagged.has(node) ? '\\' : '\\\\';
      const state = { inClass: false };
      for (const piece of node.quasis) edit(piece, backslash, state);
    },
  }).visit(parseSync('source.ts', code).program);
  let result = code;
  for (const { start, end, text } of edits.sort((a, b) => b.start - a.start))
    result = result.slice(0, start) + text + result.slice(end);
  return result;
}

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
