import { lineStarts, phraseCleaner } from './phrases.ts';

/** Lists of tags, topics and categories. */
export const tags = phraseCleaner({
  id: 'tags',
  about: { en: 'Drops tags, hashtags and categories.', fr: 'Retire les étiquettes, mots-dièse et rubriques.' },
  reason: { en: 'tags', fr: 'étiquettes' },
  words: 40,
  phrases: [
    ...lineStarts(
      '(?:tags?|étiquettes?|mots?[- ]clés?|keywords|hashtags?|catégories?|thèmes?|thématiques?|sujets?|topics?|rubriques?|dossiers?|classé (?:dans|sous)|publié dans|étiqueté|tagué|autour de ce sujet) ?: ?[^.]{0,240}$',
      '(?:classé (?:dans|sous)|publié dans|étiqueté|tagué|posté dans) [^.]{2,80}$',
    ),
    { pattern: /^catégories? [^.!?]{2,160} (?:étiquettes?|tags?|mots?[- ]clés?) [^.!?]{2,160}$/u },
    { pattern: /^(?:#[\p{L}\p{N}_]{2,40}[ ,;]*)+$/u },
    { pattern: /^(?:tags|mots?-clés|étiquettes)[ :]*$/u },
  ],
});
