/** Abbreviations that never close a sentence: a title, a reference or a month always goes on. Lower case, no final dot. */
export const OPEN_ABBREVIATIONS: ReadonlySet<string> = new Set(
  `m mm mme mmes mlle mlles mgr me dr drs pr prof st ste cf p pp al chap n fig env éd coll av apr bd tél réf
  janv févr avr juil oct nov déc vs`.split(/\s+/),
);

/** Abbreviations that are words as well (`l’art.`, `le vol.`): they hold the sentence open only before a reference. */
export const REFERENCE_ABBREVIATIONS: ReadonlySet<string> = new Set(['art', 'vol', 'sept', 'no', 'ex']);

/** Abbreviations that may close a sentence: they do so when the next word has a capital. */
export const CLOSING_ABBREVIATIONS: ReadonlySet<string> = new Set([
  'etc',
  'inc',
  'corp',
  'ltd',
  'jr',
  'sr',
  'co',
  'c.-à-d',
  'j.-c',
]);
