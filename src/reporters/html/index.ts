import { createHash } from 'node:crypto';
import type { Lexicon } from '../../model/lexicon.ts';
import type { Report, ReportContext, Reporter, ReportWriter } from '../../model/report.ts';
import { pageScript } from './browser.ts';
import { detail } from './detail.ts';
import { type Entry, entryOf } from './entry.ts';
import { glance } from './glance.ts';
import { type Html, html, NOTHING, ours } from './markup.ts';
import { packed } from './packed.ts';
import { pageOf, type Shown, titleOf } from './subject.ts';
import { overview } from './table.ts';
import { THEME } from './theme.ts';
import { WORDS } from './words.ts';

/** Up to here every article is laid out in the page, and readable without JavaScript; beyond, it is unpacked when opened. */
const MOST_LAID_OUT = 20;
/** Beyond, the page would weigh too much: articles that passed come without their details, then all. */
const MOST_DETAILS = 5000;
const MOST_DETAILS_AT_ALL = 10_000;

/** Without a word list no word is common, and every capital may be a name. */
const NO_WORDS: Lexicon = { has: () => false };

/** One self-contained page: no request, no inline style or handler, and a policy that lets nothing else run. */
export const htmlPage: Reporter = (context) => new PageWriter(context);

class PageWriter implements ReportWriter {
  readonly #context: ReportContext;
  readonly #entries: Entry[] = [];
  #details = 0;
  /** Articles laid out, as long as they are few. */
  #few: { readonly id: string; readonly content: Html }[] | undefined = [];

  constructor(context: ReportContext) {
    this.#context = context;
  }

  start(): string {
    return head(this.#context).toString();
  }

  file(report: Report): string {
    const page = pageOf(report);
    const id = `a${this.#entries.length + 1}`;
    const title = titleOf(report, page);
    this.#entries.push(entryOf(report, id, title));
    const content = this.#isCarried(report)
      ? detail(this.#shown(report, id, title), page)
      : detail(this.#shown(bare(report), id, title), undefined);
    if (!this.#few) return packed(id, content).toString();
    this.#few.push({ id, content });
    if (this.#few.length <= MOST_LAID_OUT) return '';
    const all = this.#few.map((one) => packed(one.id, one.content));
    this.#few = undefined;
    return all.join('');
  }

  end(): string {
    const { style, rules } = this.#context;
    const { language } = style;
    const say = (word: keyof typeof WORDS) => WORDS[word][language];
    const ruleOf = (id: string) => rules.find((rule) => rule.id === id);
    return html`<main>
<noscript><p class="note warning">${say('noScript')}</p></noscript>
<div id="overview">${glance(this.#entries, language, ruleOf)}${this.#entries.length > 0 ? overview(this.#entries, language) : NOTHING}</div>
<div id="details">${this.#few?.map(({ content }) => content)}</div>
</main>
<footer class="bottom"><p>${say('limits')}</p></footer>
<script>${ours(pageScript())}</script>
</body>
</html>
`.toString();
  }

  #isCarried({ status }: Report): boolean {
    const most = status === 'passed' || status === 'unchanged' ? MOST_DETAILS : MOST_DETAILS_AT_ALL;
    return this.#details++ < most;
  }

  #shown(report: Report, id: string, title: string): Shown {
    const { style, rules } = this.#context;
    return {
      id,
      report,
      title,
      language: style.language,
      say: (word) => WORDS[word][style.language],
      lexicon: this.#context.lexicon ?? NO_WORDS,
      ruleOf: (ruleId) => rules.find((rule) => rule.id === ruleId),
    };
  }
}

function head({ style: { language }, tool }: ReportContext): Html {
  const say = (word: keyof typeof WORDS) => WORDS[word][language];
  const policy = `default-src 'none'; style-src '${digest(THEME)}'; script-src '${digest(pageScript())}'; base-uri 'none'; form-action 'none'`;
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta http-equiv="x-dns-prefetch-control" content="off">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<meta name="generator" content="${tool.name} ${tool.version}">
<title>${say('title')}</title>
<style>${ours(THEME)}</style>
</head>
<body>
<a class="skip" href="#list">${say('skip')}</a>
<header class="top"><h1>${say('title')}</h1><button type="button" id="theme">${say('theme')}</button></header>
`;
}

const digest = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`;

/** A report without its text. */
function bare(report: Report): Report {
  const { markdown: _text, article: _article, ...rest } = report;
  return rest;
}
