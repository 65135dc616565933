import { describe, expect, it } from 'vitest';
import { extractFacts, type TextFacts } from '../../../src/french/facts/extract.ts';
import { lexicon } from '../../support/pairs.ts';

const factsOf = (...texts: string[]): TextFacts => {
  const facts = extractFacts(texts, { lexicon }).at(-1);
  if (!facts) throw new Error('no text');
  return facts;
};
const quantities = (text: string): string[] =>
  factsOf(text)
    .quantities.filter(({ part }) => !part)
    .map(({ raw, kind, value, unit }) => `${raw} = ${Number(value.toPrecision(6))}${unit ? ` ${unit}` : ''} (${kind})`);

describe('quantities', () => {
  it.each([
    ['Il coûte 9,4 millions d’euros.', '9,4 millions d’euros = 9400000 EUR (money)'],
    ['Il coûte 1,2 M€.', '1,2 M€ = 1200000 EUR (money)'],
    ['Il coûte 3 Md$.', '3 Md$ = 3000000000 USD (money)'],
    ['Il coûte 1 euro 80.', '1 euro 80 = 1.8 EUR (money)'],
    ['Il dure 2 h 14 min 37 s.', '2 h 14 min 37 s = 8077 s (time)'],
    ['Il ouvre à 8h30.', '8h30 = 30600 s (time)'],
    ['Il ouvre à 10:30.', '10:30 = 37800 s (time)'],
    ['Il mesure 2,5 km.', '2,5 km = 2500 m (measure)'],
    ['Il couvre 3 hectares.', '3 hectares = 30000 m² (measure)'],
    ['Il y a -5 °C.', '5 °C = -5 °C (measure)'],
    ['Un tiers du lait.', 'Un tiers = 33.3333 % (percent)'],
    ['Neuf pneus sur dix.', 'Neuf pneus sur dix = 90 % (percent)'],
    ['Le XVIIe siècle.', 'XVIIe = 17 (ordinal)'],
    ['La 22e édition.', '22e = 22 (ordinal)'],
    ['Le score est de 3-1.', '3-1 = 3001 (score)'],
    ['Il a triplé.', 'triplé = 3 (factor)'],
    ['Une trentaine de prêts.', 'Une trentaine = 30 (number)'],
    ['Soixante et onze pages.', 'Soixante et onze = 71 (number)'],
  ])('%s', (text, expected) => {
    expect(quantities(text)).toEqual([expected]);
  });

  it.each([
    'Une maison neuve.',
    'Un studio refait à neuf et clair.',
    'Ouvert 24 h/24 et 7 j/7.',
    'Le modèle GPT-4 répond.',
    'Un jour, il viendra.',
    '4. Semer',
  ])('finds nothing to count in « %s »', (text) => {
    expect(quantities(text)).toEqual([]);
  });

  it('shares the unit of a range', () => {
    expect(quantities('De 342 à 386 millions d’euros.')).toEqual([
      '342 = 342000000 EUR (money)',
      '386 millions d’euros = 386000000 EUR (money)',
    ]);
  });

  it('keeps hedges and rates', () => {
    const [voyageurs] = factsOf('Plus de 61 000 voyageurs par jour.').quantities;
    expect(voyageurs).toMatchObject({ approximation: 'over', per: 'jour', value: 61_000 });
  });
});

it('reads no facts in an address', () => {
  const { quantities: numbers, dates, names, urls } = factsOf('Voir https://exemple.fr/Lyon/12-kg/en-2019 demain.');
  expect(urls).toHaveLength(1);
  expect(names).toEqual([]);
  expect(numbers).toEqual([]);
  expect(dates.map(({ raw }) => raw)).toEqual(['demain']);
});

describe('dates', () => {
  it.each([
    ['Le samedi 17 mai 2025.', [{ weekday: 6, day: 17, month: 5, year: 2025 }]],
    [
      'Les 17 et 18 mai.',
      [
        { day: 17, month: 5 },
        { day: 18, month: 5 },
      ],
    ],
    ['Le premier mai.', [{ day: 1, month: 5 }]],
    ['Le 24/12/2023.', [{ day: 24, month: 12, year: 2023 }]],
    ['En 1884.', [{ year: 1884 }]],
    ['Les années 90.', [{ year: 1990, decade: true }]],
    ['L’an dernier.', [{ relative: 'an-1' }]],
    ['Avec 2000 volontaires.', []],
  ] as const)('%s', (text, expected) => {
    const { dates } = factsOf(text);
    expect(dates).toHaveLength(expected.length);
    for (const [at, parts] of expected.entries()) expect(dates[at]).toMatchObject(parts);
  });
});

describe('names', () => {
  const names = (text: string) => factsOf(text).names.map(({ raw }) => raw);

  it.each([
    ['Hier, Bas van Opheusden parle.', ['Bas van Opheusden']],
    ['Aurore Le Bihan, hydrologue.', ['Aurore Le Bihan']],
    ['Renault a annoncé la nouvelle.', ['Renault']],
    ['Réélu en 2020, il reste.', []],
    ['Lundi, on verra en mai.', []],
    ['LES CHIFFRES CLÉS DE LA RENTRÉE', []],
  ])('%s', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });
});

describe('speakers', () => {
  const speaker = (...texts: string[]) => factsOf(...texts).quotations[0]?.speaker;

  it.each([
    ['« Le pain chante bien fort », explique la boulangère, Léa Morel.', 'named'],
    ['Pour Léa Morel, « le pain chante bien fort ».', 'named'],
    ['Léa Morel résume : « Le pain chante bien fort. »', 'named'],
    ['Léa Morel sourit. « Le pain chante bien fort », dit-elle.', 'near'],
  ])('%s', (text, bond) => {
    expect(speaker(text)).toMatchObject({ raw: 'Léa Morel', bond });
  });

  it('may be named in an earlier paragraph', () => {
    expect(speaker('La boulangère, Léa Morel, sourit.', '« Le pain chante bien fort », dit-elle.')).toMatchObject({
      raw: 'Léa Morel',
      bond: 'earlier',
    });
  });
});
