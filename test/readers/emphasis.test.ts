import { describe, expect, it } from 'vitest';
import { withoutEmphasis } from '../../src/readers/emphasis.ts';

describe('a line of plain text', () => {
  it.each([
    ['**Le vélo gagne la vallée**', 'Le vélo gagne la vallée'],
    ['Il en loue **depuis 2021** dans *onze* communes.', 'Il en loue depuis 2021 dans onze communes.'],
    ['__Attention :__ la route est *fermée*.', 'Attention : la route est fermée.'],
    ['**Prix** : 3 € — **horaires** : 9 h', 'Prix : 3 € — horaires : 9 h'],
    ['***Trois*** fois', 'Trois fois'],
  ])('loses the marks of emphasis: %s', (line, plain) => expect(withoutEmphasis(line)).toBe(plain));

  it.each([
    '2 * 3 * 4 = 24',
    'La m*** de chien',
    'Hors taxes*',
    '* une note au bas de la page',
    'a ** b ** c',
    'le champ mon_nom_long',
  ])('keeps other asterisks: %s', (line) => expect(withoutEmphasis(line)).toBe(line));
});
