import { pixelWidth } from '../../french/pixel-width.ts';
import type { Page } from '../../model/page.ts';
import { type Html, html } from './markup.ts';
import { type Shown, textOf } from './subject.ts';
import { figure } from './words.ts';

/** Pixels of a results page on a large screen: font size, and the width at which the line is cut. */
const TITLE = { size: 20, most: 600 };
const DESCRIPTION = { size: 14, most: 920 };

/** Title and description as a results page would set them, with their widths. */
export function searchPreview({ say, language }: Shown, page: Page): Html {
  const data = page.frontMatter?.data ?? {};
  const title = textOf(data.title);
  const description = textOf(data.description);
  const slug = textOf(data.slug);
  const gauge = (name: string, text: string, { size, most }: typeof TITLE) => {
    const width = Math.round(pixelWidth(text, size));
    const state =
      text === '' ? say('missing') : `${figure(width, language)} ${say('pixels')}, ${say('atMost')} ${most}`;
    const filled = Math.min(100, (100 * width) / most);
    return html`<li class="${text === '' || width > most ? 'over' : 'within'}">${name} <span class="value">${state}</span>
<svg class="gauge" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true"><rect class="track" width="100" height="4"/><rect class="fill" width="${filled.toFixed(1)}" height="4"/></svg></li>\n`;
  };
  return html`<p class="hint">${say('previewHint')}</p>
<div class="result" lang="fr"><p class="address">${say('site')} › ${slug}</p>
<p class="result-title">${clipped(title, TITLE)}</p>
<p class="result-description">${clipped(description, DESCRIPTION)}</p></div>
<ul class="gauges">${gauge(say('previewTitle'), title, TITLE)}${gauge(say('previewDescription'), description, DESCRIPTION)}</ul>`;
}

/** Cut at the last word that leaves room for the ellipsis. */
export function clipped(text: string, { size, most }: { readonly size: number; readonly most: number }): string {
  if (pixelWidth(text, size) <= most) return text;
  const room = most - pixelWidth(' …', size);
  let width = 0;
  let end = 0;
  for (const { segment, index } of new Intl.Segmenter('fr', { granularity: 'grapheme' }).segment(text)) {
    width += pixelWidth(segment, size);
    if (width > room) break;
    end = index + segment.length;
  }
  const cut = text.slice(0, end);
  return `${cut.includes(' ') ? cut.slice(0, cut.lastIndexOf(' ')) : cut} …`;
}
