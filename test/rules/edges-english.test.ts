import { describe, expect, it } from 'vitest';
import { story } from '../support/story.ts';

describe('lang-document', () => {
  it.each([
    [
      'The baker feeds the starter every morning with flour and water, and then it rests .',
      { minChars: 83 },
      ['1:1 foreign english English, french anglais'],
    ],
    ['The baker feeds the starter every morning with flour and water, and then it rests .', { minChars: 84 }, []],
    [
      'Le levain se nourrit chaque matin de farine et d’eau du puits et il est bon.\n\nThe bread of the town.',
      { minChars: 20 },
      ['3:1 mixed share 77'],
    ],
    [
      'Le levain se nourrit chaque matin de farine et d’eau du puits et il est bon.\n\nThe bread of the town.',
      { minChars: 20, minShare: 0.75 },
      [],
    ],
    [
      'Le levain se nourrit chaque matin de farine et d’eau du puits et il est.\n\nThe bread of the town.',
      { minChars: 20, minShare: 0.77 },
      ['3:1 mixed share 76'],
    ],
    ['Pommes, poires, abricots.', { minChars: 20 }, []],
    [
      'Il est là, et ils sont venus avec des pains que nous avons mangés là.\n\nThe bread of the town.',
      { minChars: 20, minShare: 0.75 },
      [],
    ],
    [
      'Il est là, et ils sont venus avec des pains que nous avons mangés là.\n\nThe bread of the town.',
      { minChars: 20, minShare: 0.76 },
      ['3:1 mixed share 75'],
    ],
  ])('%j %j', (markdown, options, expected) => {
    expect(story('lang-document', markdown, options)).toEqual(expected);
  });
});

describe('lang-english-run', () => {
  it.each([
    ['Il dit the best way to cuire.', {}, []],
    ['Il dit the best of the cuire.', {}, ['1:8 run excerpt the best of the cuire']],
    ['Il dit the best bread to.', {}, []],
    ['Il dit the best of the.', { words: 4 }, ['1:8 run excerpt the best of the']],
    ['Il dit the best of the.', { words: 4, marks: 4 }, []],
    ['Il dit the best of the bread.', { marks: 4 }, []],
    ['Il dit the best. Of the bread and more.', {}, ['1:18 run excerpt Of the bread and more']],
    ['Il dit the best, of the bread, and more.', {}, ['1:8 run excerpt the best, of the bread, and more']],
    ['Il dit the best (of the bread) and more.', {}, []],
    ['Il dit _the best of the bread and more_.', {}, []],
    ['Il dit **the best of the bread and more**.', {}, []],
    ['Il lit The Best of the Bread of the Town.', {}, []],
    [
      'Il lit The Best of the bread of the Town and more bread.',
      {},
      ['1:8 run excerpt The Best of the bread of the Town and more bread'],
    ],
    [
      'Il dit the best of the bread là and of the town with more.',
      {},
      ['1:8 run excerpt the best of the bread', '1:33 run excerpt and of the town with more'],
    ],
    [
      'Il dit the best of the bread et il sait of the town with the more.',
      {},
      ['1:8 run excerpt the best of the bread', '1:41 run excerpt of the town with the more'],
    ],
    ['The best of the bread and of the town, says the baker.', {}, []],
    ['Il dit the best of the pain', {}, ['1:8 run excerpt the best of the pain']],
    ['Il dit the best of to.', {}, []],
    ['Il lit the best bread with flour, et puis of lui.', {}, []],
  ])('%j %j', (markdown, options, expected) => {
    expect(story('lang-english-run', markdown, options)).toEqual(expected);
  });
});

describe('lang-foreign-quote', () => {
  it.each([
    ['« This is a ride »', {}, ['1:1 quote']],
    ['« This is a »', {}, []],
    ['« This is a ride »', { words: 5 }, []],
    ['« The Way of the World » et « The Way of the world »', {}, ['1:29 quote']],
    ['« This is a ride »\u00a0[c’est un tour]', {}, []],
    ['« This is a ride » (un tour)', {}, []],
    ['« This is a ride » dit (un tour)', {}, ['1:1 quote']],
    ['« This is a ride »    [tour]', {}, ['1:1 quote']],
    ['| « This is a ride » |\n| --- |\n| a |', {}, []],
    ['- "This is a ride" et “That was the ride”', {}, ['1:3 quote', '1:23 quote']],
    ['> « This is a ride »', {}, ['1:3 quote']],
    ['« This is a ride » a [tour]', {}, ['1:1 quote']],
  ])('%j %j', (markdown, options, expected) => {
    expect(story('lang-foreign-quote', markdown, options)).toEqual(expected);
  });
});
