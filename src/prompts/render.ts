import { createHash } from 'node:crypto';
import { articleMarkdown } from '../markdown/article.ts';
import type { CleanArticle } from '../model/article.ts';
import type { Draft } from '../model/draft.ts';
import type { MendScope, Prompt, Task } from '../model/engine.ts';
import type { Finding } from '../model/finding.ts';
import type { Templates } from './load.ts';
import { publishedOn } from './published-on.ts';
import { fillHoles, type Template } from './template.ts';
import { asMaterial, asMaterialLine } from './untrusted.ts';

/** Aim above the minimum, so that it holds: 850–950 words for 700. */
const LEAST_TARGET = 900;
const MARGIN = 50;
const TARGET_RATIO = 1.25;

/** The prompt of a task: the rewrite template, or a mend template when there is a draft to mend. */
export function promptFor(task: Task, templates: Templates): Prompt {
  const { article, brief, previous } = task;
  const marker = markerFor(task);
  const target = Math.max(LEAST_TARGET, Math.round(brief.minWords * TARGET_RATIO));
  const facts = task.facts.map((fact) => articleMarkdown(fact).text.trim()).join('\n\n');
  const scope = previous?.scope;
  const values: Record<string, string> = {
    minWords: String(brief.minWords),
    leastWords: String(target - MARGIN),
    mostWords: String(target + MARGIN),
    keyphrase: asMaterialLine(
      brief.keyphrase || (previous ? 'celle de l’article' : 'à choisir d’après le sujet'),
      marker,
    ).slice(0, 120),
    title: asMaterialLine(article.title, marker) || 'sans titre',
    published: publication(article),
    marker,
    article: asMaterial(articleMarkdown({ title: '', blocks: article.blocks }).text.trim(), marker),
    facts: fenced(marker, 'DES FAITS COMPLÉMENTAIRES', asMaterial(facts, marker)),
    draft: asMaterial(previous ? written(previous.draft) : '', marker),
    findings:
      (scope ? scopedOrders(scope, marker) : orders(errorsOf(previous?.findings ?? []), marker)) +
      refusal(previous?.rejected ?? [], marker),
    missing: fenced(
      marker,
      'DES PASSAGES DE LA SOURCE PEUT-ÊTRE OUBLIÉS',
      (previous?.missing ?? []).map((passage) => `- ${asMaterialLine(passage, marker)}`).join('\n'),
    ),
    outline: [`Expression principale : ${previous?.draft.metadata.keyphrase}`, ...(scope?.outline ?? [])]
      .map((line) => asMaterialLine(line, marker))
      .join('\n'),
    others: fenced(
      marker,
      'DES AUTRES PARTIES, QUI RESTENT TELLES QUELLES',
      (scope?.others ?? []).map((markdown) => asMaterial(markdown.trim(), marker)).join('\n\n'),
    ),
    sections: (scope?.sections ?? []).map(({ markdown }) => asMaterial(markdown.trim(), marker)).join('\n\n'),
    metadata: scope?.metadata
      ? '\nCommence par un bloc YAML entre deux lignes `---` avec : title (60 caractères au plus), description (120 à 156 caractères, une ou deux phrases complètes), keyphrase (2 à 4 mots), keywords (3 à 8 expressions du texte).\n'
      : '',
  };
  const template = !previous ? templates.rewrite : scope ? templates.mendSections : templates.mend;
  return { ...render(template, values), answerWords: answerWords(task, target) };
}

const render = (template: Template, values: Readonly<Record<string, string>>): Prompt => ({
  id: template.id,
  version: template.version,
  system: fillHoles(template.system, values),
  user: fillHoles(template.user, values),
});

/** A draft as its model wrote it: what it says of itself, then its text. */
function written({ markdown, metadata: { title, description, keyphrase, keywords } }: Draft): string {
  const said = Object.entries({ title, description, keyphrase, keywords });
  // JSON is YAML, whatever stands in it.
  const yaml = said.map(([name, value]) => `${name}: ${JSON.stringify(value)}`).join('\n');
  return `---\n${yaml}\n---\n\n${markdown.trim()}`;
}

/** Its words are ours: a date that was read, never the line it stood on. */
function publication(article: CleanArticle): string {
  const day = publishedOn(article);
  return day === '' ? '' : `\nParution : ${day} (repère pour « hier » ou « lundi »)`;
}

/** Untrusted text between two marked lines; nothing when there is none. */
const fenced = (marker: string, name: string, text: string): string =>
  text === '' ? '' : `\n${marker} DÉBUT ${name}\n${text}\n${marker} FIN ${name}\n`;

const errorsOf = (findings: readonly Finding[]): readonly Finding[] =>
  findings.filter(({ severity }) => severity === 'error');

/** Orders quote the draft, so they are material too: the template names them before it obeys them. */
const orders = (findings: readonly Finding[], marker: string): string =>
  [...new Set(findings.map(({ fix }) => `- ${asMaterialLine(fix, marker)}`))].join('\n');

const scopedOrders = ({ sections }: MendScope, marker: string): string =>
  sections
    .map(({ markdown, findings, targetWords }) => {
      const heading = asMaterialLine(markdown.trim().split('\n', 1)[0] ?? '', marker);
      const length = targetWords === undefined ? '' : `\n- Développer ce passage jusqu’à ${targetWords} mots environ.`;
      const list = orders(findings, marker);
      return `Passage « ${heading} » :${length}${list === '' ? '' : `\n${list}`}`;
    })
    .join('\n\n');

const refusal = (rejected: readonly string[], marker: string): string =>
  rejected.length === 0
    ? ''
    : `\n\nUne première correction a été refusée, ou une partie, pour ces défauts :\n${rejected.map((fix) => `- ${asMaterialLine(fix, marker)}`).join('\n')}`;

/** Words that the answer should have, for estimates. */
function answerWords({ previous }: Task, target: number): number {
  if (!previous?.scope) return target;
  const { sections, metadata } = previous.scope;
  const asked = sections.map(({ markdown, targetWords }) => targetWords ?? markdown.split(/\s+/u).length);
  return asked.reduce((sum, words) => sum + words, metadata ? 60 : 0);
}

/**
 * A marker that the material cannot know: a digest of the whole task. The same task gives the same prompt, so that its
 * answer is found again in the cache; no text can contain a digest of itself.
 */
function markerFor({ article, facts, brief, previous }: Task): string {
  const parts = [
    article.sha256,
    article.title,
    article.blocks,
    facts.map(({ blocks }) => blocks),
    brief,
    previous?.draft.markdown,
  ];
  return `⟦${createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16)}⟧`;
}
