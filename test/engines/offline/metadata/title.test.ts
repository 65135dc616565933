import { describe, expect, it } from 'vitest';
import { grammarOf } from '../../../../src/engines/offline/grammar/grammar.ts';
import { LONGEST_TITLE, metaTitle } from '../../../../src/engines/offline/metadata/title.ts';
import { lexicon } from '../corpus.ts';

const grammar = grammarOf(lexicon);
const titleOf = (heading: string): string => metaTitle(heading, '', [], grammar);

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
});
