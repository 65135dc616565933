import type { Root } from 'mdast';
import { gfmFootnoteFromMarkdown, gfmFootnoteToMarkdown } from 'mdast-util-gfm-footnote';
import { gfmStrikethroughFromMarkdown, gfmStrikethroughToMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableFromMarkdown, gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';
import remarkFrontmatter from 'remark-frontmatter';
import remarkParse from 'remark-parse';
import remarkStringify from 'remark-stringify';
import { type Processor, unified } from 'unified';
import type { Floods } from './floods.ts';

/** GFM without its autolink literals: they cost more than all the rest and change no rule. */
function gfm(this: Processor): void {
  const data = this.data() as Record<string, unknown[] | undefined>;
  const add = (key: string, ...extensions: unknown[]) => {
    data[key] = [...(data[key] ?? []), ...extensions];
  };
  add('micromarkExtensions', gfmTable(), gfmStrikethrough({ singleTilde: false }), gfmFootnote());
  add('fromMarkdownExtensions', gfmTableFromMarkdown(), gfmStrikethroughFromMarkdown(), gfmFootnoteFromMarkdown());
  add('toMarkdownExtensions', gfmTableToMarkdown(), gfmStrikethroughToMarkdown(), gfmFootnoteToMarkdown());
}

const bodyProcessor = unified()
  .use(remarkParse)
  .use(gfm)
  .use(remarkStringify, { bullet: '-', emphasis: '*', rule: '-', listItemIndent: 'one', fences: true })
  .freeze();
const processor = bodyProcessor().use(remarkFrontmatter, ['yaml', 'toml']).freeze();

/** The constructs of the parser that a flood turns off. */
const OFF: Readonly<Record<keyof Floods, readonly string[]>> = {
  emphasis: ['attention', 'strikethrough'],
  links: ['labelStartLink', 'labelStartImage', 'labelEnd', 'gfmFootnoteCall', 'gfmPotentialFootnoteCall'],
  containers: ['list', 'blockQuote'],
};

/** The tree of a whole text, front matter and all. */
export const parseWhole = (markdown: string): Root => processor.parse(markdown);

/** The tree of a stretch that no front matter starts. */
export const parseBody = (stretch: string): Root => bodyProcessor.parse(stretch);

/** The tree of a whole text, the signs that flood it read as plain characters. */
export const parseFlooded = (markdown: string, floods: Floods): Root => withoutFloods(floods).parse(markdown);

export const print = (tree: Root): string => processor.stringify(tree);

function withoutFloods(floods: Floods) {
  const off = (Object.keys(OFF) as (keyof Floods)[]).filter((kind) => floods[kind]).flatMap((kind) => OFF[kind]);
  return processor().use(function disable(this: Processor) {
    const data = this.data() as Record<string, unknown[] | undefined>;
    data.micromarkExtensions = [...(data.micromarkExtensions ?? []), { disable: { null: off } }];
  });
}
