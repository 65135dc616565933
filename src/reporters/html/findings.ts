import type { Nodes } from 'mdast';
import type { Finding } from '../../model/finding.ts';
import type { Page } from '../../model/page.ts';
import { Marked, type Piece } from './marks.ts';
import { type Content, type Html, html, NOTHING } from './markup.ts';
import { Offsets } from './offsets.ts';
import { rendered } from './rendered.ts';
import type { Shown } from './subject.ts';
import { colon, SEVERITY } from './words.ts';

/** A longer stretch is a paragraph or more: the note under it says enough. */
const LONGEST_MARK = 400;

interface Note {
  readonly finding: Finding;
  readonly number: number;
  readonly start: number;
  readonly end: number;
}

/** The article as its readers see it, with each finding at its place and what to do about it. */
export function annotated(shown: Shown, page: Page): Html {
  const { report, say, language } = shown;
  const offsets = new Offsets(page.markdown);
  const notes = report.findings.map(
    (finding, index): Note => ({ finding, number: index + 1, ...offsets.rangeOf(finding.place) }),
  );
  const bodyStart = page.tree.children.find(({ type }) => type !== 'yaml')?.position?.start.offset ?? 0;
  const placed = notes
    .filter((note) => note.end > note.start && note.start >= bodyStart)
    .sort((a, b) => a.start - b.start);
  const general = notes.filter((note) => !placed.includes(note));
  let next = 0;
  const after = (block: Nodes): Content => {
    const end = block.position?.end.offset ?? 0;
    const here: Note[] = [];
    for (let note = placed[next]; note && note.start < end; note = placed[next]) {
      here.push(note);
      next++;
    }
    return here.length > 0 && html`<ul class="notes">${here.map((note) => noteItem(shown, note, true))}</ul>\n`;
  };
  const marks = placed.filter(({ start, end }) => end - start <= LONGEST_MARK);
  const text = rendered(page.tree, {
    marked: new Marked(page.markdown, marks, (text, piece) => marked(shown, text, piece)),
    image: `${say('image')}${colon(language)}`,
    deeper: 3,
    after,
  });
  return html`${overall(shown, general)}<div class="page" lang="fr">${text}</div>`;
}

function overall(shown: Shown, notes: readonly Note[]): Html {
  const { say, report } = shown;
  if (report.status === 'unchanged') return html`<p class="hint">${say('notChecked')}</p>`;
  if (report.findings.length === 0) return html`<p class="fine">${say('noFindings')}</p>`;
  if (notes.length === 0) return NOTHING;
  return html`<h4>${say('wholeArticle')}</h4>\n<ul class="notes">${notes.map((note) => noteItem(shown, note, false))}</ul>\n`;
}

function noteItem({ id, say, language, ruleOf }: Shown, { finding, number }: Note, linked: boolean): Html {
  const { severity, message, fix, ruleId, place } = finding;
  const label = `${SEVERITY[severity][language]} ${number}`;
  return html`<li class="note ${severity}" id="${id}-n${number}"><span class="severity">${
    linked ? html`<a href="#${id}-m${number}" aria-label="${label}, ${say('toText')}">${label}</a>` : label
  }</span> ${message[language]} <code class="rule" title="${ruleOf(ruleId)?.about[language] ?? ruleId}">${ruleId}</code> <span class="where">${say('line')} ${place.line}</span>${
    fix && html`<p class="fix">${say('fix')}${colon(language)}<span lang="fr">${fix}</span></p>`
  }</li>\n`;
}

function marked({ id, say, language }: Shown, text: string, { marks, begun, ended }: Piece<Note>): Html {
  const severity = HEAVIEST.find((one) => marks.some(({ finding }) => finding.severity === one)) ?? 'info';
  const anchors = begun.map(({ number }) => html`<span id="${id}-m${number}" tabindex="-1"></span>`);
  const calls = ended.map(
    ({ number, finding }) =>
      html`<a href="#${id}-n${number}" aria-label="${say('note')} ${number}, ${SEVERITY[finding.severity][language]}">${number}</a> `,
  );
  return html`${anchors}<mark class="${severity}">${text}</mark>${calls.length > 0 && html`<sup class="call">${calls}</sup>`}`;
}

const HEAVIEST = ['error', 'warning', 'info'] as const;
