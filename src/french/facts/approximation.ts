import type { Cues } from './cues.ts';
import type { Approximation } from './fact.ts';

const SPACE = '[ \\u00a0\\u202f]';
const ADVERB =
  "désormais|maintenant|aujourd[’']hui|ainsi|même|déjà|largement|légèrement|nettement|tout juste|encore|de peu|aussi";
const before = (words: string) =>
  new RegExp(
    `(?<!\\p{L})(?:${words.replaceAll(' ', SPACE)})(?:${SPACE}(?:${ADVERB}))?(?:${SPACE}|[’'])(?:les${SPACE}|la${SPACE}|le${SPACE}|l[’'])?$`,
    'iu',
  );
const after = (words: string) =>
  new RegExp(`^,?${SPACE}?(?:\\p{L}+${SPACE}){0,2}?(?:${words.replaceAll(' ', SPACE)})(?!\\p{L})`, 'iu');

/** « ne doit pas ajouter plus de », « n’a jamais dépensé plus de »: what is denied is the whole. */
const NOT_TO = '(?:pas|jamais|guère|sans|interdit (?:de|d)) (?:\\p{L}+(?:er|ir|oir|re|é|i|is|u|ert)(?:e?s)? ){1,2}';

/** First match wins: the negated forms stand before the plain ones. */
const BEFORE: readonly (readonly [RegExp, Approximation])[] = [
  [
    before(
      '(?:(?:pas|jamais|plus|guère) (?:\\p{L}+ )?(?:descend|tomb|pass)\\p{L}*|(?:descend|tomb|pass)\\p{L}* (?:pas|jamais|plus|guère)) (?:sous|en dessous de|au-dessous de)',
    ),
    'over',
  ],
  [before(`pas moins (?:de|d)|non moins (?:de|d)|jamais moins (?:de|d)|${NOT_TO}moins (?:de|d)`), 'over'],
  [
    before(
      `${NOT_TO}plus (?:de|d)|pas plus (?:de|d|que)|jamais plus (?:de|d)|ne dépass\\p{L}+ (?:pas|guère|jamais)|(?:pas|jamais|plus|sans) (?:dépass|excéd)er|n[’']excèd\\p{L}+ pas|guère plus (?:de|d)`,
    ),
    'under',
  ],
  [
    before(
      'plus (?:de|d|des)|au moins|au-delà (?:de|d)|au-dessus (?:de|d)|supérieure?s? à|dépass\\p{L}+|excèd\\p{L}+|excédant|franchi\\p{L}*|au minimum|à partir (?:de|d)',
    ),
    'over',
  ],
  [
    before(
      "moins (?:de|d|des)|au plus|au maximum|jusqu[’']à|inférieure?s? à|en dessous (?:de|d)|au-dessous (?:de|d)|à peine|sous|sous le seuil (?:de|d)|maximum (?:de|d)",
    ),
    'under',
  ],
  [
    before(
      'environ|plus ou moins|près (?:de|d|des)|quelque|autour (?:de|d)|presque|aux alentours (?:de|d)|à peu près|quasi(?:ment)?|approximativement|dans les|vers|avoisin\\p{L}+|approch\\p{L}+|frôl\\p{L}+|à quelque',
    ),
    'about',
  ],
];
const AFTER: readonly (readonly [RegExp, Approximation])[] = [
  [after('au moins|au minimum|minimum|ou plus|et plus|ou davantage|voire davantage|voire plus'), 'over'],
  [after('au plus|au maximum|maximum|à peine|ou moins'), 'under'],
  [after('environ|à peu près|approximativement'), 'about'],
];
const LONGEST = 40;
const UP_TO = /jusqu[’']à[ \u00a0]$/iu;
const BEFORE_EVENT = /^[ \u00a0]avant(?!\p{L})/iu;

/** How the words around a number hedge it; `start` and `end` take the unit in. */
export function approximationAround(text: string, start: number, end: number, cues: Cues): Approximation | undefined {
  // « possible jusqu’à sept jours avant le voyage »: seven days at least.
  if (UP_TO.test(text.slice(Math.max(0, start - 9), start)) && BEFORE_EVENT.test(text.slice(end, end + 8)))
    return 'over';
  // Most numbers are not hedged.
  if (cues.hedges(start - LONGEST, start)) {
    const lead = text.slice(Math.max(0, start - LONGEST), start);
    for (const [pattern, kind] of BEFORE) if (pattern.test(lead)) return kind;
  }
  if (cues.hedges(end, end + LONGEST)) {
    const tail = text.slice(end, end + LONGEST);
    for (const [pattern, kind] of AFTER) if (pattern.test(tail)) return kind;
  }
  return undefined;
}
