import { describe, expect, it } from 'vitest';
import { derivationOf } from '../../../src/rules/fidelity/derivation.ts';
import { comparing } from './told.ts';

/** What a passage of the source says, a number of the article, and how it follows: the formula and its operands. */
const CASES: Readonly<Record<string, readonly (readonly [source: string, number: string, follows: string])[]>> = {
  'sums and differences': [
    ['12 voiliers et 15 voiliers.', '27 voiliers', '12 + 15 | 12 | 15'],
    ['12 voiliers et 15 voiliers.', '28 voiliers', 'none'],
    ['12 voiliers et 15 voiliers.', 'environ 28 voiliers', 'none'],
    ['100 voiliers et 100 voiliers.', 'environ 206 voiliers', '100 + 100 | 100 | 100'],
    ['100 voiliers et 100 voiliers.', 'environ 207 voiliers', 'none'],
    ['12 voiliers et 15 canots.', '27 barques', 'none'],
    ['12 voiliers et 15 canots.', '27 voiliers', '12 + 15 | 12 | 15'],
    ['12 voiliers et 15.', '27 barques', '12 + 15 | 12 | 15'],
    ['12 voiliers et 15 voiliers.', '27 barques', '12 + 15 | 12 | 15'],
    ['12 et 15 canots.', '27 canots', '12 + 15 | 12 | 15'],
    ['15 voiliers et 12 voiliers.', '3 voiliers', 'none'],
    ['15 voiliers et 11 voiliers.', '4 voiliers', '15 − 11 | 15 | 11'],
    ['15 voiliers et 11 voiliers.', '26 %', 'none'],
    ['11 voiliers et 15 voiliers.', '4 voiliers', '15 − 11 | 11 | 15'],
    ['15 euros et 12 euros.', '3 euros', '15 euros − 12 euros | 15 euros | 12 euros'],
    ['15 euros et 12 kg.', '27 kg', 'none'],
    ['15 euros et 12 kg.', '27', 'none'],
    ['15 % et 12 %.', '27', 'none'],
    ['un an et deux ans.', 'trois ans', 'none'],
    ['5 ans et 2 ans.', '7 ans', '5 ans + 2 ans | 5 ans | 2 ans'],
    ['article 12 et 15 chats.', '27 chats', 'none'],
    ['12e et 15 chats.', '27 chats', 'none'],
    ['des milliers et 15 chats.', '1 015 chats', 'none'],
    [
      '342 millions et 44 millions d’euros.',
      '386 millions',
      '342 millions + 44 millions d’euros | 342 millions | 44 millions d’euros',
    ],
    [
      '342 millions et 44 millions d’euros.',
      '386 millions d’euros',
      '342 millions + 44 millions d’euros | 342 millions | 44 millions d’euros',
    ],
    ['99 999 chats et 99 999 euros.', '199 998 euros', 'none'],
  ],
  'through the night': [
    ['De 21 h à 8 h.', '11 heures', '21 h → 8 h | 21 h | 8 h'],
    ['De 8 h à 21 h.', '11 heures', 'none'],
    ['De 8 h à 21 h.', '13 heures', '21 h − 8 h | 8 h | 21 h'],
  ],
  totals: [
    ['12 voiliers, 15 canots, 23 barques.', '50 bateaux', '12 + 15 + 23 | 12 | 15 | 23'],
    ['12 voiliers, 15 canots, 23 barques.', '51 bateaux', 'none'],
    ['12 voiliers, 15 canots, 23 barques, 60 bacs.', '50 bateaux', '12 + 15 + 23 | 12 | 15 | 23'],
    ['12 voiliers, 15 canots, 23 barques, 40 bacs.', '90 bateaux', '12 + 15 + 23 + 40 | 12 | 15 | 23 | 40'],
    ['12 euros, 15 euros et 23 euros.', '50 euros', '12 euros + 15 euros + 23 euros | 12 euros | 15 euros | 23 euros'],
  ],
  factors: [
    ['10 hectares, puis 30 hectares.', 'le triple', '30 hectares ÷ 10 hectares | 10 hectares | 30 hectares'],
    ['30 hectares, puis 10 hectares.', 'le triple', '30 hectares ÷ 10 hectares | 30 hectares | 10 hectares'],
    ['10 hectares, puis 33,6 hectares.', 'le triple', '33,6 hectares ÷ 10 hectares | 10 hectares | 33,6 hectares'],
    ['10 hectares, puis 33,7 hectares.', 'le triple', 'none'],
    ['10 hectares, puis 26,4 hectares.', 'le triple', '26,4 hectares ÷ 10 hectares | 10 hectares | 26,4 hectares'],
    ['10 hectares, puis 26,3 hectares.', 'le triple', 'none'],
    ['10 hectares, puis 30 euros.', 'le triple', 'none'],
    ['10 hectares, 11 hectares, 30 hectares.', 'le triple', '30 hectares ÷ 10 hectares | 10 hectares | 30 hectares'],
  ],
  shares: [
    ['20 voiliers, 80 voiliers.', '25 %', '20 ÷ 80 | 20 | 80'],
    ['80 voiliers, 20 voiliers.', '25 %', '20 ÷ 80 | 80 | 20'],
    ['80 voiliers, 20 voiliers.', '25,5 %', '20 ÷ 80 | 80 | 20'],
    ['80 voiliers, 20 voiliers.', '25,6 %', 'none'],
    ['80 voiliers, 20 voiliers.', 'environ 27 %', '20 ÷ 80 | 80 | 20'],
    ['80 voiliers, 20 voiliers.', 'environ 27,2 %', 'none'],
    ['80 voiliers, 20 voiliers.', 'un quart', '20 ÷ 80 | 80 | 20'],
    ['74 voiliers, 20 voiliers.', 'un quart', '20 ÷ 74 | 74 | 20'],
    ['80 voiliers, 20 canots.', '25 %', 'none'],
    ['80 voiliers, 20 canots.', '300 %', 'none'],
    ['80 voiliers, 20 voiliers.', '300 %', '(80 − 20) ÷ 20 | 80 | 20'],
    ['80 voiliers, 20 voiliers.', '75 %', '(80 − 20) ÷ 80 | 80 | 20'],
    ['80 euros, 20 euros.', '25 %', '20 euros ÷ 80 euros | 80 euros | 20 euros'],
    ['80 euros, 20 kg.', '25 %', 'none'],
    ['3 voiliers, 1 voilier.', '33 %', 'none'],
    ['4 voiliers, 2 voiliers.', '50 %', '2 ÷ 4 | 4 | 2'],
    ['4 voiliers, 3 voiliers.', '75 %', '3 ÷ 4 | 4 | 3'],
    ['62 % des chats.', '38 %', '100 − 62 % | 62 %'],
    ['62 % des chats.', '38,1 %', 'none'],
    ['62 % et 12 %.', '38 %', '100 − 62 % | 62 %'],
    ['12 % et 62 %.', '38 %', '100 − 62 % | 62 %'],
    ['62 % et 12 %.', '19 %', 'none'],
    ['un tiers des chats.', '67 %', 'none'],
  ],
  years: [
    ['De 2011 à 2024.', '13 ans', '2024 − 2011'],
    ['De 2024 à 2011.', '13 ans', '2024 − 2011'],
    ['De 2011 à 2024.', '14 ans', 'none'],
    ['De 2011 à 2012.', 'un an', '2012 − 2011'],
    ['De 2011 à 2012.', '366 jours', 'none'],
    ['De 2011 à 2024.', '13', 'none'],
    ['De 2011 à 2024.', '13 euros', 'none'],
    ['De 2011 à 2024 puis 2040.', '16 ans', '2040 − 2024'],
    ['De 2011 à 2024 puis 2040.', '29 ans', '2040 − 2011'],
  ],
};

function follows(source: string, number: string): string {
  const { article, index } = comparing(source, `On a ${number}.`);
  const quantity = article.passages[0]?.facts.quantities.find(({ part }) => !part);
  const passage = index.side.passages[1];
  if (!quantity || !passage) throw new Error('the case has no number');
  const derivation = derivationOf(quantity, passage);
  return derivation ? [derivation.formula, ...derivation.operands.map(({ raw }) => raw)].join(' | ') : 'none';
}

describe.each(Object.entries(CASES))('numbers worked out: %s', (_, rows) => {
  it.each(rows)('« %s » → « %s »', (source, number, expected) => {
    expect(follows(source, number)).toBe(expected);
  });
});
