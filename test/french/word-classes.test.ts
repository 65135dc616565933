import { describe, expect, it } from 'vitest';
import { indexHeadWords } from '../../src/french/head-words.ts';
import { isRecapHeading } from '../../src/french/recap-headings.ts';
import { isPastParticiple, isPresentParticiple, thirdPerson } from '../../src/french/verb-forms.ts';
import { vocabularyOf } from '../../src/french/word-classes.ts';
import { lazyLexicon } from '../../src/store/lexicon.ts';

describe('word classes', () => {
  const words = vocabularyOf(indexHeadWords('4\nporte/S.\nporter/a0p+\njournal/S.\naujourd’hui\n1er/--\n42\n'));

  it('tell verbs from nouns by their flags', () => {
    expect([words.isInfinitive('porter'), words.isInfinitive('porte'), words.isNominal('porte')]).toEqual([
      true,
      false,
      true,
    ]);
  });

  it('know plurals, and words without flags', () => {
    expect([
      words.isNominal('journaux'),
      words.isNominal('portes'),
      words.isKnown("aujourd'hui"),
      words.isKnown('42'),
    ]).toEqual([true, true, true, false]);
  });
});

describe('verb forms', () => {
  const words = lazyLexicon();
  it.each([
    ['mange', false, 'present'],
    ['mangeait', false, 'imperfect'],
    ['finissent', true, 'present'],
    ['entreprend', false, 'present'],
    ['viendront', true, 'future'],
    ['aurait', false, 'conditional'],
    ['achèvent', true, 'present'],
    ['prirent', true, 'past'],
  ])('read %s', (word, plural, tense) => expect(thirdPerson(word, words)).toEqual({ plural, tense }));

  it.each(['chemin', 'maison', 'lentement', 'manger', 'rapide'])('find no verb in %s', (word) =>
    expect(thirdPerson(word, words)).toBeUndefined(),
  );

  it('know participles', () => {
    expect(['vendues', 'écrite', 'née', 'finis'].filter((word) => !isPastParticiple(word, words))).toEqual([]);
    expect(isPresentParticiple('entraînant', words)).toBe(true);
    expect(isPresentParticiple('pendant', words)).toBe(false);
  });
});

describe('recap headings', () => {
  it.each(['L’essentiel', "L'ESSENTIEL :", 'Chiffres clés', 'Qui est qui, quoi est quoi'])('are known: %s', (text) =>
    expect(isRecapHeading(text)).toBe(true),
  );
  it('are whole headings', () => expect(isRecapHeading('L’essentiel du pain')).toBe(false));
});
