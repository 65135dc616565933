const ASCII_ONLY = /^[\0-\x7f]*$/;

/**
 * The comparison form of a text: NFC, lower case, plain apostrophes, plain double quotes, plain hyphens, single spaces,
 * no invisible characters. For comparing only: the result must never be shown or written.
 */
export function fold(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[’‘ʼ′]/g, "'")
    .replace(/[“”„«»‹›]/g, '"')
    .replace(/[–—‒−‐‑]/g, '-')
    .replace(/[\u200b\u00ad\ufeff]/g, '')
    .replace(/\s\s+|[^\S ]/g, ' ');
}

/** Lower case without diacritics: `Œuvre d’État` → `oeuvre d’etat`. Punctuation and spaces are kept. */
export function foldAccents(text: string): string {
  const lower = text.toLowerCase();
  if (ASCII_ONLY.test(lower)) return lower;
  return lower.normalize('NFD').replace(/\p{M}/gu, '').replace(/œ/g, 'oe').replace(/æ/g, 'ae');
}
