import type { Page } from '../../model/page.ts';
import { Marked, type Piece } from './marks.ts';
import { type Html, html } from './markup.ts';
import { Offsets } from './offsets.ts';
import { type LinkedFact, pairFacts } from './pairing.ts';
import { rendered } from './rendered.ts';
import type { Shown } from './subject.ts';
import { colon } from './words.ts';

type Side = 's' | 'p';

/** Source and article side by side; a number, date, name or quotation of one leads to its twin in the other. */
export function sideBySide(shown: Shown, page: Page, source: Page | undefined): Html {
  const { say, id } = shown;
  if (!source) return html`<p class="hint">${say('noSource')}</p>`;
  const pairs = pairFacts(page, source, shown.lexicon);
  const judge = judgeOf(shown, page);
  const ours = pairs.article.map((fact, index): Placed => ({ ...fact, index, state: judge(fact) }));
  const theirs = pairs.source.map(
    (fact, index): Placed => ({ ...fact, index, state: fact.twins.length > 0 ? 'found' : 'unused' }),
  );
  const column = (
    side: Side,
    title: string,
    text: Page,
    facts: readonly Placed[],
  ) => html`<section class="column" tabindex="0" aria-labelledby="${id}-${side}h">
<h4 id="${id}-${side}h">${title}</h4>
<div class="page" lang="fr">${rendered(text.tree, {
    marked: new Marked(text.markdown, facts, (piece, over) => factPiece(shown, side, piece, over)),
    image: `${say('image')}${colon(shown.language)}`,
    deeper: 4,
  })}</div></section>\n`;
  return html`<p class="hint">${say('compareHint')}</p>
<div class="columns">${column('s', say('source'), source, theirs)}${column('p', say('article'), page, ours)}</div>`;
}

/**
 * `found`: a twin stands in the source; `strange`: a rule objects, or nobody knows it; `accepted`: the rules let it pass
 * without a twin, as a sum or a translation; `unused`: the article does not take it up.
 */
type FactState = 'found' | 'strange' | 'accepted' | 'unused';

interface Placed extends LinkedFact {
  readonly index: number;
  readonly state: FactState;
}

/** Rules whose findings stand on the fact itself. */
const ON_FACTS = /^fact-(?:number|date|name|quote|url)/;

/** The rules' word counts where they looked; elsewhere a fact without a twin is strange. */
function judgeOf({ report, ruleOf }: Shown, page: Page): (fact: LinkedFact) => FactState {
  const offsets = new Offsets(page.markdown);
  const objections = report.findings
    .filter(({ ruleId, severity }) => severity !== 'info' && ON_FACTS.test(ruleId))
    .map(({ place }) => offsets.rangeOf(place))
    .sort((a, b) => a.start - b.start);
  const blind =
    report.status === 'unchanged' ||
    !ruleOf('fact-number-invented') ||
    report.skipped.some(({ ruleId }) => ON_FACTS.test(ruleId));
  return ({ start, end, twins }) => {
    if (objections.some((range) => range.start < end && range.end > start)) return 'strange';
    return twins.length > 0 ? 'found' : blind ? 'strange' : 'accepted';
  };
}

const TOLD = { strange: 'notInSource', accepted: 'accepted', unused: 'notInArticle' } as const;

function factPiece({ id, say }: Shown, side: Side, text: string, { marks, begun, ended }: Piece<Placed>): Html {
  const fact = marks.at(-1);
  if (!fact) return html`${text}`;
  const other = side === 's' ? 'p' : 's';
  const twin = fact.twins[0];
  const kinds = `fact ${[...new Set(marks.map(({ kind }) => kind))].join(' ')} ${fact.state}`;
  const anchors = begun
    .filter((one) => one !== fact)
    .map(({ index }) => html`<span id="${id}-${side}${index}" tabindex="-1"></span>`);
  const all = marks.map(({ index }) => `${side}${index}`).join(' ');
  const isFirst = begun.includes(fact);
  const anchor = isFirst && html` id="${id}-${side}${fact.index}"`;
  const unseen =
    fact.state !== 'found' && ended.includes(fact) && html`<span class="unseen"> (${say(TOLD[fact.state])})</span>`;
  if (twin === undefined)
    return html`${anchors}<span class="${kinds}"${anchor} data-fact="${all}">${text}${unseen}</span>`;
  return html`${anchors}<a class="${kinds}"${anchor} href="#${id}-${other}${twin}" data-fact="${all}"${!isFirst && html` tabindex="-1"`}>${text}${unseen}</a>`;
}
