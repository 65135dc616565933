import type { Nodes, Root } from 'mdast';

/** How deep in markup (bold, links …) an offset of a Markdown file lies. Built on the first question. */
export class LeafDepths {
  readonly #tree: Root;
  #leaves: { readonly start: number; readonly depth: number }[] | undefined;

  constructor(tree: Root) {
    this.#tree = tree;
  }

  at(offset: number): number {
    this.#leaves ??= leavesOf(this.#tree);
    let low = 0;
    let high = this.#leaves.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#leaves[middle]?.start ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return this.#leaves[low]?.depth ?? 0;
  }
}

function leavesOf(tree: Root): { start: number; depth: number }[] {
  const leaves: { start: number; depth: number }[] = [];
  const stack: { readonly node: Nodes; readonly depth: number }[] = [{ node: tree, depth: 0 }];
  for (let next = stack.pop(); next; next = stack.pop()) {
    const { node, depth } = next;
    if ('children' in node)
      for (let index = node.children.length - 1; index >= 0; index--)
        stack.push({ node: node.children[index] as Nodes, depth: depth + 1 });
    else leaves.push({ start: node.position?.start.offset ?? 0, depth });
  }
  return leaves;
}
