import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText } from '../support/cleaning.ts';
import { anyRaw } from './any-raw.ts';

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];

/** Whether the words come in this order in the others. */
function isSubsequence(words: readonly string[], others: readonly string[]): boolean {
  let at = 0;
  for (const other of others) if (other === words[at]) at++;
  return at === words.length;
}

/** The same cases every time: a run that fails can be told from one that does not. */
const SEED = 20251122;

describe('cleaning, whatever it is given', () => {
  it('takes words away and adds none, but for the repairs in the receipt', async () => {
    await fc.assert(
      fc.asyncProperty(anyRaw, async (raw) => {
        const { article } = await cleanText(raw);
        // Undo the repairs, last first: what is left must stand in the raw text in this order.
        const undone = [article.title, ...article.blocks.map(({ text }) => text)].map((text) => {
          let before = text;
          for (const repair of [...article.repairs].reverse()) if (repair.after === before) before = repair.before;
          return before;
        });
        return isSubsequence(undone.flatMap(wordsOf), wordsOf(raw));
      }),
      { numRuns: 300, seed: SEED },
    );
  });

  it('accounts for every line: it stays, or it is in the receipt', async () => {
    await fc.assert(
      fc.asyncProperty(anyRaw, async (raw) => {
        const { article } = await cleanText(raw);
        const kept = [article.title, ...article.blocks.map(({ text }) => text)];
        const told = [...article.removals.map(({ text }) => text), ...article.repairs.map(({ before }) => before)];
        const marks = article.blocks.map(({ ordinal, language }) => `${ordinal ?? ''} ${language ?? ''}`);
        const words = new Set([...kept, ...told, ...marks].flatMap(wordsOf));
        // The fences of a listing and the numbers of its items are markup.
        const bare = raw.replace(/^.{0,2}`+\w*$/gm, '').replace(/^\s*\d+[.)] /gm, '');
        return wordsOf(bare).every((word) => words.has(word));
      }),
      { numRuns: 300, seed: SEED },
    );
  });

  it('does nothing the second time', async () => {
    await fc.assert(
      fc.asyncProperty(anyRaw, async (raw) => {
        const once = (await cleanText(raw)).text;
        expect((await cleanText(once)).text).toBe(once);
      }),
      { numRuns: 300, seed: SEED },
    );
  });

  it.each(['a.md', 'a.html'])('gives plain text that cleans to itself, from %s', async (path) => {
    await fc.assert(
      fc.asyncProperty(anyRaw, async (raw) => {
        const marked = path.endsWith('html') ? raw.replace(/^(.+)$/gm, '<p>$1</p>') : raw;
        const once = (await cleanText(marked, { path })).text;
        expect((await cleanText(once)).text).toBe(once);
      }),
      { numRuns: 60, seed: SEED },
    );
  });

  it('never throws, in any format', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: 'binary', maxLength: 400 }),
        fc.constantFrom('a.txt', 'a.md', 'a.html'),
        async (raw, path) => {
          expect(typeof (await cleanText(raw.normalize('NFC'), { path })).text).toBe('string');
        },
      ),
      { numRuns: 300, seed: SEED },
    );
  });
});
