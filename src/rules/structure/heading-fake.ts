import { shownWords } from '../../french/words.ts';
import type { Page, PageBlock } from '../../model/page.ts';
import { defineRule } from '../../model/rule.ts';

/** As many bold questions as this make an interview. */
const INTERVIEW = 3;

export const headingFake = defineRule({
  id: 'heading-fake',
  family: 'structure',
  about: {
    en: 'Headings are headings, not bold paragraphs.',
    fr: 'Les titres sont des titres, pas des paragraphes en gras.',
  },
  why: {
    en: 'A bold line looks like a heading, but neither screen readers nor search engines see one (MD036).',
    fr: 'Une ligne en gras a l’air d’un titre, mais ni les lecteurs d’écran ni les moteurs n’en voient un (MD036).',
  },
  severity: 'warning',
  options: {
    maxWords: {
      type: 'integer',
      default: 12,
      minimum: 1,
      description: {
        en: 'Longer paragraphs are not taken for headings.',
        fr: 'Les paragraphes plus longs ne sont pas pris pour des titres.',
      },
    },
  },
  messages: {
    bold: { en: 'This bold line looks like a heading', fr: 'Cette ligne en gras ressemble à un titre' },
  },

  *check({ page }, { maxWords }) {
    const candidates = page.blocks.filter((block, index) => looksLikeHeading(page, block, index, maxWords));
    const interview = candidates.filter(isQuestion).length >= INTERVIEW;
    for (const block of candidates) {
      if (interview && isQuestion(block)) continue;
      yield {
        message: 'bold',
        fix: `Faire de « ${block.text} » un vrai intertitre, ou l’intégrer au paragraphe.`,
        place: block.place,
      };
    }
  },

  examples: [
    { good: '**Attention.** Le délai expire lundi.\n' },
    { good: '**Attention, le délai expire lundi.**\n\nUn mot en **gras** ne gêne personne.\n' },
    { good: '- **Deux lampes**\n- **Une pompe**\n' },
    { good: '# Le pain\n\nIl lève la nuit.\n\n*Propos recueillis par Inès Marchadier*\n' },
    { good: '**Et avant ?**\n\nRien.\n\n**Et après ?**\n\nTout.\n\n**Et vous ?**\n\nMoi non plus.\n' },
    { bad: '**Les salaires**\n\nIls montent.\n', finds: ['1:1 bold'] },
    { bad: '__À retenir__\n', finds: ['1:1 bold'] },
    { bad: '***Conclusion***\n', finds: ['1:1 bold'] },
    { bad: '# Le pain\n\nIl lève la nuit.\n\n*La cuisson*\n\nAu four, à 240 degrés.\n', finds: ['5:1 bold'] },
  ],
});

const isQuestion = ({ text }: PageBlock): boolean => text.trimEnd().endsWith('?');

function looksLikeHeading({ blocks, markdown }: Page, block: PageBlock, index: number, maxWords: number): boolean {
  if (block.kind !== 'paragraph' || !block.emphasised || block.quoted) return false;
  const text = block.text.trimEnd();
  if (/[.…»)]$/u.test(text) || !/\p{L}/u.test(text) || shownWords(text) > maxWords) return false;
  const start = block.offsetOf(0);
  if (/\*\*|__/.test(markdown.slice(Math.max(0, start - 3), start))) return true;
  // Italics alone also make captions, bylines and signatures: only a line between two paragraphs is a heading.
  const [previous, next] = [blocks[index - 1], blocks[index + 1]];
  return previous?.kind === 'paragraph' && (next?.kind === 'paragraph' || next?.kind === 'item') && !next.emphasised;
}
