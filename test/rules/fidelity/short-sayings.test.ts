import { expect, it } from 'vitest';
import { tellings } from './told.ts';

const SOURCE =
  'Les anciens gérants, Yves Ravel et Odile Morin, reviendront… « en voisins », sourit Odile Morin. Paul Tassin parle d’un « joli pari ». Yves Ravel range les outils.';

const told = (article: string, source = SOURCE) =>
  tellings(source, article).filter((line) => line.includes('fact-quote-attribution'));

it('two words that somebody else says', () => {
  expect(told('Ils reviendront « en voisins », précise Yves Ravel avec le sourire.')).toEqual([
    'warning fact-quote-attribution 1:17-31 other found=Yves Ravel expected=Odile Morin sourceLine=3',
  ]);
});

it.each([
  'Ils reviendront « en voisins », précise Odile Morin avec le sourire.',
  'Ils reviendront « en voisins ». Yves Ravel range les outils.',
  'C’est un « joli pari », note Yves Ravel.',
])('%s is said otherwise', (article) => {
  expect(told(article)).toEqual([]);
});

it('words that two people say are neither’s', () => {
  const source = `${SOURCE} « en voisins », répète Yves Ravel.`;
  expect(told('Ils reviendront « en voisins », précise Yves Ravel.', source)).toEqual([]);
});
