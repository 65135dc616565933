import type { Cleaner } from '../model/cleaner.ts';

interface Mend {
  readonly pattern: RegExp;
  readonly becomes: string;
}

/** Runs of spaces are bounded, so that a line of spaces costs no more than its length. */
const GAP = '[ \\u00a0\\u202f]{1,4}';
const WORD_END = '[\\p{L}\\p{N}»”"’)%€]';

/** Only what no writer means: an ellipsis, `?!`, `...`, `etc.,` and `« … ».` stay. */
const MENDS: readonly Mend[] = [
  // « PyTorch. . », « pas davantage. . »: the second full stop stands alone, at the end or before a capital.
  {
    pattern: new RegExp(`(?<=(?<![.…])[.!?…]["”»)]?|[.!?…]${GAP}[”»])${GAP}\\.(?=$|${GAP}(?:["“«(]|\\p{Lu}|$))`, 'gu'),
    becomes: '',
  },
  // « PitchBook. , dans »
  { pattern: new RegExp(`(?<=[\\p{L}\\p{N}»”"’)])\\.${GAP},(?=${GAP})`, 'gu'), becomes: ',' },
  // « du matériel , , et »
  { pattern: new RegExp(`(?:${GAP})?,(?:${GAP},)+(?=${GAP}|$)`, 'gu'), becomes: ',' },
  // « du matériel , et »
  { pattern: new RegExp(`(?<=${WORD_END})${GAP},(?=${GAP})`, 'gu'), becomes: ',' },
  { pattern: new RegExp(`(?<=[\\p{L}\\p{N}»”)%€])${GAP}\\.(?=$|${GAP}\\p{Lu})`, 'gu'), becomes: '.' },
];

/** What all of them need. */
const PERHAPS = /[ \u00a0\u202f][.,]/;

/** Mends doubled and stray stops and commas. */
export const punctuation: Cleaner = {
  id: 'punctuation',
  about: {
    en: 'Mends doubled stops and commas, and spaces before them.',
    fr: 'Répare les points et virgules doublés et les espaces qui les précèdent.',
  },
  *find({ blocks }) {
    for (const block of blocks) {
      if (block.kind === 'code' || block.kind === 'table' || !PERHAPS.test(block.text)) continue;
      let becomes = block.text;
      for (const mend of MENDS) becomes = becomes.replace(mend.pattern, mend.becomes);
      becomes = becomes.trimEnd();
      if (becomes !== block.text && becomes !== '')
        yield { block, becomes, reason: { en: 'doubled or stray punctuation', fr: 'ponctuation doublée ou égarée' } };
    }
  },
};
