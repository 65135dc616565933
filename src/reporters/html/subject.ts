import { articleMarkdown } from '../../markdown/article.ts';
import { readPage } from '../../markdown/page.ts';
import type { Lexicon } from '../../model/lexicon.ts';
import type { Language } from '../../model/message.ts';
import type { Page } from '../../model/page.ts';
import type { Report } from '../../model/report.ts';
import type { RuleOutline } from '../../model/rule.ts';
import type { WORDS } from './words.ts';

/** One article as the page tells of it. */
export interface Shown {
  /** Prefix of every id of the article in the page: `a12`. */
  readonly id: string;
  readonly report: Report;
  readonly title: string;
  readonly language: Language;
  readonly say: (word: keyof typeof WORDS) => string;
  readonly lexicon: Lexicon;
  readonly ruleOf: (id: string) => RuleOutline | undefined;
}

/** The name an article goes by: its title, else its heading, else that of its source, else its file. */
export const titleOf = (report: Report, page: Page | undefined): string =>
  textOf(page?.frontMatter?.data.title) || page?.headings[0]?.text || report.article?.title || nameOf(report.path);

/** The checked or written text, analysed. */
export const pageOf = (report: Report): Page | undefined =>
  report.markdown === undefined ? undefined : readPage(report.markdown);

/** The cleaned source as a page. */
export const sourceOf = ({ article }: Report): Page | undefined => article && readPage(articleMarkdown(article).text);

/** A value of the front matter as one line of text. */
export const textOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

const nameOf = (path: string): string => path.replace(/^.*[\\/]/, '');
