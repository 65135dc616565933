import { readFileSync } from 'node:fs';
import { inflateRawSync } from 'node:zlib';
import { load } from 'cheerio/slim';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pixelWidth } from '../../src/french/pixel-width.ts';
import { escapeHtml } from '../../src/reporters/html/markup.ts';
import { clipped } from '../../src/reporters/html/preview.ts';
import { ATTACKS, HOSTILE_MARKDOWN, HOSTILE_RAW } from '../support/hostile.ts';
import { findingOn, htmlOf, reportOf } from '../support/reports.ts';

const raw = readFileSync('fixtures/articles/tramway-budget.txt', 'utf8');
/** With plain spaces, so that the test can name its words. */
const good = readFileSync('fixtures/rewrites/tramway-budget.md', 'utf8').replace(/[\u00a0\u202f]/g, ' ');

/** Every element and attribute that the page is made of. */
const ELEMENTS = new Set(
  `html head meta title style body a header h1 h2 h3 h4 h5 h6 button main noscript div section p ul ol li dl dt dd small table caption thead tbody tr th td
   figure figcaption svg g rect text title form label input select option article nav span code pre blockquote em strong del ins mark sup hr br details summary footer script`.split(
    /\s+/,
  ),
);
const ATTRIBUTES =
  /^(?:charset|http-equiv|content|name|lang|class|id|href|title|type|role|tabindex|scope|start|rel|open|value|autocomplete|hidden|aria-[a-z]+|data-[a-z]+|viewBox|viewbox|preserveAspectRatio|preserveaspectratio|x|y|width|height)$/;

/** The page with everything that it holds packed laid out, as a browser would see it in the end. */
function wholeOf(page: string) {
  const $ = load(page);
  const packed = $('script[type="application/octet-stream"]').toArray();
  const parts = packed.map((element) => inflateRawSync(Buffer.from($(element).text(), 'base64')).toString());
  return load(page.replace('<div id="details">', () => `<div id="details">${parts.join('')}`));
}

function strangers(page: string): string[] {
  const $ = wholeOf(page);
  const found: string[] = [];
  for (const element of $('*')
    .toArray()
    .flatMap((node) => ('attribs' in node ? [node] : []))) {
    if (!ELEMENTS.has(element.tagName)) found.push(`<${element.tagName}>`);
    for (const [name, value] of Object.entries(element.attribs)) {
      if (!ATTRIBUTES.test(name)) found.push(`${element.tagName} ${name}`);
      if (name === 'href' && !value.startsWith('#')) found.push(`href ${value}`);
    }
  }
  const scripts = $('script')
    .toArray()
    .filter((element) => element.attribs.type === undefined);
  if (scripts.length !== 1) found.push(`${scripts.length} scripts`);
  if ($('style').length !== 1 || $('base, iframe, img, object, embed, link').length > 0) found.push('foreign parts');
  return found;
}

describe('the HTML report', () => {
  it('is made of a few harmless elements, whatever the articles hold', async () => {
    const hostile = await reportOf({
      raw: HOSTILE_RAW,
      rawPath: `${ATTACKS[2]}.txt`,
      markdown: HOSTILE_MARKDOWN,
      notes: ATTACKS.map((attack) => ({ en: attack, fr: attack })),
      findings: ATTACKS.map((attack) =>
        findingOn(HOSTILE_MARKDOWN, attack, { ruleId: attack, en: attack, fr: attack, fix: attack }),
      ),
    });
    const failure = { message: { en: ATTACKS[1] ?? '', fr: ATTACKS[1] ?? '' }, kind: 'input' as const };
    const failed = await reportOf({ rawPath: ATTACKS[0] ?? '', status: 'failed', failure });
    expect(strangers(htmlOf([hostile, failed]))).toEqual([]);
    expect(
      strangers(
        htmlOf(
          Array.from({ length: 21 }, () => hostile),
          'en',
        ),
      ),
    ).toEqual([]);
  });

  it('stays so for any Markdown and any raw text', { timeout: 60_000 }, async () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 80 }),
      fc
        .array(
          fc.constantFrom(
            ...ATTACKS,
            '\n\n',
            '# ',
            '- ',
            '> ',
            '```',
            '**',
            '[',
            '](',
            ')',
            '<',
            '>',
            '"',
            "'",
            '&',
            '|',
            '\\',
          ),
          { maxLength: 12 },
        )
        .map((parts) => parts.join('')),
    );
    await fc.assert(
      fc.asyncProperty(text, text, async (source, markdown) => {
        const report = await reportOf({ raw: `Titre\n\n${source}`, markdown, rawPath: source });
        expect(strangers(htmlOf([report]))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('shows controls and marks of direction instead of obeying them', () => {
    expect(escapeHtml('a\u001b[31m\u202eb\u0000\u007f\u0085')).toBe('a␛[31m[U+202E]b␀␡[U+0085]');
    expect(escapeHtml('<a href="x">&\'')).toBe('&lt;a href=&quot;x&quot;&gt;&amp;&#39;');
    expect(escapeHtml('deux\nlignes\tet\r\nune')).toBe('deux\nlignes\tet\nune');
    expect(escapeHtml('\ud800')).toBe('\ufffd');
  });

  it('allows nothing to run or load beside its own script and style', () => {
    const $ = load(htmlOf([]));
    const policy = $('meta[http-equiv="Content-Security-Policy"]').attr('content') ?? '';
    expect(policy).toMatch(
      /^default-src 'none'; style-src 'sha256-[\w+/=]+'; script-src 'sha256-[\w+/=]+'; base-uri 'none'; form-action 'none'$/,
    );
    expect(htmlOf([])).not.toMatch(/https?:/);
  });

  it('strikes out what was removed, with the reason, and keeps the rest in its order', async () => {
    const $ = load(htmlOf([await reportOf({ raw, markdown: good })]));
    const rows = $('.raw li')
      .toArray()
      .map((row) => $(row).text());
    expect(
      $('.raw del')
        .toArray()
        .map((cut) => $(cut).text()),
    ).toContain('Accueil > Politique > Transports');
    expect(rows.find((row) => row.includes('Accueil >'))).toMatch(/Retiré\u00a0: /);
    const lines = $('.raw .number')
      .toArray()
      .map((number) => Number($(number).text().replace(/\D/g, '')));
    expect(lines).toEqual([...lines].sort((a, b) => a - b));
    expect(rows.some((row) => row.includes('37 voix pour, 14 contre'))).toBe(true);
  });

  it('puts a finding at its place with what to do, and the others at the top', async () => {
    const findings = [
      findingOn(good, '19 millions d’euros', {
        ruleId: 'fact-number-changed',
        fr: 'nombre changé',
        fix: 'Remettre 19 millions.',
      }),
      findingOn(good, undefined, { ruleId: 'word-count', severity: 'warning', fr: 'trop court', fix: 'Développer.' }),
    ];
    const $ = load(htmlOf([await reportOf({ raw, markdown: good, findings })]));
    expect($('mark.error').text()).toBe('19 millions d’euros');
    const note = $('#a1-n1');
    expect(note.text()).toContain('nombre changé');
    expect(note.find('.fix').text()).toBe('Que faire\u00a0: Remettre 19 millions.');
    expect(note.closest('.notes').prev().is('ul')).toBe(true);
    expect($('.notes').first().text()).toContain('trop court');
    expect($('a[href="#a1-n1"]').length).toBe(1);
    expect($('a[href="#a1-m1"]').length).toBe(1);
  });

  it('shows marks that lie over one another each with its own anchor and number', async () => {
    const findings = [
      findingOn(good, 'Il aura fallu six heures', { ruleId: 'a', severity: 'warning' }),
      findingOn(good, 'six heures', { ruleId: 'b' }),
      findingOn(good, 'six heures', { ruleId: 'c' }),
    ];
    const $ = load(htmlOf([await reportOf({ markdown: good, findings })]));
    for (const number of [1, 2, 3]) {
      expect($(`#a1-m${number}`).length).toBe(1);
      expect($(`a[href="#a1-n${number}"]`).length).toBe(1);
    }
    expect(
      $('mark')
        .toArray()
        .map((mark) => $(mark).text())
        .join('|'),
    ).toBe('Il aura fallu |six heures');
  });

  it('links facts with their source, and tells those that are not there', async () => {
    const markdown = good
      .replace('212 arbres', '999 arbres')
      .replace('« investissement pour trente ans »', '« investissement pour vingt ans »');
    const $ = load(
      htmlOf([
        await reportOf({ raw, markdown, skipped: [{ ruleId: 'fact-number-invented', reason: { en: '', fr: '' } }] }),
      ]),
    );
    const ours = $('[id="a1-ph"]').closest('section');
    const texts = (kind: string) =>
      ours
        .find(`.fact.${kind}`)
        .toArray()
        .map((fact) => $(fact).clone().find('.unseen').remove().end().text());
    expect(texts('found')).toContain('11,4 kilomètres');
    expect(texts('strange')).toContain('999');
    expect(texts('strange').some((text) => text.includes('investissement'))).toBe(true);
    for (const link of ours.find('a.fact').toArray()) {
      const target = $(link).attr('href') ?? '';
      expect($(`[id="${target.slice(1)}"]`).length, target).toBe(1);
    }
    const link = ours.find('a.fact').filter((_, fact) => $(fact).text() === '11,4 kilomètres');
    expect($(`[id="${link.attr('href')?.slice(1)}"]`).text()).toBe('11,4 kilomètres');
  });

  it('believes the rules where they looked', async () => {
    const findings = [findingOn(good, '11,4 kilomètres', { ruleId: 'fact-number-changed' })];
    const $ = load(htmlOf([await reportOf({ raw, markdown: good, findings })]));
    expect(
      $('.fact.strange')
        .toArray()
        .map((fact) => $(fact).clone().find('.unseen').remove().end().text()),
    ).toEqual(['11,4 kilomètres']);
  });

  it('measures title and description and cuts them where a results page would', () => {
    const long = 'MAXIMISER VOS CHANCES CHEZ LES EMPLOYEURS DE VALCOURBE ET DE SAINT-CYPRIN';
    const cut = clipped(long, { size: 20, most: 600 });
    expect(cut).toMatch(/^MAXIMISER VOS .* …$/);
    expect(pixelWidth(cut, 20)).toBeLessThanOrEqual(600);
    expect(long.startsWith(cut.slice(0, -2))).toBe(true);
    expect(clipped('court', { size: 20, most: 600 })).toBe('court');
    expect(pixelWidth(clipped('i'.repeat(500), { size: 14, most: 920 }), 14)).toBeLessThanOrEqual(920);
  });

  it('gives unique ids, and labels that lead to something', async () => {
    const reports = [
      await reportOf({ raw, markdown: good }),
      await reportOf({ raw, markdown: good }),
      await reportOf({ markdown: good }),
    ];
    const $ = load(htmlOf(reports));
    const ids = $('[id]')
      .toArray()
      .map((element) => element.attribs.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const element of $('[aria-labelledby], [aria-controls]').toArray())
      for (const name of ['aria-labelledby', 'aria-controls']) {
        const target = element.attribs[name];
        if (target) expect($(`[id="${target}"]`).length, target).toBe(1);
      }
    for (const link of $('a[href^="#"]').toArray())
      expect($(`[id="${link.attribs.href?.slice(1)}"]`).length, link.attribs.href).toBe(1);
  });

  it('packs the articles of a large batch, and holds each of them', async () => {
    const report = await reportOf({ raw, markdown: good });
    const page = htmlOf(Array.from({ length: 30 }, (_, index) => ({ ...report, path: `${index}.txt` })));
    const $ = load(page);
    expect($('article').length).toBe(0);
    expect($('script[type="application/octet-stream"]').length).toBe(30);
    expect($('#articles tbody tr').length).toBe(30);
    expect(wholeOf(page)('article').length).toBe(30);
    expect(page.length).toBeLessThan(30 * 15_000 + 60_000);
  });

  it('says the same bytes for the same reports', async () => {
    const reports = [await reportOf({ raw, markdown: good })];
    expect(htmlOf(reports)).toBe(htmlOf(reports));
  });

  it('counts the batch: words, findings, tokens, cost, outcomes', async () => {
    const usage = { input: 1000, output: 500, cost: 0.01 };
    const errors = [findingOn(good, 'Il aura fallu', { ruleId: 'sentence-length' })];
    const $ = load(
      htmlOf(
        [await reportOf({ markdown: good, usage, findings: errors }), await reportOf({ markdown: good, usage })],
        'en',
      ),
    );
    expect($('.tiles').text().replace(/\s+/g, ' ')).toMatch(
      /Articles2 .*Findings1 1 error .*Tokens3,000 .*Cost\$0\.02/,
    );
    expect($('.chart').first().text().replace(/\s+/g, ' ')).toMatch(/ready1 ?draft1/);
    expect($('.chart').last().find('th').last().text()).toBe('sentence-length');
  });

  it('takes a broken article calmly', async () => {
    const reports = [
      await reportOf({ markdown: '' }),
      await reportOf({ markdown: '---\ntitle: [\n---\n' }),
      await reportOf({ markdown: `${'> '.repeat(5000)}x` }),
      await reportOf({ markdown: '*'.repeat(20_000) }),
      await reportOf({
        rawPath: 'x.txt',
        status: 'failed',
        failure: { message: { en: 'no', fr: 'non' }, kind: 'input' },
      }),
    ];
    expect(strangers(htmlOf(reports))).toEqual([]);
    expect(load(htmlOf(reports))('#articles tbody tr').length).toBe(5);
  });
});
