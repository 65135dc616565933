import { sentenceWords } from '../../markdown/block-words.ts';
import type { PageBlock, PageSentence } from '../../model/page.ts';
import { defineRule } from '../../model/rule.ts';

/** Words that say nothing of a sentence's start alone: the next word is compared as well. */
const WEAK: ReadonlySet<string> = new Set(
  `le la les l un une des du de d au aux deux trois quatre cinq six sept huit neuf dix celui celle ceux celles
  ce c cet cette ces mon ma mes son sa ses notre nos votre vos leur leurs à en ne n`.split(/\s+/),
);
/** “À la 42e minute” starts like “à la 43e” no more than “le pain” like “le four”. */
const MOST_WORDS = 3;
/** Determiners before a noun: the very same word three times is heard, whatever follows. */
const HEARD: ReadonlySet<string> = new Set(['cet', 'cette', 'ces']);

export const sentenceStarts = defineRule({
  id: 'sentence-starts',
  family: 'readability',
  about: {
    en: 'Sentences in a row do not all start alike.',
    fr: 'Les phrases qui se suivent ne commencent pas toutes pareil.',
  },
  severity: 'warning',
  options: {
    most: {
      type: 'integer',
      default: 2,
      minimum: 1,
      description: {
        en: 'Most sentences in a row with the same start.',
        fr: 'Nombre maximal de phrases de suite au même début.',
      },
    },
  },
  messages: {
    same: {
      en: '{found} sentences in a row start with “{start}”',
      fr: '{found} phrases de suite commencent par « {start} »',
    },
  },

  *check({ page }, { most }) {
    let run: PageSentence[] = [];
    let start: string | undefined;
    for (const sentence of [...page.sentences, undefined]) {
      const next = sentence && isTold(sentence.block) ? startOf(sentence) : undefined;
      if (next !== undefined && next === start && sentence) {
        run.push(sentence);
        continue;
      }
      const [first] = run;
      const last = run.at(-1);
      if (first && last && run.length > most)
        yield {
          message: 'same',
          data: { found: run.length, start: start ?? '' },
          fix: `Varier le début de ces ${run.length} phrases qui commencent par « ${start} ».`,
          place:
            first.block === last.block
              ? first.block.placeOf(first.start, last.end)
              : first.block.placeOf(first.start, first.end),
        };
      run = sentence ? [sentence] : [];
      start = next;
    }
  },

  examples: [
    { good: 'Il pétrit. Elle cuit. Il vend.\n' },
    { good: 'Le marché ouvre. Le four chauffe. Le client attend.\n' },
    { good: 'Cette pâte lève. Cette miche dore. Le client attend.\n' },
    { good: 'À 6 heures, le four chauffe. À 7 heures, le pain sort. À 8 heures, tout est vendu.\n' },
    { good: '- Il pétrit.\n- Il cuit.\n- Il vend.\n' },
    { bad: 'Il pétrit. Il cuit. Il vend.\n', finds: ['1:1 same'] },
    { bad: 'Cette pâte lève. Cette miche dore. Cette odeur plaît.\n', finds: ['1:1 same'] },
    { bad: 'Voilà. Le pain lève. Le pain dore. Le pain plaît.\n', finds: ['1:8 same'] },
  ],
});

/** Lists repeat by nature; a quotation in a paragraph of its own is someone else's. */
const isTold = (block: PageBlock): boolean => block.kind === 'paragraph' && !block.text.startsWith('«');

function startOf(sentence: PageSentence): string | undefined {
  const words = sentenceWords(sentence, MOST_WORDS);
  const [first] = words;
  if (!first) return undefined;
  if (HEARD.has(first.lower)) return first.lower;
  const telling = words.slice(0, MOST_WORDS).findIndex(({ lower }) => !WEAK.has(lower));
  return words
    .slice(0, telling < 0 ? MOST_WORDS : telling + 1)
    .map(({ lower }) => lower)
    .join(' ');
}
