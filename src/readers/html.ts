import type { Block, SourceMetadata } from '../model/article.ts';
import type { Reader } from '../model/reader.ts';

const HEADING = /^h([1-6])$/;
const NEVER = 'script, style, noscript, template, svg, iframe, form, nav, header nav, footer, aside, button, select';
const BLOCKS = 'h1, h2, h3, h4, h5, h6, p, li, blockquote, pre, td, th, figcaption, div';

/** HTML, whole pages and fragments: the text blocks of its main part. */
export const html: Reader = {
  format: 'html',
  async read(content) {
    const { load } = await import('cheerio/slim');
    const $ = load(content);
    const metadata: Record<string, string> = {};
    const title = $('meta[property="og:title"]').attr('content') ?? $('title').first().text().trim();
    if (title) metadata['title'] = title;
    $(NEVER).remove();
    const main = $('article').first().length ? $('article').first() : $('main').first().length ? $('main').first() : $.root();
    const blocks: Block[] = [];
    for (const element of main.find(BLOCKS).toArray()) {
      const node = $(element);
      if (node.find(BLOCKS).length > 0) continue;
      const text = node.text().replace(/\s+/gu, ' ').trim();
      if (text === '') continue;
      const rank = HEADING.exec(element.name)?.[1];
      const line = 0;
      if (rank) blocks.push({ kind: 'heading', depth: Number(rank), text, line, gap: true });
      else if (element.name === 'li') blocks.push({ kind: 'item', text, line });
      else if (element.name === 'pre') blocks.push({ kind: 'code', text: node.text(), line, gap: true });
      else blocks.push({ kind: node.closest('blockquote').length ? 'quote' : 'paragraph', text, line, gap: true });
    }
    return { blocks, metadata: metadata as SourceMetadata };
  },
};
