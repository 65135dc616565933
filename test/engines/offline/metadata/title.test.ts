import { describe, expect, it } from 'vitest';
import { grammarOf } from '../../../../src/engines/offline/grammar/grammar.ts';
import { LONGEST_TITLE, metaTitle } from '../../../../src/engines/offline/metadata/title.ts';
import { lexicon } from '../corpus.ts';

const grammar = grammarOf(lexicon);
const titleOf = (heading: string, keyphrase = ''): string => metaTitle(heading, keyphrase, [], grammar);

describe('the title for search results', () => {
  it('is the main heading where it fits', () =>
    expect(titleOf('Le moulin de Corbière tourne de nouveau')).toBe('Le moulin de Corbière tourne de nouveau'));

  it.each([
    'Tempête Oriane : des records de vent ont-ils été relevés près de chez vous ?',
    'Adèle Morvan, meunière de la vallée, en grève depuis près de deux mois en raison de son loyer',
    'Le conseil municipal de Corbière se prononce sur le budget face à la colère des riverains du port',
    'La coopérative laitière de la vallée haute vend ses fromages loin de leurs alpages d’origine',
  ])('does not end on a word that calls for another: %s', (heading) => {
    const title = titleOf(heading);
    expect(title.length).toBeLessThanOrEqual(LONGEST_TITLE);
    expect(title).not.toMatch(/\b(?:près|loin|face|raison|leurs|de|en|des|la|le|son)$/u);
  });

  it.each([
    [
      'a cut question keeps its mark',
      'Tempête Oriane : des records de vent ont-ils été relevés près de chez vous ?',
      'Tempête Oriane : des records de vent ont-ils été relevés ?',
    ],
    [
      'asked by its mark alone, it is not turned into a statement',
      'Les meuniers de la vallée haute vont-ils fermer avant l’hiver prochain, faute de blé dur ?',
      'Les meuniers de la vallée haute vont-ils fermer ?',
    ],
    [
      'the sort of article is left off',
      'ESSAI. Vélo cargo Nordex Duo 2 : que vaut le familial à moins de 4 000 euros ?',
      'Vélo cargo Nordex Duo 2 : que vaut le familial ?',
    ],
    [
      'cut short too',
      'Tempête Oriane : des records de vent ont-ils été enregistrés près de chez vous ?',
      'Des records de vent ont-ils été enregistrés ?',
    ],
    [
      'a label keeps what is no news',
      'Les secrets de fabrication de Nordex : du moulin au succès de la farine',
      'Les secrets de fabrication de Nordex',
    ],
    [
      'a label that is too long gives its name',
      'Conseil municipal de Corbière : la piscine fermera deux hivers',
      'Corbière : la piscine fermera deux hivers',
    ],
  ])('%s', (_, heading, title) =>
    expect(titleOf(heading, /^[^:]*(?= : )/u.exec(heading.replace(/^ESSAI. /u, ''))?.[0])).toBe(title),
  );

  it('leaves nobody out of a row of names', () =>
    expect(titleOf('Tabor, Morvan et La Vallée, un concentré d’histoire de la région haute')).not.toMatch(/^Morvan/u));

  it('is no heading that has one stem in common by chance', () =>
    expect(
      metaTitle(
        'À Gaza, les nuits terrifiantes et les jours épuisants d’une famille nombreuse',
        'Gaza',
        ['Le gaz, la farine et l’eau du puits'],
        grammar,
      ),
    ).toContain('Gaza'));
});
