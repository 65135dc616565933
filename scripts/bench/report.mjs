// The HTML report of many articles: its size, and how long a reader waits in a real browser.
import { existsSync, globSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { median, row } from './measure.mjs';

export const page = 'docs/report.md';
export const title = 'Large reports';
export const note =
  'Articles of `fixtures/rewrites/` beside their sources, over and over. Chromium opens the file from disk without network; medians of five.';

const PLACES = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const USABLE_MS = 2_000;
const SORTED_MS = 500;
const OPENED_MS = 500;

export async function run({ folder, bin, quick }) {
  const executablePath = PLACES.find((path) => path && existsSync(path));
  if (!executablePath) throw new Error('no Chromium: set CHROMIUM to its path');
  const count = quick ? 200 : 2_000;
  const { file, made, input } = await written(count, folder, join(dirname(bin), '../dist/index.js'));
  const size = statSync(file).size;
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  const visits = [];
  try {
    for (let round = 0; round < 5; round++) visits.push(await visit(browser, file));
  } finally {
    await browser.close();
  }
  const of = (name) => median(visits.map((one) => one[name]));
  const wait = (what, name, most) =>
    row(`${what}, ${count} articles`, of(name) / most, `${most} ms`, `${of(name).toFixed(0)} ms`, { most: 1 });
  return [
    row(`size, ${count} articles`, size / input, 'articles and sources', `${(size / 1e6).toFixed(1)} MB`, { most: 2 }),
    row(
      `writing, ${count} articles`,
      made / count / 20,
      '20 ms of CPU an article',
      `${(made / 1000).toFixed(1)} s of CPU`,
      {
        most: 1,
      },
    ),
    wait('opening until the table answers', 'usable', USABLE_MS),
    wait('sorting by a number', 'byNumber', SORTED_MS),
    wait('sorting by title', 'byTitle', SORTED_MS),
    wait('filtering by title', 'filtered', SORTED_MS),
    wait('opening one article', 'opened', OPENED_MS),
  ];
}

/** The page, and how long the reporter alone took to write it. */
async function written(count, folder, library) {
  const { checkText, printReports, reporters, rules } = await import(pathToFileURL(library).href);
  const some = [];
  let input = 0;
  for (const path of globSync('fixtures/rewrites/*.md').sort()) {
    const source = `fixtures/articles/${basename(path, '.md')}.txt`;
    if (!existsSync(source)) continue;
    const [markdown, raw] = [readFileSync(path, 'utf8'), readFileSync(source, 'utf8')];
    some.push({ report: await checkText(markdown, { source: raw, path }), bytes: Buffer.byteLength(markdown + raw) });
  }
  const reports = Array.from({ length: count }, (_, index) => {
    const { report, bytes } = some[index % some.length];
    input += bytes;
    return { ...report, path: `articles/${String(index).padStart(5, '0')}.md` };
  });
  const context = {
    style: { color: false, width: 80, language: 'fr', full: true },
    tool: { name: 'seo-rewrite', version: '0' },
    rules,
  };
  const file = join(folder, 'report.html');
  const started = process.cpuUsage();
  writeFileSync(file, printReports(reporters.html, reports, context));
  return { file, made: process.cpuUsage(started).user / 1000, input };
}

async function visit(browser, file) {
  const context = await browser.newContext({ offline: true, viewport: { width: 1280, height: 800 } });
  const opened = await context.newPage();
  const started = performance.now();
  await opened.goto(pathToFileURL(file).href, { waitUntil: 'commit' });
  await opened.waitForFunction(
    () => document.readyState !== 'loading' && document.querySelector('#shown')?.textContent,
  );
  // The next frame: what the reader sees and can press.
  await opened.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  const usable = performance.now() - started;
  /** From the event to the frame that shows its effect. */
  const painted = (selector, value) =>
    opened.evaluate(
      ([where, text]) =>
        new Promise((done) => {
          const element = document.querySelector(where);
          const from = performance.now();
          if (text === undefined) element.click();
          else {
            element.value = text;
            element.dispatchEvent(new Event('input', { bubbles: true }));
          }
          requestAnimationFrame(() => requestAnimationFrame(() => done(performance.now() - from)));
        }),
      [selector, value],
    );
  const byNumber = await painted('#articles thead th:nth-child(3) button');
  const byTitle = await painted('#articles thead th:nth-child(1) button');
  const filtered = await painted('input[type=search]', '00012');
  const from = performance.now();
  await opened.click('#articles tbody tr:not([hidden]) a');
  await opened.waitForSelector('article:visible h2');
  const one = performance.now() - from;
  await context.close();
  return { usable, byNumber, byTitle, filtered, opened: one };
}
