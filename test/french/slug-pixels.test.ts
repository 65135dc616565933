import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { pixelWidth } from '../../src/french/pixel-width.ts';
import { slugify } from '../../src/french/slug.ts';

describe('slugify', () => {
  test.each([
    ['Vivre sans IA, est-ce possible ?', 'vivre-sans-ia-possible'],
    ['OpenAI passe de 1 000 à 3 000 employés', 'openai-passe-1000-3000-employes'],
    ['L’IA et l’emploi', 'ia-emploi'],
    ["L'École de Noël : les changements", 'ecole-noel-changements'],
    ['Pourquoi 3,2 % ?', 'pourquoi-3-2'],
    ['Où aller quand il pleut', 'ou-quand-pleut'],
    ['Ne pas confondre', 'ne-pas-confondre'],
    ['La vitamine C et la vitamine D', 'vitamine-c-vitamine-d'],
    ['À la une', 'a-la-une'],
    ['L’été', 'ete'],
    ['Cœur, Straße, Ærø, Łódź', 'coeur-strasse-aero-lodz'],
    ['你好', ''],
    ['', ''],
    ['jusqu’à lorsqu’un puisqu’ici quoiqu’on qu’il rêve loin', 'reve-loin'],
    ['A_B.c/d', 'b-c-d'],
  ])('%j → %j', (title, slug) => {
    expect(slugify(title)).toBe(slug);
  });

  it('cuts at a word', () => {
    expect(slugify('pomme poire cerise', { maxLength: 11 })).toBe('pomme-poire');
    expect(slugify('pomme poire cerise', { maxLength: 10 })).toBe('pomme');
    expect(slugify('pomme poire cerise', { maxLength: 3 })).toBe('pom');
    expect(slugify('mot '.repeat(30))).toHaveLength(59);
  });

  it('always has the shape of a slug, and is a slug of itself', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'grapheme' }), fc.stringMatching(/^[a-zé’ ,0-9]*$/)), (title) => {
        const slug = slugify(title);
        expect(slug).toMatch(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/);
        expect(slug.length).toBeLessThanOrEqual(60);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('pixelWidth', () => {
  const advances: readonly (readonly [number, string])[] = [
    [391, "'"],
    [410, '\u202f'],
    [455, 'ijl‘’'],
    [532, '|'],
    [569, ' \u00a0!,./:;I[]ftÎÏîï·'],
    [682, '()-r“”'],
    [727, '"'],
    [797, '*'],
    [819, '°'],
    [1024, 'Jcksvxyzçÿ'],
    [1139, '0123456789#$?L_abdeghnopqu«»–€àâèéêëôùûüé日'],
    [1196, '+<=>~'],
    [1251, 'FTZ'],
    [1366, '&ABEKPSVXYÀÂÈÉÊË'],
    [1479, 'CDHNRUwÇÙÛÜ'],
    [1509, '®'],
    [1593, 'GOQÔ'],
    [1706, 'Mm'],
    [1821, '%æ'],
    [1933, 'Wœ'],
    [2048, '—…ŒÆ™'],
    [2079, '@'],
  ];
  test.each(advances)('%d units: %s', (advance, characters) => {
    for (const character of characters) expect(pixelWidth(character, 2048)).toBe(advance);
  });

  it('adds up and scales', () => {
    expect(Math.round(pixelWidth('Recrutement en IA : les petites entreprises face aux géants', 20))).toBe(525);
    expect(pixelWidth('MAXIMISER VOS CHANCES CHEZ OPENAI, META ET GOOGLE EN 2026', 20)).toBeGreaterThan(600);
    expect(pixelWidth('e\u0301', 2048)).toBe(1139);
    expect(pixelWidth('', 20)).toBe(0);
  });
});
