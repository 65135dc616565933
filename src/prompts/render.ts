import { createHash } from 'node:crypto';
import { articleMarkdown } from '../markdown/article.ts';
import type { CleanArticle } from '../model/article.ts';
import type { Prompt, Task } from '../model/engine.ts';
import type { Templates } from './load.ts';
import { fillHoles, type Template } from './template.ts';

/** The prompt of a task: the rewrite template, or the mend template when there is a draft to mend. */
export function promptFor(task: Task, templates: Templates): Prompt {
  const { article, brief, previous } = task;
  const source = articleMarkdown({ title: '', blocks: article.blocks }).text.trim();
  const facts = task.facts.map((fact) => articleMarkdown(fact).text.trim()).join('\n\n');
  const marker = markerFor(task);
  const guarded = (text: string) => neutralise(text, marker);
  const values: Record<string, string> = {
    minWords: String(brief.minWords),
    targetWords: String(Math.max(900, Math.round(brief.minWords * 1.25))),
    keyphrase: brief.keyphrase ?? 'à choisir d’après le sujet',
    title: guarded(oneLine(article.title)) || 'sans titre',
    marker,
    article: guarded(source),
    facts: facts === '' ? '' : `\n${marker} DÉBUT DES FAITS COMPLÉMENTAIRES\n${guarded(facts)}\n${marker} FIN DES FAITS COMPLÉMENTAIRES\n`,
    draft: guarded(previous?.draft.markdown.trim() ?? ''),
    findings: (previous?.findings ?? [])
      .filter(({ severity }) => severity === 'error')
      .map(({ fix }) => `- ${guarded(oneLine(fix))}`)
      .join('\n'),
  };
  return render(previous ? templates.mend : templates.rewrite, values);
}

function render(template: Template, values: Readonly<Record<string, string>>): Prompt {
  return {
    id: template.id,
    version: template.version,
    system: fillHoles(template.system, values),
    user: fillHoles(template.user, values),
  };
}

/**
 * A marker that the article cannot know: a digest of the whole task. The same task gives the same prompt, so the
 * cache still finds it; an article cannot contain a digest of itself.
 */
function markerFor({ article, facts, brief }: Task): string {
  const seed = JSON.stringify([article.sha256, article.blocks, facts.map((fact: CleanArticle) => fact.blocks), brief]);
  return `⟦${createHash('sha256').update(seed).digest('hex').slice(0, 16)}⟧`;
}

/** Brackets of our marker's kind lose their power inside untrusted text. */
const neutralise = (text: string, marker: string): string =>
  text.replaceAll(marker, '').replaceAll('⟦', '[').replaceAll('⟧', ']');

const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();
