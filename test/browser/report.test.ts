import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { pixelWidth } from '../../src/french/pixel-width.ts';
import type { Report } from '../../src/model/report.ts';
import { ATTACKS, HOSTILE_MARKDOWN, HOSTILE_RAW } from '../support/hostile.ts';
import { findingOn, htmlOf, reportOf } from '../support/reports.ts';
import { chromiumPath, NO_BROWSER, TestBrowser } from './chromium.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const SUBJECTS = ['tramway-budget', 'levain-boulangerie', 'zones-humides', 'marathon-brume'] as const;

let made: Promise<Report[]> | undefined;

/** Five articles: one with findings, three that are good, one that failed. */
function batch(): Promise<Report[]> {
  made ??= makeBatch();
  return made;
}

async function makeBatch(): Promise<Report[]> {
  const reports: Report[] = [];
  for (const [index, subject] of SUBJECTS.entries()) {
    const raw = readFileSync(`fixtures/articles/${subject}.txt`, 'utf8');
    const markdown = readFileSync(`fixtures/rewrites/${subject}.md`, 'utf8').replace(/[\u00a0\u202f]/g, ' ');
    const first = markdown.split('\n').find((line) => /^\p{Lu}.{60}/u.test(line)) ?? '';
    const findings =
      index === 0
        ? [
            findingOn(markdown, first.slice(0, 20), {
              ruleId: 'fact-number-changed',
              fr: 'nombre changé',
              fix: 'Remettre le nombre.',
            }),
            findingOn(markdown, first.slice(24, 40), {
              ruleId: 'sentence-length',
              severity: 'warning',
              fr: 'phrase longue',
              fix: 'Couper.',
            }),
            findingOn(markdown, undefined, { ruleId: 'word-count', severity: 'info', fr: 'longueur' }),
          ]
        : [];
    reports.push(
      await reportOf({
        raw,
        rawPath: `${subject}.txt`,
        markdown,
        findings,
        usage: { input: 1000 + index, output: 500, cost: 0.001 * index },
        attempts: index + 1,
        notes: [{ en: 'A note.', fr: 'Une note.' }],
      }),
    );
  }
  const failure = {
    message: { en: 'empty.txt: the file is empty', fr: 'vide.txt : le fichier est vide' },
    kind: 'input' as const,
  };
  return [...reports, await reportOf({ rawPath: 'vide.txt', status: 'failed', failure })];
}

const many = async (count: number): Promise<Report[]> => {
  const all = await batch();
  return Array.from({ length: count }, (_, index) => {
    const report = all[index % 4] as Report;
    return { ...report, path: `articles/${String(index).padStart(5, '0')}.txt` };
  });
};

async function violations(page: Page): Promise<string[]> {
  // The page's own policy lets no script in: the checker comes in through the debugger.
  await page.evaluate(axe);
  const { violations: found } = (await page.evaluate('axe.run(document, { resultTypes: ["violations"] })')) as {
    violations: { id: string; nodes: { html: string }[] }[];
  };
  return found.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .map(({ html }) => html.slice(0, 120))
        .slice(0, 3)
        .join(' | ')}`,
  );
}

describe.skipIf(!chromiumPath)(
  chromiumPath ? 'the report in a browser' : `the report in a browser (${NO_BROWSER})`,
  { timeout: 60_000 },
  () => {
    let browser: TestBrowser;
    let page: Awaited<ReturnType<TestBrowser['open']>> | undefined;
    beforeAll(async () => {
      browser = await TestBrowser.launch();
    }, 60_000);
    afterEach(async () => {
      await page?.context().close();
      page = undefined;
    });
    afterAll(() => browser.close());

    const open = async (html: string, options: Parameters<TestBrowser['open']>[1] = {}) => {
      page = await browser.open(html, options);
      return page;
    };
    const calm = ({ watch }: Awaited<ReturnType<TestBrowser['open']>>) => {
      expect(watch.problems).toEqual([]);
      expect(watch.requests).toEqual([]);
    };
    const titles = (on: Page) => on.locator('#articles tbody tr:visible th a').allTextContents();

    for (const colorScheme of ['light', 'dark'] as const)
      it(`has no accessibility violation, ${colorScheme}: overview and every view of an article`, async () => {
        const opened = await open(htmlOf(await batch()), { colorScheme });
        const ground = await opened.evaluate(() => getComputedStyle(document.body).backgroundColor);
        expect(ground).toBe(colorScheme === 'light' ? 'rgb(255, 255, 255)' : 'rgb(21, 23, 27)');
        expect(await violations(opened)).toEqual([]);
        await opened.click('#articles tbody tr:first-child a');
        for (const tab of await opened.locator('article:visible [role=tab]').all()) {
          await tab.click();
          expect(await violations(opened)).toEqual([]);
        }
        calm(opened);
        await opened.evaluate(() => document.documentElement.removeAttribute('lang'));
        expect((await violations(opened)).join()).toMatch(/^html-has-lang/);
      });

    it('switches between light and dark by its button', async () => {
      const opened = await open(htmlOf(await batch()), { colorScheme: 'light' });
      await opened.click('#theme');
      expect(await opened.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(21, 23, 27)');
      await opened.click('#theme');
      expect(await opened.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(255, 255, 255)');
    });

    it('sorts by any column, up and down, text the French way', async () => {
      const opened = await open(htmlOf(await batch()));
      await opened.click('#articles thead th:nth-child(1) button');
      const sorted = await titles(opened);
      expect(sorted).toEqual([...sorted].sort(new Intl.Collator('fr', { numeric: true }).compare));
      expect(await opened.getAttribute('#articles thead th:nth-child(1)', 'aria-sort')).toBe('ascending');
      await opened.click('#articles thead th:nth-child(1) button');
      expect(await titles(opened)).toEqual(sorted.toReversed());
      for (const column of await opened
        .locator('#articles thead th')
        .count()
        .then((count) => Array.from({ length: count - 1 }, (_, index) => index + 2))) {
        await opened.click(`#articles thead th:nth-child(${column}) button`);
        const keys = (await opened.locator(`#articles tbody td:nth-child(${column})`).all()).map((cell) =>
          cell.getAttribute('data-key'),
        );
        const values = (await Promise.all(keys)).map(Number);
        expect(values).toEqual([...values].sort((a, b) => b - a));
      }
      calm(opened);
    });

    it('filters by title, outcome and rule, and says how many are left', async () => {
      const opened = await open(htmlOf(await batch()));
      expect(await opened.textContent('#shown')).toBe('5 sur 5 articles affichés');
      await opened.fill('input[type=search]', 'LEVAIN');
      expect(await opened.textContent('#shown')).toBe('1 sur 5 articles affichés');
      await opened.fill('input[type=search]', '');
      await opened.selectOption('select[name=status]', 'failed');
      expect(await titles(opened)).toEqual(['vide.txt']);
      await opened.selectOption('select[name=status]', '');
      await opened.selectOption('select[name=rule]', 'sentence-length');
      expect((await titles(opened)).length).toBe(1);
      calm(opened);
    });

    it('works by keyboard alone: skip link, table, article, tabs, neighbours', async () => {
      const opened = await open(htmlOf(await batch()));
      await opened.keyboard.press('Tab');
      await opened.keyboard.press('Enter');
      expect(await opened.evaluate(() => document.activeElement?.id)).toBe('list');
      await opened.locator('#articles tbody tr:first-child a').focus();
      await opened.keyboard.press('Enter');
      await opened.waitForSelector('#a1-h:focus');
      await opened.locator('#a1-published-t').focus();
      await opened.keyboard.press('ArrowRight');
      expect(await opened.evaluate(() => document.activeElement?.id)).toBe('a1-compare-t');
      expect(await opened.isVisible('#a1-compare')).toBe(true);
      expect(await opened.isVisible('#a1-published')).toBe(false);
      await opened.keyboard.press('End');
      expect(await opened.isVisible('#a1-raw')).toBe(true);
      await opened.keyboard.press('ArrowRight');
      expect(await opened.isVisible('#a1-published')).toBe(true);
      await opened.locator('#a1 a[rel=next]').focus();
      await opened.keyboard.press('Enter');
      await opened.waitForSelector('#a2-h:focus');
      expect(await opened.isVisible('#a1')).toBe(false);
      calm(opened);
    });

    it('leads from a finding to its text and back', async () => {
      const opened = await open(htmlOf(await batch()), { hash: '#a1' });
      await opened.click('#a1 a[href="#a1-n1"]');
      expect(await opened.evaluate(() => location.hash)).toBe('#a1-n1');
      await opened.click('#a1-n1 a');
      expect(await opened.evaluate(() => document.activeElement?.id)).toBe('a1-m1');
      calm(opened);
    });

    it('leads from a fact to its twin beside it, and shows both', async () => {
      const opened = await open(htmlOf(await batch()), { hash: '#a1' });
      await opened.click('#a1-compare-t');
      const fact = opened.locator('#a1-compare .column:last-child a.fact', { hasText: '11,4 kilomètres' }).first();
      await fact.click();
      expect(await opened.evaluate(() => document.activeElement?.textContent)).toBe('11,4 kilomètres');
      expect(
        await opened.evaluate(
          () => document.activeElement?.closest('.column') === document.querySelector('#a1-compare .column'),
        ),
      ).toBe(true);
      expect(await opened.locator('#a1-compare .twin').count()).toBeGreaterThanOrEqual(2);
      const green = await fact.evaluate((element) => getComputedStyle(element).color);
      expect(green).toBe('rgb(23, 105, 47)');
      calm(opened);
    });

    it('sets title and description as wide as it says', async (context) => {
      const reports = await batch();
      const opened = await open(htmlOf(reports), { hash: '#a1' });
      await opened.click('#a1-preview-t');
      const width = await opened.locator('#a1 .result-title').evaluate((element) => {
        const range = document.createRange();
        range.selectNodeContents(element);
        return range.getBoundingClientRect().width;
      });
      const title = (await opened.textContent('#a1 .result-title')) ?? '';
      const metrics = await opened.evaluate(() => {
        const canvas = document.createElement('canvas').getContext('2d');
        const widthIn = (font: string) => {
          if (canvas) canvas.font = `100px ${font}`;
          return canvas?.measureText('mWil').width ?? 0;
        };
        return ['Arial', '"Liberation Sans"', 'Arimo'].some(
          (font) => Math.abs(widthIn(`${font}, monospace`) - 222.2) < 0.5,
        );
      });
      if (!metrics) context.skip('no font with the metrics of Arial on this machine');
      expect(Math.abs(width - pixelWidth(title, 20))).toBeLessThan(3);
      expect(await opened.textContent('#a1 .gauges')).toContain(`${Math.round(pixelWidth(title, 20))} px`);
    });

    it('runs nothing, loads nothing and lets nothing out of hostile articles', async () => {
      const hostile = await reportOf({
        raw: HOSTILE_RAW,
        rawPath: `${ATTACKS[2]}.txt`,
        markdown: HOSTILE_MARKDOWN,
        notes: ATTACKS.map((attack) => ({ en: attack, fr: attack })),
        findings: ATTACKS.map((attack) =>
          findingOn(HOSTILE_MARKDOWN, attack, { ruleId: attack, en: attack, fr: attack, fix: attack }),
        ),
      });
      for (const html of [htmlOf([hostile]), htmlOf(Array.from({ length: 21 }, () => hostile))]) {
        const opened = await open(html);
        await opened.click('#articles tbody tr:first-child a');
        await opened.waitForSelector('#a1-h');
        for (const tab of await opened.locator('article:visible [role=tab]').all()) await tab.click();
        for (const link of (await opened.locator('#a1 a:visible').all()).slice(0, 20))
          await link.hover().catch(() => undefined);
        expect(await opened.evaluate(() => (globalThis as { pwned?: number }).pwned)).toBeUndefined();
        expect(await opened.locator('h1').count()).toBe(1);
        expect(await opened.locator('img, iframe, base, form:not(#filters), object, embed').count()).toBe(0);
        expect(await opened.evaluate(() => getComputedStyle(document.body).display)).toBe('block');
        expect(await opened.evaluate(() => document.body.innerText)).not.toMatch(
          // biome-ignore lint/suspicious/noControlCharactersInRegex: these must not be there
          /[\u0000-\u0008\u001b\u202a-\u202e\u2066-\u2069]/,
        );
        calm(opened);
        await opened.context().close();
      }
    });

    it('refuses to run what a later hand puts into it', async () => {
      const opened = await open(
        htmlOf(await batch()).replace(
          '<footer',
          '<script>globalThis.pwned = 1</script><img src="https://example.invalid/x.png" onerror="globalThis.pwned=1"><footer',
        ),
      );
      expect(await opened.evaluate(() => (globalThis as { pwned?: number }).pwned)).toBeUndefined();
      expect(opened.watch.problems.join()).toMatch(/Content Security Policy/);
    });

    it('can be read without JavaScript', async () => {
      const opened = await open(htmlOf(await batch()), { javaScriptEnabled: false });
      expect(await opened.isVisible('#a1-published')).toBe(true);
      expect(await opened.isVisible('#a2-raw')).toBe(true);
      expect(await opened.isVisible('noscript p')).toBe(true);
    });

    it('prints an article with all its views', async () => {
      const opened = await open(htmlOf(await batch()), { hash: '#a1' });
      await opened.emulateMedia({ media: 'print' });
      for (const view of ['published', 'compare', 'preview', 'raw'])
        expect(await opened.isVisible(`#a1-${view}`)).toBe(true);
      expect(await opened.isVisible('#theme')).toBe(false);
      expect((await opened.pdf()).length).toBeGreaterThan(10_000);
    });

    it('fits a narrow screen without scrolling sideways', async () => {
      const opened = await open(htmlOf(await batch()), { viewport: { width: 360, height: 640 } });
      const overflow = () =>
        opened.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      expect(await overflow()).toBeLessThanOrEqual(0);
      await opened.click('#articles tbody tr:first-child a');
      for (const tab of await opened.locator('article:visible [role=tab]').all()) {
        await tab.click();
        expect(await overflow()).toBeLessThanOrEqual(0);
      }
    });

    it('opens an article of a large batch from its packing, by click and by address', async () => {
      const html = htmlOf(await many(60));
      const opened = await open(html, { hash: '#a37' });
      await opened.waitForSelector('#a37-h:focus');
      expect(await opened.isVisible('#overview')).toBe(false);
      expect(await violations(opened)).toEqual([]);
      await opened.click('#a37 .back');
      // The browser tells of the new address after the click.
      await opened.waitForSelector('#overview', { state: 'visible' });
      expect(await opened.isVisible('#a37')).toBe(false);
      await opened.fill('input[type=search]', '00012');
      await opened.click('#articles tbody tr:visible a');
      await opened.waitForSelector('#a13-h:focus');
      expect(await opened.locator('article').count()).toBe(1);
      calm(opened);
    });

    it('opens in English without a French word of its own', async () => {
      const opened = await open(htmlOf(await batch(), 'en'));
      expect(await opened.title()).toBe('seo-rewrite report');
      expect(await opened.textContent('#shown')).toBe('5 of 5 articles shown');
      expect(await opened.getAttribute('html', 'lang')).toBe('en');
    });
  },
);
