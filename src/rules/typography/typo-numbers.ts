import { allMatches } from '../../french/all-matches.ts';
import type { Problem } from '../../model/finding.ts';
import type { PageBlock } from '../../model/page.ts';
import { defineRule } from '../../model/rule.ts';
import { frenchBlocks } from '../language/page-language.ts';
import { blanked } from './blanked.ts';
import { around, isWidth, repairs, typographyOptions } from './repairs.ts';

/** What only a person may put right, as the order of figures and signs carries meaning. `sign` is in all of a form. */
const FORMS = [
  // 100.000 dollars, 1.250.000 habitants; three digits after one dot may be a version or a decimal when nothing is counted.
  {
    message: 'dots',
    sign: /\d\.\d/,
    pattern:
      /(?<![\p{L}\p{N}.,/-])[1-9]\d{0,2}(?:\.\d{3}){2,}(?![\d.]*\p{N})|(?<![\p{L}\p{N}.,/-])[1-9]\d{0,2}\.\d{3}(?=[ \u00a0\u202f]?(?:€|\$|£|%)|[ \u00a0\u202f](?:euros?|dollars?|francs?|personnes|habitants|salariés|emplois|tonnes|hectares|visiteurs|abonnés|clients|élèves|exemplaires|kilomètres|km|m²)(?!\p{L}))/gu,
    fix: (text: string) =>
      `Grouper les milliers par une espace fine insécable : « ${text.replaceAll('.', '\u202f')} ».`,
  },
  {
    message: 'decimal',
    sign: /\d\.\d/,
    pattern:
      /(?<![\p{L}\p{N}.,/-])\d{1,3}\.\d{1,2}(?=[ \u00a0\u202f]?(?:€|\$|£|%)|[ \u00a0\u202f](?:millions?|milliards?|euros?|dollars?|points?|degrés|tonnes|hectares|kilomètres|km|m|kg|litres?|°C)(?!\p{L}))/gu,
    fix: (text: string) => `Mettre une virgule décimale : « ${text.replace('.', ',')} ».`,
  },
  {
    message: 'currency',
    sign: /[€$£]/,
    pattern: /(?<![\p{L}\p{N}])[€$£][ \u00a0\u202f]?\d(?:\d|[.,](?=\d)|[ \u00a0\u202f](?=\d{3}(?!\d)))*/gu,
    fix: (text: string) => `Placer la devise après le montant : « ${text.replace(/^(.)\s?(.*)$/u, '$2 $1')} ».`,
  },
] as const;

export const numbers = defineRule({
  id: 'typo-numbers',
  family: 'typography',
  about: {
    en: 'Figures are grouped by three, have a decimal comma, and never part from their unit.',
    fr: 'Les nombres vont par tranches de trois, avec une virgule décimale, et ne quittent jamais leur unité.',
  },
  severity: 'warning',
  options: typographyOptions,
  messages: {
    width: {
      en: 'The other no-break space is usual in “{where}”',
      fr: 'L’autre espace insécable est d’usage dans « {where} »',
    },
    space: { en: 'No-break space expected in “{where}”', fr: 'Espace insécable attendue dans « {where} »' },
    dots: {
      en: 'Thousands are grouped by spaces, not dots: “{where}”',
      fr: 'Milliers groupés par des espaces, non des points : « {where} »',
    },
    decimal: { en: 'Decimal comma expected: “{where}”', fr: 'Virgule décimale attendue : « {where} »' },
    currency: { en: 'The currency follows the amount: “{where}”', fr: 'La devise suit le montant : « {where} »' },
  },

  *check(subject, options) {
    yield* repairs(subject, options, 'typo-numbers', (repair) => ({
      message: isWidth(repair) ? 'width' : 'space',
      fix: `Mettre une espace insécable dans « ${around(repair)} ».`,
    }));
    const isFrench = frenchBlocks(subject);
    for (const block of subject.page.prose) for (const problem of forms(block)) if (isFrench(block)) yield problem;
  },

  examples: [
    { good: 'Il a vendu 100\u202f000\u00a0euros de pain, soit 3,2\u00a0% de mieux, en 2025.\n' },
    { good: 'La version 3.2 sort le 12 mai, au code postal 33000.\n' },
    { good: 'Une aide de 4\u00a0M€, puis 3\u00a0k€.\n' },
    { bad: 'Il en reste 66% ici.\n', finds: ['1:15 space'] },
    { bad: 'Un champ de 45\u00a0000 plants.\n', finds: ['1:15 width'] },
    { bad: 'Un budget de 12 millions pour 45000 habitants.\n', finds: ['1:16 space', '1:31 space'] },
    { bad: 'Il coûte 100.000 dollars.\n', finds: ['1:10 dots', '1:17 space'] },
    { bad: 'Une hausse de 3.2\u00a0%.\n', finds: ['1:15 decimal'] },
    { bad: 'Il vaut $3,2\u00a0milliards.\n', finds: ['1:9 currency'] },
  ],
});

function* forms(block: PageBlock): Generator<Problem<(typeof FORMS)[number]['message']>> {
  const text = blanked(block);
  for (const { message, sign, pattern, fix } of FORMS)
    for (const match of sign.test(text) ? allMatches(pattern, text) : []) {
      const end = match.index + match[0].length;
      yield { message, data: { where: match[0] }, fix: fix(match[0]), place: block.placeOf(match.index, end) };
    }
}
