import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { sentences } from '../../src/french/sentences.ts';

const split = (text: string) => sentences(text).map((span) => span.text);

const whole = [
  'M. Dupont et Mme. Durand dînent.',
  'Voir cf. p. 12 du guide.',
  'Un essai de janv. 2023 a réussi.',
  'Le chat vs. Rex, un match.',
  'J. K. Rowling écrit.',
  'Du sel, du poivre, etc. pour finir.',
  'Signé avec Acme Inc. hier.',
  'Il vaut 3.5 points.',
  'Le site openai.com répond.',
  '« Oui ! » a dit Léa.',
  '« Oui ? » demande-t-elle.',
  'Il hésite… puis part.',
  'L’art. 12 le dit.',
  'L’art. L. 121 le dit.',
  'Le vol. 3 paraît.',
  'Le 12 sept. 2024 au soir.',
  'Des fruits, par ex. Golden ou Gala.',
  'Des fruits, p. ex. Golden.',
  'César, mort en 44 av. J.-C. à Rome.',
  'En 300 apr. J.-C. tout change.',
  'Voilà : Paul vient ; Anne part.',
  'Un a.B, un A.B. ici.',
  'Il crie Yahoo!Mail partout.',
  'Des amis, c.-à-d. nous.',
];

const several: readonly (readonly string[])[] = [
  ['Il pleut.', 'Il vente !', 'Fait-il froid ?', 'Oui…', 'Fin'],
  ['Du sel, etc.', 'Puis du poivre.'],
  ['Il a dit : « Non. »', 'Elle part.'],
  ['Il part (enfin !).', 'Elle reste.'],
  ['C’est fini.', '« Bon », dit-il.'],
  ['C’est fini.', '"Bon", dit-il.'],
  ['C’est fini."', 'Puis rien.'],
  ['Il pleut.', '12 degrés ce soir.'],
  ['Il aime l’art.', 'Elle aime le vol.', 'Et son ex.', 'Ils sont sept.', 'Rien.'],
  ['Il répond non.', 'Elle no.', 'Rien.'],
  ['Un 1er.', '– Le deuxième.', '— Le troisième.'],
  ['Vive la vie !', '🎉 Merci.'],
  ['Elle rit.', 'iPhone en main.'],
  ['César meurt en 44 av. J.-C.', 'Rome tremble.'],
  ['Chez Acme Inc.', 'Les ventes montent.'],
  ['Vraiment ?!', 'Oui.'],
  ['Une idée [1].', 'Une autre.'],
  ['Un plan.”', 'Puis rien.'],
  ['École.', 'État.'],
];

describe('sentences', () => {
  test.each(whole)('keeps whole: %s', (text) => {
    expect(split(text)).toEqual([text]);
  });

  test.each(several.map((parts) => [parts]))('splits %j', (parts) => {
    expect(split(parts.join(' '))).toEqual(parts);
  });

  test.each([
    ['Premier\n\nSecond', ['Premier', 'Second']],
    ['Premier \n \t\n  second. Fin', ['Premier', 'second. Fin'.slice(0, 7), 'Fin']],
    ['Une ligne\nencore.', ['Une ligne\nencore.']],
    ['1. Le pain. 2. Le sel.', ['1. Le pain. 2.', 'Le sel.']],
    ['Fini. . .', ['Fini. . .']],
    ['  Bord.  ', ['Bord.']],
    ['', []],
    ['… ! 12', []],
  ])('%j → %j', (text, expected) => {
    expect(split(text)).toEqual(expected);
  });

  it('gives offsets in the text', () => {
    expect(sentences(' Un.\n\n Deux ! Trois')).toEqual([
      { text: 'Un.', start: 1, end: 4 },
      { text: 'Deux !', start: 7, end: 13 },
      { text: 'Trois', start: 14, end: 19 },
    ]);
  });

  it('covers every letter exactly once, in order', () => {
    const pieces = fc.constantFrom(
      'Le ',
      'chat ',
      '. ',
      '! ',
      '« ',
      ' »',
      'M. ',
      '1',
      'É',
      'etc. ',
      '\n\n',
      '(',
      ')',
      '"',
      '…',
      '\n',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => {
        const text = parts.join('');
        const spans = sentences(text);
        let last = 0;
        for (const span of spans) {
          expect(span.text).toBe(text.slice(span.start, span.end));
          expect(span.text.trim()).toBe(span.text);
          expect(text.slice(last, span.start)).not.toMatch(/\p{L}/u);
          last = span.end;
        }
        expect(text.slice(last)).not.toMatch(/\p{L}/u);
      }),
      { numRuns: 1000 },
    );
  });
});
