import type { Language } from '../../model/message.ts';
import type { RuleOutline } from '../../model/rule.ts';
import { tallyOf } from '../words.ts';
import { barChart, histogram } from './charts.ts';
import { type Entry, type RuleCount, rulesOf } from './entry.ts';
import { type Content, type Html, html } from './markup.ts';
import { figure, STATUS, WORDS } from './words.ts';

const MOST_RULES = 15;
const SEVERITIES = ['error', 'warning', 'info'] as const;
const STATUSES = ['passed', 'unchanged', 'draft', 'findings', 'failed'] as const;

/** The batch in figures and charts. */
export function glance(
  entries: readonly Entry[],
  language: Language,
  ruleOf: (id: string) => RuleOutline | undefined,
): Html {
  const say = (word: keyof typeof WORDS) => WORDS[word][language];
  const lengths = entries.flatMap(({ words }) => (words === undefined ? [] : [words]));
  const rules = rulesOf(entries);
  const heads = (first: keyof typeof WORDS) => [say(first), say('share'), say('count')] as const;
  const charts = html`<div>${barChart({ caption: say('byStatus'), heads: heads('outcome'), bars: statusBars(entries, language) }, language)}
${lengths.length > 1 && histogram(lengths, say('byWords'), language)}</div>
${rules.length > 0 && html`<div>${barChart({ caption: say('byRule'), heads: heads('rule'), bars: ruleBars(rules, language, ruleOf) }, language)}</div>`}`;
  return html`<section aria-labelledby="glance"><h2 id="glance">${say('glance')}</h2>
${tiles(entries, language)}<div class="charts">${charts}</div></section>\n`;
}

function tiles(entries: readonly Entry[], language: Language): Html {
  const say = (word: keyof typeof WORDS) => WORDS[word][language];
  const sum = (of: (entry: Entry) => number | undefined) =>
    entries.reduce((total, entry) => total + (of(entry) ?? 0), 0);
  const counts = {
    error: sum((entry) => entry.counts.error),
    warning: sum((entry) => entry.counts.warning),
    info: sum((entry) => entry.counts.info),
  };
  const tokens = sum((entry) => entry.tokens);
  const cost = sum((entry) => entry.cost);
  const tile = (name: string, value: string, detail = '') =>
    html`<div><dt>${name}</dt><dd>${value}${detail !== '' && html` <small>${detail}</small>`}</dd></div>\n`;
  return html`<dl class="tiles">${tile(say('articles'), figure(entries.length, language))}
${tile(
  say('words'),
  figure(
    sum(({ words }) => words),
    language,
  ),
  say('wordsHint'),
)}
${tile(say('findings'), figure(counts.error + counts.warning + counts.info, language), tallyOf(counts, language))}
${tokens > 0 && tile(say('tokens'), figure(tokens, language))}
${cost > 0 && tile(say('cost'), dollars(cost, language))}</dl>\n`;
}

/** `0,0132 $US`, with enough decimals to say something. */
export const dollars = (cost: number, language: Language): string =>
  new Intl.NumberFormat(language, {
    style: 'currency',
    currency: 'USD',
    maximumFractionDigits: cost < 1 ? 4 : 2,
  }).format(cost);

function statusBars(entries: readonly Entry[], language: Language) {
  return STATUSES.map((status) => ({ status, value: entries.filter((entry) => entry.status === status).length }))
    .filter(({ value }) => value > 0)
    .map(({ status, value }) => ({ label: STATUS[status][language], parts: [{ kind: status, value }] }));
}

function ruleBars(rules: readonly RuleCount[], language: Language, ruleOf: (id: string) => RuleOutline | undefined) {
  const bar = (label: Content, counts: readonly RuleCount[]) => ({
    label,
    parts: SEVERITIES.map((kind) => ({ kind, value: counts.reduce((sum, rule) => sum + rule.counts[kind], 0) })),
  });
  const bars = rules
    .slice(0, MOST_RULES)
    .map((rule) =>
      bar(html`<code title="${ruleOf(rule.ruleId)?.about[language] ?? rule.ruleId}">${rule.ruleId}</code>`, [rule]),
    );
  const rest = rules.slice(MOST_RULES);
  return rest.length === 0 ? bars : [...bars, bar(`${rest.length} ${WORDS.otherRules[language]}`, rest)];
}
