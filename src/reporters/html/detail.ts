import type { Page } from '../../model/page.ts';
import { sideBySide } from './compare.ts';
import { annotated } from './findings.ts';
import { type Content, type Html, html, NOTHING } from './markup.ts';
import { searchPreview } from './preview.ts';
import { rawText } from './raw.ts';
import { type Shown, sourceOf } from './subject.ts';
import { colon, figure, STATUS } from './words.ts';

interface View {
  readonly name: string;
  readonly label: string;
  readonly content: Content;
}

/** Everything about one article: its verdict, the text with its findings, the source beside it, the raw text, the preview. */
export function detail(shown: Shown, page: Page | undefined): Html {
  const { id, report, title, say, language } = shown;
  const views = viewsOf(shown, page);
  const tabs = views.map(
    ({ name, label }, index) =>
      html`<button type="button" role="tab" id="${id}-${name}-t" aria-controls="${id}-${name}" aria-selected="${index === 0 ? 'true' : 'false'}"${index > 0 && html` tabindex="-1"`}>${label}</button>`,
  );
  const panels = views.map(
    ({ name, label, content }) =>
      html`<section class="panel" role="tabpanel" id="${id}-${name}" aria-labelledby="${id}-${name}-t"><h3 class="panel-title">${label}</h3>${content}</section>\n`,
  );
  return html`<article class="detail" id="${id}" aria-labelledby="${id}-h">
<nav class="steps" aria-label="${title}"><a class="back" href="#list">${say('back')}</a> <a class="step" rel="prev" href="#${id}">${say('previous')}</a> <a class="step" rel="next" href="#${id}">${say('next')}</a></nav>
<h2 id="${id}-h" tabindex="-1" lang="fr">${title}</h2>
${facts(shown)}${report.failure && html`<p class="note error">${report.failure.message[language]}${report.failure.hint && html`<br>${report.failure.hint[language]}`}</p>`}
${views.length === 0 && !report.failure && html`<p class="hint">${say('noDetails')}</p>`}${views.length > 0 && html`<div class="tabs" role="tablist" aria-label="${say('views')}">${tabs}</div>\n${panels}`}</article>\n`;
}

function viewsOf(shown: Shown, page: Page | undefined): readonly View[] {
  const { say, report } = shown;
  const views: View[] = [];
  if (page) {
    views.push({ name: 'published', label: say('published'), content: annotated(shown, page) });
    views.push({ name: 'compare', label: say('compare'), content: sideBySide(shown, page, sourceOf(report)) });
    views.push({ name: 'preview', label: say('preview'), content: searchPreview(shown, page) });
  }
  if (report.article) views.push({ name: 'raw', label: say('raw'), content: rawText(shown, report.article) });
  return views;
}

function facts({ report, say, language }: Shown): Html {
  const { output, path, words, sourceWords, attempts, usage, notes, skipped, article } = report;
  const fact = (name: string, value: Content) => html`<div><dt>${name}</dt><dd>${value}</dd></div>\n`;
  const tokens = (usage?.input ?? 0) + (usage?.output ?? 0);
  return html`<dl class="facts">${fact(say('outcome'), html`<span class="status ${report.status}">${STATUS[report.status][language]}</span>`)}
${fact(say('file'), output ?? path)}
${(article?.path ?? path) !== (output ?? path) && fact(say('source'), article?.path ?? path)}
${words && fact(say('words'), `${figure(words.strict, language)} (${say('wordsHint')})`)}
${sourceWords && fact(say('sourceWords'), figure(sourceWords.strict, language))}
${attempts !== undefined && attempts > 0 && fact(say('attempts'), figure(attempts, language))}
${tokens > 0 && fact(say('tokens'), figure(tokens, language))}</dl>
${notes && notes.length > 0 ? html`<details open><summary>${say('notes')}</summary><ul>${notes.map((note) => html`<li>${note[language]}</li>`)}</ul></details>\n` : NOTHING}${
  skipped.length > 0 &&
  html`<details><summary>${say('skipped')} (${skipped.length})</summary><ul>${skipped.map(({ ruleId, reason }) => html`<li><code class="rule">${ruleId}</code>${colon(language)}${reason[language]}</li>`)}</ul></details>\n`
}`;
}
