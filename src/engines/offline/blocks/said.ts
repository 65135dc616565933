import { quoteSpans } from '../../../french/quotations.ts';
import { shownWords } from '../../../french/words.ts';
import type { Grammar } from '../grammar/grammar.ts';
import { isName } from '../grammar/names.ts';
import type { Sentence } from '../manuscript/types.ts';
import { TEMPLATES } from '../templates.ts';
import { type BlockEntry, FEWEST_ENTRIES, type ReaderBlock } from './block.ts';

const MOST_ENTRIES = 4;
const FEWEST_QUOTED = 6;
const MOST_WORDS = 45;

/** Ils l’ont dit: sentences of a second source that quote somebody by name. Those of the article itself stand in its text. */
export function whatTheySaid(sentences: readonly Sentence[], grammar: Grammar): ReaderBlock | undefined {
  const entries: BlockEntry[] = [];
  for (const sentence of sentences) {
    if (entries.length >= MOST_ENTRIES) break;
    const { text, doubtful, quoted, tokens } = sentence;
    if (doubtful || quoted || shownWords(text) > MOST_WORDS) continue;
    const quotation = quoteSpans(text).find(({ inner, closed }) => closed && shownWords(inner) >= FEWEST_QUOTED);
    if (!quotation) continue;
    const speaks = tokens.some(
      (token, at) => (token.start > quotation.end || token.end < quotation.start) && isName(tokens, at, grammar),
    );
    if (speaks) entries.push({ text, kind: 'quotation' });
  }
  return entries.length < FEWEST_ENTRIES ? undefined : { ...TEMPLATES.said, entries };
}
