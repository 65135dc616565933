import { fold } from '../../french/normalize.ts';
import { pixelWidth } from '../../french/pixel-width.ts';
import type { Page } from '../../model/page.ts';
import { defineRule } from '../../model/rule.ts';
import { readableFrontMatter, textUnder } from './front-matter-text.ts';
import { graphemeCount } from './grapheme-count.ts';

/** Keys under which static site generators keep a description. */
const KEYS = ['description', 'summary', 'excerpt', 'meta_description'] as const;
/** As many equal characters as this, and the description is the beginning of the text. */
const COPIED = 100;

export const metaDescriptionLength = defineRule({
  id: 'meta-description-length',
  family: 'metadata',
  about: {
    en: 'The description has 120 to 156 characters, in whole sentences of its own.',
    fr: 'La description compte de 120 à 156 signes, en phrases entières qui lui sont propres.',
  },
  why: {
    en: 'It is the text under the title on a results page: cut, copied or missing, it is replaced by another.',
    fr: 'C’est le texte affiché sous le titre dans les résultats : coupée, copiée ou absente, elle est remplacée.',
  },
  severity: 'error',
  options: {
    hardMin: {
      type: 'integer',
      default: 70,
      minimum: 0,
      description: { en: 'Fewer characters than this are an error.', fr: 'Moins de signes que cela sont une erreur.' },
    },
    min: {
      type: 'integer',
      default: 120,
      minimum: 0,
      description: {
        en: 'Fewer characters than this are a warning.',
        fr: 'Moins de signes que cela valent un avertissement.',
      },
    },
    max: {
      type: 'integer',
      default: 156,
      minimum: 1,
      description: {
        en: 'More characters than this are a warning.',
        fr: 'Plus de signes que cela valent un avertissement.',
      },
    },
    hardMax: {
      type: 'integer',
      default: 165,
      minimum: 1,
      description: { en: 'More characters than this are an error.', fr: 'Plus de signes que cela sont une erreur.' },
    },
    pixels: {
      type: 'integer',
      default: 920,
      minimum: 1,
      description: {
        en: 'Wider than this at 14 pixels is worth a word.',
        fr: 'Plus large que cela, en corps de 14 pixels, vaut une remarque.',
      },
    },
  },
  messages: {
    missing: { en: 'No description in the front matter', fr: 'Pas de description dans l’en-tête' },
    short: {
      en: 'Description of {found} characters, at least {expected} expected',
      fr: 'Description de {found} signes, au moins {expected} attendus',
    },
    long: {
      en: 'Description of {found} characters, at most {expected} expected',
      fr: 'Description de {found} signes, au plus {expected} attendus',
    },
    wide: {
      en: 'Description of {found} pixels: it may be cut',
      fr: 'Description de {found} pixels : elle peut être coupée',
    },
    unfinished: { en: 'The description does not end a sentence', fr: 'La description ne termine pas une phrase' },
    copied: { en: 'The description copies the beginning of the text', fr: 'La description recopie le début du texte' },
    quotes: { en: 'Straight quotes in the description', fr: 'Guillemets droits dans la description' },
  },

  *check({ page }, { hardMin, min, max, hardMax, pixels }) {
    const frontMatter = readableFrontMatter(page);
    if (!frontMatter) return;
    const given = textUnder(frontMatter, ...KEYS);
    if (!given) {
      yield {
        message: 'missing',
        fix: `Ajouter dans l’en-tête une description de ${min} à ${max} signes, en une ou deux phrases.`,
        place: frontMatter.placeOf('description'),
      };
      return;
    }
    const place = frontMatter.placeOf(given.key);
    const { text } = given;
    const found = graphemeCount(text);
    const width = Math.round(pixelWidth(text, 14));
    if (found < min)
      yield {
        message: 'short',
        data: { found, expected: min },
        fix: `Allonger la description à ${min} signes au moins : elle en compte ${found}.`,
        place,
        ...(found < hardMin ? {} : { severity: 'warning' as const }),
      };
    else if (found > max)
      yield {
        message: 'long',
        data: { found, expected: max },
        fix: `Raccourcir la description à ${max} signes au plus : elle en compte ${found}.`,
        place,
        ...(found > hardMax ? {} : { severity: 'warning' as const }),
      };
    else if (width > pixels)
      yield {
        message: 'wide',
        severity: 'info',
        data: { found: width },
        fix: `Raccourcir un peu la description : elle mesure ${width} pixels, pour ${pixels} affichés.`,
        place,
      };
    if (!/[.?!…][\s\u00a0\u202f]*[»”)]?$/u.test(text))
      yield {
        message: 'unfinished',
        severity: 'warning',
        fix: 'Terminer la description par une phrase complète et son point.',
        place,
      };
    if (isBeginning(text, page))
      yield {
        message: 'copied',
        severity: 'warning',
        fix: 'Récrire la description : elle recopie le début de l’article.',
        place,
      };
    if (text.includes('"'))
      yield {
        message: 'quotes',
        severity: 'warning',
        fix: 'Remplacer les guillemets droits de la description par « » ou les retirer.',
        place,
      };
  },

  examples: [
    {
      good: '---\ndescription: Une tarte se réussit avec peu de choses et un four chaud.\n---\n',
      options: { hardMin: 20, min: 40, max: 70 },
    },
    { good: '---\nsummary: Peut-on réussir une tarte sans four ?\n---\n', options: { hardMin: 20, min: 30, max: 70 } },
    { good: '# Sans en-tête, une autre règle parle\n' },
    { bad: '---\ntitle: La tarte\n---\n', finds: ['1:1 missing'] },
    { bad: '---\ndescription: Une tarte se réussit.\n---\n', finds: ['2:1 short'] },
    {
      bad: '---\ndescription: Une tarte se réussit.\n---\n',
      options: { hardMin: 0, min: 0, max: 10, hardMax: 20 },
      finds: ['2:1 long'],
    },
    {
      bad: '---\ndescription: Une tarte se réussit.\n---\n',
      options: { hardMin: 0, min: 0, pixels: 100 },
      finds: ['2:1 wide'],
    },
    { bad: '---\ndescription: Une tarte se\n---\n', options: { hardMin: 0, min: 0 }, finds: ['2:1 unfinished'] },
    {
      bad: '---\ndescription: Une tarte se réussit à four chaud.\n---\n\n# La tarte\n\nUne tarte se réussit à four chaud. Voici comment.\n',
      options: { hardMin: 0, min: 0 },
      finds: ['2:1 copied'],
    },
    {
      bad: `---\ndescription: 'Une tarte dite "tatin".'\n---\n`,
      options: { hardMin: 0, min: 0 },
      finds: ['2:1 quotes'],
    },
  ],
});

/** Whether the text opens the article, as far as both go. */
function isBeginning(text: string, { prose: [first] }: Page): boolean {
  if (!first) return false;
  const description = fold(text).replace(/\s*[.…]+$/u, '');
  return description !== '' && fold(first.text).startsWith(description.slice(0, COPIED));
}
