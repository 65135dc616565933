import type { Heading, Nodes, Parents, Root } from 'mdast';
import { countWords } from '../french/words.ts';
import type {
  Page,
  PageBlock,
  PageBlockKind,
  PageFrontMatter,
  PageHeading,
  PageLink,
  PageSentence,
  Section,
  WordCount,
} from '../model/page.ts';
import type { Place } from '../model/place.ts';
import { blockSentences, blockWordCounts } from './block-words.ts';
import { pageFrontMatter } from './front-matter.ts';
import { inlineText } from './inline-text.ts';
import { LineIndex } from './lines.ts';
import { parseMarkdown } from './parse.ts';

/** Analyse a Markdown file once, for every rule. Never throws: any text is Markdown. */
export const readPage = (markdown: string): Page => new AnalysedPage(markdown);

/** Lines that credit the source or disclose the engine, at the very end of a file. They are not prose. */
const CREDIT =
  /^(?:sources?[\s\u00a0\u202f]*:|cet article a été (?:réécrit|rédigé|mis en forme|traduit)|mise en forme .{0,40}hors ligne)/iu;

class AnalysedPage implements Page {
  readonly markdown: string;
  readonly tree: Root;
  readonly frontMatter: PageFrontMatter | undefined;
  readonly blocks: readonly PageBlock[];
  readonly headings: readonly PageHeading[];
  readonly links: readonly PageLink[];
  #prose: readonly PageBlock[] | undefined;
  #credits: readonly PageBlock[] | undefined;
  #sections: readonly Section[] | undefined;
  #sentences: readonly PageSentence[] | undefined;
  #words: WordCount | undefined;

  constructor(markdown: string) {
    this.markdown = markdown;
    this.tree = parseMarkdown(markdown);
    const gathered = new BlockCollector(markdown).collect(this.tree);
    this.blocks = gathered.blocks;
    this.headings = gathered.headings;
    this.links = gathered.links;
    const first = this.tree.children[0];
    this.frontMatter =
      first?.type === 'yaml' || (first?.type as string) === 'toml'
        ? pageFrontMatter(
            (first as { value: string }).value,
            placeOfNode(first as Nodes),
            first?.type as 'yaml' | 'toml',
          )
        : undefined;
  }

  get prose(): readonly PageBlock[] {
    if (this.#prose) return this.#prose;
    const credits = new Set(this.credits);
    this.#prose = this.blocks.filter(
      (block) =>
        (block.kind === 'paragraph' || block.kind === 'item') && !credits.has(block) && !isOnlyShortcodes(block),
    );
    return this.#prose;
  }

  get credits(): readonly PageBlock[] {
    this.#credits ??= this.blocks.slice(
      this.blocks.findLastIndex(({ kind, text }) => kind !== 'paragraph' || !CREDIT.test(text)) + 1,
    );
    return this.#credits;
  }

  get sections(): readonly Section[] {
    if (this.#sections) return this.#sections;
    const sections: { heading: PageHeading | undefined; blocks: PageBlock[] }[] = [{ heading: undefined, blocks: [] }];
    const headings = new Map(this.headings.map((heading) => [heading.block, heading]));
    for (const block of this.blocks) {
      const heading = headings.get(block);
      if (heading) sections.push({ heading, blocks: [] });
      else sections.at(-1)?.blocks.push(block);
    }
    if (sections[0]?.blocks.length === 0) sections.shift();
    this.#sections = sections;
    return sections;
  }

  get sentences(): readonly PageSentence[] {
    this.#sentences ??= this.prose.flatMap((block) =>
      blockSentences(block).map(({ text, start, end }) => ({ text, block, start, end })),
    );
    return this.#sentences;
  }

  get words(): WordCount {
    if (!this.#words) {
      let strict = 0;
      let shown = 0;
      for (const block of this.prose) {
        const text = countable(block);
        const counts = text === block.text ? blockWordCounts(block) : countWords(text);
        strict += counts.strict;
        shown += counts.shown;
      }
      this.#words = { strict, shown };
    }
    return this.#words;
  }
}

/** Bare URLs, e-mail addresses and shortcodes are not words. */
function countable(block: PageBlock): string {
  if (block.protected.length === 0) return block.text;
  let text = '';
  let from = 0;
  for (const span of block.protected) {
    if (span.kind !== 'url' && span.kind !== 'shortcode') continue;
    if (span.start < from) continue;
    text += block.text.slice(from, span.start);
    from = span.end;
  }
  return text + block.text.slice(from);
}

/** `{{< youtube x >}}` alone on its line is furniture. */
function isOnlyShortcodes({ text, protected: spans }: PageBlock): boolean {
  let from = 0;
  let found = false;
  for (const { start, end, kind } of spans) {
    if (kind !== 'shortcode' || start < from) continue;
    if (text.slice(from, start).trim() !== '') return false;
    from = end;
    found = true;
  }
  return found && text.slice(from).trim() === '';
}

interface Setting {
  readonly kind: PageBlockKind;
  readonly quoted: boolean;
}

class BlockCollector {
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

function placeOfNode(node: Nodes): Place {
  const { start, end } = node.position ?? { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };
  return { line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
}
