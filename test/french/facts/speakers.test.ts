import { describe, expect, it } from 'vitest';
import { spoken } from './spoken.ts';

describe('who speaks a quotation', () => {
  it.each([
    ['« Le pain lève bien », a expliqué Léa Morel.', ['Le pain lève bien — Léa Morel named']],
    ['« Le pain lève bien », selon Léa Morel.', ['Le pain lève bien — Léa Morel named']],
    ['« Le pain lève bien », explique-t-elle à Léa Morel.', ['Le pain lève bien — nobody']],
    ['« Le pain lève bien », dit le maire à Léa Morel. Jean Roux rit.', ['Le pain lève bien — nobody']],
    ['« Le pain lève bien ». Jean Roux rit.', ['Le pain lève bien — nobody']],
    ['« Le pain lève bien », l’a dit Léa Morel.', ['Le pain lève bien — Léa Morel named']],
    ['« Le pain lève bien », nous a confié Léa Morel.', ['Le pain lève bien — Léa Morel named']],
    ['Jean Roux rit. À Léa Morel, il dit : « Le pain lève bien. »', ['Le pain lève bien. — Jean Roux near']],
    ['Léa Morel, d’après Jean Roux : « Le pain lève bien. »', ['Le pain lève bien. — Jean Roux named']],
    ['De Léa Morel, Jean Roux dit : « Le pain lève bien. »', ['Le pain lève bien. — Jean Roux named']],
    ['Aux yeux de Léa Morel, « le pain lève bien ».', ['le pain lève bien — Léa Morel named']],
    ['Léa Morel sourit. Jean Roux rit. « Le pain lève bien. »', ['Le pain lève bien. — Jean Roux near']],
    ['Avec Léa Morel, on rit. « Le pain lève bien. »', ['Le pain lève bien. — nobody']],
    ['« Le pain lève bien. »', ['Le pain lève bien. — nobody']],
    ['Léa Morel dit : « Oui. » Jean Roux dit : « Non. »', ['Oui. — Léa Morel named', 'Non. — Jean Roux named']],
    ['« Oui », dit Léa Morel, « et non », dit Jean Roux.', ['Oui — Léa Morel named', 'et non — Jean Roux named']],
  ])('%s', (text, expected) => {
    expect(spoken(text)).toEqual(expected);
  });

  it('takes a mark that is closed pages later for a slip', () => {
    expect(spoken(`« ${'pain '.repeat(599)}»`)).toHaveLength(1);
    expect(spoken(`« ${'pain '.repeat(600)}pain »`)).toEqual([]);
    expect(spoken(`« ${'pain '.repeat(79)}`)).toHaveLength(1);
    expect(spoken(`« ${'pain '.repeat(80)}pain`)).toEqual([]);
  });
});
