import type { Nodes } from 'mdast';
import { allMatches } from '../french/all-matches.ts';
import type { Page } from '../model/page.ts';
import type { Place } from '../model/place.ts';

/** A comment of the page that silences rules. */
export interface Directive {
  readonly kind: 'disable' | 'disable-next-line' | 'enable';
  /** Every rule when empty. */
  readonly ruleIds: readonly string[];
  readonly place: Place;
}

const DIRECTIVE = /<!--\s*seo-rewrite-(disable-next-line|disable|enable)(?![\w-])([^<>]*?)-->/g;

/** What follows two hyphens is the author's reason. */
const REASON = /\s--\s.*$/s;

/** The directives of a page, in their order. */
export function directivesOf({ tree }: Page): Directive[] {
  const found: Directive[] = [];
  const stack: Nodes[] = [tree];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.type === 'html' && node.position) found.push(...directivesIn(node.value, node.position.start));
    if ('children' in node)
      for (let index = node.children.length - 1; index >= 0; index--) stack.push(node.children[index] as Nodes);
  }
  return found;
}

function directivesIn(html: string, start: { readonly line: number; readonly column: number }): Directive[] {
  return [...allMatches(DIRECTIVE, html)].map((match) => {
    const above = html.slice(0, match.index).split('\n');
    const line = start.line + above.length - 1;
    const column = above.length === 1 ? start.column + match.index : (above.at(-1)?.length ?? 0) + 1;
    const inside = match[0].split('\n');
    const endColumn = inside.length === 1 ? column + match[0].length : (inside.at(-1)?.length ?? 0) + 1;
    const ids = (match[2] ?? '').replace(REASON, '').split(/[\s,]+/);
    return {
      kind: match[1] as Directive['kind'],
      ruleIds: ids.filter((id) => id !== ''),
      place: { line, column, endLine: line + inside.length - 1, endColumn },
    };
  });
}
