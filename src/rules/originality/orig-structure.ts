import { fold } from '../../french/normalize.ts';
import { defineRule } from '../../model/rule.ts';
import type { Comparison } from '../fidelity/reading/comparison.ts';
import type { Passage, Side } from '../fidelity/reading/side.ts';
import { rewriteOf } from './own-words.ts';

export const origStructure = defineRule({
  id: 'orig-structure',
  family: 'originality',
  about: {
    en: 'The article has a plan of its own.',
    fr: 'L’article a son propre plan.',
  },
  why: {
    en: 'Paragraph by paragraph in the same order, a rewrite adds nothing to what it rewrites.',
    fr: 'Paragraphe après paragraphe et dans le même ordre, une réécriture n’ajoute rien à son modèle.',
  },
  severity: 'info',
  needs: 'source',
  options: {},
  messages: {
    mirror: {
      en: 'The {count} paragraphs follow those of the source one by one',
      fr: 'Les {count} paragraphes suivent un à un ceux de la source',
    },
    headings: {
      en: 'The subheadings are those of the source',
      fr: 'Les intertitres sont ceux de la source',
    },
  },

  *check(subject) {
    const comparison = rewriteOf(subject);
    if (!comparison) return;
    const paragraphs = comparison.once(mirrored);
    if (paragraphs > 0)
      yield {
        message: 'mirror',
        data: { count: paragraphs },
        fix: 'Réorganiser l’article : regrouper les faits par thème, changer l’ordre des parties.',
      };
    const own = subheadings(comparison.article);
    const theirs = subheadings(comparison.index.side);
    if (own.length >= 2 && own.length === theirs.length && own.every((heading, at) => heading === theirs[at]))
      yield { message: 'headings', fix: 'Donner à l’article ses propres intertitres.' };
  },

  examples: [
    { good: 'Le pain lève.\n\nLe four chauffe.\n', source: 'Le four chauffe.\n\nLe pain lève.' },
    { good: 'La pâte repose longtemps.\n', source: 'Le four chauffe.\n\nLe pain lève.' },
    { good: '# Le pain\n\n## Pétrir\n\nLa pâte.\n', source: 'Pain\n\nLa pâte.' },
    {
      bad: 'Le boulanger allume son four.\n\nLa pâte repose une nuit.\n\nLe facteur attend sa miche.\n',
      source: 'On allume le four du boulanger.\n\nUne nuit de repos pour la pâte.\n\nSa miche, le facteur l’attend.',
      finds: ['1:1 mirror'],
    },
    {
      bad: '# Un métier\n\n## Pétrir la pâte\n\nA.\n\n## Cuire la miche\n\nB.\n',
      source: '# Autre\n\n## Pétrir la pâte\n\n## Cuire la miche',
      finds: ['1:1 headings'],
    },
    {
      bad: 'Un four chauffe ici.\n\nSa pâte lève vite.\n\nLa croûte chante fort.\n\nUn client arrive enfin.\n',
      source: 'Le four chauffe.\n\nLa pâte lève.\n\nEt la croûte chante.\n\nPuis le client arrive.',
      finds: ['1:1 mirror'],
    },
  ],
});

const FEWEST_PARAGRAPHS = 3;

const paragraphsOf = ({ passages }: Side): readonly Passage[] =>
  passages.filter(({ kind, extra }) => kind === 'prose' && !extra);

const subheadings = ({ passages }: Side): string[] =>
  passages
    .filter(({ kind, extra }) => kind === 'heading' && !extra)
    .slice(1)
    .map(({ text }) => fold(text));

/** How many paragraphs follow those of the source one by one; 0 when they do not. */
function mirrored({ article, index, alignment }: Comparison): number {
  const own = paragraphsOf(article);
  const theirs = paragraphsOf(index.side);
  if (own.length < FEWEST_PARAGRAPHS || own.length !== theirs.length) return 0;
  const mirrors = own.every((paragraph, at) => {
    const stems = new Set(paragraph.sentences.flatMap((sentence) => [...sentence.stems]));
    return alignment.closest(stems)[0]?.sentence.passage === theirs[at];
  });
  return mirrors ? own.length : 0;
}
