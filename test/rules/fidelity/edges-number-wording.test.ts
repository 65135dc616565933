import { describe, expect, it } from 'vitest';
import { isToldInOtherWords } from '../../../src/rules/fidelity/numbers/number-wording.ts';
import { sentenceAt } from '../../../src/rules/fidelity/reading/side.ts';
import { comparing } from './told.ts';

/** The numbers of the article that the source tells by other means, as written. */
function reworded(source: string, article: string): string {
  const comparison = comparing(source, article);
  return comparison.article.passages
    .flatMap((passage) =>
      passage.facts.quantities.filter((quantity) =>
        isToldInOtherWords({ quantity, passage, sentence: sentenceAt(passage, quantity.start) }, comparison),
      ),
    )
    .map(({ raw }) => raw)
    .join(' | ');
}

describe.each<[string, [source: string, article: string, told: string][]]>([
  [
    'nights',
    [
      ['Le séjour dure quatorze nuits.', 'Le séjour dure deux semaines.', 'deux semaines'],
      ['Le séjour dure 14 nuitées.', 'Le séjour dure deux semaines.', 'deux semaines'],
      ['Le séjour dure treize nuits.', 'Le séjour dure deux semaines.', ''],
      ['Le séjour coûte quatorze étoiles.', 'Le séjour dure deux semaines.', ''],
      ['Le séjour finit quatorze.', 'Le séjour dure deux semaines.', ''],
      ['Le séjour dure quatorze minuits.', 'Le séjour dure deux semaines.', ''],
      ['Le séjour dure quatorze nuits.', 'Le séjour dure quatorze jours.', ''],
      ['Le séjour dure quatorze nuits.', 'Le séjour coûte 1 209 600 euros.', ''],
      ['Le séjour dure quatorze nuits.', 'Le séjour occupe 1,2096 km².', ''],
      ['Le séjour dure quatorze nuits et trois repas.', 'Le séjour dure deux semaines.', 'deux semaines'],
    ],
  ],
  [
    'signs',
    [
      ['Le prix varie de −1,9 %.', 'Le prix baisse de 1,9 %.', '1,9 %'],
      ['Le prix varie de −1,9 %.', 'Le prix baisse de 1,8 %.', ''],
      ['Le prix varie de −1,9 %.', 'Le prix baisse de 1,9 euro.', ''],
      ['Le prix varie de −1,9 euro.', 'Le prix baisse de 1,9 %.', ''],
      ['Le prix varie de 1,9 %.', 'Le prix baisse de 1,9 %.', ''],
      ['Le prix varie de 1,9 %.', 'Le prix varie de −1,9 %.', ''],
      ['Le prix varie de −50 %.', 'Le prix baisse de moitié.', ''],
      ['Le prix varie de −1,9 %.', 'Le prix est en hausse de 1,9 %.', ''],
      ['Le prix varie de −1,9 %.', 'Le prix augmente de 1,9 %.', ''],
      ['Le prix varie de −1,9 %.', 'Le prix progresse de 1,9 %.', ''],
      ['Le prix varie de −1,9 %.', 'Le prix gagne 1,9 %.', ''],
      ['Le prix varie de −1,9 %.', 'Le prix voit un gain de 1,9 %.', ''],
      ['Le prix varie de −1,9 %.', 'Le prix grimpe de 1,9 %.', ''],
      ['Le prix varie de −1,9 %.', 'Le prix bondit de 1,9 %.', ''],
      ['Le prix varie de −1,9 %.', 'Le prix a une croissance de 1,9 %.', ''],
      ['Le prix varie de −1,9 %.', 'Le prix s’accroît de 1,9 %.', ''],
      ['Le prix varie de −1,9 %.', 'Le prix s’est accru de 1,9 %.', ''],
      ['Le prix varie de −1,9 %.', 'Le prix coûte en plus 1,9 %.', ''],
      ['Le prix varie de −1,9 %.', 'La hausse finit. Le prix varie de 1,9 %.', '1,9 %'],
      ['Le prix varie de −1,9 %.', 'La hausse finit ; le prix varie de 1,9 %.', '1,9 %'],
      ['Le prix varie de −1,9 %.', 'Hausse finie pour les ménages du canton, le prix varie de 1,9 %.', '1,9 %'],
      ['Le prix varie de −1,9 %.', '1,9 % : le prix varie.', '1,9 %'],
      ['Le prix varie de −1,9 %, puis de 3 %.', 'Le prix baisse de 1,9 %.', '1,9 %'],
      ['Le prix varie de −1,9 %.\n\nLe prix varie de 3 %.', 'Le prix baisse de 1,9 %.', '1,9 %'],
      ['Le prix varie de −1,9 degré.', 'Le prix baisse de 1,9 %.', ''],
      ['Le prix varie de 0 %.', 'Le prix varie de 0 %.', ''],
    ],
  ],
  [
    'ages',
    [
      ['Le club vise les jeunes de 15 à 24 ans.', 'Le club vise les jeunes de moins de 25 ans.', '25 ans'],
      ['Le club vise les jeunes de 15 ans à 24 ans.', 'Le club vise les jeunes de moins de 25 ans.', '25 ans'],
      ['Le club vise les jeunes de 15 à 24 ans.', 'Le club vise les jeunes de plus de 25 ans.', ''],
      ['Le club vise les jeunes de 15 à 24 ans.', 'Le club vise les jeunes de 25 ans.', ''],
      ['Le club vise les jeunes de 15 à 24 ans.', 'Le club vise les jeunes de moins de 26 ans.', ''],
      ['Le club vise les jeunes de 15 à 24 mois.', 'Le club vise les jeunes de moins de 25 ans.', ''],
      ['Le club vise les jeunes de 15 à 24 ans.', 'Le club vise les jeunes de moins de 25 mois.', ''],
      ['Le club vise les jeunes de 24 ans.', 'Le club vise les jeunes de moins de 25 ans.', ''],
      ['Le club vise les jeunes de 15 kg, 24 ans.', 'Le club vise les jeunes de moins de 25 ans.', ''],
      ['Le club vise les jeunes de 34 à 24 ans.', 'Le club vise les jeunes de moins de 25 ans.', ''],
      ['Le club vise les jeunes de 15 ans et même 24 ans.', 'Le club vise les jeunes de moins de 25 ans.', ''],
      ['Le club vise les jeunes de 15 ans ou à 24 ans.', 'Le club vise les jeunes de moins de 25 ans.', ''],
      ['Le club vise les jeunes de 15 ans ou 24 ans.', 'Le club vise les jeunes de moins de 25 ans.', '25 ans'],
      ['Le club vise les jeunes de 24 ans à 24 ans.', 'Le club vise les jeunes de moins de 25 ans.', ''],
      ['Le club vise les jeunes de 15 à 24 ans.', 'Le club vise les jeunes de moins de 300 mois.', ''],
      [
        'Le club vise les jeunes de 15 à 24 ans.\n\nLe club vise les jeunes du canton.',
        'Le club vise les jeunes de moins de 25 ans.',
        '25 ans',
      ],
    ],
  ],
  [
    'currencies',
    [
      ['Le pont coûte 890 000 francs suisses.', 'Le pont coûte 890 000 francs.', '890 000 francs'],
      ['Le pont coûte 890 000 francs CFA.', 'Le pont coûte 890 000 francs.', '890 000 francs'],
      ['Le pont coûte un franc suisse.', 'Le pont coûte 1 franc.', '1 franc'],
      ['Le pont coûte un million de francs suisses.', 'Le pont coûte 1 million de francs.', '1 million de francs'],
      ['Le pont coûte 890 000 dollars canadiens.', 'Le pont coûte 890 000 dollars.', '890 000 dollars'],
      ['Le pont coûte 890 000 dollars canadiens.', 'Le pont coûte 890 000 francs.', ''],
      ['Le pont coûte 890 000 francs suisses.', 'Le pont coûte 890 000 dollars.', ''],
      ['Le pont coûte 890 000 francs suisses.', 'Le pont coûte 890 001 francs.', ''],
      ['Le pont coûte 890 000 francs suisses.', 'Le pont coûte 890 000 euros.', ''],
      ['Le pont coûte 890 000 francs suisses.', 'Le pont coûte 890 000 francs CFA.', ''],
    ],
  ],
  [
    'scores',
    [
      ['Le club gagne par 31 à 30.', 'Le club gagne 31-30.', '31-30'],
      ['Le club gagne par 31 contre 30.', 'Le club gagne 31-30.', '31-30'],
      ['Il y a 31 élèves. Le club gagne par 31 à 30.', 'Le club gagne 31-30.', '31-30'],
      ['Le club gagne par 31 buts à 30.', 'Le club gagne 31-30.', '31-30'],
      ['Le club gagne par 31 points contre 30.', 'Le club gagne 31-30.', '31-30'],
      ['Le club gagne par 31\u00a0points contre\u00a030.', 'Le club gagne 31-30.', '31-30'],
      ['Le club gagne par 31 points à 29.', 'Le club gagne 31-30.', ''],
      ['Le club gagne 31 buts de mieux à 30.', 'Le club gagne 31-30.', ''],
      ['Le club gagne par 31 kg contre 30.', 'Le club gagne 31-30.', ''],
      ['Le club gagne par 31 et 30.', 'Le club gagne 31-30.', ''],
      ['Le club gagne par 31 à 29.', 'Le club gagne 31-30.', ''],
      ['Le club gagne par 30 à 31.', 'Le club gagne 31-30.', ''],
      ['Le club gagne par 31 à peine, 30.', 'Le club gagne 31-30.', ''],
      ['Le club gagne par 31.', 'Le club gagne 31-30.', ''],
    ],
  ],
  [
    'light',
    [
      ['L’étoile est à 48 années-lumière.', 'La lumière met 48 ans.', '48 ans'],
      ['L’étoile est à 48 années-lumière.', 'La lumière met 49 ans.', ''],
      ['L’étoile est à 48 années-lumière.', 'La lueur met 48 ans.', ''],
      ['L’étoile est à 48 années-lumière.', 'La lumière met 48 mois.', ''],
      ['L’étoile est à 48 années-lumière.', 'La lumière met 576 mois.', ''],
      ['L’étoile est à 48 km.', 'La lumière met 48 ans.', ''],
    ],
  ],
  [
    'hours',
    [
      ['Il part à 3 h 40.', 'Il part peu avant 4 heures.', '4 heures'],
      ['Il part à 3 h 30.', 'Il part peu avant 4 heures.', '4 heures'],
      ['Il part à 3 h 29.', 'Il part peu avant 4 heures.', ''],
      ['Il part à 4 h.', 'Il part peu avant 4 heures.', ''],
      ['Il part à 4 h 10.', 'Il part peu avant 4 heures.', ''],
      ['Il part à 17 h 15.', 'Il part peu après 17 heures.', '17 heures'],
      ['Il part à 17 h 30.', 'Il part peu après 17 heures.', '17 heures'],
      ['Il part à 17 h 31.', 'Il part peu après 17 heures.', ''],
      ['Il part à 17 h.', 'Il part peu après 17 heures.', ''],
      ['Il part à 16 h 45.', 'Il part peu après 17 heures.', ''],
      ['Il part à 17 h 15.', 'Il part bien après 17 heures.', ''],
      ['Il part à 17 h 15.', 'Il part peu avant que 17 heures.', ''],
      ['Il part à 17 h 15.', 'Peu après 17 heures, il part.', '17 heures'],
      ['Il part à 4 h 25.', 'Il part peu après 4 h 10.', ''],
      ['Il part à 23 h 40.', 'Il part peu avant 24 heures.', '24 heures'],
      ['Il part après 24 h 40.', 'Il part peu avant 25 heures.', ''],
      ['Il pèse 3 600 kg.', 'Il pèse peu après 3 601 kg.', ''],
      ['Il met 2 h 10.', 'Il pèse peu après 7 200 kg.', ''],
    ],
  ],
])('%s', (_, rows) => {
  it.each(rows)('« %s » → « %s »: %s', (source, article, expected) => {
    expect(reworded(source, article)).toBe(expected);
  });
});
