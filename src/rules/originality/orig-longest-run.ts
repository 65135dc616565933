import { defineRule } from '../../model/rule.ts';
import { shortened, sourceData } from '../fidelity/reading/saying.ts';
import { overlapOf } from './overlap.ts';
import { rewriteOf } from './own-words.ts';

export const origLongestRun = defineRule({
  id: 'orig-longest-run',
  family: 'originality',
  about: {
    en: 'No long run of words is copied from the source.',
    fr: 'Aucune longue suite de mots n’est recopiée de la source.',
  },
  why: {
    en: 'A dozen words in a row are nobody’s by chance.',
    fr: 'Une douzaine de mots de suite ne tombe jamais par hasard.',
  },
  severity: 'error',
  needs: 'source',
  options: {
    warn: {
      type: 'integer',
      default: 12,
      minimum: 5,
      description: {
        en: 'Words in a row from which a run is a warning.',
        fr: 'Mots de suite à partir desquels c’est un avertissement.',
      },
    },
    error: {
      type: 'integer',
      default: 20,
      minimum: 5,
      description: {
        en: 'Words in a row from which it is an error.',
        fr: 'Mots de suite à partir desquels c’est une erreur.',
      },
    },
  },
  messages: {
    copied: {
      en: '{words} words in a row are those of the source (line {sourceLine})',
      fr: '{words} mots de suite sont ceux de la source (ligne {sourceLine})',
    },
  },

  *check(subject, { warn, error }) {
    const comparison = rewriteOf(subject);
    if (!comparison) return;
    for (const { words, passage, start, end, source } of comparison.once(overlapOf).runs) {
      if (words < warn) continue;
      const copied = passage.text.slice(start, end);
      yield {
        message: 'copied',
        data: {
          words,
          found: shortened(copied, 200),
          ...sourceData(comparison.source, source.passage, source.start, source.end),
        },
        fix: `Reformuler « ${shortened(copied, 200)} », repris mot pour mot de la source.`,
        place: passage.placeOf(start, end),
        ...(words < error ? { severity: 'warning' as const } : {}),
      };
    }
  },

  examples: [
    {
      good: 'Il sort son pain avant six heures du matin.\n',
      source: 'Le boulanger sort son pain du four avant six heures.',
    },
    {
      good: 'Léa dit : « Le pain chante quand il sort du four le matin, avant que la ville se lève. »\n',
      source: '« Le pain chante quand il sort du four le matin, avant que la ville se lève », dit Léa.',
    },
    { good: 'Le four chauffe.\n', source: 'Le four chauffe.' },
    {
      bad: 'Le boulanger sort son pain du four avant six heures et la rue sent bon.\n',
      source: 'Le boulanger sort son pain du four avant six heures et la rue sent bon.',
      finds: ['1:1 copied'],
    },
    {
      bad: 'Ici, le boulanger sort son pain du four avant six heures du matin.\n',
      source: 'Le boulanger sort son pain du four avant six heures du matin.',
      finds: ['1:6 copied'],
    },
    {
      bad: 'Il sort son pain du four avant six heures.\n',
      source: 'Le boulanger sort son pain du four avant six heures.',
      options: { warn: 6, error: 8 },
      finds: ['1:4 copied'],
    },
  ],
});
