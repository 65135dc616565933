import type { Cleaner } from '../model/cleaner.ts';

/**
 * An editor's word in square brackets, run into the word after or before it: translation tools leave both the bracket and
 * what it stood for. A bracket with spaces around it is a genuine editor's note.
 */
const AFTER = /( ?)\[([^[\]\n\d]{2,40})\](?=[\p{L}\p{N}])/gu;
const BEFORE = /(?<=\p{L})\[([^[\]\n\d]{2,40})\](?= \p{Ll})/gu;

/** Takes out bracketed words that are glued to the sentence. */
export const editorBrackets: Cleaner = {
  id: 'editor-brackets',
  about: {
    en: 'Takes out bracketed words that are run into the next word.',
    fr: 'Retire les mots entre crochets collés au mot voisin.',
  },
  *find({ blocks }) {
    for (const block of blocks) {
      if (block.kind === 'code' || block.kind === 'table' || !block.text.includes('[')) continue;
      const becomes = block.text
        .replace(AFTER, (whole, _space, inside: string) => (isNote(inside) ? whole : ' '))
        .replace(BEFORE, '')
        .replace(/^ /, '');
      if (becomes !== block.text)
        yield {
          block,
          becomes,
          reason: { en: 'bracketed word run into the next', fr: 'mot entre crochets collé au suivant' },
        };
    }
  },
};

/** Letters set in brackets complete a word: « [l]e », « [s’est] », « […] ». */
const isNote = (inside: string): boolean => inside.trim().length < 3 || /^[.…]+$/.test(inside);
