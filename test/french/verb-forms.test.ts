import { describe, expect, it } from 'vitest';
import { isPastParticiple, isPresentParticiple, thirdPerson } from '../../src/french/verb-forms.ts';

const infinitives = new Set(
  `manger commencer appeler jeter employer acheter céder chanter finir choisir vendre rendre recevoir devoir dormir venir
  prendre pouvoir faire voir`.split(/\s+/),
);
const nouns = new Set(['chantait', 'front', 'parent']);
const vocabulary = {
  isInfinitive: (word: string) => infinitives.has(word),
  isNominal: (word: string) => nouns.has(word),
  isKnown: (word: string) => word === 'jamait',
};

const read = (word: string): string => {
  const reading = thirdPerson(word, vocabulary);
  return reading ? `${reading.plural ? 'ils' : 'il'} ${reading.tense}` : 'no verb';
};

describe('thirdPerson', () => {
  it.each([
    ['est', 'il present'],
    ['sont', 'ils present'],
    ['va', 'il present'],
    ['font', 'ils present'],
    ['fut', 'il past'],
    ['furent', 'ils past'],
    ['ira', 'il future'],
    ['iront', 'ils future'],
    ['irait', 'il conditional'],
    ['iraient', 'ils conditional'],
    ['chante', 'il present'],
    ['chantent', 'ils present'],
    ['chantait', 'il imperfect'],
    ['chantaient', 'ils imperfect'],
    ['chanta', 'il past'],
    ['chantèrent', 'ils past'],
    ['chantera', 'il future'],
    ['chanteront', 'ils future'],
    ['chanterait', 'il conditional'],
    ['chanteraient', 'ils conditional'],
    ['finit', 'il present'],
    ['finissent', 'ils present'],
    ['finissait', 'il imperfect'],
    ['finissaient', 'ils imperfect'],
    ['finirent', 'ils past'],
    ['finira', 'il future'],
    ['finiront', 'ils future'],
    ['finirait', 'il conditional'],
    ['finiraient', 'ils conditional'],
    ['vendait', 'il imperfect'],
    ['vendra', 'il future'],
    ['vendront', 'ils future'],
    ['vendrait', 'il conditional'],
    ['vendraient', 'ils conditional'],
    ['vendirent', 'ils past'],
    ['devait', 'il imperfect'],
    ['mangeait', 'il imperfect'],
    ['commençait', 'il imperfect'],
    ['appelle', 'il present'],
    ['jette', 'il present'],
    ['emploie', 'il present'],
    ['achète', 'il present'],
    ['cède', 'il present'],
    ['vient', 'il present'],
    ['viennent', 'ils present'],
    ['vint', 'il past'],
    ['vinrent', 'ils past'],
    ['viendra', 'il future'],
    ['viendront', 'ils future'],
    ['viendrait', 'il conditional'],
    ['viendraient', 'ils conditional'],
    ['googlait', 'il imperfect'],
    ['googlaient', 'ils imperfect'],
    ['googleront', 'ils future'],
    ['googlerait', 'il conditional'],
    ['googlèrent', 'ils past'],
    ['jamait', 'no verb'],
    ['front', 'no verb'],
    ['parent', 'no verb'],
    ['table', 'no verb'],
    ['e', 'no verb'],
    ['lait', 'no verb'],
  ])('%s: %s', (word, expected) => {
    expect(read(word)).toBe(expected);
  });
});

describe('thirdPerson, where the word list knows every word', () => {
  const knowing = { ...vocabulary, isKnown: () => true };

  it.each([
    ['finissaient', true, 'imperfect'],
    ['finissait', false, 'imperfect'],
    ['chanteraient', true, 'conditional'],
    ['finiraient', true, 'conditional'],
    ['vendraient', true, 'conditional'],
    ['chanterait', false, 'conditional'],
    ['finirait', false, 'conditional'],
    ['vendrait', false, 'conditional'],
    ['chanteront', true, 'future'],
    ['finiront', true, 'future'],
    ['vendront', true, 'future'],
    ['chantaient', true, 'imperfect'],
    ['dormaient', true, 'imperfect'],
    ['vendaient', true, 'imperfect'],
    ['devaient', true, 'imperfect'],
    ['dormait', false, 'imperfect'],
    ['chantèrent', true, 'past'],
    ['finirent', true, 'past'],
    ['vendirent', true, 'past'],
    ['vendurent', true, 'past'],
    ['devurent', true, 'past'],
    ['dormurent', true, 'past'],
  ] as const)('%s', (word, plural, tense) => {
    expect(thirdPerson(word, knowing)).toEqual({ plural, tense });
  });

  it.each([
    ['a', false, 'present'],
    ['ont', true, 'present'],
    ['vont', true, 'present'],
    ['eut', false, 'past'],
    ['eurent', true, 'past'],
  ] as const)('%s', (word, plural, tense) => {
    expect(thirdPerson(word, knowing)).toEqual({ plural, tense });
  });

  it.each(['googlait', 'googlerait', 'googleront', 'googlèrent'])('is not told by the ending of %s', (word) => {
    expect(thirdPerson(word, knowing)).toBeUndefined();
  });
});

describe('isPastParticiple', () => {
  it.each(['chanté', 'chantée', 'chantés', 'chantées', 'fini', 'finie', 'finis', 'finies', 'pris', 'prise', 'prises'])(
    '%s',
    (word) => {
      expect(isPastParticiple(word, vocabulary)).toBe(true);
    },
  );

  it.each(['choisi', 'choisie', 'choisis', 'choisies'])('%s', (word) => {
    expect(isPastParticiple(word, vocabulary)).toBe(true);
  });

  it.each(['vendu', 'vendue', 'vendus', 'vendues', 'né', 'née', 'nées'])('%s', (word) => {
    expect(isPastParticiple(word, vocabulary)).toBe(true);
  });

  it.each(['santé', 'café', 'ami', 'souris', 'table', 'chanter', 'é', '', 'chantéo', 'finiex', 'finiss'])(
    'not %s',
    (word) => {
      expect(isPastParticiple(word, vocabulary)).toBe(false);
    },
  );
});

describe('isPresentParticiple', () => {
  it.each(['chantant', 'mangeant', 'commençant', 'finissant', 'vendant', 'recevant', 'venant', 'prenant'])(
    '%s',
    (word) => {
      expect(isPresentParticiple(word, vocabulary)).toBe(true);
    },
  );

  it.each(['pendant', 'maintenant', 'restaurant', 'enfant', 'géant', 'brillant', 'chantent', 'issant'])(
    'not %s',
    (word) => {
      expect(isPresentParticiple(word, vocabulary)).toBe(false);
    },
  );
});
