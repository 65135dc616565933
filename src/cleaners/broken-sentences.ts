import { CLOSING_ABBREVIATIONS, OPEN_ABBREVIATIONS, REFERENCE_ABBREVIATIONS } from '../french/abbreviations.ts';
import { allMatches } from '../french/all-matches.ts';
import type { Cleaner, Cut } from '../model/cleaner.ts';

const STOP = /(?<=(\p{L}{1,25}))\. (?=\p{Ll}{2})/gu;
/** The same without looking back from every place of a text. */
const MAY_STOP = /\. \p{Ll}/u;

/** Reports a full stop before a small letter: a link or a line went missing there, and nobody can tell what it said. */
export const brokenSentences: Cleaner = {
  id: 'broken-sentences',
  about: {
    en: 'Reports full stops in the middle of a sentence.',
    fr: 'Signale les points au milieu d’une phrase.',
  },
  harmless: true,
  *find({ blocks }): Iterable<Cut> {
    for (const block of blocks) {
      if (block.kind === 'code' || block.kind === 'table') continue;
      for (const [, word = ''] of MAY_STOP.test(block.text) ? allMatches(STOP, block.text) : [])
        if (!isAbbreviation(word.toLowerCase())) {
          yield {
            block,
            doubt: true,
            reason: { en: 'full stop before a small letter', fr: 'point devant une minuscule' },
          };
          break;
        }
    }
  },
};

const isAbbreviation = (word: string): boolean =>
  word.length <= 4 ||
  OPEN_ABBREVIATIONS.has(word) ||
  CLOSING_ABBREVIATIONS.has(word) ||
  REFERENCE_ABBREVIATIONS.has(word);
