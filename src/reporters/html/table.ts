import type { Language } from '../../model/message.ts';
import type { Report } from '../../model/report.ts';
import { type Entry, rulesOf } from './entry.ts';
import { dollars } from './glance.ts';
import { type Content, type Html, html } from './markup.ts';
import { figure, STATUS, WORDS } from './words.ts';

interface Column {
  readonly head: keyof typeof WORDS;
  /** What is sorted by; text where it is text. */
  readonly key: (entry: Entry) => string | number | undefined;
  readonly cell?: (entry: Entry, language: Language) => Content;
}

const STATUS_ORDER: Readonly<Record<Report['status'], number>> = {
  failed: 0,
  draft: 1,
  findings: 2,
  passed: 3,
  unchanged: 4,
};

const COLUMNS: readonly Column[] = [
  {
    head: 'article',
    key: ({ title }) => title,
    cell: ({ id, title, file }) =>
      html`<a href="#${id}">${title}</a>${file !== title && html` <small class="path">${file}</small>`}`,
  },
  {
    head: 'outcome',
    key: ({ status }) => STATUS_ORDER[status],
    cell: ({ status }, language) => html`<span class="status ${status}">${STATUS[status][language]}</span>`,
  },
  { head: 'words', key: ({ words }) => words },
  { head: 'sourceWords', key: ({ sourceWords }) => sourceWords },
  { head: 'errors', key: ({ counts }) => counts.error },
  { head: 'warnings', key: ({ counts }) => counts.warning },
  { head: 'attempts', key: ({ attempts }) => attempts },
  { head: 'tokens', key: ({ tokens }) => tokens },
  {
    head: 'cost',
    key: ({ cost }) => cost,
    cell: ({ cost }, language) => cost !== undefined && dollars(cost, language),
  },
];

/**
 * Every article in one table; columns that nothing fills are left out. The roles are said because its rows are laid out as
 * grids, which may cost a table its meaning for assistive technology.
 */
export function overview(entries: readonly Entry[], language: Language): Html {
  const say = (word: keyof typeof WORDS) => WORDS[word][language];
  const columns = COLUMNS.filter(({ key }) => entries.some((entry) => key(entry) !== undefined));
  const head = columns.map(
    ({ head: word }, index) =>
      html`<th role="columnheader" scope="col"${index > 0 && html` class="figure"`}><button type="button" data-column="${index}" data-sort="${index === 0 ? 'text' : 'number'}">${say(word)}</button></th>`,
  );
  return html`<section aria-labelledby="list"><h2 id="list" tabindex="-1">${say('articles')}</h2>
${filters(entries, language)}<p id="shown" role="status" data-of="${say('of')}" data-shown="${say('shown')}"></p>
<div class="wide"><table id="articles" role="table"><thead role="rowgroup"><tr role="row">${head}</tr></thead>\n<tbody role="rowgroup">${entries.map((entry) => row(entry, columns, language))}</tbody></table></div></section>\n`;
}

function row(entry: Entry, columns: readonly Column[], language: Language): Html {
  const cells = columns.map(({ key, cell }, index) => {
    const value = key(entry);
    const content = cell ? cell(entry, language) : typeof value === 'number' ? figure(value, language) : value;
    if (index === 0) return html`<th role="rowheader" scope="row">${content}</th>`;
    return html`<td role="cell" class="figure" data-key="${value ?? -1}">${content}</td>`;
  });
  const rules = [...new Set([...entry.found.keys()].map((key) => key.split(' ')[0]))].join(' ');
  return html`<tr role="row" data-id="${entry.id}" data-status="${entry.status}" data-rules="${rules}">${cells}</tr>\n`;
}

function filters(entries: readonly Entry[], language: Language): Html {
  const say = (word: keyof typeof WORDS) => WORDS[word][language];
  const statuses = (Object.keys(STATUS_ORDER) as Report['status'][]).filter((status) =>
    entries.some((entry) => entry.status === status),
  );
  const choice = (value: string, text: string) => html`<option value="${value}">${text}</option>`;
  const rules = rulesOf(entries).map(({ ruleId, total }) => choice(ruleId, `${ruleId} (${figure(total, language)})`));
  return html`<form class="filters" id="filters" role="search" aria-label="${say('filter')}">
<label>${say('search')} <input type="search" name="text" autocomplete="off"></label>
<label>${say('outcome')} <select name="status">${choice('', say('all'))}${statuses.map((status) => choice(status, STATUS[status][language]))}</select></label>
<label>${say('rule')} <select name="rule">${choice('', say('allRules'))}${rules}</select></label>
</form>\n`;
}
