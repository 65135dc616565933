import { FRENCH_FUNCTION_WORDS } from '../function-words.ts';

/** What stands before a number. */
const NUMBER_BEFORE =
  /(?<!\p{L})(?:un|une|des?|les?|la|ces?|aux?|à|en|dans|sur|sous|pour|par|et|ou|avec|ses|leurs|mes|nos|vos|entre|plus|moins|environ|après|depuis|pendant|durant|tous|toutes|que|sont|étaient|chez|parmi|selon|aujourd[’']hui|désormais|déjà|encore|seulement|reste|restent|voici|voilà)[ \u00a0]$|[,;(][ \u00a0]$/iu;
/** « Ils sont neuf » : new things would be « neufs ». */
const PLURAL_BEFORE = /(?<!\p{L})(?:sont|étaient|sommes|étions|êtes|étiez|seront|furent)[ \u00a0]$/iu;
const WORD_NEXT = /[ \u00a0\u202f]([\p{L}]+)/uy;
/** Peoples: a capital alone may open the name of a make. */
const PEOPLE =
  /^(?:\p{Lu}\p{Ll}+(?:ens|ennes|ais|aises|ois|oises|ains|aines|ands|andes|ins|ques|ards|ols|[iu]sses)|Belges|Grecs|Turcs)$/u;
const COUNTABLE_FUNCTION_WORDS: ReadonlySet<string> = new Set(['autres', 'mêmes']);

/** « neuf pour cent », « dont neuf sur dix », « neuf fois sur dix » */
const SHARE_NEXT =
  /^[ \u00a0\u202f](?:pour[ \u00a0\u202f](?:cent|mille)|(?:fois[ \u00a0])?sur[ \u00a0](?:\d|dix|cent))(?!\p{L})/iu;

/** « cinq semaines au lieu de neuf » */
const INSTEAD_BEFORE = /(?<!\p{L})(?:au lieu de|plutôt que|et non)[ \u00a0]$/iu;

/** Whether a noun in the plural follows, not `dans`, `mais` or `depuis`. */
function isPlural(text: string, end: number): boolean {
  WORD_NEXT.lastIndex = end;
  const word = WORD_NEXT.exec(text)?.[1] ?? '';
  if (PEOPLE.test(word)) return true;
  return /^\p{Ll}+[sx]$/u.test(word) && (COUNTABLE_FUNCTION_WORDS.has(word) || !FRENCH_FUNCTION_WORDS.has(word));
}

/** Whether `neuf` means new: « un bâtiment neuf ». The number stands before what it counts, the adjective after it. */
export function isNew(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 16), start);
  const after = text.slice(end, end + 16);
  if (/(?:remi[st]e?s?|remett\p{L}+|refai\p{L}+|flambant) (?:à )?$/iu.test(before)) return true;
  if (SHARE_NEXT.test(after) || INSTEAD_BEFORE.test(before)) return false;
  // Nine of something, whatever stands before; or a number where one may stand.
  if (PLURAL_BEFORE.test(` ${before}`) || isPlural(text, end)) return false;
  const counts = /^[ \u00a0\u202f](?!(?:et|ou|pour|par|mais|qui|que|en|dans|avec)(?!\p{L}))[\p{L}%€]/u.test(after);
  return !counts || !(NUMBER_BEFORE.test(` ${before}`) || text.charAt(start) === 'N');
}
