import type { Block, Markup } from '../../model/article.ts';
import { BlockWriter, type Context } from './block-writer.ts';
import { BLOCK, FURNITURE, HEADING, INVISIBLE } from './elements.ts';
import { isHidden } from './hidden.ts';
import { tableBlock } from './table.ts';
import type { HtmlNode } from './tree.ts';

export interface BlockSetup {
  /** Line of an offset of the raw file. */
  readonly lineOf: (offset: number | null | undefined) => number;
  /** Whether the extractor holds the element for a part of the article; absent when it was not asked. */
  readonly isMain?: (element: HtmlNode) => boolean;
}

type Step = { readonly node: HtmlNode; readonly context: Context; readonly linked: boolean } | 'flush';
interface Counter {
  next: number;
}

/**
 * The text of a page as blocks, in reading order: what stands in one block element is one block, a `<br>` parts it in two
 * unless the sentence goes on. Walks with a stack of its own, so that no nesting is too deep.
 */
export function htmlBlocks(root: HtmlNode, setup: BlockSetup): Block[] {
  const writer = new BlockWriter();
  const start: Context = {
    kind: 'paragraph',
    furniture: false,
    part: undefined,
    main: setup.isMain === undefined,
    line: 0,
  };
  const stack: Step[] = [{ node: root, context: start, linked: false }];
  const counters = new Map<HtmlNode, Counter>();
  for (let step = stack.pop(); step; step = stack.pop()) {
    if (step === 'flush') {
      writer.flush();
      continue;
    }
    const { node, context, linked } = step;
    if (node.type === 'text') {
      if (node.parent?.type === 'root') writer.loose(node, setup.lineOf, context);
      else writer.add(node.data ?? '', context, linked);
      continue;
    }
    const name = node.name ?? '';
    if (INVISIBLE.has(name)) continue;
    if (name === 'br') {
      writer.break();
      continue;
    }
    if (name === 'pre') {
      writer.code(node, { ...context, line: setup.lineOf(node.startIndex) });
      continue;
    }
    if (name === 'table') {
      const table = tableBlock(node);
      if (table !== undefined) {
        writer.flush();
        writer.push(
          { kind: 'table', text: table, line: setup.lineOf(node.startIndex), gap: true },
          inner(node, context, setup, counters),
        );
        continue;
      }
    }
    const isBlock = BLOCK.has(name);
    const below = name === '' ? context : inner(node, context, setup, counters);
    if (isBlock) {
      writer.flush();
      stack.push('flush');
    }
    const inLink = linked || name === 'a';
    const children = node.children ?? [];
    for (let index = children.length - 1; index >= 0; index--)
      stack.push({ node: children[index]!, context: below, linked: inLink });
  }
  writer.flush();
  return writer.blocks;
}

function inner(
  node: HtmlNode,
  above: Context,
  { lineOf, isMain }: BlockSetup,
  counters: Map<HtmlNode, Counter>,
): Context {
  const name = node.name ?? '';
  if (!BLOCK.has(name)) return isHidden(node) ? { ...above, furniture: true } : above;
  const rank = HEADING.exec(name)?.[1];
  const base: Context = {
    ...above,
    line: lineOf(node.startIndex),
    main: isMain ? isMain(node) : true,
    furniture: above.furniture || FURNITURE.has(name) || isHidden(node) || isButtonBox(node),
    part: above.part ?? partOf(node),
  };
  if (rank) return { ...base, kind: 'heading', depth: Number(rank) };
  if (name === 'blockquote') return { ...base, kind: 'quote' };
  if (name === 'ul' || name === 'ol' || name === 'menu') {
    counters.set(node, { next: Number(node.attribs?.start ?? 1) || 1 });
    return { ...base, kind: 'paragraph' };
  }
  if (name !== 'li') return base;
  const list = node.parent?.name === 'ol' ? counters.get(node.parent) : undefined;
  const { ordinal: _, ...rest } = base;
  return list ? { ...rest, kind: 'item', ordinal: list.next++ } : { ...rest, kind: 'item' };
}

/** The block editor of WordPress keeps its calls to action in boxes of this class. */
const isButtonBox = ({ attribs }: HtmlNode): boolean =>
  attribs?.class !== undefined && /(?:^|\s)wp-block-buttons?(?:\s|$)/.test(attribs.class.slice(0, 400));

const COMMENTS = /(?:^|[\s_-])(?:comments?|commentaires?|disqus\w*|reactions?|comment-?list|commentlist)(?:$|[\s_-])/i;

const STANDFIRST =
  /(?:^|[\s_-])(?:chap[oô]|chapeau|standfirst|article-?(?:lead|desc(?:ription)?)|accroche)(?:$|[\s_-])/i;

function partOf({ name, attribs = {} }: HtmlNode): Markup['part'] | undefined {
  if (name === 'figcaption' || name === 'caption') return 'caption';
  const label = `${attribs.id ?? ''} ${attribs.class ?? ''}`;
  if (label.length > 400) return undefined;
  if (COMMENTS.test(label)) return 'comments';
  return STANDFIRST.test(label) ? 'standfirst' : undefined;
}
