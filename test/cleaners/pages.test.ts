import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cleanText } from '../support/cleaning.ts';
import { meanOf, type Score, scoreOf } from '../support/shingles.ts';

const PAGES = '../shared/clean-dev';
const names = existsSync(PAGES)
  ? readdirSync(PAGES).flatMap((file) => (file.endsWith('.raw.txt') ? [file.slice(0, -'.raw.txt'.length)] : []))
  : [];

/** The first of these files that is there. */
const read = (name: string, ...kinds: readonly string[]): string | undefined => {
  const kind = kinds.find((candidate) => existsSync(`${PAGES}/${name}.${candidate}`));
  return kind && readFileSync(`${PAGES}/${name}.${kind}`, 'utf8').normalize('NFC');
};

type Way = 'raw.txt' | 'paste.txt' | 'full.txt' | 'html';

async function scored(way: Way, shape: (text: string) => string = (text) => text) {
  const scores: Score[] = [];
  for (const name of names) {
    const raw = read(name, way);
    if (raw === undefined) continue;
    const own = way === 'paste.txt' ? ['paste.ref.txt'] : [];
    const ownFull = way === 'paste.txt' ? ['paste.full.txt'] : [];
    const needed = read(name, ...own, 'ref.txt') ?? '';
    const allowed = read(name, ...ownFull, 'full.txt', 'ref.txt') ?? '';
    const { text } = await cleanText(shape(raw), { path: way === 'html' ? 'page.html' : 'page.txt' });
    scores.push(scoreOf(text, needed, allowed));
  }
  return meanOf(scores);
}

describe.runIf(names.length > 0)('real French pages, by word 4-grams', () => {
  it('finds the article in a whole page', async () => {
    expect((await scored('raw.txt')).f1).toBeGreaterThanOrEqual(0.975);
  }, 120_000);

  it('finds the article in a mouse selection', async () => {
    expect((await scored('paste.txt')).f1).toBeGreaterThanOrEqual(0.99);
  }, 120_000);

  it('does a clean article no harm', async () => {
    const { precision, recall } = await scored('full.txt');
    expect(recall).toBeGreaterThanOrEqual(0.998);
    expect(precision).toBeGreaterThanOrEqual(0.999);
  }, 120_000);

  it('finds the article in the HTML page', async () => {
    expect((await scored('html')).f1).toBeGreaterThanOrEqual(0.98);
  }, 120_000);

  it.each([
    ['blank lines between the lines', (text: string) => text.replace(/\n/g, '\n\n')],
    ['indented lines', (text: string) => text.replace(/^/gm, '  ')],
  ] as const)(
    'does as well with %s',
    async (_, shape) => {
      const [plain, shaped] = [await scored('raw.txt'), await scored('raw.txt', shape)];
      expect(Math.abs(plain.f1 - shaped.f1)).toBeLessThanOrEqual(0.002);
    },
    240_000,
  );
});
