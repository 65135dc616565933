import type { Engine } from '../../model/engine.ts';
import type { Vocabulary } from '../../model/lexicon.ts';
import { grammarOf } from './grammar/grammar.ts';
import { layOut } from './lay-out.ts';

export interface OfflineSettings {
  /** French words and what they may be. Without it hardly a clause is recognised, and few headings are made. */
  readonly vocabulary?: Vocabulary | undefined;
  /** Adds “Questions fréquentes” even when no word is missing; a note says so when the text has none. */
  readonly questions?: boolean;
}

/** Knows no word: everything may be a noun, so nothing is taken for a verb that is not surely one. */
const NO_VOCABULARY: Vocabulary = { isInfinitive: () => false, isNominal: () => true, isKnown: () => true };

/**
 * Lays out without a model: sections, headings, metadata and blocks for the reader, all in the words of the source. No key,
 * no network, nothing invented, the same bytes every time. It does not rewrite, and says so.
 */
export function offlineEngine({ vocabulary, questions = false }: OfflineSettings = {}): Engine {
  const grammar = grammarOf(vocabulary ?? NO_VOCABULARY);
  return {
    id: questions ? 'offline@3+questions' : 'offline@3',
    identity: { name: 'offline', generates: false },
    async write({ task }, signal) {
      signal?.throwIfAborted();
      const { markdown, notes } = layOut(task, grammar, { questions });
      return { markdown, finish: 'complete', usage: { input: 0, output: 0 }, notes };
    },
  };
}
