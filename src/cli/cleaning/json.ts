import { articleText } from '../../markdown/article.ts';
import type { CleanArticle, Removal, Repair } from '../../model/article.ts';
import type { Language } from '../../model/message.ts';

/** The cleaned articles and their receipts, in the frame that `check --format json` has too. */
export function cleaningJson(articles: readonly CleanArticle[], language: Language): string {
  const count = (of: (article: CleanArticle) => number) => articles.reduce((sum, article) => sum + of(article), 0);
  const report = {
    version: 1,
    files: articles.map((article) => fileOf(article, language)),
    summary: {
      files: articles.length,
      removals: count(({ removals }) => removals.length),
      repairs: count(({ repairs }) => repairs.length),
      doubts: count(({ doubts }) => doubts.length),
      warnings: count(({ warning }) => (warning ? 1 : 0)),
    },
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}

const fileOf = (article: CleanArticle, language: Language) => ({
  path: article.path,
  format: article.format,
  sha256: article.sha256,
  title: article.title,
  text: articleText(article),
  blocks: article.blocks.map(({ kind, text, line, depth, ordinal }) => ({ kind, text, line, depth, ordinal })),
  source: article.metadata,
  removals: article.removals.map((entry) => told(entry, language)),
  repairs: article.repairs.map((entry) => told(entry, language)),
  doubts: article.doubts.map((entry) => told(entry, language)),
  ...(article.warning && { warning: article.warning[language] }),
});

const told = <Entry extends Removal | Repair>(entry: Entry, language: Language) => ({
  ...entry,
  reason: entry.reason[language],
});
