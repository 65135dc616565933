import type { CleanArticle } from '../../src/model/article.ts';
import type { Request, Task } from '../../src/model/engine.ts';

/** A small cleaned article. */
export const articleOf = (paragraphs: readonly string[], title = 'Le pain de Julie'): CleanArticle => ({
  path: 'pain.txt',
  format: 'text',
  sha256: 'a'.repeat(64),
  title,
  blocks: paragraphs.map((text, index) => ({ kind: 'paragraph', text, line: index + 3, gap: true })),
  metadata: {},
  removals: [],
  repairs: [],
  doubts: [],
});

const ARTICLE = articleOf([
  'Julie Morel cuit 120 pains par jour à Brest depuis 2019.',
  'Elle nourrit son levain chaque matin à six heures.',
]);

/** A request whose prompt is as long as its text. */
export const requestOf = (task: Partial<Task> = {}, user = 'Récris cet article.'): Request => ({
  prompt: { id: 'rewrite', version: 1, system: 'Tu es secrétaire de rédaction.', user },
  task: { article: ARTICLE, brief: { keyphrase: undefined, minWords: 10 }, facts: [], ...task },
});
