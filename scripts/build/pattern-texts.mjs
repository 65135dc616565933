// Where the code of the program has the text of patterns: in literals of patterns, and in the strings and templates that
// patterns are made of.
import { parseSync, Visitor } from 'rolldown/utils';

/**
 * @typedef {object} Place where a text stands
 * @property {string} backslash how a backslash of a pattern is written there
 * @property {string} whole the literal, string or template that it belongs to
 * @property {boolean} last whether nothing of the template follows
 * @property {object} state kept for all pieces of one template
 */

/**
 * @param code TypeScript
 * @param write called with each text as it stands in the code and its Place, a template piece by piece; returns what is to
 *   stand there
 * @returns the code with the texts so written
 */
export function rewritten(code, write) {
  const edits = [];
  const edit = ({ start, end }, place) => edits.push({ start, end, text: write(code.slice(start, end), place) });
  const alone = (node, backslash) =>
    edit(node, { backslash, whole: code.slice(node.start, node.end), last: true, state: {} });
  const tagged = new Set();
  new Visitor({
    Literal(node) {
      // With `v` a class may hold a class, and what stands beside it may subtract from it: left as it is.
      if (node.regex && !node.regex.flags.includes('v')) alone(node, '\\');
      else if (typeof node.value === 'string') alone(node, '\\\\');
    },
    TaggedTemplateExpression({ quasi }) {
      tagged.add(quasi);
    },
    // Between two pieces of a template stands what is whole in itself: a class that one piece opens the next may close.
    TemplateLiteral(node) {
      const place = { backslash: tagged.has(node) ? '\\' : '\\\\', whole: code.slice(node.start, node.end), state: {} };
      for (const piece of node.quasis) edit(piece, { ...place, last: piece === node.quasis.at(-1) });
    },
  }).visit(parseSync('source.ts', code).program);
  let result = code;
  for (const { start, end, text } of edits.sort((a, b) => b.start - a.start))
    result = result.slice(0, start) + text + result.slice(end);
  return result;
}
