import type { Language } from '../../model/message.ts';
import { type Content, type Html, html } from './markup.ts';
import { colon, figure } from './words.ts';

/** A bar of several colours, one row of a chart that is a table: read aloud, copied and printed like any other. */
export interface Bar {
  readonly label: Content;
  readonly parts: readonly { readonly kind: string; readonly value: number }[];
}

export interface BarChart {
  readonly caption: string;
  readonly heads: readonly string[];
  readonly bars: readonly Bar[];
}

/**
 * Hand-made on purpose: bars and a histogram are a few rectangles. A chart library would bring a canvas that neither a
 * screen reader nor a printer reads, a script hundreds of times as long, and no rectangle better placed.
 */
export function barChart({ caption, heads, bars }: BarChart, language: Language): Html {
  const total = ({ parts }: Bar) => parts.reduce((sum, { value }) => sum + value, 0);
  const most = Math.max(1, ...bars.map(total));
  const rows = bars.map(
    (bar) =>
      html`<tr><th scope="row">${bar.label}</th><td class="bar">${stacked(bar, most)}</td><td class="figure">${figure(total(bar), language)}</td></tr>\n`,
  );
  return html`<table class="chart"><caption>${caption}</caption>
<thead class="unseen"><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
<tbody>${rows}</tbody></table>\n`;
}

function stacked({ parts }: Bar, most: number): Html {
  let x = 0;
  const rectangles = parts.map(({ kind, value }) => {
    const width = (100 * value) / most;
    const rectangle =
      value > 0 && html`<rect class="${kind}" x="${x.toFixed(2)}" width="${width.toFixed(2)}" height="8"/>`;
    x += width;
    return rectangle;
  });
  return html`<svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">${rectangles}</svg>`;
}

const WIDTH = 320;
const HEIGHT = 120;
const FOOT = 18;

/** How many values fall into each of at most ten equal steps. */
export function histogram(values: readonly number[], title: string, language: Language): Html {
  const { step, first, counts } = stepsOf(values);
  const most = Math.max(1, ...counts);
  const wide = WIDTH / counts.length;
  const name = (index: number) =>
    `${figure(first + index * step, language)}–${figure(first + (index + 1) * step - 1, language)}`;
  const bars = counts.map((count, index) => {
    const height = ((HEIGHT - FOOT - 14) * count) / most;
    const x = index * wide;
    return html`<g><title>${name(index)}${colon(language)}${figure(count, language)}</title><rect x="${(x + 1).toFixed(1)}" y="${(HEIGHT - FOOT - height).toFixed(1)}" width="${(wide - 2).toFixed(1)}" height="${height.toFixed(1)}"/>${
      count > 0 &&
      html`<text x="${(x + wide / 2).toFixed(1)}" y="${(HEIGHT - FOOT - height - 3).toFixed(1)}">${figure(count, language)}</text>`
    }<text x="${(x + wide / 2).toFixed(1)}" y="${HEIGHT - 5}">${figure(first + index * step, language)}</text></g>`;
  });
  const told = counts.map((count, index) => `${name(index)}${colon(language)}${figure(count, language)}`).join(', ');
  return html`<figure class="histogram"><figcaption>${title}</figcaption>
<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${title}${colon(language)}${told}">${bars}</svg></figure>\n`;
}

const MOST_STEPS = 10;

function stepsOf(values: readonly number[]): {
  readonly step: number;
  readonly first: number;
  readonly counts: readonly number[];
} {
  let least = Number.POSITIVE_INFINITY;
  let greatest = 0;
  for (const value of values) {
    least = Math.min(least, value);
    greatest = Math.max(greatest, value);
  }
  const step =
    [50, 100, 200, 500, 1000, 2000, 5000, 10_000].find((size) => (greatest - least) / size < MOST_STEPS - 1) ?? 100_000;
  const first = Math.floor(least / step) * step;
  const counts: number[] = new Array(Math.min(1000, Math.floor((greatest - first) / step) + 1)).fill(0);
  for (const value of values) {
    const index = Math.min(counts.length - 1, Math.floor((value - first) / step));
    counts[index] = (counts[index] ?? 0) + 1;
  }
  return { step, first, counts };
}
