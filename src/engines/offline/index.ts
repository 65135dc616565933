import { articleMarkdown } from '../../markdown/article.ts';
import type { Engine } from '../../model/engine.ts';

/** Lays out without a model: no key, no network, nothing invented, the same bytes every time. */
export const offlineEngine = (): Engine => ({
  id: 'offline@1',
  identity: { name: 'offline', generates: false },
  async write({ task }) {
    return { markdown: articleMarkdown(task.article).text, finish: 'complete', usage: { input: 0, output: 0 } };
  },
});
