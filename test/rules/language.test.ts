import { describe, expect, it } from 'vitest';
import { story } from '../support/story.ts';

describe('lang-english-run', () => {
  it.each([
    ['Il dit the best way to bake bread is slow.', {}, ['1:8 run excerpt the best way to bake bread is slow']],
    ['Il dit « the best way to bake bread is slow » ici.', {}, []],
    ['Le four the best way, et puis le pain.', {}, []],
    ['Le *business plan* et le *storytelling* plaisent.', {}, []],
  ])('%j %j', (markdown, options, expected) => {
    expect(story('lang-english-run', markdown, options)).toEqual(expected);
  });
});

describe('lang-foreign-quote', () => {
  it.each([
    ['# « The best way to bake good bread is to wait for it »\n\nOui.', {}, ['1:3 quote']],
    ['Il dit : « The best way to bake good bread is to wait for it and never to hurry. »', {}, ['1:10 quote']],
    [
      'Il dit : « The best way to bake good bread is to wait for it and never to hurry » (« Le meilleur moyen est d’attendre »).',
      {},
      [],
    ],
  ])('%j %j', (markdown, options, expected) => {
    expect(story('lang-foreign-quote', markdown, options)).toEqual(expected);
  });
});

describe('lang-block', () => {
  it.each([
    [
      'The best way to bake good bread is to wait for it and never to hurry, says the baker of the town.',
      {},
      ['1:1 foreign english English, french anglais'],
    ],
    [
      'Le meilleur moyen de cuire un bon pain est d’attendre.\n\nThe best way to bake good bread is to wait for it and never to hurry, says the baker of the town.\n\nLe boulanger de la ville le dit à tous ceux qui viennent.',
      {},
      ['3:1 foreign english English, french anglais'],
    ],
  ])('%j %j', (markdown, options, expected) => {
    expect(story('lang-block', markdown, options)).toEqual(expected);
  });
});
