import { describe, expect, it } from 'vitest';
import {
  capitalRuns,
  findNames,
  isCommonWord,
  likelyPeople,
  type NameText,
  provenNames,
} from '../../../src/french/facts/names.ts';
import { sentences } from '../../../src/french/sentences.ts';

const words = new Set(
  `le la les maison ville soleil pain boulanger directeur longue grande petite jardin rue bonne maire eau livre vent reste
  est venir porte chat arrivé ouvert née`.split(/\s+/),
);
const lexicon = { has: (word: string) => words.has(word) };

const read = (text: string): NameText => ({
  text,
  runs: capitalRuns(text, new Set(sentences(text).map(({ start }) => start))),
});
const namesIn = (text: string, proven: ReadonlySet<string> = new Set()) => findNames(read(text), proven, lexicon);

describe('findNames', () => {
  it.each([
    ['Hier, Léa Morel parle.', ['Léa Morel']],
    ['Léa Morel parle.', ['Léa Morel']],
    ['Soleil levant.', []],
    ['Zorba danse.', ['Zorba (opening)']],
    ['Le soleil luit.', []],
    ['La maison de Léa.', ['Léa']],
    ['Longue de deux mètres, elle plie.', []],
    ['Grande Bretagne en vue.', ['Grande Bretagne']],
    ['Maison Rouge ouvre.', ['Maison Rouge']],
    ['Directeur Paul Roux, il part.', ['Paul Roux']],
    ['Selon Paul, tout va.', ['Paul']],
    ['Née Marie Roux, elle vit ici.', ['Marie Roux']],
    ['Est-il venu ?', []],
    ['Reste-t-on là ?', []],
    ['Vient-elle avec Léa ?', ['Léa']],
    ['SNCF annonce.', ['SNCF (opening)']],
    ['La SNCF annonce.', ['SNCF']],
    ['L’Oréal annonce.', ['Oréal']],
    ['Il lit Le Monde.', ['Le Monde']],
    ['Bas van Opheusden parle.', ['Bas van Opheusden']],
    ['Il voit Vincent de la Tour.', ['Vincent de la Tour']],
    ['Il voit Vincent de la grande tour.', ['Vincent']],
    ['Il voit Vincent et Paul.', ['Vincent', 'Paul']],
    ['Le groupe Procter & Gamble.', ['Procter & Gamble']],
    ['J. Dupont parle.', ['Dupont']],
    ['Il cite J. Dupont.', ['J. Dupont']],
    ['Le groupe H&M recule.', ['H&M']],
    ['Il cite C&A & Co.', ['C&A & Co']],
    ['Selon l’O.M.S., tout va.', ['O.M.S']],
    ['L’O.M.S. Le bac part.', ['O.M.S']],
    ['Il cite J.K. Rowling.', ['J.K. Rowling']],
    ['La T.V.A. monte.', []],
    ['Il voit M.Roux.', ['Roux (opening)']],
    ['Il cite Jean. Dupont rit.', ['Jean', 'Dupont (opening)']],
    ['Il cite Jean-Paul Roux.', ['Jean-Paul Roux']],
    ['Louis XIV règne.', ['Louis (opening)']],
    ['Un iPhone et un eBay.', ['iPhone', 'eBay']],
    ['Le TGV, la Renault R5.', ['TGV', 'Renault R5']],
    ['Il aime Go et kWh.', ['Go']],
    ['Un disque de 5 Go.', []],
    ['Un W de 3 W.', ['W']],
    ['En Mai et en Juin, Lundi.', []],
    ['« Paris brûle », dit-il.', ['Paris (opening)']],
    ['— Paris brûle.', ['Paris (opening)']],
    ['Fin… Paris brûle.', ['Fin (opening)', 'Paris (opening)']],
    ['Il dit : Paris brûle.', ['Paris (opening)']],
    ['Il dit : « Soleil levant ».', []],
    ['Mangeant du pain, il part.', []],
    ['Courir vite.', []],
    ['Chat-pain du jour.', []],
    ['Zut-alors du jour.', ['Zut-alors (opening)']],
    ['N° Cinq, 12° C.', ['Cinq', 'C']],
    ['D’Artagnan arrive.', ['Artagnan']],
    ['Ouvert à Paris.', ['Paris']],
    ['Ouverte à tous.', []],
    ['Réélu en 2020, il part.', []],
    ['L’Union, la Mairie, le Conseil.', ['Union', 'Conseil']],
    ['Dr House parle.', ['House']],
    ['PARIS', ['PARIS (opening)']],
    ['LES CHIFFRES DE LA RENTRÉE DU MATIN', []],
    ['Le 3Com et le B2B.', ['B2B']],
    ['Marie  Curie.', ['Marie (opening)', 'Curie']],
    ['Marie, Curie.', ['Marie (opening)', 'Curie']],
    ['Pourtant Paris brûle.', ['Paris']],
    ['Qu’Anne vienne.', ['Anne']],
    ['Vent de Paris.', ['Paris']],
    ['Vent par rafales.', []],
    ['Pain Quotidien ouvre.', ['Pain Quotidien']],
    ['Rue Pasteur, il pleut.', ['Rue Pasteur']],
    ['Il vit Rue Pasteur.', ['Rue Pasteur']],
  ])('%s', (text, expected) => {
    expect(namesIn(text).map(({ raw, initial }) => (initial ? `${raw} (opening)` : raw))).toEqual(expected);
  });

  it('says where each word of a name stands', () => {
    expect(namesIn('Hier, Vincent de la Tour parle.')).toEqual([
      {
        kind: 'name',
        tokens: ['vincent', 'tour'],
        starts: [6, 20],
        initial: false,
        start: 6,
        end: 24,
        raw: 'Vincent de la Tour',
      },
    ]);
  });

  it('takes a common word that opens a sentence for a name once it is proven', () => {
    const proven = provenNames([read('Il voit Jardin. Chat dort.')]);
    expect([...proven]).toEqual(['jardin']);
    expect(namesIn('Jardin levant.', proven).map(({ raw }) => raw)).toEqual(['Jardin']);
    expect(namesIn('Chat levé.', proven)).toEqual([]);
  });
});

describe('isCommonWord', () => {
  it.each(['maison', 'avec', 'fait', 'faites', 'pain-chat', 'pain-de', 'mangeant'])('%s', (word) => {
    expect(isCommonWord(word, lexicon)).toBe(true);
  });

  it.each([
    ['finir', true],
    ['parlons', true],
    ['lentement', true],
    ['parlèrent', true],
    ['dir', false],
    ['zorba', false],
    ['antan', false],
    ['zorba-pain', false],
  ])('%s: %s', (word, common) => {
    expect(isCommonWord(word, lexicon)).toBe(common);
  });
});

describe('likelyPeople', () => {
  const people = (text: string) => [
    ...likelyPeople(
      namesIn(text).map((name) => ({ name, text })),
      lexicon,
    ),
  ];

  it.each([
    ['Hier, Léa Morel parle.', ['lea', 'morel']],
    ['Hier, Léa parle.', []],
    ['Hier, Léa Ana Zoé Luz Morel parle.', []],
    ['Hier, Léa Ana Zoé Morel parle.', ['lea', 'ana', 'zoe', 'morel']],
    ['Il va à Port Zorba. Il vient de Port Zorba.', []],
    ['Il va à Léa Morel. Hier, Léa Morel parle.', ['lea', 'morel']],
    ['Hier, Vincent de Paul parle.', []],
    ['Hier, Côte d’Azur parle.', []],
    ["Hier, Côte d'Azur parle.", []],
    ['Hier, Zorba Dazur parle.', ['zorba', 'dazur']],
    ['Hier, Grande Maison ouvre.', []],
    ['Hier, Grande Zorba ouvre.', ['grande', 'zorba']],
  ])('%s', (text, expected) => {
    expect(people(text)).toEqual(expected);
  });
});
