import { allMatches } from '../../french/all-matches.ts';
import type { Problem } from '../../model/finding.ts';
import type { PageBlock } from '../../model/page.ts';
import { defineRule } from '../../model/rule.ts';
import { blanked } from './blanked.ts';
import { around, repairs, typographyOptions } from './repairs.ts';

const CENTURY = /(?<![\p{L}\p{N}])\d{1,2}(?:e|ᵉ|è|ème)(?= siècles?(?!\p{L}))/gu;

export const ordinals = defineRule({
  id: 'typo-ordinals',
  family: 'typography',
  about: {
    en: 'Ordinals are short: 1er, 1re, 2e, 2de, n° 3.',
    fr: 'Les ordinaux sont brefs : 1er, 1re, 2e, 2de, n° 3.',
  },
  severity: 'warning',
  options: typographyOptions,
  messages: {
    ending: {
      en: 'Ordinal ending “{after}” expected instead of “{before}”',
      fr: 'Ordinal en « {after} » attendu au lieu de « {before} »',
    },
    century: { en: 'Centuries are written in Roman numerals', fr: 'Les siècles s’écrivent en chiffres romains' },
  },

  *check(subject, options) {
    yield* repairs(subject, options, 'typo-ordinals', (repair) => ({
      message: 'ending',
      fix: `Écrire « ${repair.after} » au lieu de « ${repair.before} » dans « ${around(repair)} ».`,
    }));
    for (const block of subject.page.prose) yield* centuries(block);
  },

  examples: [
    { good: 'Le 1er mai, la 1re foire et la 2e fête du XXIe siècle.\n' },
    { good: 'La 2de guerre, au n° 12.\n' },
    { good: 'Un 3e essai pour les 10es de série.\n' },
    { bad: 'La 2ème foire.\n', finds: ['1:5 ending'] },
    { bad: 'La 1ère foire et le 3ième étal.\n', finds: ['1:5 ending', '1:22 ending'] },
    { bad: 'Une église du 12e siècle.\n', finds: ['1:15 century'] },
  ],
});

function* centuries(block: PageBlock): Generator<Problem<'century'>> {
  if (!block.text.includes(' siècle')) return;
  for (const match of allMatches(CENTURY, blanked(block)))
    yield {
      message: 'century',
      severity: 'info',
      fix: `Écrire le siècle en chiffres romains : « ${match[0]} siècle ».`,
      place: block.placeOf(match.index, match.index + match[0].length),
    };
}
