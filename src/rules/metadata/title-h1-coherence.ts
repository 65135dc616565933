import { allMatches } from '../../french/all-matches.ts';
import { lexicalWords } from '../../french/lexical-words.ts';
import { contentStem, contentStems } from '../../french/stems.ts';
import type { Page } from '../../model/page.ts';
import { defineRule, type SourcePage } from '../../model/rule.ts';
import { readableFrontMatter, textUnder } from './front-matter-text.ts';

const YEAR = /(?<![\d.,])(?:19|20)\d\d(?![\d.,]?\d)/g;

export const titleH1Coherence = defineRule({
  id: 'title-h1-coherence',
  family: 'metadata',
  about: {
    en: 'Title and main heading speak of the same thing, without stuffing.',
    fr: 'Le titre et le titre principal parlent de la même chose, sans bourrage.',
  },
  why: {
    en: 'Search engines may show either. A list of keywords or a year that the text does not know is taken for spam.',
    fr: 'Les moteurs affichent l’un ou l’autre. Une liste de mots-clés, ou une année absente du texte, passe pour du spam.',
  },
  severity: 'warning',
  options: {
    overlap: {
      type: 'number',
      default: 0.3,
      minimum: 0,
      maximum: 1,
      description: {
        en: 'Smallest share of common stems, of the shorter one.',
        fr: 'Part minimale de radicaux communs, rapportée au plus court des deux.',
      },
    },
    repeats: {
      type: 'integer',
      default: 2,
      minimum: 1,
      description: {
        en: 'Most uses of one stem in the title.',
        fr: 'Nombre maximal d’emplois d’un même radical dans le titre.',
      },
    },
  },
  messages: {
    apart: {
      en: 'Title and main heading share no subject',
      fr: 'Le titre et le titre principal n’ont pas le même sujet',
    },
    stuffed: { en: '“{word}” {found} times in the title', fr: '« {word} » {found} fois dans le titre' },
    list: { en: 'The title is a list of keywords', fr: 'Le titre est une liste de mots-clés' },
    year: { en: '{year} is in the title and not in the text', fr: '{year} figure dans le titre, pas dans le texte' },
  },

  *check({ page, source, brief }, { overlap, repeats }) {
    const frontMatter = readableFrontMatter(page);
    const title = frontMatter && textUnder(frontMatter, 'title')?.text;
    if (!title) return;
    const place = frontMatter.placeOf('title');
    const stems = contentStems(title);
    const heading = page.headings.find(({ depth }) => depth === 1)?.text;
    if (
      heading !== undefined &&
      shared(stems, contentStems(heading)) < overlap &&
      !bothSay(contentStems(brief.keyphrase ?? ''), stems, contentStems(heading))
    )
      yield {
        message: 'apart',
        fix: `Accorder le titre (title) avec le titre principal « ${heading} » : ils doivent nommer le même sujet.`,
        place,
      };
    const most = mostUsed(title);
    if (most && most.count > repeats)
      yield {
        message: 'stuffed',
        data: { word: most.word, found: most.count },
        fix: 'Récrire le titre (title) en une phrase naturelle, sans répéter le même mot.',
        place,
      };
    else if (/\|[^|]*\|/.test(title))
      yield {
        message: 'list',
        fix: 'Récrire le titre (title) en une phrase, au lieu d’une suite de mots-clés.',
        place,
      };
    for (const [year] of allMatches(YEAR, title))
      if (!mentions(page, source, year))
        yield {
          message: 'year',
          data: { year },
          fix: `Retirer ${year} du titre (title) : le texte n’en parle pas.`,
          place,
        };
  },

  examples: [
    {
      good: '---\ntitle: "Le port de Kervran de l’intérieur : récit d’un docker"\n---\n\n# Un docker raconte le port de Kervran\n',
    },
    {
      good: '---\ntitle: J’ai vendu ma voiture et appris à marcher\n---\n\n# Douze mois sans voiture, chronique d’un retardataire\n',
      keyphrase: 'sans voiture',
    },
    { good: '---\ntitle: Le port de Kervran\n---\n\n# Le port de Kervran\n' },
    { good: '---\ntitle: Le port de Kervran | La Gazette\n---\n\n# Le port de Kervran\n' },
    { good: '---\ntitle: Le port de Kervran en 2024\n---\n\n# Le port de Kervran\n\nEn mars 2024, il a fermé.\n' },
    { good: '---\ntitle: Le port en 1998\n---\n\n# Le port\n\nIl a fermé.\n', source: 'Le port a fermé en 1998.' },
    { bad: '---\ntitle: Le port de Kervran\n---\n\n# Le marché de Lestrac\n', finds: ['2:1 apart'] },
    { bad: '---\ntitle: Vélo, emploi vélo, atelier vélo, prix vélo\n---\n\n# Le vélo\n', finds: ['2:1 stuffed'] },
    { bad: '---\ntitle: Vélo | atelier | réparation\n---\n\n# Le vélo\n', finds: ['2:1 list'] },
    {
      bad: '---\ntitle: Dix vélos pour 2026\n---\n\n# Dix vélos à louer\n\nIls datent de 2024.\n',
      finds: ['2:1 year'],
    },
  ],
});

/** Common stems as a share of the shorter set; two texts without content words cannot disagree. */
function shared(a: readonly string[], b: readonly string[]): number {
  const [first, second] = [new Set(a), new Set(b)];
  const smaller = Math.min(first.size, second.size);
  if (smaller === 0) return 1;
  return [...first].filter((stem) => second.has(stem)).length / smaller;
}

/** A catchy title and a quiet heading that both name the article's phrase have one subject. */
const bothSay = (phrase: readonly string[], first: readonly string[], second: readonly string[]): boolean =>
  phrase.length > 0 && phrase.every((stem) => first.includes(stem) && second.includes(stem));

/** The word that comes most often, in whatever form, as it is written first. */
function mostUsed(title: string): { readonly word: string; readonly count: number } | undefined {
  const counts = new Map<string, { readonly word: string; count: number }>();
  for (const { lower } of lexicalWords(title)) {
    const stem = contentStem(lower);
    const known = counts.get(stem);
    if (known) known.count += 1;
    else if (stem !== '') counts.set(stem, { word: lower, count: 1 });
  }
  return [...counts.values()].sort((a, b) => b.count - a.count)[0];
}

const mentions = (page: Page, source: SourcePage | undefined, year: string): boolean =>
  [page, ...(source ? [source.page, ...source.facts] : [])].some(({ blocks }) =>
    blocks.some(({ kind, text }) => kind !== 'heading' && text.includes(year)),
  ) || source?.title.includes(year) === true;
