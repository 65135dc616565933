import { describe, expect, it } from 'vitest';
import { tellings } from './told.ts';

describe('what the source says in passing', () => {
  it.each([
    [
      'the whole of a sum has its unit',
      'Le garage lui a pris 140 euros sur les 620 de pneus. Le plein vaut de 80 à 95 euros au bourg.',
      'Les pneus coûtaient 620 euros, dont 140 ont été payés. Le plein vaut de 80 à 95 euros au bourg.',
      [],
    ],
    [
      'what is set against last year is of this year',
      'Le musée compte 12 salles, en baisse de 3 % par rapport à l’an dernier.',
      'Cette année, le musée compte 12 salles, soit 3 % de moins.',
      [],
    ],
    [
      'what happened last year is not',
      'Le musée a compté 12 salles l’an dernier.',
      'Cette année, le musée a compté 12 salles.',
      ['error fact-date-invented 1:1-12 changed found=Cette année expected=an dernier formula= sourceLine=3'],
    ],
    [
      'a denial ends at the colon',
      'La collecte atteint 31 tonnes, selon le comité de rivière, contre 44 l’an dernier.',
      'Côté tonnage, le record n’y est pas : le comité de rivière compte sur 31 tonnes, contre 44 l’an dernier.',
      [],
    ],
    [
      'the last of three is not the first',
      'Les jardiniers forment trois équipes : la première arrose le matin, la deuxième taille les haies, la troisième, l’équipe de nuit, balaie les allées.',
      'Les jardiniers forment trois équipes ; la dernière, l’équipe de nuit, balaie les allées.',
      [],
    ],
    [
      'the last is not the first where nothing is counted',
      'La première équipe de nuit balaie les allées du parc.',
      'La dernière équipe de nuit balaie les allées du parc.',
      ['warning fact-direction 1:4-12 turned found=dernière expected=première sourceLine=3'],
    ],
  ])('%s', (_, source, article, told) => {
    expect(tellings(source, article)).toEqual(told);
  });
});
