import type { Article, Block, CleanArticle, Removal, Repair } from '../model/article.ts';
import type { Cleaner, CleaningContext } from '../model/cleaner.ts';

/**
 * Run the cleaners in their order over an article. Each one sees what those before it left; every removal and
 * repair is kept with its cleaner, reason, line and text.
 */
export function clean(article: Article, cleaners: readonly Cleaner[], context: CleaningContext): CleanArticle {
  const removals: Removal[] = [];
  const repairs: Repair[] = [];
  const doubts: Removal[] = [];
  let blocks = article.blocks;
  for (const cleaner of cleaners) {
    const changes = new Map<Block, string | undefined>();
    for (const cut of cleaner.find({ ...article, blocks }, context)) {
      const { block, reason } = cut;
      const receipt = { cleaner: cleaner.id, reason, line: block.line, text: block.text };
      if ('doubt' in cut) doubts.push(receipt);
      else if ('becomes' in cut) {
        changes.set(block, cut.becomes);
        repairs.push({ cleaner: cleaner.id, reason, line: block.line, before: block.text, after: cut.becomes });
      } else {
        changes.set(block, undefined);
        removals.push(receipt);
      }
    }
    if (changes.size > 0)
      blocks = blocks.flatMap((block) => {
        if (!changes.has(block)) return [block];
        const becomes = changes.get(block);
        return becomes === undefined ? [] : [{ ...block, text: becomes }];
      });
  }
  const byLine = (a: { line: number }, b: { line: number }) => a.line - b.line;
  const { title, body } = splitTitle(article, blocks);
  return {
    path: article.path,
    format: article.format,
    sha256: article.sha256,
    metadata: article.metadata,
    title,
    blocks: body,
    removals: removals.sort(byLine),
    repairs: repairs.sort(byLine),
    doubts: doubts.sort(byLine),
  };
}

/** The first block is the title when it reads like one: a heading, or one short line without a final stop. */
function splitTitle(article: Article, blocks: readonly Block[]): { title: string; body: readonly Block[] } {
  const [first, ...rest] = blocks;
  if (first && rest.length > 0) {
    const short = first.text.length <= 160 && !/[.;:,]$/u.test(first.text.trim());
    if (first.kind === 'heading' || (first.kind === 'paragraph' && short)) return { title: first.text, body: rest };
  }
  return { title: article.metadata.title ?? '', body: blocks };
}
