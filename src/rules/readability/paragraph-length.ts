import { blockSentences, blockWordCount } from '../../markdown/block-words.ts';
import type { Problem } from '../../model/finding.ts';
import type { PageBlock } from '../../model/page.ts';
import { defineRule } from '../../model/rule.ts';

const SENTENCE = 'La pâte repose au frais pendant toute la nuit, loin du four. ';

export const paragraphLength = defineRule({
  id: 'paragraph-length',
  family: 'readability',
  about: {
    en: 'Paragraphs are short enough for a screen, and more than one sentence long as a rule.',
    fr: 'Les paragraphes tiennent à l’écran et comptent le plus souvent plus d’une phrase.',
  },
  severity: 'warning',
  options: {
    most: {
      type: 'integer',
      default: 120,
      minimum: 1,
      description: { en: 'Most words of a paragraph.', fr: 'Nombre maximal de mots d’un paragraphe.' },
    },
    hardMost: {
      type: 'integer',
      default: 200,
      minimum: 1,
      description: {
        en: 'Past this, the finding takes the severity given to the rule, even error; before it, a warning at most.',
        fr: 'Au-delà, la remarque prend la gravité donnée à la règle, même error ; en deçà, warning au plus.',
      },
    },
    mostSentences: {
      type: 'integer',
      default: 8,
      minimum: 1,
      description: {
        en: 'Sentences of a paragraph above which to say so.',
        fr: 'Phrases d’un paragraphe au-delà desquelles le signaler.',
      },
    },
    mostSingle: {
      type: 'number',
      default: 0.6,
      minimum: 0,
      maximum: 1,
      description: {
        en: 'Share of one-sentence paragraphs above which to say so.',
        fr: 'Part de paragraphes d’une seule phrase au-delà de laquelle le signaler.',
      },
    },
  },
  messages: {
    long: {
      en: 'Paragraph of {found} words, at most {expected} expected',
      fr: 'Paragraphe de {found} mots, {expected} au plus attendus',
    },
    crowded: { en: 'Paragraph of {found} sentences', fr: 'Paragraphe de {found} phrases' },
    choppy: {
      en: '{found} % of the paragraphs are a single sentence',
      fr: '{found} % des paragraphes n’ont qu’une phrase',
    },
  },

  *check({ page }, { most, hardMost, mostSentences, mostSingle }) {
    let single = 0;
    const paragraphs = page.prose.filter(({ kind }) => kind === 'paragraph');
    for (const block of paragraphs) {
      const words = blockWordCount(block);
      const count = blockSentences(block).length;
      if (count === 1) single++;
      if (words > most) yield long(block, words, most, words > hardMost);
      else if (count > mostSentences)
        yield {
          message: 'crowded',
          severity: 'info',
          data: { found: count },
          fix: `Couper ce paragraphe de ${count} phrases en deux.`,
          place: block.place,
        };
    }
    if (paragraphs.length >= FEWEST_PARAGRAPHS && single / paragraphs.length > mostSingle)
      yield {
        message: 'choppy',
        severity: 'info',
        data: { found: Math.round((single / paragraphs.length) * 100) },
        fix: 'Réunir les paragraphes d’une seule phrase qui traitent de la même idée.',
      };
  },

  examples: [
    { good: `${SENTENCE.repeat(7)}\n`, about: 'seven sentences, 84 words' },
    { good: `- ${SENTENCE.repeat(20)}\n`, about: 'a list item is no paragraph' },
    { good: `${`${SENTENCE.repeat(2)}\n\n`.repeat(6)}` },
    { bad: `${SENTENCE.repeat(12)}\n`, finds: ['1:1 long'] },
    { bad: `Bref.\n\n${SENTENCE.repeat(18)}\n`, finds: ['3:1 long'] },
    { bad: 'Un. Deux mots. Trois petits mots. Et quatre. Puis cinq. Six. Sept. Huit. Neuf.\n', finds: ['1:1 crowded'] },
    { bad: `${SENTENCE}\n\n`.repeat(8), finds: ['1:1 choppy'] },
  ],
});

/** Below this a share of paragraphs says nothing. */
const FEWEST_PARAGRAPHS = 8;

const long = (block: PageBlock, found: number, expected: number, isHard: boolean): Problem<'long'> => ({
  message: 'long',
  data: { found, expected },
  ...(isHard ? {} : { severity: 'warning' as const }),
  fix: `Couper ce paragraphe de ${found} mots en deux, là où l’idée change.`,
  place: block.place,
});
