import { isPastParticiple, isPresentParticiple, type ThirdPerson, thirdPerson } from '../../../french/verb-forms.ts';
import type { Vocabulary } from '../../../model/lexicon.ts';
import { ADVERBS, HARDLY_VERBS, PRENOMINAL, PREPOSITIONS } from './closed-classes.ts';

/** What a word may be, asked once and remembered. */
export interface WordForms {
  readonly verb: ThirdPerson | undefined;
  /** It can be a noun or an adjective, so only its place tells. */
  readonly nominal: boolean;
  readonly infinitive: boolean;
  readonly pastParticiple: boolean;
  readonly presentParticiple: boolean;
}

/** Asks what words are. One grammar serves every article of a run. */
export interface Grammar {
  readonly vocabulary: Vocabulary;
  forms(lower: string): WordForms;
}

const MOST_REMEMBERED = 20_000;
const LONGEST_WORD = 40;
const NOTHING: WordForms = {
  verb: undefined,
  nominal: true,
  infinitive: false,
  pastParticiple: false,
  presentParticiple: false,
};

/** A grammar over a word list. What it remembers is bounded and never changes an answer. */
export function grammarOf(vocabulary: Vocabulary): Grammar {
  const known = new Map<string, WordForms>();
  const nominal = new Map<string, boolean>();
  return {
    vocabulary: {
      isInfinitive: (lower) => vocabulary.isInfinitive(lower),
      isKnown: (lower) => vocabulary.isKnown(lower),
      isNominal(lower) {
        const remembered = nominal.get(lower);
        if (remembered !== undefined) return remembered;
        const found = vocabulary.isNominal(lower);
        if (nominal.size >= MOST_REMEMBERED) nominal.clear();
        if (lower.length <= LONGEST_WORD) nominal.set(lower, found);
        return found;
      },
    },
    forms(lower) {
      if (lower.length > LONGEST_WORD) return NOTHING;
      const remembered = known.get(lower);
      if (remembered) return remembered;
      if (known.size >= MOST_REMEMBERED) known.clear();
      const forms = formsOf(lower, vocabulary);
      known.set(lower, forms);
      return forms;
    },
  };
}

function formsOf(lower: string, words: Vocabulary): WordForms {
  const closed = PREPOSITIONS.has(lower) || (ADVERBS.has(lower) && lower !== 'est') || PRENOMINAL.has(lower);
  const pastParticiple = !closed && isPastParticiple(lower, words);
  return {
    verb: closed || HARDLY_VERBS.has(lower) ? undefined : thirdPerson(lower, words),
    nominal: words.isNominal(lower) || (pastParticiple && !/^(?:a|est)$/.test(lower)),
    infinitive: words.isInfinitive(lower),
    pastParticiple,
    presentParticiple: !closed && isPresentParticiple(lower, words),
  };
}
