import type { Cleaner } from '../model/cleaner.ts';

/** What the bytes 0x80–0x9f of Windows-1252 mean. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const BYTES: ReadonlyMap<string, number> = new Map([...WINDOWS_1252].map((sign, index) => [sign, 0x80 + index]));
/** French letters and marks in UTF-8, read as Windows-1252: « Ã© », « â€™ », « Â« ». */
const SIGNS = /Ã[\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|â€[\u0080-\u00bf™œ“”˜¦¢\u009d\u0093\u0094]|Å“|Â[\u00a0«»°]/u;
/** One or several characters beyond ASCII in a row: the pieces that may be one letter. */
const PIECES = /[\u0080-\u00ff€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]+/gu;

/** The second byte of « à » is a no-break space, which editors make a plain one. */
const LOST_SPACE = /Ã (?= |$)|Ã(?= )/gu;

/** Puts right letters that were read in the wrong encoding. */
export const mojibake: Cleaner = {
  id: 'mojibake',
  about: {
    en: 'Puts right letters that were read in the wrong encoding.',
    fr: 'Rétablit les lettres lues dans le mauvais encodage.',
  },
  harmless: true,
  *find({ blocks }) {
    const decoder = new TextDecoder('utf-8', { fatal: true });
    for (const block of blocks) {
      if (!SIGNS.test(block.text)) continue;
      const becomes = block.text
        .replace(LOST_SPACE, 'Ã\u00a0')
        .replace(PIECES, (piece) => reread(piece, decoder))
        .normalize('NFC');
      if (becomes !== block.text) yield { block, becomes, reason: { en: 'wrong encoding', fr: 'mauvais encodage' } };
    }
  },
};

function reread(piece: string, decoder: TextDecoder): string {
  const bytes = [...piece].map((sign) => BYTES.get(sign) ?? sign.charCodeAt(0));
  try {
    return decoder.decode(Uint8Array.from(bytes));
  } catch {
    return piece;
  }
}
