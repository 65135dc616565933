import { describe, expect, it } from 'vitest';
import { SpeechIndex } from '../../../src/rules/fidelity/quotations/speech-index.ts';
import { speechPieces } from '../../../src/rules/fidelity/quotations/speech-pieces.ts';
import { comparisonOf } from '../../../src/rules/fidelity/reading/comparison.ts';
import { sourceFrom, subjectOf } from '../../support/pairs.ts';

const keys = (text: string) => speechPieces(text).flat();
const indexOf = (text: string, title = 'Titre') => {
  const comparison = comparisonOf(subjectOf('Il pleut.\n', sourceFrom(`${title}\n\n${text}`)));
  if (!comparison) throw new Error('an article with a source has a comparison');
  return new SpeechIndex(comparison.index.side);
};
/** What is found: its text, the words of its quotation, whether it is joined, its passage. */
const found = (index: SpeechIndex, text: string) => {
  const stretch = index.find(keys(text));
  return stretch && [stretch.text, stretch.quotation?.words ?? 0, stretch.joined, stretch.passage.index].join(' | ');
};

describe('the first words of a source', () => {
  it.each([
    ['Le pain chante bien', 'le pain chante', 'Le pain chante | 0 | false | 0'],
    ['Le pain chante bien', 'pain chante bien', 'pain chante bien | 0 | false | 0'],
    ['Titre', 'titre', 'Titre | 0 | false | 0'],
    ['Titre', 'titre il', undefined],
  ])('under « %s », « %s »: %s', (title, text, expected) => {
    expect(found(indexOf('Il pleut.', title), text)).toBe(expected);
  });
});

describe('quotations of one breath', () => {
  it.each([
    // A word alone is no speech; two are.
    ['« Oui », dit Léa, « le pain chante fort ».', 'oui le pain', undefined],
    ['« Oui », dit Léa, « le pain chante fort ».', 'oui', 'Oui | 0 | false | 1'],
    ['« Bien sûr », dit Léa, « le pain chante fort ».', 'bien sûr', 'Bien sûr | 2 | false | 1'],
    [
      '« Bien sûr », dit Léa, « le pain chante fort ».',
      'bien sûr le pain',
      'Bien sûr », dit Léa, « le pain chante fort | 2 | true | 1',
    ],
    // Three of them.
    [
      '« Le pain chante », dit Léa, « la pâte dort », dit-elle, « le four gronde ».',
      'pain chante la pâte dort le four',
      'Le pain chante », dit Léa, « la pâte dort », dit-elle, « le four gronde | 3 | true | 1',
    ],
  ])('« %s »: « %s »', (source, text, expected) => {
    expect(found(indexOf(source), text)).toBe(expected);
  });

  it.each([
    ['la pâte dort la nuit', 'La pâte, raconte-t-elle, dort la nuit. | 6 | true | 1'],
    ['le pain chante fort', 'Le pain, raconte-t-elle, chante fort. | 5 | true | 1'],
    ['dort la nuit le pain', undefined],
  ])('two that are cut stay apart: « %s »', (text, expected) => {
    const source =
      '« La pâte, raconte-t-elle, dort la nuit. » Il pleut ici sur le port. « Le pain, raconte-t-elle, chante fort. »';
    expect(found(indexOf(source), text)).toBe(expected);
  });

  it.each([
    [' ou, ', true],
    [', et ', false],
    [' puis ', false],
    [', dit Léa. Il neige, ', true],
    [', dit Léa. Il neige. ', false],
    [', dit Léa.  Il neige. ', false],
    [', dit Léa. Il neige… ', false],
    [`, dit Léa${' '.repeat(61)}`, true],
    [`, dit Léa${' '.repeat(62)}`, false],
  ])('kept apart by no more than an attribution: « %s » %s', (gap, joined) => {
    const index = indexOf(`« Le pain chante fort »${gap}« la pâte dort bien »`);
    expect(found(index, 'chante fort la pâte dort') !== undefined).toBe(joined);
  });
});

describe('words of which each three follow each other somewhere', () => {
  it.each([
    ['Le pain chante juste. Un pain chante bien fort.', undefined],
    ['Un pain chante bien fort. Le pain chante bien, dit-on.', undefined],
    ['Un pain chante bien fort. Le pain chante bien fort.', 'Le pain chante bien fort | 0 | false | 1'],
  ])('« %s »', (source, expected) => {
    expect(found(indexOf(source), 'le pain chante bien fort')).toBe(expected);
  });
});

describe('words that the source says over and over', () => {
  const over = (times: number, end: string) => indexOf(`${'Le pain chante. '.repeat(times)}${end}`);

  it('are looked up by the rarest among them', () => {
    expect(found(over(205, 'Le pain chante juste.'), 'chante le pain chante juste')).toBe(
      'chante. Le pain chante juste | 0 | false | 1',
    );
    expect(found(over(205, 'Juste le pain chante.'), 'juste le pain chante')).toBe(
      'Juste le pain chante | 0 | false | 1',
    );
  });

  it.each([
    [199, 'Le pain chante | 3 | false | 1'],
    [200, 'Le pain chante | 0 | false | 1'],
  ])('are read at 200 places: the one quoted after %i others', (times, expected) => {
    expect(found(over(times, '« Le pain chante », dit Léa.'), 'le pain chante')).toBe(expected);
  });
});

describe('the stretch that comes closest', () => {
  const closest = (source: string, text = 'Le pain chante bien fort ce soir dehors') => {
    const best = indexOf(source).closest(keys(text));
    return best && [best.stretch.text, best.ratio.toFixed(2), best.tokens.length].join(' | ');
  };

  it.each([
    // Eight words may be four further on at either end, not five.
    [
      'Le pain chante bien à la cave fraîche fort ce soir dehors.',
      'Le pain chante bien à la cave fraîche fort ce soir dehors | 1.00 | 12',
    ],
    [
      'Le pain chante bien à la vieille cave fraîche fort ce soir dehors.',
      'Le pain chante bien à la vieille cave fraîche fort ce soir | 0.88 | 12',
    ],
    [
      'Le pain à la cave fraîche chante bien fort ce soir dehors.',
      'Le pain à la cave fraîche chante bien fort ce soir dehors | 1.00 | 12',
    ],
    [
      'Le pain à la vieille cave fraîche chante bien fort ce soir dehors.',
      'pain à la vieille cave fraîche chante bien fort ce soir dehors | 0.88 | 12',
    ],
  ])('« %s »', (source, expected) => {
    expect(closest(source)).toBe(expected);
  });

  it.each([
    // The longer of two, wherever it stands.
    ['Il fait bon ce soir dehors. Rien ne bouge au village. Le pain chante bien fort ici.', 'Le pain chante bien fort'],
    ['Le pain chante bien fort ici. Rien ne bouge au village. Il fait bon ce soir dehors.', 'Le pain chante bien fort'],
    // The first of two that are alike.
    ['Il fait bon ce soir dehors. Rien ne bouge au village. Hier, le pain chante.', 'ce soir dehors'],
    [
      'Hier, le pain chante. Rien ne bouge au village, ni au port, ni à la cave. Il fait bon ce soir dehors.',
      'le pain chante',
    ],
  ])('of several: « %s »', (source, expected) => {
    expect(closest(source)?.split(' | ')[0]).toBe(expected);
  });

  it.each([
    'Le pain chante bien fort ici. Le pain grille. Un pain chante. Il chante bien. Le vent souffle bien fort.',
    'Le pain grille. Un pain chante. Il chante bien. Le vent souffle bien fort. Le pain chante bien fort ici.',
  ])('where its pairs of words stand together: « %s »', (source) => {
    expect(closest(source)).toBe('Le pain chante bien fort | 0.63 | 5');
  });

  it('begins where two words were put in', () => {
    expect(closest('Le pain chante si si bien fort dans la cave où il dort dehors.')).toBe(
      'Le pain chante si si bien fort | 0.63 | 7',
    );
  });

  it('ends with its paragraph', () => {
    expect(closest('Il gèle. On dit le pain chante bien fort hier.\n\nCe soir dehors on dort.')).toBe(
      'le pain chante bien fort hier. | 1.00 | 10',
    );
  });
});
