import { describe, expect, it } from 'vitest';
import { isToldByContext } from '../../../src/rules/fidelity/numbers/number-context.ts';
import { factorIsTold, partsAreCarried, ratioIsCarried } from '../../../src/rules/fidelity/numbers/number-ratios.ts';
import { isRatio } from '../../../src/rules/fidelity/numbers/ratio.ts';
import { sentenceAt } from '../../../src/rules/fidelity/reading/side.ts';
import { comparing } from './told.ts';

const numbersOf = (source: string, article: string) => {
  const comparison = comparing(source, article);
  return comparison.article.passages.flatMap((passage) =>
    passage.facts.quantities.map((quantity) => ({ quantity, passage, comparison })),
  );
};

/** The numbers of the article for which a judgement holds, as written. */
const holding = (
  source: string,
  article: string,
  holds: (number: ReturnType<typeof numbersOf>[number]) => boolean,
): string =>
  numbersOf(source, article)
    .filter(holds)
    .map(({ quantity }) => quantity.raw)
    .join(' | ');

describe('a number that the words around it explain', () => {
  it.each([
    ['Le bal a 840 hectares et 610 hectares.', 'Le bal a 840 hectares, puis 610.', '610'],
    ['Le bal a 840 hectares et 610 hectares.', 'Le bal en a 610, puis 840 hectares.', ''],
    ['Le bal a 840 hectares et 610 hectares.', 'Le bal a 840 hectares, puis 610 tilleuls.', ''],
    ['Le bal a 840 hectares et 610 kg.', 'Le bal a 840 hectares, puis 610.', ''],
    ['Le bal a 5 millions d’euros et 7 millions d’euros.', 'Le bal a 5 millions d’euros, puis 7.', '7'],
    ['Le bal a 5 millions d’euros et 7 euros.', 'Le bal a 5 millions d’euros, puis 7.', '7'],
    ['Le bal a 5 millions d’euros et 7 millions de fans.', 'Le bal a 5 millions d’euros, puis 8.', ''],
    ['Le bal a lieu le 31 mai.', 'Le bal a lieu le 31.', '31'],
    ['Le bal a lieu le 31 mai.', 'Le bal finit au 31.', '31'],
    ['Le bal a lieu le 31 mai.', 'Le bal dure du 31 au soir.', '31'],
    ['Le bal a lieu le 31 mai.', 'Le bal plaît dès le 31.', '31'],
    ['Le bal a lieu le 31 mai.', 'Le bal attend les 31.', '31'],
    ['Le bal a lieu le 31 mai.', 'Le bal attend un 31.', ''],
    ['Le bal a lieu le 31 mai.', 'Le bal a lieu le 30.', ''],
    ['Le bal a lieu le 31 mai.', 'Le bal a lieu le trente et un.', ''],
    ['Le bal a lieu le 31 mai.', 'Le bal a lieu chaque bleu 31.', ''],
    ['Le four date de 1188.', 'Le four date du XIIe siècle.', 'XIIe'],
    ['Le four date de 1188.', 'Bâti en 1250, le four date du XIIIe siècle.', 'XIIIe'],
    ['Le four date de 1188.', 'Le four finit douzième.', ''],
    ['Le car horaire part.', 'Le car part une fois par heure, en 60 minutes.', '60 minutes'],
    ['Le car quotidien part.', 'Le car part en 24 heures.', '24 heures'],
    ['Le car journalier part.', 'Le car part en 24 heures.', '24 heures'],
    ['Le car hebdomadaire part.', 'Le car part en sept jours.', 'sept jours'],
    ['Le car mensuel part.', 'Le car part tous les mois, en un mois.', 'un mois'],
    ['Le car bimestriel part.', 'Le car part en deux mois.', 'deux mois'],
    ['Le car trimestriel part.', 'Le car part en trois mois.', 'trois mois'],
    ['Le car semestriel part.', 'Le car part en six mois.', 'six mois'],
    ['Le car annuel part.', 'Le car part en douze mois.', 'douze mois'],
    ['Le car biennal part.', 'Le car part en deux ans.', 'deux ans'],
    ['Le car bisannuel part.', 'Le car part en deux ans.', 'deux ans'],
    ['Le car triennal part.', 'Le car part en trois ans.', 'trois ans'],
    ['Le car quinquennal part.', 'Le car part en cinq ans.', 'cinq ans'],
    ['Le car décennal part.', 'Le car part en dix ans.', 'dix ans'],
    ['Le car trimestriel part.', 'Le car part en deux mois.', ''],
    ['Le car trimestriel part.', 'Le bal dure trois mois.', ''],
    ['Le car part du mardi au samedi.', 'Le car part cinq jours.', 'cinq jours'],
    ['Le car part du mardi au samedi.', 'Le car part six jours.', ''],
    ['Le car part du mardi au samedi.', 'Le car part cinq heures.', ''],
    ['Le car part du mardi au samedi.', 'Le car prend cinq élèves.', ''],
    ['Le car part.', 'Le car part du lundi au mercredi : trois jours.', 'trois jours'],
    ['Le puits a 5 grains par litre.', 'Le puits a 5 grains dans un litre.', 'un litre'],
    ['Le puits a 5 grains chaque litre.', 'Le puits a 5 grains dans un litre.', 'un litre'],
    ['Le puits a 5 grains, un litre.', 'Le puits a 5 grains dans un mètre.', ''],
    ['Le puits a 5 grains de litre.', 'Le puits a 5 grains dans un litre.', ''],
    ['Le puits a 5 grains par litre.', 'Le puits a 5 grains dans deux litres.', ''],
    ['Le puits a 5 grains par litre.', 'Le puits a 5 grains dans 1 litre.', ''],
  ])('« %s » → « %s »: %s', (source, article, expected) => {
    expect(
      holding(source, article, ({ quantity, passage, comparison }) =>
        isToldByContext({ quantity, passage, sentence: sentenceAt(passage, quantity.start) }, comparison),
      ),
    ).toBe(expected);
  });
});

describe('ratios', () => {
  it.each([
    ['Il a 64 bus. Il a 171 cars.', 'Il a 64 bus sur 171.', '64 bus sur 171'],
    ['Il a 64 bus.\n\nIl a 171 cars.', 'Il a 64 bus sur 171.', ''],
    ['Il a 64 bus.', 'Il a 64 bus sur 171.', ''],
    ['Il a 5 jours libres.', 'Il a 5 élèves sur 7.', ''],
    ['Il a 5 élèves.', 'Il a 5 élèves sur 7.', '5 élèves sur 7'],
    ['Il a 5 élèves.', 'Il a 5 élèves sur 12.', '5 élèves sur 12'],
    ['Il a 5 élèves.', 'Il a 5 élèves sur 24.', '5 élèves sur 24'],
    ['Il a 5 élèves.', 'Il a 5 élèves sur 52.', '5 élèves sur 52'],
    ['Il a 5 élèves.', 'Il a 5 élèves sur 365.', '5 élèves sur 365'],
    ['Il a 5 élèves.', 'Il a 5 élèves sur 8.', ''],
    ['Il a 6 élèves.', 'Il a 5 élèves sur 7.', ''],
  ])('« %s » → « %s » is carried: %s', (source, article, expected) => {
    expect(
      holding(
        source,
        article,
        ({ quantity, passage, comparison }) => isRatio(quantity) && ratioIsCarried(quantity, passage, comparison),
      ),
    ).toBe(expected);
  });

  it.each([
    ['Il a deux élèves sur trois.', 'Il a 64 bus sur 96.', '64 | 96'],
    ['Il a deux élèves sur trois.', 'Il a 64 bus sur 171.', ''],
    ['Il a deux élèves sur trois.', 'Il a 64 bus et 96 cars.', ''],
    ['Il a deux élèves sur trois.', 'Il a 12 bus, puis 64 cars sur 96.', '64 | 96'],
  ])('« %s » → « %s » carries the parts %s', (source, article, expected) => {
    expect(
      holding(
        source,
        article,
        ({ quantity, passage, comparison }) =>
          quantity.kind !== 'percent' && partsAreCarried(quantity, passage, comparison),
      ),
    ).toBe(expected);
  });

  it.each([
    ['Il a doublé.', 'Il a doublé.', true],
    ['Il a triplé.', 'Il a doublé.', false],
    ['Il a perdu 50 %.', 'Il a été divisé par deux.', true],
    ['Il a perdu 50 %.', 'Il a triplé.', false],
    ['Il a perdu 3 %.', 'Il a triplé.', false],
    ['Il a 3 bus.', 'Il a triplé.', false],
    ['Il a 50 bus.', 'Il a doublé.', false],
  ])('« %s » tells the factor of « %s »: %s', (source, article, expected) => {
    const [number] = numbersOf(source, article);
    expect(number && factorIsTold(number.quantity, number.comparison)).toBe(expected);
  });
});
