import type { Heading, Nodes, Parents, Root } from 'mdast';
import type { PageBlock, PageBlockKind, PageHeading, PageLink } from '../model/page.ts';
import { inlineText } from './inline-text.ts';
import { LineIndex } from './lines.ts';
import { placeOfNode } from './node-place.ts';

interface Setting {
  readonly kind: PageBlockKind;
  readonly quoted: boolean;
}

/** Walks over a tree once and gathers its blocks, headings and links, in the order of the text. */
export class BlockCollector {
  readonly blocks: PageBlock[] = [];
  readonly headings: PageHeading[] = [];
  readonly links: PageLink[] = [];
  readonly #markdown: string;
  readonly #lines: LineIndex;

  constructor(markdown: string) {
    this.#markdown = markdown;
    this.#lines = new LineIndex(markdown);
  }

  /** Without recursion: quotations and lists may nest deeper than the call stack. */
  collect(tree: Root): this {
    const stack: { readonly node: Nodes; readonly setting: Setting }[] = [];
    const enter = (parent: Parents, setting: Setting) => {
      for (let index = parent.children.length - 1; index >= 0; index--)
        stack.push({ node: parent.children[index] as Nodes, setting });
    };
    enter(tree, { kind: 'paragraph', quoted: false });
    for (let next = stack.pop(); next; next = stack.pop()) this.#node(next.node, next.setting, enter);
    return this;
  }

  #node(node: Nodes, setting: Setting, enter: (parent: Parents, setting: Setting) => void): void {
    switch (node.type) {
      case 'heading':
        this.#heading(node, setting);
        break;
      case 'paragraph':
        this.#leaf(node, node.children, isOnlyImages(node.children) ? { ...setting, kind: 'image' } : setting);
        break;
      case 'tableCell':
        this.#leaf(node, node.children, { ...setting, kind: 'cell' });
        break;
      case 'code':
      case 'html':
        this.#verbatim(node, setting);
        break;
      case 'blockquote':
        enter(node, { kind: 'quote', quoted: true });
        break;
      case 'listItem':
        enter(node, { ...setting, kind: setting.quoted ? 'quote' : 'item' });
        break;
      case 'footnoteDefinition':
      case 'list':
      case 'table':
      case 'tableRow':
        enter(node, setting);
        break;
      case 'definition':
        this.links.push({ url: node.url, text: '', place: placeOfNode(node), image: false });
        break;
    }
  }

  #heading(node: Heading, setting: Setting): void {
    const block = this.#leaf(node, node.children, { ...setting, kind: 'heading' }, node.depth);
    this.headings.push({ depth: node.depth, text: block.text, place: block.place, block });
  }

  #leaf(node: Nodes, content: readonly Nodes[], { kind, quoted }: Setting, depth?: number): PageBlock {
    const { text, protected: spans, runs } = inlineText(content, this.#markdown);
    const offsetOf = (index: number): number => {
      let low = 0;
      let high = runs.length - 1;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((runs[middle]?.textStart ?? 0) <= index) low = middle;
        else high = middle - 1;
      }
      const run = runs[low];
      if (!run) return node.position?.start.offset ?? 0;
      return run.offset + Math.min(index - run.textStart, run.length);
    };
    const block: PageBlock = {
      kind,
      text,
      place: placeOfNode(node),
      protected: spans,
      quoted,
      emphasised: isOnlyEmphasis(content),
      offsetOf,
      // The end of a stretch is one past its last character, not the start of the next run.
      placeOf: (start, end) =>
        this.#lines.placeOf(offsetOf(start), end > start ? offsetOf(end - 1) + 1 : offsetOf(end)),
      ...(depth === undefined ? {} : { depth }),
    };
    this.blocks.push(block);
    this.#gatherLinks(content);
    return block;
  }

  #verbatim(node: Nodes & { readonly value: string }, { quoted }: Setting): void {
    const start = node.position?.start.offset ?? 0;
    this.blocks.push({
      kind: node.type === 'html' ? 'html' : 'code',
      text: node.value,
      place: placeOfNode(node),
      protected: [{ start: 0, end: node.value.length, kind: node.type === 'html' ? 'html' : 'code' }],
      quoted,
      emphasised: false,
      offsetOf: (index) => start + index,
      placeOf: () => placeOfNode(node),
    });
  }

  #gatherLinks(nodes: readonly Nodes[]): void {
    const stack = [...nodes].reverse();
    for (let node = stack.pop(); node; node = stack.pop()) {
      if (node.type === 'link')
        this.links.push({
          url: node.url,
          text: inlineText(node.children, this.#markdown).text,
          place: placeOfNode(node),
          image: false,
        });
      else if (node.type === 'image')
        this.links.push({ url: node.url, text: node.alt ?? '', place: placeOfNode(node), image: true });
      if ('children' in node)
        for (let index = node.children.length - 1; index >= 0; index--) stack.push(node.children[index] as Nodes);
    }
  }
}

const isBlank = (node: Nodes): boolean => node.type === 'text' && node.value.trim() === '';

function isOnlyImages(nodes: readonly Nodes[]): boolean {
  return (
    nodes.length > 0 &&
    nodes.every(
      (node) => node.type === 'image' || isBlank(node) || (node.type === 'link' && isOnlyImages(node.children)),
    )
  );
}

const isOnlyEmphasis = (nodes: readonly Nodes[]): boolean =>
  nodes.length > 0 && nodes.every((node) => node.type === 'strong' || node.type === 'emphasis' || isBlank(node));
