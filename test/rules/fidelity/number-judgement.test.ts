import { describe, expect, it } from 'vitest';
import type { Quantity } from '../../../src/french/facts/fact.ts';
import { isDifference } from '../../../src/rules/fidelity/numbers/number-derivations.ts';
import { gravity } from '../../../src/rules/fidelity/numbers/number-gravity.ts';
import { isBeyond } from '../../../src/rules/fidelity/numbers/number-hedges.ts';
import { isBare, supportFor } from '../../../src/rules/fidelity/numbers/number-support.ts';
import { inQuotation, speechAt } from '../../../src/rules/fidelity/quotations/quotation-cover.ts';
import { PLAIN } from './plain-quantity.ts';
import { comparing } from './told.ts';

const quantity = (given: Partial<Quantity>): Quantity => ({ ...PLAIN, ...given });

describe('how grave a number without support is', () => {
  // invented, changed, changed and lost
  it.each<[string, Partial<Quantity>, string]>([
    ['an article', { article: true, value: 1 }, 'warning warning error'],
    ['an article with a unit', { article: true, value: 3600, unit: 's' }, 'warning warning error'],
    ['deux jours', { value: 172_800, unit: 's', raw: 'deux jours' }, 'warning error error'],
    ['trois journées', { value: 259_200, unit: 's', raw: 'Trois\u00a0journées' }, 'warning error error'],
    ['quatre jours', { value: 345_600, unit: 's', raw: 'quatre jours' }, 'error error error'],
    ['vingt-deux jours', { value: 1_900_800, unit: 's', raw: 'vingt-deux jours' }, 'error error error'],
    ['2 jours', { value: 172_800, unit: 's', raw: '2 jours', figures: true }, 'error error error'],
    ['deux jours, no time', { unit: 'm', raw: 'deux jours' }, 'error error error'],
    ['deuxième', { kind: 'ordinal', value: 2 }, 'info info warning'],
    ['troisième', { kind: 'ordinal', value: 3 }, 'info info warning'],
    ['quatrième', { kind: 'ordinal', value: 4 }, 'warning error error'],
    ['2e', { kind: 'ordinal', value: 2, figures: true }, 'error error error'],
    ['with a unit', { unit: 'm', value: 2 }, 'error error error'],
    ['with decimals', { decimals: 1, value: 2.5 }, 'error error error'],
    ['a thousand', { value: 1000 }, 'error error error'],
    ['999', { value: 999 }, 'error error error'],
    ['a label', { kind: 'label', value: 2 }, 'error error error'],
    ['a score', { kind: 'score', value: 2 }, 'error error error'],
    ['deux', { value: 2 }, 'info info info'],
    ['trois', { value: 3 }, 'info info info'],
    ['trois chats', { value: 3, nouns: ['chat'] }, 'info warning error'],
    ['3', { value: 3, figures: true }, 'info error error'],
    ['quatre', { value: 4 }, 'warning error error'],
    ['4', { value: 4, figures: true }, 'error error error'],
    ['douze', { value: 12 }, 'warning error error'],
    ['treize', { value: 13 }, 'error error error'],
  ])('%s', (_, given, expected) => {
    const number = quantity(given);
    expect([gravity(number, false), gravity(number, true), gravity(number, true, true)].join(' ')).toBe(expected);
  });
});

describe('a number without unit and noun', () => {
  it.each<[string, Partial<Quantity>, boolean]>([
    ['a number', {}, true],
    ['a label', { kind: 'label' }, true],
    ['a rank', { kind: 'ordinal' }, false],
    ['with a unit', { unit: 'm' }, false],
    ['with a noun', { nouns: ['chat'] }, false],
    ['scaled', { value: 5e6 }, false],
  ])('%s: %s', (_, given, expected) => {
    expect(isBare(quantity(given))).toBe(expected);
  });
});

describe('a difference of two numbers', () => {
  const told = (text: string) => {
    const passage = comparing('Il pleut.', text).article.passages[0];
    const number = passage?.facts.quantities.find(({ raw }) => /17|dix-sept/.test(raw));
    return passage && number && isDifference(number, passage);
  };

  it.each([
    ['On a 17 équipes de plus.', true],
    ['On a 17 équipes de moins.', true],
    ['On a 17 équipes en plus.', true],
    ['On a 17 équipes en moins.', true],
    ['On a 17 points de mieux.', true],
    ['On a 17 équipes supplémentaires.', true],
    ['On a une équipe et 17 agents supplémentaires.', true],
    ['On a 17 secondes d’écart.', true],
    ["On a 17 secondes d'avance.", true],
    ['On a 17 secondes de retard.', true],
    ['On a 17 points de différence.', true],
    ['On a 17 équipes rouges de plus.', true],
    ['On a 17 équipes rouges vives de plus.', false],
    ['On a 17 équipes de plusieurs villes.', false],
    ['On a 17 équipes, de plus.', false],
    ['La hausse est de 17 équipes.', true],
    ['La baisse de 17 équipes.', true],
    ['Cela augmente de 17 équipes.', true],
    ['Cela progresse nettement de 17 équipes.', true],
    ['Cela progresse très nettement de 17 équipes.', true],
    ['Cela progresse encore très nettement de 17 équipes.', false],
    ['Cela recule de près de 17 équipes.', true],
    ['Cela recule de plus de 17 équipes.', true],
    ['Cela recule de quelque 17 équipes.', true],
    ['Un gain d’environ 17 équipes.', false],
    ['Une perte de 17 équipes.', true],
    ['Un écart de 17 équipes.', true],
    ['Un surcoût de 17 équipes.', true],
    ['Le parcours est raccourci de 17 étapes.', true],
    ['Une économie de 17 équipes.', true],
    ['Cela recule à 17 équipes.', false],
    ['Une équipe de 17 agents.', false],
    ['Un rebond de 17 équipes.', false],
    ['Cela recule de 17 équipes.', true],
  ])('« %s »: %s', (text, expected) => {
    expect(told(text)).toBe(expected);
  });
});

describe('a hedge on the wrong side', () => {
  const beyond = (source: string, article: string) => {
    const { article: side, index } = comparing(source, article);
    const number = side.passages[0]?.facts.quantities[0];
    return number && isBeyond(number, supportFor(number, index).from);
  };

  it.each([
    ['Il court à 16,2 km/h.', 'Il court à moins de 16 km/h.', true],
    ['Il court à 15,8 km/h.', 'Il court à moins de 16 km/h.', false],
    ['Il court à 15,8 km/h.', 'Il court à plus de 16 km/h.', true],
    ['Il court à 16,2 km/h.', 'Il court à plus de 16 km/h.', false],
    ['Il court à 16 km/h.', 'Il court à moins de 16 km/h.', false],
    ['Il court à 16 km/h.', 'Il court à plus de 16 km/h.', false],
    ['Il court à 16,2 km/h.', 'Il court à environ 16 km/h.', false],
    ['Il court à 16,2 km/h.', 'Il court à 16 km/h.', false],
    ['Il court à 16,2 km/h puis à 15,8 km/h.', 'Il court à moins de 16 km/h.', false],
    ['Il court à 16,2 km/h puis à 16,3 km/h.', 'Il court à moins de 16 km/h.', true],
  ])('« %s » → « %s »: %s', (source, article, expected) => {
    expect(beyond(source, article)).toBe(expected);
  });
});

describe('an offset in speech', () => {
  const text = 'Il dit « un pain bien chaud » et « un pain chaud » là.';
  const passage = comparing('Il pleut.', text).article.passages[0];
  const at = text.indexOf('«');
  const end = text.indexOf('»') + 1;

  it.each([
    [at - 1, false],
    [at, true],
    [end - 1, true],
    [end, false],
    [text.lastIndexOf('chaud'), false],
  ])('%i: %s', (offset, expected) => {
    expect(passage && inQuotation(passage, offset)).toBe(expected);
    expect(passage && speechAt(passage, offset)?.inner).toBe(expected ? 'un pain bien chaud' : undefined);
  });
});
