import { defineRule } from '../../model/rule.ts';
import { sentenceData, shortened } from '../fidelity/reading/saying.ts';
import { likeSentences } from './copied-sentences.ts';
import { rewriteOf } from './own-words.ts';

export const origSentenceCopied = defineRule({
  id: 'orig-sentence-copied',
  family: 'originality',
  about: {
    en: 'No sentence is copied from the source, or changed by a word.',
    fr: 'Aucune phrase n’est recopiée de la source, ni changée d’un seul mot.',
  },
  why: {
    en: 'A sentence with one adjective exchanged is still somebody else’s.',
    fr: 'Une phrase dont on a changé un adjectif reste celle d’un autre.',
  },
  severity: 'error',
  needs: 'source',
  options: {
    error: {
      type: 'number',
      default: 0.9,
      minimum: 0.5,
      maximum: 1,
      description: {
        en: 'Share of common words in the same order from which a sentence is copied.',
        fr: 'Part de mots communs dans le même ordre à partir de laquelle une phrase est copiée.',
      },
    },
    alike: {
      type: 'number',
      default: 0.75,
      minimum: 0.5,
      maximum: 1,
      description: {
        en: 'The same share from which a sentence follows the source too closely.',
        fr: 'La même part, à partir de laquelle une phrase suit la source de trop près.',
      },
    },
    share: {
      type: 'number',
      default: 0.1,
      minimum: 0,
      maximum: 1,
      description: {
        en: 'Share of such sentences from which it is a warning.',
        fr: 'Part de telles phrases à partir de laquelle c’est un avertissement.',
      },
    },
  },
  messages: {
    copied: {
      en: 'This sentence is that of the source (line {sourceLine}): “{source}”',
      fr: 'Cette phrase est celle de la source (ligne {sourceLine}) : « {source} »',
    },
    close: {
      en: '{count} sentences of {total} follow the source almost word for word',
      fr: '{count} phrases sur {total} suivent la source presque mot pour mot',
    },
  },

  *check(subject, { error, alike: least, share }) {
    const comparison = rewriteOf(subject);
    if (!comparison) return;
    const { judged, alike } = comparison.once(likeSentences);
    for (const { sentence, source, likeness } of alike) {
      if (likeness < error) continue;
      yield {
        message: 'copied',
        data: { found: sentence.text, percent: Math.round(likeness * 100), ...sentenceData(comparison.source, source) },
        fix: `Reformuler « ${shortened(sentence.text, 200)} », repris de la source.`,
        place: sentence.passage.placeOf(sentence.start, sentence.end),
      };
    }
    const close = alike.filter(({ likeness }) => likeness >= least && likeness < error);
    const first = close[0];
    if (!first || close.length <= judged * share) return;
    yield {
      message: 'close',
      data: { count: close.length, total: judged },
      fix: `Reformuler davantage ces phrases : ${close
        .slice(0, 4)
        .map(({ sentence }) => `« ${shortened(sentence.text, 120)} »`)
        .join(' ; ')}.`,
      place: first.sentence.passage.placeOf(first.sentence.start, first.sentence.end),
      severity: 'warning',
    };
  },

  examples: [
    {
      good: 'Avant six heures, la première fournée est déjà prête chez lui.\n',
      source: 'Le boulanger sort son pain du four avant six heures du matin.',
    },
    { good: 'Le four chauffe.\n', source: 'Le four chauffe.' },
    {
      good: 'Léa dit : « Le pain chante quand il sort du four le matin. »\n',
      source: '« Le pain chante quand il sort du four le matin », dit Léa.',
    },
    {
      bad: 'Le boulanger sort son pain du four avant six heures.\n',
      source: 'Le boulanger sort son pain du four avant six heures.',
      finds: ['1:1 copied'],
    },
    {
      bad: 'Le boulanger sort son beau pain du four avant six heures du matin.\n',
      source: 'Le boulanger sort son bon pain du four avant six heures du matin.',
      finds: ['1:1 copied'],
    },
    {
      bad: 'Le boulanger tire son gros pain du four bien avant six heures du matin.\n',
      source: 'Le boulanger sort son pain du four avant six heures du matin.',
      finds: ['1:1 close'],
    },
  ],
});
