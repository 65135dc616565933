import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cleanFile, cleanText } from '../support/cleaning.ts';

const OWN = 'fixtures/cleaning';
const ARTICLES = 'fixtures/articles';

const own = readdirSync(OWN).map((name) => {
  const raw = readdirSync(`${OWN}/${name}`).find((file) => file.startsWith('raw.'));
  return { name, raw: `${OWN}/${name}/${raw}`, expected: `${OWN}/${name}/clean.txt` };
});
const articles = readdirSync(ARTICLES).map((file) => {
  const name = file.replace(/\.[^.]+$/, '');
  return { name, raw: `${ARTICLES}/${file}`, expected: `fixtures/expected/${name}/clean.txt` };
});

describe('cleaning gives back the article, to the byte', () => {
  it.each([...own, ...articles])('$name', async ({ raw, expected }) => {
    const { text, article } = await cleanFile(raw);
    expect(text).toBe(readFileSync(expected, 'utf8'));
    expect(article.warning).toBeUndefined();
  });

  it('leaves every look-alike alone: nothing goes from texts that are clean already', async () => {
    const negatives = own.filter(({ name }) => name.startsWith('keeps-'));
    expect(negatives.length).toBeGreaterThanOrEqual(own.length / 3 - 2);
    for (const { name, raw } of negatives)
      expect({ name, gone: (await cleanFile(raw)).article.removals }).toEqual({ name, gone: [] });
  });

  it('changes nothing in what it gave back', async () => {
    for (const { name, raw } of [...own, ...articles]) {
      const once = (await cleanFile(raw)).text;
      expect({ name, text: (await cleanText(once)).text }).toEqual({ name, text: once });
    }
  });
});
