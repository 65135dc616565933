import { describe, expect, it } from 'vitest';
import { findConnectors } from '../../src/french/connectors.ts';
import { lexicalWords } from '../../src/french/lexical-words.ts';

const connectors = (sentence: string) => findConnectors(sentence).map(({ text, kind }) => `${text}:${kind}`);

describe('what follows decides only right after the words', () => {
  it.each([
    ['De plus, rien de tel.', ['De plus:addition']],
    ['En plus, rien de tel.', ['En plus:addition']],
    ['Or, le pain blanc lève.', ['Or:opposition']],
    ['Ainsi, il dit que oui.', ['Ainsi:consequence']],
    ['Il part, car un ferry est là.', ['car:cause']],
    ['De plus  en plus de gens.', []],
    ['De plus d’un an.', []],
    ["De plus d'un an.", []],
    ['De plus qu’hier.', []],
    ["De plus qu'hier.", []],
    ['De plus 3 cas.', []],
    ['De plus trois cas.', ['De plus:addition']],
    ['En plus  de cela.', []],
    ['En plus d’eux.', []],
    ["En plus d'eux.", []],
    ['Or  blanc et or fin.', []],
    ['Or fini le gel.', ['Or:opposition']],
    ['Ainsi  que Paul.', []],
    ["Ainsi qu'eux, ainsi qu’elle.", []],
    ['Ainsi quel gel ?', ['Ainsi:consequence']],
    ['Bref  instant.', []],
    ['Car  scolaire, car postal.', []],
    ['Car de police, car de  tourisme.', []],
  ])('%s', (sentence, expected) => {
    expect(connectors(sentence)).toEqual(expected);
  });
});

describe('what stands before', () => {
  it.each([
    ['Le gel, car il pleut.', ['car:cause']],
    ['Un mini-car, des cars, chaque\u00a0car.', []],
    ['Il vide car il pleut.', ['car:cause']],
    ['(bref, il pleut) – or, il part.', ['bref:restatement', 'or:opposition']],
    ['Il est bref, il vend de l’or, il rit.', []],
  ])('%s', (sentence, expected) => {
    expect(connectors(sentence)).toEqual(expected);
  });
});

it('takes the words of a longer text', () => {
  const text = 'Bon. Il part, car il pleut.';
  const words = lexicalWords(text).filter(({ start }) => start >= 5);
  expect(findConnectors(text.slice(5), words, 5)).toEqual([{ text: 'car', kind: 'cause', start: 9, end: 12 }]);
});
