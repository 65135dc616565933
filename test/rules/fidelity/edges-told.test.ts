import { describe, expect, it } from 'vitest';
import { contrary, stancesIn } from '../../../src/rules/fidelity/claims/stances.ts';
import { factNameAltered } from '../../../src/rules/fidelity/fact-name-altered.ts';
import { factNameInvented } from '../../../src/rules/fidelity/fact-name-invented.ts';
import { factQuoteAltered } from '../../../src/rules/fidelity/fact-quote-altered.ts';
import { factQuoteDropped } from '../../../src/rules/fidelity/fact-quote-dropped.ts';
import { factRole } from '../../../src/rules/fidelity/fact-role.ts';
import { factUrlInvented } from '../../../src/rules/fidelity/fact-url-invented.ts';
import { Misspellings } from '../../../src/rules/fidelity/reading/misspellings.ts';
import { excerpt } from '../../../src/rules/fidelity/reading/saying.ts';
import { problemsOf } from '../../support/findings.ts';
import { comparing, pairOf, tellings } from './told.ts';

const NAMES = [factNameAltered, factNameInvented];

describe('what the rules of names, roles and quotations tell', () => {
  it.each([
    // A word of the language two letters from a name is no slip in it; one letter from it, it is.
    [
      'Selon Zoé Marchal, tout va.',
      'Selon Marches, tout va.',
      NAMES,
      ['error fact-name-invented 1:7-14 invented found=Marches words=Marches'],
    ],
    [
      'Selon Zoé Kerlou, tout va.',
      'Selon Karlau, tout va.',
      NAMES,
      ['error fact-name-altered 1:7-13 altered found=Karlau expected=Zoé Kerlou sourceLine=3'],
    ],
    // An unknown first name stands before a surname that ends its name.
    [
      'Léa Dorval et Max Roy sourient.',
      'Zélie Dorval Roy sourit.',
      NAMES,
      ['error fact-name-invented 1:1-17 invented found=Zélie Dorval Roy words=Zélie'],
    ],
    // Another's first name is no surname.
    ['Odette Marsan et Faugère Roy sourient.', 'Hier, Odette Faugère sourit.', NAMES, []],
    // Whom the last two words of a name mean.
    [
      'Odette Marsan anime un club canin.\n\nLouis Marsan dirige la mairie fleurie.',
      'Le Maire Odette Marsan dirige la mairie fleurie.',
      [factRole],
      ['error fact-role 1:4-23 person found=Maire Odette Marsan expected=Louis Marsan sourceLine=5'],
    ],
    // A club is nobody.
    [
      'HBC Montreval dirige la mairie fleurie.\n\nRégis Faugère anime un club canin. Odette Marsan rit.',
      'Régis Faugère dirige la mairie fleurie.',
      [factRole],
      [],
    ],
    // Four words are speech.
    [
      '« Le pain chante bien fort ce soir », dit Léa Morel. La pâte dort bien.',
      'On évoque « la pâte dort bien ».',
      [factQuoteAltered],
      ['warning fact-quote-altered 1:11-32 indirect found=la pâte dort bien expected=La pâte dort bien sourceLine=3'],
    ],
  ])('« %s » → « %s »', (source, article, rules, expected) => {
    expect(tellings(source, article, rules)).toEqual(expected);
  });

  it('takes no change for the repair of a slip beside one that is', () => {
    const told = tellings(
      '« Le pain chantte bien fort dans le vieux fournil du haut moulin du bourg voisin où dort tout le monde », dit Léa Morel.',
      'Léa Morel le dit : « Le pain chante bien fort dans le vieil fournil du haut moulin du bourg voisin où dort tout le monde. »',
      [factQuoteAltered],
    );
    expect(told).toHaveLength(1);
    expect(told[0]).toContain('altered found=Le pain chante');
  });
});

describe('the order to write a name', () => {
  const fixes = (source: string, article: string) =>
    problemsOf(factNameAltered, pairOf(source, article), { names: [] }).map(({ fix = '' }) => fix.split('. La')[0]);

  it.each([
    // The whole name where first name and surname stand alike, else the word that is wrong.
    [
      'Léa Dorval rit.',
      'Hier, Léa Dorvel rit.',
      'Écrire « Léa Dorval » comme dans la source, au lieu de « Léa Dorvel »',
    ],
    [
      'Selon Bas van Opheusden, on rit.',
      'Selon Opheusen, on rit.',
      'Écrire « Bas van Opheusden » comme dans la source, au lieu de « Opheusen »',
    ],
    [
      'La société Huggingface rit.',
      'Hier, Hugginface rit.',
      'Écrire « Huggingface » comme dans la source, au lieu de « Hugginface »',
    ],
    ['Léa Dorval rit.', 'Hier, Dorvel Léa rit.', 'Écrire « Léa Dorval » comme dans la source, au lieu de « Dorvel »'],
  ])('« %s » → « %s »: %s', (source, article, expected) => {
    expect(fixes(source, article)).toEqual([expected]);
  });
});

describe('addresses', () => {
  it('are told in the order of the text', () => {
    const { page, source, ...rest } = pairOf(
      'Il pleut.',
      'Voir www.four.fr, [là](https://pain.fr) et www.sel.fr.\n\n[Ici](https://miel.fr), ou www.blé.fr.\n\nVoir www.lait.fr.',
    );
    const found = [...factUrlInvented.check({ page, source, ...rest }, { links: [] })];
    expect(found.map(({ data, place }) => `${place?.line}:${place?.column} ${data?.found}`)).toEqual([
      '1:6 www.four.fr',
      '1:19 https://pain.fr',
      '1:44 www.sel.fr',
      '3:1 https://miel.fr',
      '3:28 www.blé.fr',
      '5:6 www.lait.fr',
    ]);
  });
});

describe('quotations left out', () => {
  it('keeps none by words that are another’s', () => {
    const source = '« Le pain chante bien fort », dit Léa Morel. « La pâte dort toute la nuit », dit Max Dorval.';
    const [problem] = problemsOf(
      factQuoteDropped,
      pairOf(source, 'Léa Morel dit : « Le pain dort bien moins vite. »'),
      {},
    );
    expect(problem?.data).toEqual({ kept: 0, total: 2 });
  });
});

describe('the sentence that is shown', () => {
  const around = (text: string, words: string) => {
    const passage = comparing(text, 'Il pleut.').index.side.passages[1];
    const at = text.indexOf(words);
    return passage && excerpt(passage, at, at + words.length);
  };
  const run = (from: number, to: number) =>
    Array.from({ length: to - from + 1 }, (_, at) => `mot${from + at}`).join(' ');

  it.each([
    [30, 30, 18, 42],
    [28, 37, 20, 45],
  ])('is cut around the words %i to %i: %i to %i', (from, to, first, last) => {
    const text = `Ici ${run(1, 59)}.`;
    expect(around(text, run(from, to))).toBe(`…${run(first, last)}…`);
  });

  it('is whole when it is short and stands late', () => {
    const text = `Le four ${'a'.repeat(90)} chauffe ici. La pâte dort toute la nuit dans la cave fraîche du moulin.`;
    expect(around(text, 'pâte')).toBe('La pâte dort toute la nuit dans la cave fraîche du moulin.');
    const last = `La pâte ${'b'.repeat(110)} dort enfin.`;
    expect(around(`Le four chauffe sous la pluie ce soir. ${last}`, 'enfin')).toBe(last);
  });
});

describe('a misspelt word', () => {
  it('stands for the closest, even where it comes later', () => {
    const none = () => false;
    expect(new Misspellings(['morelle', 'morel']).closest('moreli', none)).toBe('morel');
    expect(new Misspellings(['morel', 'morelle']).closest('moreli', none)).toBe('morel');
    expect(new Misspellings(['dalvez', 'dorvel']).closest('dorvez', none)).toBe('dorvel');
    expect(new Misspellings(['dorvel', 'dalvez']).closest('dorvez', none)).toBe('dorvel');
  });

  it('stands for none three letters away, though it is short', () => {
    expect(new Misspellings(['drvlx']).closest('dorval', () => false)).toBeUndefined();
  });
});

describe('a saying of two words', () => {
  const stances = (text: string) => {
    const [sentence] = comparing('Il pleut.', text).article.sentences;
    return [...(sentence ? stancesIn(sentence) : []).keys()];
  };

  it('has its second word after the first', () => {
    expect(stances('Le rideau baisse.')).toEqual(stances('Les loyers chutent.'));
    expect(stances('On baisse le rideau.')).toEqual(stances('On ferme.'));
    expect(stances('On lève le rideau.')).toEqual(stances('On ferme.').map(contrary));
  });
});
