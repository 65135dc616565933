import { pixelWidth } from '../../french/pixel-width.ts';
import { defineRule } from '../../model/rule.ts';
import { readableFrontMatter, textUnder } from './front-matter-text.ts';

export const titlePixels = defineRule({
  id: 'title-pixels',
  family: 'metadata',
  about: {
    en: 'The title fits on one line of a results page.',
    fr: 'Le titre tient sur une ligne d’une page de résultats.',
  },
  why: {
    en: 'Titles are cut by width, not by characters: capitals and wide letters cost more.',
    fr: 'Les titres sont coupés à la largeur, non au nombre de signes : capitales et lettres larges coûtent plus.',
  },
  severity: 'error',
  options: {
    warn: {
      type: 'integer',
      default: 580,
      minimum: 1,
      description: {
        en: 'Wider than this many pixels is a warning.',
        fr: 'Plus de pixels que cela valent un avertissement.',
      },
    },
    max: {
      type: 'integer',
      default: 600,
      minimum: 1,
      description: { en: 'Wider than this many pixels is an error.', fr: 'Plus de pixels que cela sont une erreur.' },
    },
    fontSize: {
      type: 'integer',
      default: 20,
      minimum: 1,
      description: {
        en: 'Size of the font, in pixels (Arial metrics).',
        fr: 'Taille de la police, en pixels (métrique d’Arial).',
      },
    },
  },
  messages: {
    wide: {
      en: 'Title of {found} pixels, at most {expected} expected',
      fr: 'Titre de {found} pixels, au plus {expected} attendus',
    },
  },

  *check({ page }, { warn, max, fontSize }) {
    const frontMatter = readableFrontMatter(page);
    const title = frontMatter && textUnder(frontMatter, 'title');
    if (!title) return;
    const found = Math.round(pixelWidth(title.text, fontSize));
    if (found <= warn) return;
    yield {
      message: 'wide',
      data: { found, expected: warn },
      fix: `Raccourcir le titre (title) ou le récrire sans capitales : il mesure ${found} pixels, pour ${warn} au plus.`,
      place: frontMatter.placeOf('title'),
      ...(found > max ? {} : { severity: 'warning' as const }),
    };
  },

  examples: [
    { good: '---\ntitle: "Rachat de fromagerie : ce qu’en attendent les éleveurs"\n---\n' },
    { good: '---\ntitle: Les secrets du levain naturel\n---\n' },
    { good: '---\nslug: levain\n---\n' },
    { bad: '---\ntitle: MAXIMISER VOS RÉCOLTES AU POTAGER ET AU VERGER CET AUTOMNE\n---\n', finds: ['2:1 wide'] },
    {
      bad: '---\ntitle: Comment le musée municipal compte retrouver ses visiteurs d’avant\n---\n',
      finds: ['2:1 wide'],
    },
    { bad: '---\ntitle: Les secrets du levain\n---\n', options: { warn: 150, max: 400 }, finds: ['2:1 wide'] },
  ],
});
