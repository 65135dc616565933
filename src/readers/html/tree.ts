/** A node of the parsed page, as cheerio's parser builds it; only what this reader looks at. */
export interface HtmlNode {
  readonly type: string;
  readonly name?: string;
  readonly attribs?: Readonly<Record<string, string>>;
  readonly children?: readonly HtmlNode[];
  readonly data?: string;
  readonly parent?: HtmlNode | null;
  readonly startIndex?: number | null;
}

/** Parses HTML leniently. Loaded on first use: the parser costs more to load than most texts to clean. */
export async function parseHtml(content: string): Promise<HtmlNode> {
  const { load } = await import('cheerio/slim');
  const $ = load(content, { xml: { xmlMode: false, decodeEntities: true, withStartIndices: true } });
  return $.root()[0] as unknown as HtmlNode;
}

/** The parser's own nodes for the document type and the like have names too. */
const isElement = ({ name, type }: HtmlNode): boolean => name !== undefined && type !== 'directive';

/** All elements under a node, in document order, without recursion. */
export function* elements(root: HtmlNode): Generator<HtmlNode> {
  const stack: HtmlNode[] = [root];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (isElement(node)) yield node;
    for (let index = (node.children?.length ?? 0) - 1; index >= 0; index--) stack.push(node.children![index]!);
  }
}

/** The text under a node, as it stands. */
export function textOf(root: HtmlNode): string {
  let text = '';
  const stack: HtmlNode[] = [root];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.type === 'text') text += node.data ?? '';
    for (let index = (node.children?.length ?? 0) - 1; index >= 0; index--) stack.push(node.children![index]!);
  }
  return text;
}

/** Deepest nesting of elements under a node. */
export function depthOf(root: HtmlNode): number {
  let deepest = 0;
  const stack: [HtmlNode, number][] = [[root, 0]];
  for (let top = stack.pop(); top; top = stack.pop()) {
    const [node, depth] = top;
    if (depth > deepest) deepest = depth;
    for (const child of node.children ?? []) if (child.name !== undefined) stack.push([child, depth + 1]);
  }
  return deepest;
}

/** Line of an offset, from 1, for offsets that mostly grow. */
export function lineCounter(content: string, firstLine = 1): (offset: number | null | undefined) => number {
  const starts = [0];
  for (let at = content.indexOf('\n'); at >= 0; at = content.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    if (offset === null || offset === undefined) return 0;
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return low + firstLine;
  };
}
