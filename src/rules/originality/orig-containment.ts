import { defineRule } from '../../model/rule.ts';
import { shortened } from '../fidelity/reading/saying.ts';
import { overlapOf } from './overlap.ts';
import { isLaidOut, rewriteOf } from './own-words.ts';

export const origContainment = defineRule({
  id: 'orig-containment',
  family: 'originality',
  about: {
    en: 'Few runs of five words are shared with the source.',
    fr: 'Peu de suites de cinq mots sont communes avec la source.',
  },
  why: {
    en: 'Articles by different people on one subject share less than one run of five words in a hundred.',
    fr: 'Des articles de plusieurs auteurs sur un même sujet partagent moins d’une suite de cinq mots sur cent.',
  },
  severity: 'error',
  needs: 'source',
  options: {
    warn: {
      type: 'number',
      default: 0.1,
      minimum: 0,
      maximum: 1,
      description: {
        en: 'Share of the runs of five words that the source has: from here on a warning.',
        fr: 'Part des suites de cinq mots que la source contient : à partir de là, un avertissement.',
      },
    },
    error: {
      type: 'number',
      default: 0.25,
      minimum: 0,
      maximum: 1,
      description: {
        en: 'The same share from which it is an error.',
        fr: 'La même part, à partir de laquelle c’est une erreur.',
      },
    },
  },
  messages: {
    shared: {
      en: '{percent} % of the runs of five words are those of the source',
      fr: '{percent} % des suites de cinq mots sont celles de la source',
    },
    laidOut: {
      en: 'The words of this article are those of its source: it is laid out, not rewritten',
      fr: 'Les mots de cet article sont ceux de sa source : il est mis en forme, non réécrit',
    },
  },

  *check(subject, { warn, error }) {
    if (isLaidOut(subject)) {
      yield {
        message: 'laidOut',
        fix: 'Reformuler le texte avant de le présenter comme une réécriture.',
        severity: 'info',
      };
      return;
    }
    const comparison = rewriteOf(subject);
    if (!comparison) return;
    const { grams, shared, runs } = comparison.once(overlapOf);
    const share = shared / Math.max(grams, FEWEST_GRAMS);
    if (share < warn) return;
    const longest = [...runs].sort((a, b) => b.words - a.words).slice(0, 3);
    const list = longest.map(({ passage, start, end }) => `« ${shortened(passage.text.slice(start, end), 120)} »`);
    const first = longest[0];
    yield {
      message: 'shared',
      data: { percent: Math.round(share * 100), shared, grams },
      fix: `Reformuler les passages repris de la source, à commencer par ${list.join(' ; ')}.`,
      ...(first ? { place: first.passage.placeOf(first.start, first.end) } : {}),
      ...(share < error ? { severity: 'warning' as const } : {}),
    };
  },

  examples: [
    {
      good: 'La pâte repose une nuit entière, puis le boulanger la façonne.\n',
      source: 'Le boulanger façonne sa pâte après une longue nuit de repos.',
    },
    {
      good: 'Léa résume : « Le pain chante quand il sort du four le matin. »\n',
      source: '« Le pain chante quand il sort du four le matin », dit Léa.',
    },
    { good: 'Le pain lève.\n', source: 'Le pain lève.' },
    {
      bad: 'Le boulanger de la rue des Lices sort son pain du four avant six heures, et toute la rue sent la croûte chaude.\n',
      source:
        'Le boulanger de la rue des Lices sort son pain du four avant six heures, et toute la rue sent la croûte chaude.',
      finds: ['1:34 shared'],
    },
    {
      bad: 'Chaque jour, le boulanger sort son pain du four avant six heures, alors que la ville dort encore et que les rues restent vides.\n',
      source: 'Le boulanger sort son pain du four avant six heures. Personne ne le voit.',
      finds: ['1:14 shared'],
    },
    {
      bad: '---\nai: { generated: false }\n---\n\nLe pain lève.\n',
      source: 'Le pain lève.',
      finds: ['1:1 laidOut'],
    },
  ],
});

/** A text of fewer runs shares by chance. */
const FEWEST_GRAMS = 12;
