import { describe, expect, it } from 'vitest';
import { againstTheSource } from '../../../src/rules/fidelity/numbers/number-directions.ts';
import { comparing } from './told.ts';

/** What a sentence of the article turns round: its word, where it stands, and that of the source. */
function turned(source: string, article: string): string {
  const comparison = comparing(source, article);
  return comparison.article.sentences
    .flatMap((sentence) => againstTheSource(sentence, comparison) ?? [])
    .map(({ what, word, other, start, end }) => `${what} ${word} ${start}-${end} ← ${other}`)
    .join(' | ');
}

describe('the way that the words beside a number tell', () => {
  it.each([
    ['Le prix recule de 18 %.', 'Le prix grimpe de 18 %.', 'turned grimpe 8-14 ← recule'],
    ['Le prix grimpe de 18 %.', 'Le prix recule de 18 %.', 'turned recule 8-14 ← grimpe'],
    ['Le prix grimpe de 18 %.', 'Le prix augmente de 18 %.', ''],
    ['Le prix grimpe de 18 %.', 'Le prix varie de 18 %.', ''],
    ['Le prix varie de 18 %.', 'Le prix recule de 18 %.', ''],
    ['Le prix grimpe de 18 %.', 'Le prix recule de 19 %.', ''],
    ['Le prix grimpe de 18 %. Plus loin, le prix recule de 18 %.', 'Le prix recule de 18 %.', ''],
    [
      'Le prix grimpe de 18 %. Plus loin, le prix augmente de 18 %.',
      'Le prix recule de 18 %.',
      'turned recule 8-14 ← grimpe',
    ],
    ['Le prix grimpe de 18 %. Plus loin, le prix vaut 18 %.', 'Le prix recule de 18 %.', ''],
    ['Le prix grimpe de 18 %.', 'Il fait beau. Le prix recule de 18 %.', 'turned recule 22-28 ← grimpe'],
    ['Le prix grimpe de 18,4 %.', 'Le prix recule de 18 %.', ''],
  ])('« %s » → « %s »: %s', (source, article, expected) => {
    expect(turned(source, article)).toBe(expected);
  });

  it.each([
    ['est en légère hausse de 18 %', 'up'],
    ['monte, une hausse légère de 18 %', 'up'],
    ['monte, une hausse plutôt légère de 18 %', 'up'],
    ['monte, une hausse en fait plutôt légère de 18 %', ''],
    ['a augmenté de 18 %', 'up'],
    ['est rehaussé de 18 %', 'up'],
    ['a progressé de 18 %', 'up'],
    ['suit un progrès de 18 %', 'up'],
    ['a grimpé de 18 %', 'up'],
    ['a bondi de 18 %', 'up'],
    ['a fait un bond de 18 %', 'up'],
    ['suit une bonde de 18 %', ''],
    ['a une croissance de 18 %', 'up'],
    ['croît de 18 %', 'up'],
    ['s’est accru de 18 %', 'up'],
    ['gagne 18 %', 'up'],
    ['a un gain de 18 %', 'up'],
    ['remonte de 18 %', 'up'],
    ['a augmenté de près de 18 %', 'up'],
    ['a augmenté de plus de 18 %', 'up'],
    ['a augmenté d’environ 18 %', 'up'],
    ['a augmenté de quelque 18 %', 'up'],
    ['vaut 18 % de plus', 'up'],
    ['vaut 18 % de mieux', 'up'],
    ['vaut 18 % en plus', 'up'],
    ['vaut 18 % supplémentaires', 'up'],
    ['vaut 18 % de moins', 'down'],
    ['vaut 18 % en moins', 'down'],
    ['vaut 18 % de moinsons', ''],
    ['baisse de 18 %', 'down'],
    ['a diminué de 18 %', 'down'],
    ['recule de 18 %', 'down'],
    ['chute de 18 %', 'down'],
    ['se replie de 18 %', 'down'],
    ['fléchit de 18 %', 'down'],
    ['dégringole de 18 %', 'down'],
    ['perd 18 %', 'down'],
    ['a perdu 18 %', 'down'],
    ['a perdu de vue 18 %', ''],
    ['suit une perte de 18 %', 'down'],
    ['ne baisse de 18 %', ''],
    ['ne baisse pas de 18 %', ''],
    ['n’a baissé de 18 %', ''],
    ['ne s’est accru de 18 %', 'up'],
    ['baisse sans les 18 %', ''],
    ['baisse et vaut 18 %', ''],
    ['baisse pour un 18 %', ''],
    ['surbaisse de 18 %', ''],
    ['s’accroît de 18 %', 'up'],
    ['s’accroit de 18 %', 'up'],
    // The nearest of two words is that of the number.
    ['baisse puis gagne 18 %', 'up'],
    ['gagne puis perd 18 %', 'down'],
    ['monte après la baisse de 18 %', 'down'],
  ])('« Le prix %s »: %s', (words, expected) => {
    const up = turned('Le prix recule de 18 %.', `Le prix ${words}.`) !== '';
    const down = turned('Le prix grimpe de 18 %.', `Le prix ${words}.`) !== '';
    expect([up && 'up', down && 'down'].filter(Boolean).join(' ')).toBe(expected);
  });
});

describe('which numbers have a way', () => {
  it.each([
    ['Le prix recule de 18 euros.', 'Le prix grimpe de 18 euros.', 'turned grimpe 8-14 ← recule'],
    ['Le prix recule de 18 points.', 'Le prix grimpe de 18 points.', 'turned grimpe 8-14 ← recule'],
    ['Le parc perd 18 cerfs.', 'Le parc gagne 18 cerfs.', 'turned gagne 8-13 ← perd'],
    ['Le parc perd 11 cerfs.', 'Le parc gagne 11 cerfs.', 'turned gagne 8-13 ← perd'],
    ['Le parc perd 10 cerfs.', 'Le parc gagne 10 cerfs.', ''],
    ['Le parc perd 18 kg.', 'Le parc gagne 18 kg.', ''],
    ['Le parc perd 18 jours.', 'Le parc gagne 18 jours.', ''],
    ['Le parc perd un euro.', 'Le parc gagne un euro.', ''],
    ['Le parc perd 64 cerfs sur 171.', 'Le parc gagne 64 cerfs sur 171.', 'turned gagne 8-13 ← perd'],
    ['Le parc perd 18 cerfs.', 'Le maire dit : « Le parc gagne 18 cerfs chaque année. »', ''],
  ])('« %s » → « %s »: %s', (source, article, expected) => {
    expect(turned(source, article)).toBe(expected);
  });
});
