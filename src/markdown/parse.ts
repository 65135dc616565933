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

const processor = unified()
  .use(remarkParse)
  .use(gfm)
  .use(remarkFrontmatter, ['yaml'])
  .use(remarkStringify, { bullet: '-', emphasis: '*', rule: '-', listItemIndent: 'one', fences: true })
  .freeze();

/** Markdown to its tree (mdast, with positions): CommonMark, front matter, tables, strikethrough, footnotes. */
export const parseMarkdown = (markdown: string): Root => processor.parse(markdown);

/** Tree to Markdown, in the one style that this tool writes. */
export const printMarkdown = (tree: Root): string => processor.stringify(tree);
