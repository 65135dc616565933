import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { snowballStem } from '../../src/french/snowball.ts';

interface Snowball {
  newStemmer(language: string): { stem(word: string): string };
}

const require = createRequire(import.meta.url);
const oracle = (require('snowball-stemmers') as Snowball).newStemmer('french');
const headWords = readFileSync(join(dirname(require.resolve('dictionary-fr')), 'index.dic'), 'utf8')
  .split('\n')
  .slice(1)
  .map((line) => line.split(/[/\t ]/)[0]?.toLowerCase() ?? '')
  .filter((word) => /^[a-zàâäéèêëîïôöùûüÿœæç'-]+$/.test(word));

const ENDINGS = [
  'ment',
  'ant',
  'ées',
  'aient',
  'issant',
  'ateur',
  'eront',
  'ions',
  'ités',
  'ements',
  'ives',
  'euses',
  'assions',
  'îmes',
];

describe('the French stemmer', () => {
  it.each([
    ['continuellement', 'continuel'],
    ['recrutements', 'recrut'],
    ['chevaux', 'cheval'],
    ['majestueusement', 'majestu'],
    ['logiquement', 'logiqu'],
    ['premières', 'premi'],
  ])('%s → %s', (word, stem) => {
    expect(snowballStem(word)).toBe(stem);
  });

  it('agrees with an independent implementation on every third head-word of a dictionary, bare and inflected', () => {
    const parted: string[] = [];
    for (let index = 0; index < headWords.length; index += 3) {
      const word = headWords[index] ?? '';
      const inflected = word.replace(/(?:er|ir|e)$/, '') + ENDINGS[index % ENDINGS.length];
      for (const candidate of [word, inflected])
        if (snowballStem(candidate) !== oracle.stem(candidate)) parted.push(candidate);
    }
    expect(parted).toEqual([]);
  });
});
