import { vote } from '../../french/language.ts';
import { lexicalWords } from '../../french/lexical-words.ts';
import { quoteSpans } from '../../french/quotations.ts';
import type { PageBlock } from '../../model/page.ts';
import { defineRule } from '../../model/rule.ts';

export const langForeignQuote = defineRule({
  id: 'lang-foreign-quote',
  family: 'language',
  about: {
    en: 'An English quotation comes with its translation.',
    fr: 'Une citation en anglais est suivie de sa traduction.',
  },
  why: {
    en: 'A quotation must stay word for word; a translation in brackets lets everybody follow.',
    fr: 'Une citation reste mot pour mot ; une traduction entre crochets permet à chacun de suivre.',
  },
  severity: 'info',
  options: {
    words: {
      type: 'integer',
      default: 4,
      minimum: 1,
      description: {
        en: 'Shorter quotations are taken for terms.',
        fr: 'Les citations plus courtes sont prises pour des termes.',
      },
    },
  },
  messages: {
    quote: { en: 'English quotation without a translation', fr: 'Citation en anglais sans traduction' },
  },

  *check({ page }, { words }) {
    for (const block of page.blocks)
      for (const { start, end, inner } of quotations(block)) {
        if (vote(inner) !== 'eng' || isTranslated(block.text, end)) continue;
        const spoken = lexicalWords(inner);
        const capitals = spoken.filter(({ text, lower }) => text.charAt(0) !== lower.charAt(0)).length;
        // The title of a work is no quotation.
        if (spoken.length < words || 2 * capitals > spoken.length) continue;
        yield {
          message: 'quote',
          fix: `Garder la citation « ${inner} » et la faire suivre de sa traduction entre crochets.`,
          place: block.placeOf(start, end),
        };
      }
  },

  examples: [
    { good: '« On continue », a-t-il dit, et tous ont suivi.\n' },
    { good: '« Tout se casse », selon lui, et le mot “agents” revient souvent.\n' },
    { good: '« We move fast and break things » [nous allons vite et nous cassons], dit-il.\n' },
    { good: 'Le livre « The Rise and Fall of the Third Reich » l’a marqué.\n' },
    { bad: '« We move fast and break things », dit-il.\n', finds: ['1:1 quote'] },
    { bad: 'Il résume : « This is a wild ride ».\n', finds: ['1:13 quote'] },
    { bad: 'Elle ajoute : “Nobody wanted to leave the company”.\n', finds: ['1:15 quote'] },
    { bad: '> Nobody wanted to leave the company, not even for the money.\n', finds: ['1:3 quote'] },
  ],
});

/** The quotations of a block; all of a block quotation. */
function quotations(
  block: PageBlock,
): readonly { readonly start: number; readonly end: number; readonly inner: string }[] {
  const { kind, text } = block;
  if (kind === 'quote') return [{ start: 0, end: text.length, inner: text }];
  if (kind !== 'paragraph' && kind !== 'item' && kind !== 'heading') return [];
  return /[«“"]/.test(text) ? quoteSpans(text) : [];
}

const isTranslated = (text: string, end: number): boolean => /^[\s\u00a0\u202f]*[([]/u.test(text.slice(end, end + 4));
