import type { Cleaner } from '../model/cleaner.ts';

/**
 * Characters without a shape: soft hyphens, zero-width marks, directions, tag characters, stray controls. Tools use them to mark
 * provenance or to hide text, so each one is recorded. The joiners of emoji stay.
 */
const INVISIBLE =
  /[\u00ad\u061c\u180e\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\u{e0000}-\u{e007f}]|(?![\t\n])\p{Cc}|\u034f|(?<!\p{Extended_Pictographic}\ufe0f?)\u200d|\u200d(?!\p{Extended_Pictographic})/gu;
/** Every one of them: a quick look, since hardly any text has one. */
const PERHAPS =
  /[\u00ad\u061c\u180e\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\u{e0000}-\u{e007f}]|\u034f|\u200d|(?![\t\n])\p{Cc}/u;
const LONGEST_LIST = 5;

/** Takes out invisible characters and says which. */
export const invisibleCharacters: Cleaner = {
  id: 'invisible-characters',
  about: {
    en: 'Takes out characters that nobody sees and records which.',
    fr: 'Retire les caractères que personne ne voit et dit lesquels.',
  },
  harmless: true,
  *find({ blocks }) {
    for (const block of blocks) {
      if (!PERHAPS.test(block.text)) continue;
      const found = new Set<string>();
      const becomes = block.text.replace(INVISIBLE, (sign) => {
        found.add(`U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`);
        return '';
      });
      if (found.size === 0) continue;
      const shown = [...found].slice(0, LONGEST_LIST).join(', ');
      const reason = { en: `invisible characters: ${shown}`, fr: `caractères invisibles\u00a0: ${shown}` };
      yield becomes.trim() === '' ? { block, reason } : { block, becomes: becomes.trim(), reason };
    }
  },
};
