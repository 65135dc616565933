import type { CleanArticle, Removal } from '../../model/article.ts';
import { type Html, html, NOTHING } from './markup.ts';
import type { Shown } from './subject.ts';
import { colon } from './words.ts';

interface Row {
  readonly line: number;
  readonly html: Html;
}

/** The raw text line by line, with what was taken out struck through and why. Rebuilt from the receipt. */
export function rawText(shown: Shown, article: CleanArticle): Html {
  const { say, language } = shown;
  const { removals, repairs, doubts, warning } = article;
  const doubtful = new Map(doubts.map((doubt) => [doubt.line, doubt]));
  const repaired = new Set(repairs.map(({ line }) => line));
  const rows: Row[] = [];
  const title = article.title;
  const titleCut = [...removals, ...article.blocks].some(({ text }) => text === title);
  if (title && !titleCut && !article.metadata.title)
    rows.push({ line: 0, html: row(shown, 0, html`<strong>${title}</strong>`, NOTHING) });
  for (const block of article.blocks) {
    if (repaired.has(block.line)) continue;
    const doubt = doubtful.get(block.line);
    const text = block.kind === 'heading' ? html`<strong>${block.text}</strong>` : html`${block.text}`;
    rows.push({
      line: block.line,
      html: row(shown, block.line, text, doubt ? reason(shown, 'doubt', doubt) : NOTHING),
    });
  }
  for (const { line, before, after, cleaner, reason: why } of repairs)
    rows.push({
      line,
      html: row(
        shown,
        line,
        html`<del>${before}</del> <ins>${after}</ins>`,
        reason(shown, 'repaired', { cleaner, reason: why }),
      ),
    });
  for (const removal of removals)
    rows.push({
      line: removal.line,
      html: row(shown, removal.line, html`<del>${removal.text}</del>`, reason(shown, 'removed', removal)),
    });
  rows.sort((a, b) => a.line - b.line);
  return html`<p class="hint">${say('rawHint')}</p>
${warning && html`<p class="note warning">${warning[language]}</p>`}
${removals.length === 0 && html`<p class="fine">${say('nothingRemoved')}</p>`}
<ol class="raw" lang="fr">${rows.map((entry) => entry.html)}</ol>`;
}

const row = ({ say }: Shown, line: number, text: Html, why: Html): Html =>
  html`<li>${line > 0 && html`<span class="number"><span class="unseen">${say('line')} </span>${line}</span>`}<span class="text">${text}</span>${why}</li>\n`;

const reason = (
  { say, language }: Shown,
  what: 'removed' | 'repaired' | 'doubt',
  { cleaner, reason: why }: Pick<Removal, 'cleaner' | 'reason'>,
): Html =>
  html` <span class="why ${what}" lang="${language}">${say(what)}${colon(language)}${why[language]} <code class="rule">${cleaner}</code></span>`;
