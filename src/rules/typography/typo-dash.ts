import { blockWordCount } from '../../markdown/block-words.ts';
import { defineRule } from '../../model/rule.ts';
import { around, repairs, typographyOptions } from './repairs.ts';

const FEWEST_DASHES = 4;

export const dash = defineRule({
  id: 'typo-dash',
  family: 'typography',
  about: {
    en: 'An aside stands between dashes, not hyphens.',
    fr: 'Une incise est encadrée de tirets, non de traits d’union.',
  },
  severity: 'warning',
  options: {
    ...typographyOptions,
    mostPer300Words: {
      type: 'number',
      default: 3,
      minimum: 0,
      description: { en: 'Long dashes allowed in 300 words.', fr: 'Tirets longs admis pour 300 mots.' },
    },
  },
  messages: {
    hyphen: { en: 'Dash expected instead of a hyphen', fr: 'Tiret attendu au lieu d’un trait d’union' },
    glued: { en: 'Spaces expected around the dash', fr: 'Espaces attendues autour du tiret' },
    many: {
      en: '{found} long dashes in {words} words: the habit of a machine',
      fr: '{found} tirets longs en {words} mots : un tic de machine',
    },
  },

  *check(subject, options) {
    yield* repairs(subject, options, 'typo-dash', (repair) => ({
      message: repair.before.includes('—') ? 'glued' : 'hyphen',
      fix: `Encadrer l’incise de tirets, espaces comprises, dans « ${around(repair)} ».`,
    }));
    let found = 0;
    let words = 0;
    for (const block of subject.page.prose) {
      const { text } = block;
      // The dashes of a dialogue are its quotation marks.
      if (!text.startsWith('—')) found += text.split('—').length - 1;
      words += blockWordCount(block);
    }
    if (found >= FEWEST_DASHES && found * 300 > options.mostPer300Words * words)
      yield {
        message: 'many',
        data: { found, words },
        severity: 'info',
        fix: 'Remplacer la plupart des tirets longs par des virgules, des parenthèses ou une nouvelle phrase.',
      };
  },

  examples: [
    { good: 'Le pain – très attendu – part vite.\n' },
    { good: 'La saison 2023-2024, un rendez-vous.\n' },
    { good: 'Le rendement passe de 3 - 4 quintaux.\n' },
    { bad: 'Le pain - très attendu - part vite.\n', finds: ['1:9 hyphen', '1:24 hyphen'] },
    { bad: 'Le pain -- oui, le pain.\n', finds: ['1:9 hyphen'] },
    { bad: 'Le pain—oui, le pain.\n', finds: ['1:8 glued'] },
    { bad: 'Un — deux — trois — quatre — cinq.\n', finds: ['1:1 many'] },
  ],
});
