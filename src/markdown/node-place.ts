import type { Nodes } from 'mdast';
import type { Place } from '../model/place.ts';

/** Where a node stands; the first line when its parser did not say. */
export function placeOfNode(node: Nodes): Place {
  const { start, end } = node.position ?? { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };
  return { line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
}
