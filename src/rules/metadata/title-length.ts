import { defineRule } from '../../model/rule.ts';
import { readableFrontMatter, textUnder } from './front-matter-text.ts';
import { graphemeCount } from './grapheme-count.ts';

export const titleLength = defineRule({
  id: 'title-length',
  family: 'metadata',
  about: { en: 'The title has 30 to 60 characters.', fr: 'Le titre compte de 30 à 60 signes.' },
  why: {
    en: 'Search engines cut longer titles and fill up shorter ones as they like; they publish no limit, so this one is ours.',
    fr: 'Les moteurs coupent les titres plus longs et complètent les plus courts à leur façon ; ils ne publient pas de limite, celle-ci est la nôtre.',
  },
  severity: 'error',
  options: {
    min: {
      type: 'integer',
      default: 30,
      minimum: 0,
      description: {
        en: 'Fewer characters than this are a warning.',
        fr: 'Moins de signes que cela valent un avertissement.',
      },
    },
    warn: {
      type: 'integer',
      default: 60,
      minimum: 1,
      description: {
        en: 'More characters than this are a warning.',
        fr: 'Plus de signes que cela valent un avertissement.',
      },
    },
    max: {
      type: 'integer',
      default: 65,
      minimum: 1,
      description: { en: 'More characters than this are an error.', fr: 'Plus de signes que cela sont une erreur.' },
    },
  },
  messages: {
    missing: { en: 'No title in the front matter', fr: 'Pas de titre dans l’en-tête' },
    short: {
      en: 'Title of {found} characters, at least {expected} expected',
      fr: 'Titre de {found} signes, au moins {expected} attendus',
    },
    long: {
      en: 'Title of {found} characters, at most {expected} expected',
      fr: 'Titre de {found} signes, au plus {expected} attendus',
    },
  },

  *check({ page }, { min, warn, max }) {
    const frontMatter = readableFrontMatter(page);
    if (!frontMatter) return;
    const place = frontMatter.placeOf('title');
    const title = textUnder(frontMatter, 'title');
    if (!title) {
      yield { message: 'missing', fix: `Ajouter dans l’en-tête un titre (title) de ${min} à ${warn} signes.`, place };
      return;
    }
    const found = graphemeCount(title.text);
    if (found > warn)
      yield {
        message: 'long',
        data: { found, expected: warn },
        fix: `Raccourcir le titre (title) à ${warn} signes au plus : il en compte ${found}.`,
        place,
        ...(found > max ? {} : { severity: 'warning' as const }),
      };
    else if (found < min)
      yield {
        message: 'short',
        severity: 'warning',
        data: { found, expected: min },
        fix: `Allonger le titre (title) à ${min} signes au moins : il en compte ${found}.`,
        place,
      };
  },

  examples: [
    { good: '---\ntitle: "Rachat de fromagerie : ce qu’en attendent les éleveurs"\n---\n' },
    { good: '---\ntitle: Pourquoi le train de nuit fait gagner un jour\n---\n' },
    { good: '# Sans en-tête, une autre règle parle\n' },
    {
      bad: '---\ntitle: "Rachat de fromagerie : ce qu’en attendent les quatre cent trente éleveurs"\n---\n',
      finds: ['2:1 long'],
    },
    {
      bad: '---\ntitle: "Rachat de fromagerie : ce qu’en attendent les 430 éleveurs, enfin"\n---\n',
      finds: ['2:1 long'],
    },
    { bad: '---\nslug: velo\ntitle: Le vélo\n---\n', finds: ['3:1 short'] },
    { bad: '---\nslug: velo\n---\n', finds: ['1:1 missing'] },
    { bad: '---\ntitle: ""\n---\n', finds: ['2:1 missing'] },
  ],
});
