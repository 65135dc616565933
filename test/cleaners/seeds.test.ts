import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cleanFile } from '../support/cleaning.ts';

const SEEDS = '../shared/seeds';

/** What must become of each seed, told by line numbers and a few letters: lines that go, and what is put right. */
const EXPECTED: Readonly<
  Record<string, { readonly gone: readonly number[]; readonly mended: readonly (readonly [string, string])[] }>
> = {
  '000': { gone: [3], mended: [] },
  '001': { gone: [], mended: [] },
  '002': {
    gone: [],
    mended: [
      ['rapportsrevenir', 'rapports revenir'],
      ['dimanchetandis', 'dimanche tandis'],
      ['candidatureEsguerra', 'candidature Esguerra'],
      [' [employees]en', ' en'],
      [' [at OpenAI]ils', ' ils'],
      ['. , dans', ', dans'],
    ],
  },
  '003': { gone: [1], mended: [['PyTorch. .', 'PyTorch.']] },
  '004': { gone: [3, 5, 19, 21, 22, 24, 26, 28, 30, 32, 34], mended: [] },
};

describe.runIf(existsSync(SEEDS))('the seeds', () => {
  const files = existsSync(SEEDS) ? readdirSync(SEEDS).filter((file) => file.endsWith('.txt')) : [];

  it.each(files)('%s keeps every word of its article and no leftover', async (file) => {
    const expected = EXPECTED[file.slice(0, 3)];
    expect(expected).toBeDefined();
    const lines = readFileSync(`${SEEDS}/${file}`, 'utf8').split('\n');
    let text = lines.filter((line, index) => line.trim() !== '' && !expected?.gone.includes(index + 1)).join('\n');
    for (const [before, after] of expected?.mended ?? []) text = text.replace(before, after);
    const cleaned = await cleanFile(`${SEEDS}/${file}`);
    expect(
      cleaned.text
        .split('\n')
        .filter((line) => line !== '')
        .join('\n'),
    ).toBe(text);
  });

  it('reports the quotations of 002 that nobody closed', async () => {
    const file = files.find((name) => name.startsWith('002'));
    const { article } = await cleanFile(`${SEEDS}/${file}`);
    expect(article.doubts.filter(({ cleaner }) => cleaner === 'guillemets').map(({ line }) => line)).toEqual([
      6, 15, 23,
    ]);
  });
});
