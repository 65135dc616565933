import { describe, expect, it } from 'vitest';
import { deniedWords } from '../../../src/rules/fidelity/claims/denied-words.ts';
import { contrary, isConverse, stancesIn } from '../../../src/rules/fidelity/claims/stances.ts';
import type { Sentence } from '../../../src/rules/fidelity/reading/side.ts';
import { comparing } from './told.ts';

const sentenceOf = (text: string): Sentence => {
  const [sentence] = comparing('Il pleut.', text).article.sentences;
  if (!sentence) throw new Error('the text has a sentence');
  return sentence;
};

describe('words that a sentence denies', () => {
  it.each([
    ['Le pain lève.', ''],
    ['Le pain ne lève pas.', 'lève'],
    ['Le pain n’a pas encore levé ici.', 'a encore levé'],
    ['Le pain ne lève plus jamais.', 'lève'],
    ['Le pain ne lève que tard.', ''],
    ['Le pain ne monte guère et lève.', 'monte'],
    ['Le pain lève sans sel ni beurre.', 'sel'],
    ['Le pain lève sans le sel gris.', 'le sel'],
    ['Le pain ne sort presque vraiment souvent du vieux four pas.', ''],
    ['Le pain lève pas.', ''],
  ])('« %s »', (text, expected) => {
    expect([...deniedWords(sentenceOf(text))].map(({ text: word }) => word).join(' ')).toBe(expected);
  });
});

describe('the sides that a sentence takes', () => {
  const words = (text: string) => [...stancesIn(sentenceOf(text)).values()].map((word) => word.text).join(' ');
  const same = (one: string, other: string) => {
    const stances = stancesIn(sentenceOf(one));
    return [...stancesIn(sentenceOf(other)).keys()].some((stance) => stances.has(stance));
  };
  const opposed = (one: string, other: string) => {
    const stances = stancesIn(sentenceOf(one));
    return [...stancesIn(sentenceOf(other)).keys()].some((stance) => stances.has(contrary(stance)));
  };

  it.each([
    ['Le loyer monte.', 'Les loyers augmentent.', 'same'],
    ['Le loyer monte.', 'Les loyers chutent.', 'opposed'],
    ['Le loyer ne monte pas.', 'Les loyers chutent.', 'same'],
    ['Le loyer ne monte pas.', 'Les loyers augmentent.', 'opposed'],
    ['La Poste baisse le rideau.', 'La Poste ferme.', 'same'],
    ['La Poste baisse le rideau.', 'Les loyers chutent.', 'neither'],
    ['La Poste baisse son rideau.', 'La Poste ferme.', 'same'],
    ['La Poste lève le rideau.', 'La Poste ferme.', 'opposed'],
    ['Il donne son feu vert.', 'Il refuse.', 'opposed'],
    ['Il vote pour.', 'Il accepte.', 'same'],
    ['Il vote contre.', 'Il accepte.', 'opposed'],
    ['Le nord gèle.', 'Le sud gèle.', 'opposed'],
    ['Les nordiques gèlent.', 'Le sud gèle.', 'neither'],
  ])('« %s » and « %s »: %s', (one, other, expected) => {
    expect(same(one, other) ? 'same' : opposed(one, other) ? 'opposed' : 'neither').toBe(expected);
  });

  it('keeps the first word of each side', () => {
    expect(words('Le loyer monte, grimpe et bondit.')).toBe('monte');
    expect(words('Le loyer monte puis baisse.')).toBe('monte baisse');
  });

  it.each([
    ['La ville vend.', true],
    ['La ville gagne la victoire.', false],
    ['La ville monte.', false],
  ])('tells events seen from either end: « %s » %s', (text, converse) => {
    const [stance = -1] = stancesIn(sentenceOf(text)).keys();
    expect(isConverse(stance)).toBe(converse);
    expect(isConverse(contrary(stance))).toBe(converse);
    expect(contrary(contrary(stance))).toBe(stance);
  });
});
