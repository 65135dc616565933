import { describe, expect, it } from 'vitest';
import { tellings } from './told.ts';

type Row = readonly [source: string, article: string, told: readonly string[]];

const CASES: Readonly<Record<string, readonly Row[]>> = {
  'who does it': [
    [
      'Les clubs de plongeurs s’y opposent et ont saisi le juge du port en mai. Le goémon des anses nourrit les éleveurs.',
      'Hostiles au projet, les éleveurs des anses ont saisi le juge du port en mai.',
      ['warning fact-role 1:25-43 person found=éleveurs des anses expected=clubs de plongeurs sourceLine=3'],
    ],
    [
      'Les clubs de plongeurs s’y opposent et ont saisi le juge du port en mai. Le goémon des anses nourrit les éleveurs.',
      'Hostiles au projet, les clubs de plongeurs ont saisi le juge du port en mai.',
      [],
    ],
    [
      'Les clubs de plongeurs tiennent au mouillage. Ils ont saisi le juge du port en mai. Le goémon des anses nourrit les éleveurs.',
      'Les plongeurs ne veulent rien perdre. Les membres des clubs ont saisi le juge du port en mai.',
      [],
    ],
  ],
  'what a thing is': [
    [
      'La visite du phare est gratuite, à condition d’avoir écrit au gardien et attendu deux jours.',
      'Monter là-haut est payant, et il faut deux choses : écrire au gardien, puis attendre deux jours.',
      ['warning fact-direction 1:20-26 turned found=payant expected=gratuite sourceLine=3'],
    ],
    [
      'La visite du phare est gratuite, à condition d’avoir écrit au gardien et attendu deux jours.',
      'Monter là-haut ne coûte rien, et il faut deux choses : écrire au gardien, puis attendre deux jours.',
      [],
    ],
    [
      'La visite du phare est gratuite, à condition d’avoir écrit au gardien. Le parking du port est payant.',
      'Le stationnement est payant, et il faut écrire au gardien pour la visite.',
      [],
    ],
  ],
  'how many for a time': [
    [
      'Le gardien prescrit des pauses en cas de tempête. Le phare a trois lampes.',
      'Le gardien prescrit des pauses en cas de tempête, trois par mois. Le phare a trois lampes.',
      ['warning fact-number-invented 1:51-56 invented found=trois kind=number value=3'],
    ],
    [
      'Le gardien prescrit trois pauses par mois en cas de tempête. Le phare a trois lampes.',
      'Le gardien prescrit des pauses en cas de tempête, trois par mois. Le phare a trois lampes.',
      [],
    ],
    [
      'Le gardien ouvre une fois tous les quatre mois en hiver. Le phare a trois lampes.',
      'Le gardien compte ses ouvertures d’hiver, trois par an. Le phare a trois lampes.',
      [],
    ],
    [
      'Le gardien ouvre deux fois par semaine en hiver. Le phare a deux lampes.',
      'Le gardien compte ses ouvertures d’hiver, deux par semaine. Le phare a deux lampes.',
      [],
    ],
  ],
};

describe.each(Object.entries(CASES))('replaced: %s', (_, rows) => {
  it.each(rows)('« %s » → « %s »', (source, article, told) => {
    expect(tellings(source, article)).toEqual(told);
  });
});
