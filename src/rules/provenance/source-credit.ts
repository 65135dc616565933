import { plainBlock, plainText } from '../../markdown/plain-text.ts';
import type { PageFrontMatter } from '../../model/page.ts';
import { defineRule } from '../../model/rule.ts';
import { phrasePattern } from '../leftovers/phrase-pattern.ts';

/** Sources that name nobody. */
const VAGUE = phrasePattern(
  String.raw`^sources? ?: ?(?:l')?(?:internet|le web|web|google|le net|réseaux sociaux|les réseaux sociaux|en ligne|presse|la presse|médias|divers|diverses|multiples|chatgpt|openai|ia|une ia|inconnue?|n\/a|aucune|non précisée?)[ .]*$`,
  '',
);

export const sourceCredit = defineRule({
  id: 'source-credit',
  family: 'provenance',
  about: {
    en: 'A text taken from a named publisher credits it: “Source : …”.',
    fr: 'Un texte tiré d’un éditeur nommé le crédite : « Source : … ».',
  },
  why: {
    en: 'Readers may check, and the publisher of the source is owed its name.',
    fr: 'Le lecteur peut vérifier, et l’éditeur de la source a droit à son nom.',
  },
  severity: 'warning',
  needs: 'ours',
  options: {},
  messages: {
    missing: { en: 'The source is not credited: {publisher}', fr: 'La source n’est pas créditée : {publisher}' },
    vague: { en: '“{credit}” credits nobody', fr: '« {credit} » ne crédite personne' },
  },

  *check({ page }) {
    const { frontMatter, blocks } = page;
    const foot = blocks.slice(-4);
    const vague = foot.find((block) => VAGUE.test(plainBlock(block).text.trim()));
    if (vague)
      yield {
        message: 'vague',
        data: { credit: vague.text },
        fix: `Remplacer « ${vague.text} » par le nom de l’éditeur, ou retirer la ligne.`,
        place: vague.place,
      };
    const publisher = frontMatter && publisherOf(frontMatter);
    if (!publisher) return;
    const name = plainText(publisher).text;
    const credited = foot.some(
      (block) => /^sources? ?:/.test(plainBlock(block).text) && plainBlock(block).text.includes(name),
    );
    if (!credited && !vague)
      yield {
        message: 'missing',
        data: { publisher },
        fix: `Ajouter en fin d’article une ligne « Source : ${publisher} ».`,
        place: frontMatter.placeOf('source'),
      };
  },

  examples: [
    {
      good: '---\nai: { generated: true }\nsource: { file: a.txt, publisher: La Gazette }\n---\n\nIl lève.\n\nSource : La Gazette\n',
    },
    { good: '---\nai: { generated: true }\nsource: { file: a.txt }\n---\n\nIl lève.\n' },
    {
      good: '---\nai: { generated: true }\nsource: { publisher: La Gazette }\n---\n\nIl lève.\n\nSource : [la Gazette](https://exemple.fr)\n',
    },
    {
      bad: '---\nai: { generated: true }\nsource: { file: a.txt, publisher: La Gazette }\n---\n\nIl lève.\n',
      finds: ['3:1 missing'],
    },
    {
      bad: '---\nai: { generated: true }\nsource: { site: gazette.fr }\n---\n\nIl lève.\n\nSource : Le Journal\n',
      finds: ['3:1 missing'],
    },
    {
      bad: '---\nai: { generated: true }\nsource: { file: a.txt }\n---\n\nIl lève.\n\nSource : Internet\n',
      finds: ['8:1 vague'],
    },
  ],
});

/** The publisher that the front matter states, by one of its names. */
function publisherOf({ data }: PageFrontMatter): string | undefined {
  const source = data.source;
  if (typeof source !== 'object' || source === null) return undefined;
  const { publisher, site } = source as { readonly publisher?: unknown; readonly site?: unknown };
  return [publisher, site].find((name): name is string => typeof name === 'string' && name.trim() !== '');
}
