import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inFolder, runCli } from '../support/cli.ts';

const repeated = (unit: string) => (size: number) => unit.repeat(Math.ceil(size / unit.length));
const REWRITE = ['rewrite', '--engine', 'offline', '--no-cache', '--force', '--out', 'out'];
const CHECK = ['check'];

/** Texts that once took the square of their length, or a time too long for a file of the size allowed. */
const SHAPES: readonly (readonly [
  name: string,
  command: readonly string[],
  file: string,
  make: (size: number) => string,
  size: number,
])[] = [
  ['one word', REWRITE, 'a.txt', repeated('a'), 60_000],
  ['one line of dates', REWRITE, 'a.txt', repeated('12 mars 2024, '), 60_000],
  ['one line of centuries', REWRITE, 'a.txt', repeated('XVIIIe siècle '), 60_000],
  ['one line of numbers in words', REWRITE, 'a.txt', repeated('cent vingt-deux mille '), 60_000],
  ['one line of short speech', REWRITE, 'a.txt', repeated('« Oui », dit-il. '), 60_000],
  [
    'one paragraph of sentences',
    REWRITE,
    'a.txt',
    (size) => Array.from({ length: size / 25 }, (_, index) => `Le pain ${index} chante fort. `).join(''),
    60_000,
  ],
  ['one-letter lines', REWRITE, 'a.txt', repeated('a\r'), 15_000],
  ['open links', REWRITE, 'a.txt', repeated('[a]('), 15_000],
  ['half an address', ['facts'], 'a.txt', (size) => `${'a.'.repeat(size / 2)}@`, 60_000],
  ['apostrophes', CHECK, 'a.md', repeated("l'"), 60_000],
  ['fences', CHECK, 'a.md', repeated('```\n'), 60_000],
];

/** Milliseconds of processor time, the better of two. */
const cost = (command: readonly string[], file: string, text: string): Promise<number> =>
  inFolder(async (folder) => {
    let best = Number.POSITIVE_INFINITY;
    for (let run = 0; run < 2; run++) {
      await writeFile(join(folder, file), text);
      const start = process.cpuUsage();
      await runCli([...command, file], {
        cwd: folder,
      });
      const { user, system } = process.cpuUsage(start);
      best = Math.min(best, (user + system) / 1000);
    }
    return best;
  });

describe('time grows with the length and no faster', () => {
  it.each(SHAPES)(
    '%s',
    async (_, command, file, make, size) => {
      await cost(command, file, make(size / 3));
      const [once, fourfold] = [await cost(command, file, make(size)), await cost(command, file, make(4 * size))];
      // Four times the text: sixteen times the time would be quadratic.
      expect(fourfold).toBeLessThan(Math.max(7 * once, 700));
    },
    120_000,
  );
});
