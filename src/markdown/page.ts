import type { Nodes, Root } from 'mdast';
import { countWords } from '../french/words.ts';
import type {
  Page,
  PageBlock,
  PageFrontMatter,
  PageHeading,
  PageLink,
  PageSentence,
  Section,
  WordCount,
} from '../model/page.ts';
import { BlockCollector } from './block-collector.ts';
import { blockSentences, blockWordCounts } from './block-words.ts';
import { countable, isOnlyShortcodes } from './countable.ts';
import { pageFrontMatter } from './front-matter.ts';
import { placeOfNode } from './node-place.ts';
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
