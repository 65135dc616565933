import { describe, expect, it } from 'vitest';
import { capitalRuns, findNames, isCommonWord, likelyPeople } from '../../../src/french/facts/names.ts';
import { sentences } from '../../../src/french/sentences.ts';

const words = new Set('le maison soleil pain grande rue maire cheval fatiguée'.split(' '));
const lexicon = { has: (word: string) => words.has(word) };
const namesIn = (text: string) => {
  const starts = new Set(sentences(text).map(({ start }) => start));
  return findNames({ text, runs: capitalRuns(text, starts) }, new Set(), lexicon);
};

/** The names of a text; those that open a sentence say so. */
const namesOf = (text: string) => namesIn(text).map(({ raw, initial }) => (initial ? `${raw} (opening)` : raw));

/** The runs of a text of which nobody has said where sentences start; `^` marks a word that opens one. */
const runsOf = (text: string) =>
  capitalRuns(text, new Set()).map((run) =>
    run.map(({ word, initial }) => (initial ? `^${word.text}` : word.text)).join('+'),
  );

const peopleOf = (text: string) => [
  ...likelyPeople(
    namesIn(text).map((name) => ({ name, text })),
    lexicon,
  ),
];

describe('the first word of a sentence', () => {
  it.each([
    ['MAIRE élue hier.', ['MAIRE (opening)']],
    ['OpenDocument arrive.', ['OpenDocument (opening)']],
    ['A4 roule.', ['A4 (opening)']],
    ['Zorbe-t-il encore ?', []],
    ['Zorbe-lui tout.', []],
    ['Zut-encore du jour.', ['Zut-encore (opening)']],
    ['Zorba avec elle.', []],
    ['Zorba depuis hier.', []],
    ['Zorba que voici.', []],
    ['Zorba avecque lui.', ['Zorba (opening)']],
    ['Zorba, avec elle.', ['Zorba (opening)']],
    ['Zorba contre elle.', ['Zorba (opening)']],
    ['Zorba de Paris arrive.', ['Paris']],
    ['Cheval Rouge ouvre.', ['Cheval Rouge']],
    ['Accompagnant Paul Roux, elle part.', ['Paul Roux']],
    ['Fatiguée Léa Morel dort.', ['Léa Morel']],
    ['Monsieur Paul Roux part.', ['Paul Roux']],
    ['Président Paul Roux, il part.', ['Président Paul Roux']],
    ['Apres Paul, rien.', ['Paul']],
  ])('%s', (text, expected) => {
    expect(namesOf(text)).toEqual(expected);
  });
});

describe('what joins the words of a name', () => {
  it.each([
    ['Il cite Vincent de Tour.', ['Vincent de Tour']],
    ['Il cite Vincent de la de Tour.', ['Vincent', 'Tour']],
    ['Il cite Jeanne d’Arc.', ['Jeanne d’Arc']],
    ['Il cite Jean.Dupont ici.', ['Jean', 'Dupont (opening)']],
    ['Il cite J.Dupont ici.', ['J.Dupont']],
    ['Il cite J. K. Rowling.', ['J. K. Rowling']],
    ['Il cite J.K. Rowling.', ['J.K. Rowling']],
    ['Il cite P, Dupont.', ['P', 'Dupont']],
    ['Il aime Procter&Gamble.', ['Procter&Gamble']],
    ['Il aime Procter &Gamble.', ['Procter &Gamble']],
    ['Il aime Procter  & Gamble.', ['Procter', 'Gamble']],
    ['Il aime Procter/Gamble.', ['Procter', 'Gamble']],
    ['Il aime Léa de la.', ['Léa']],
    ['Il aime Léa de, Paul.', ['Léa', 'Paul']],
  ])('%s', (text, expected) => {
    expect(namesOf(text)).toEqual(expected);
  });
});

describe('what a name looks like', () => {
  it.each([
    ['Il voit LES chats et Paul.', ['Paul']],
    ['Il fait 12°C à Paris.', ['Paris']],
    ['Il lit le COVID-19 ici.', ['COVID-19']],
    ['La C3 et la Clio4.', ['C3', 'Clio4']],
    ['La e-Golf et la eGolf.', ['e-Golf', 'eGolf']],
    ['Un AZT-1000 luit.', ['AZT-1000']],
    ['Une 3D et une 4K.', []],
    ['Le V6 et le XV de France.', ['V6', 'France']],
    ['Le IIe et le Ier et le XVe et le Ve.', []],
    ['Un I et un V et un L.', ['L']],
    ['Il aime Xe.', []],
    ['Il lit 5 Go et 6Go.', []],
    ['Il lit Mo/Go.', ['Mo']],
    ['Il lit le W de Perec.', ['W de Perec']],
  ])('%s', (text, expected) => {
    expect(namesOf(text)).toEqual(expected);
  });
});

describe('where a sentence opens', () => {
  it.each([
    ['Paul', ['^Paul']],
    ['- Paul', ['^Paul']],
    ['•\u00a0Paul', ['^Paul']],
    ['-Paul', ['Paul']],
    ['x Paul', ['Paul']],
    ['oui. Paul', ['^Paul']],
    ['oui.» Paul', ['^Paul']],
    ['oui.” Paul', ['^Paul']],
    ['oui.) Paul', ['^Paul']],
    ['oui. » Paul', ['Paul']],
    ['oui, Paul', ['Paul']],
    ['oui (Paul', ['^Paul']],
    ['oui [Paul', ['^Paul']],
    ['oui “Paul', ['^Paul']],
    ['oui «\u00a0Paul', ['^Paul']],
    ['oui :   Paul', ['^Paul']],
    ['oui ; Paul', ['Paul']],
    ['oui ! Paul', ['^Paul']],
    ['oui… Paul', ['^Paul']],
    ['oui – Paul', ['^Paul']],
    ['oui - Paul', ['Paul']],
    ['oui. - Paul', ['^Paul']],
    ['oui. -x Paul', ['Paul']],
    ['l’Union', ['^Union']],
    ['oui. qu’Anne', ['^Anne']],
    ['oui. puisqu’Anne', ['Anne']],
    ['oui l’Union', ['Union']],
  ])('%s', (text, expected) => {
    expect(runsOf(text)).toEqual(expected);
  });
});

describe('lines in capitals tell no names', () => {
  it.each([
    ['ABCDEFGH', ['^ABCDEFGH']],
    ['ABCDEFGHI', []],
    ['AAAAAAAAA', []],
    ['ZZZZZZZZZ', []],
    ['ABCDEFGHIJKL ab', []],
    ['ABCDEFGHIJKL abc', ['^ABCDEFGHIJKL']],
    ['ABCDEFGHIJKL aaa', ['^ABCDEFGHIJKL']],
    ['ABCDEFGHIJKL zzz', ['^ABCDEFGHIJKL']],
    ['ABCDEFGHIÉÉÉ', []],
    ['123456789 A', ['A']],
  ])('%s', (text, expected) => {
    expect(runsOf(text)).toEqual(expected);
  });
});

describe('who is a person', () => {
  it.each([
    ['Il va à Léa Morel. Il va à Léa Morel. Hier, Léa Morel parle.', []],
    ['Il va à Léa Morel. Hier, Léa Morel parle.', ['lea', 'morel']],
    ['Hier, Léa du Roux parle.', []],
    ['Hier, Léa des Roux parle.', []],
    ['Hier, Léa Deroux parle.', ['lea', 'deroux']],
    ['Hier, Léa Morel parle. Hier, Ana Zorba parle.', ['lea', 'morel', 'ana', 'zorba']],
    ['Hier, Grande Rue ouvre.', []],
  ])('%s', (text, expected) => {
    expect(peopleOf(text)).toEqual(expected);
  });
});

describe('isCommonWord', () => {
  it.each(['ouvertes', 'ouverts', 'peinte', 'peints', 'prises', 'courir', 'parlantes', 'parlez'])('%s', (word) => {
    expect(isCommonWord(word, lexicon)).toBe(true);
  });

  it.each(['prisess', 'esprits', 'apres', 'dir', 'pleines', 'pain-', 'pain-zut', 'zut-pain'])('not %s', (word) => {
    expect(isCommonWord(word, lexicon)).toBe(false);
  });
});
