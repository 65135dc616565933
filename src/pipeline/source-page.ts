import { articleMarkdown } from '../markdown/article.ts';
import { readPage } from '../markdown/page.ts';
import type { CleanArticle } from '../model/article.ts';
import type { SourcePage } from '../model/rule.ts';

/** A cleaned article as the rules see a source. */
export function sourcePage(article: CleanArticle, facts: readonly CleanArticle[]): SourcePage {
  const { text, rawLines } = articleMarkdown(article);
  return {
    path: article.path,
    title: article.title,
    page: readPage(text),
    rawLine: (line) => rawLines[line - 1] ?? line,
    facts: facts.map((fact) => readPage(articleMarkdown(fact).text)),
    article,
  };
}
