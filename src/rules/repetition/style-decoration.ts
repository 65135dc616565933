import type { Nodes, Paragraph } from 'mdast';
import type { Page, PageBlock } from '../../model/page.ts';
import type { Place } from '../../model/place.ts';
import { defineRule } from '../../model/rule.ts';

/** Pictures that open a line, keycaps left out: figures and `©` are pictures to Unicode too. */
const OPENING_PICTURE = /^[*_\s]*(?![#*\d©®™↔▪▫◼◻])(?:\p{Extended_Pictographic}|\p{Regional_Indicator}{2})/u;
const HUNDRED = 100;

export const styleDecoration = defineRule({
  id: 'style-decoration',
  family: 'repetition',
  about: {
    en: 'Bold text and pictures stay rare enough to be seen.',
    fr: 'Le gras et les émojis restent assez rares pour être vus.',
  },
  why: {
    en: 'When every line has its bold words, none stands out; models put them, and little pictures, everywhere.',
    fr: 'Quand chaque ligne a ses mots gras, aucun ne ressort ; les modèles en mettent partout, et des émojis avec.',
  },
  severity: 'warning',
  options: {
    boldPerHundred: {
      type: 'number',
      default: 4,
      minimum: 0,
      description: {
        en: 'Most bold stretches in a hundred words of the paragraphs.',
        fr: 'Nombre maximal de passages en gras pour cent mots des paragraphes.',
      },
    },
    fewestBold: {
      type: 'integer',
      default: 12,
      minimum: 1,
      description: {
        en: 'Fewer bold stretches than this are never a warning.',
        fr: 'Moins de passages en gras que cela ne valent jamais un avertissement.',
      },
    },
    pictures: {
      type: 'integer',
      default: 3,
      minimum: 1,
      description: {
        en: 'As many lines that open on an emoji are worth a word.',
        fr: 'Autant de lignes ouvertes par un émoji valent une remarque.',
      },
    },
  },
  messages: {
    bold: {
      en: '{found} bold stretches in the paragraphs, at most {expected} expected',
      fr: '{found} passages en gras dans les paragraphes, {expected} au plus attendus',
    },
    pictures: { en: '{found} lines open on an emoji', fr: '{found} lignes s’ouvrent sur un émoji' },
  },

  *check({ page }, { boldPerHundred, fewestBold, pictures }) {
    const places = boldPlaces(page);
    const most = Math.max(fewestBold - 1, Math.floor((boldPerHundred * page.words.shown) / HUNDRED));
    const [first] = places;
    if (first && places.length > most)
      yield {
        message: 'bold',
        data: { found: places.length, expected: most },
        fix: 'Garder en gras un ou deux mots par section, ceux que le lecteur pressé doit voir, et rendre le reste au texte.',
        place: first,
      };
    const decorated = page.prose.filter(opensOnPicture);
    if (decorated[0] && decorated.length >= pictures)
      yield {
        message: 'pictures',
        severity: 'info',
        data: { found: decorated.length },
        fix: 'Retirer les émojis qui ouvrent les lignes : la puce suffit à une liste.',
        place: decorated[0].place,
      };
  },

  examples: [
    { good: '**Comment levez-vous la pâte\u202f?**\n\nLe levain décide.\n\n'.repeat(15), about: 'an interview' },
    { good: '- **Farine** : 500 g\n'.repeat(15), about: 'terms of a list' },
    { good: '1️⃣ Pétrir.\n\n✅ Cuire.\n\nManger.\n' },
    { bad: 'Le **pain** du **bourg** lève.\n\n'.repeat(10), finds: ['1:4 bold'], about: 'bold everywhere' },
    { bad: 'Le **pain** lève.\n', options: { boldPerHundred: 0, fewestBold: 1 }, finds: ['1:4 bold'] },
    { bad: '- ✅ Pétrir\n- ✅ Cuire\n- 🔥 Manger\n', finds: ['1:3 pictures'] },
  ],
});

const opensOnPicture = ({ text }: PageBlock): boolean => OPENING_PICTURE.test(text);

/** Bold stretches inside sentences: not a paragraph all bold, not the term that opens a line. No recursion: nesting may be deep. */
function boldPlaces({ tree, markdown }: Page): Place[] {
  if (!markdown.includes('**') && !markdown.includes('__')) return [];
  const places: Place[] = [];
  const open: Nodes[] = [tree];
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.type === 'paragraph') for (const place of boldIn(node)) places.push(place);
    else if ('children' in node)
      for (let index = node.children.length - 1; index >= 0; index--) {
        const child = node.children[index];
        if (child) open.push(child);
      }
  }
  return places;
}

function* boldIn({ children }: Paragraph): Generator<Place> {
  for (const [index, child] of children.entries()) {
    if (child.type !== 'strong' || index === 0 || !child.position) continue;
    const { start, end } = child.position;
    yield { line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
  }
}
