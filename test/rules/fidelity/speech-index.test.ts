import { describe, expect, it } from 'vitest';
import { SpeechIndex } from '../../../src/rules/fidelity/quotations/speech-index.ts';
import { speechPieces } from '../../../src/rules/fidelity/quotations/speech-pieces.ts';
import { comparing } from './told.ts';

const indexOf = (source: string) => new SpeechIndex(comparing(source, 'Il pleut.').index.side);
const keys = (text: string) => speechPieces(text).flat();

describe('pieces of a quotation', () => {
  it.each([
    ['Le pain chante', [['le', 'pain', 'chante']]],
    ['Le pain […] chante', [['le', 'pain'], ['chante']]],
    ['Le pain [de Léa] chante', [['le', 'pain'], ['chante']]],
    ['Le pain (…) chante', [['le', 'pain'], ['chante']]],
    ['Le pain (...) chante', [['le', 'pain'], ['chante']]],
    ['Le pain (chaud) chante', [['le', 'pain', 'chaud', 'chante']]],
    ['Le pain… chante', [['le', 'pain'], ['chante']]],
    ['Le pain… Il chante', [['le', 'pain', 'il', 'chante']]],
    ['[…] Le pain', [['le', 'pain']]],
    ['L’été dort', [['l', 'ete', 'dort']]],
    ['[…]', []],
    ['', []],
  ])('« %s »', (quotation, pieces) => {
    expect(speechPieces(quotation)).toEqual(pieces);
  });
});

describe('where the source says some words', () => {
  const source =
    'Le four chauffe. « Le pain [de seigle] chante bien fort », dit Léa. « La pâte, raconte-t-elle, dort la nuit. » Le pain de mie chante.\n\nLe pain lève. Le four chauffe fort.';
  const speech = indexOf(source);
  const found = (text: string) => {
    const stretch = speech.find(keys(text));
    return stretch && [stretch.text, stretch.quotation?.words ?? 0, stretch.joined, stretch.passage.index].join(' | ');
  };

  it.each([
    ['Le four chauffe', 'Le four chauffe | 0 | false | 1'],
    ['le four chauffe fort', 'Le four chauffe fort | 0 | false | 2'],
    ['chauffe fort', 'chauffe fort | 0 | false | 2'],
    ['fort', 'fort | 7 | false | 1'],
    ['Le pain chante bien fort', 'Le pain [de seigle] chante bien fort | 7 | false | 1'],
    ['chante bien fort', 'chante bien fort | 7 | false | 1'],
    ['Le pain de seigle', undefined],
    ['le four chauffe encore', undefined],
    ['four encore', undefined],
    ['Le four lève', undefined],
    ['chante Le pain', undefined],
    ['', undefined],
  ])('« %s »: %s', (text, expected) => {
    expect(found(text)).toBe(expected);
  });

  it('finds a quotation whose attribution cuts it', () => {
    const stretch = speech.find(keys('La pâte dort la nuit'));
    expect(stretch).toMatchObject({ joined: true, passage: { index: 1 }, quotation: { words: expect.any(Number) } });
    expect(stretch?.text).toContain('raconte-t-elle');
  });

  it('prefers the place where they are quoted', () => {
    const twice = indexOf('Le pain chante bien fort ici. Plus loin : « Le pain chante bien fort », dit Léa.');
    expect(twice.find(keys('Le pain chante bien fort'))?.quotation?.inner).toBe('Le pain chante bien fort');
    expect(twice.find(keys('Le pain chante bien fort ici'))?.quotation).toBeUndefined();
  });

  it.each([
    ['« Le pain chante fort », dit Léa Morel, « et la pâte dort bien ».', true],
    ['« Le pain chante fort », « et la pâte dort bien ».', true],
    ['« Le pain chante fort », sous la pluie du matin, « et la pâte dort bien ».', false],
    ['« Le pain chante fort », dit Léa Morel. Il pleut sur le port. On ferme. « et la pâte dort bien ».', false],
    [`« Le pain chante fort », dit Léa Morel${' à la foire'.repeat(4)}, « et la pâte dort bien ».`, true],
    [`« Le pain chante fort », dit Léa Morel${' à la foire'.repeat(5)}, « et la pâte dort bien ».`, false],
  ])('joins what only an attribution keeps apart: « %s » %s', (text, joined) => {
    expect(indexOf(text).find(keys('chante fort et la pâte')) !== undefined).toBe(joined);
  });

  it('never runs on from one paragraph to the next', () => {
    expect(indexOf('Le pain lève.\n\nLe four chauffe.').find(keys('pain lève le four'))).toBeUndefined();
  });
});

describe('the words of the source that come closest', () => {
  const speech = indexOf(
    'Il neige sur nos quais. Le pain chante bien fort ce soir dans le four. La cave est fraîche.\n\nLe pain dort.',
  );
  const closest = (text: string) => {
    const found = speech.closest(keys(text));
    return found && `${found.stretch.text} | ${found.ratio.toFixed(2)} | ${found.tokens.length}`;
  };

  it.each([
    ['Le pain chante bien fort ce soir', 'Le pain chante bien fort ce soir | 1.00 | 7'],
    ['Le pain chante très fort ce soir', 'Le pain chante bien fort ce soir | 0.86 | 7'],
    ['Le pain blanc chante bien fort ce soir', 'Le pain chante bien fort ce soir | 0.88 | 7'],
    ['Le pain chante fort ce soir', 'Le pain chante bien fort ce soir | 1.00 | 7'],
    ['Hier matin le pain chante bien', 'Le pain chante bien | 0.67 | 4'],
    ['Le pain chante bien demain matin', 'Le pain chante bien | 0.67 | 4'],
    ['Une tarte cuit', undefined],
    ['', undefined],
    ['La cave est froide', 'La cave est | 0.75 | 3'],
    ['Il neige sur la ville', 'Il neige sur | 0.60 | 3'],
    ['Le vieux pain dort', 'Le pain dort | 0.75 | 3'],
  ])('« %s »: %s', (text, expected) => {
    expect(closest(text)).toBe(expected);
  });
});
