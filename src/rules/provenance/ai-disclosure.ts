import { plainBlock } from '../../markdown/plain-text.ts';
import type { Page, PageFrontMatter } from '../../model/page.ts';
import { defineRule } from '../../model/rule.ts';
import { phrasePattern } from '../leftovers/phrase-pattern.ts';

/** A disclosure is short, and stands at the head or at the foot of the article. */
const LONGEST = 400;
const AT_HEAD = 3;
const AT_FOOT = 4;

const MADE = phrasePattern(
  String.raw`\b(?:réécri|récri|rédig|écri|génér|produi|traduit|adapt|mis(?:e)? en forme|assist|crée?|conçu|réalis|prépar)`,
  '',
);
const MACHINE = phrasePattern(
  String.raw`\b(?:intelligence artificielle|ia|modèle de langage|ia générative|assistant (?:automatique|numérique|d'écriture)|chatgpt|outil automatique)\b`,
  '',
);
const THING = phrasePattern(String.raw`\b(?:articles?|textes?|contenus?|page|version)\b`, '');

export const aiDisclosure = defineRule({
  id: 'ai-disclosure',
  family: 'provenance',
  about: {
    en: 'A text that a model wrote and nobody has reviewed says so to its readers, in French.',
    fr: 'Un texte écrit par un modèle et que personne n’a relu le dit à ses lecteurs, en français.',
  },
  why: {
    en: 'European law (AI Act, article 50) asks for it where the public is informed, unless a person takes editorial responsibility. We record facts; the legal reading is the publisher’s.',
    fr: 'Le droit européen (règlement sur l’IA, article 50) le demande quand on informe le public, sauf responsabilité éditoriale d’une personne. Nous consignons des faits ; la lecture juridique revient à l’éditeur.',
  },
  severity: 'error',
  needs: 'ours',
  options: {
    visible: {
      type: 'boolean',
      default: true,
      description: {
        en: 'Ask for a visible line; otherwise the mark in the front matter is enough.',
        fr: 'Demander une ligne visible ; sinon, la marque dans l’en-tête suffit.',
      },
    },
  },
  messages: {
    undisclosed: {
      en: 'A model wrote this text, nobody reviewed it, and it does not say so',
      fr: 'Un modèle a écrit ce texte, personne ne l’a relu, et il ne le dit pas',
    },
    unnamed: { en: 'Reviewed, but by nobody: review.by is missing', fr: 'Relu, mais par personne : review.by manque' },
  },

  *check({ page }, { visible }) {
    const { frontMatter } = page;
    const ai = field(frontMatter, 'ai');
    // What no model wrote owes no mark.
    if (!frontMatter || ai.generated !== true) return;
    const review = field(frontMatter, 'review');
    if (review.status === 'reviewed') {
      if (typeof review.by !== 'string' || review.by.trim() === '')
        yield {
          message: 'unnamed',
          fix: 'Indiquer dans l’en-tête qui a relu le texte (review.by), ou le laisser à l’état de brouillon.',
          place: frontMatter.placeOf('review'),
        };
      return;
    }
    if (!visible || ai.disclosure === 'metadata' || isDisclosed(page)) return;
    yield {
      message: 'undisclosed',
      fix: 'Ajouter en dernière ligne : « Cet article a été réécrit à l’aide d’une intelligence artificielle. »',
      place: frontMatter.placeOf('ai'),
    };
  },

  examples: [
    {
      good: '---\nai: { generated: true }\n---\n\n# Le pain\n\nIl lève.\n\nCet article a été réécrit à l’aide d’une intelligence artificielle.\n',
    },
    {
      good: '---\nai: { generated: true }\nreview: { status: reviewed, by: Inès Marchadier }\n---\n\n# Le pain\n\nIl lève.\n',
    },
    { good: '---\nai: { generated: true }\n---\n\n# Le pain\n\n*Texte rédigé avec une IA générative.*\n\nIl lève.\n' },
    { good: '---\nai: { generated: false }\n---\n\n# Le pain\n\nIl lève.\n' },
    { good: '---\nai: { generated: true, disclosure: metadata }\n---\n\n# Le pain\n\nIl lève.\n' },
    {
      bad: '---\nai: { generated: true }\nreview: { status: draft }\n---\n\n# Le pain\n\nIl lève.\n',
      finds: ['2:1 undisclosed'],
    },
    { bad: '---\nai: { generated: true }\nreview: { status: reviewed }\n---\n\n# Le pain\n', finds: ['3:1 unnamed'] },
    {
      bad: '---\nai: { generated: true }\n---\n\n# Le pain\n\nThis text was written by an AI.\n',
      finds: ['2:1 undisclosed'],
    },
    {
      bad: '---\nai: { generated: true }\n---\n\n# L’IA au four\n\nL’IA règle la cuisson des fours du bourg.\n',
      finds: ['2:1 undisclosed'],
    },
  ],
});

function field(frontMatter: PageFrontMatter | undefined, key: string): Readonly<Record<string, unknown>> {
  const value = frontMatter?.data[key];
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
}

function isDisclosed({ blocks }: Page): boolean {
  const places = new Set([...blocks.slice(0, AT_HEAD), ...blocks.slice(-AT_FOOT)]);
  return [...places].some((block) => {
    if (block.text.length > LONGEST || block.kind === 'heading') return false;
    const { text } = plainBlock(block);
    return MADE.test(text) && MACHINE.test(text) && THING.test(text);
  });
}
