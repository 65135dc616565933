import { shownWords } from '../french/words.ts';
import { slugify } from '../french/slug.ts';
import { sentences } from '../french/sentences.ts';
import { readYaml, splitFrontMatter } from '../markdown/front-matter.ts';
import { readPage } from '../markdown/page.ts';
import { fixMarkdownTypography, type MarkdownTypography } from '../markdown/typography.ts';
import type { Draft, DraftMetadata } from '../model/draft.ts';
import type { Reply, Task } from '../model/engine.ts';

const TITLE_MAX = 60;
const DESCRIPTION_MAX = 156;

/** Make an engine's answer ours: wrappers stripped, typography repaired, metadata read leniently and completed by code. */
export function draftOf(reply: Reply, task: Task, typography: MarkdownTypography): Draft {
  const { yaml, body } = splitFrontMatter(unwrap(reply.markdown));
  const markdown = `${fixMarkdownTypography(body.trim(), typography)}\n`;
  const given = yaml === undefined ? {} : readYaml(yaml).data;
  return {
    markdown,
    metadata: completeMetadata(given, markdown, task),
    finish: reply.finish,
    notes: reply.notes ?? [],
  };
}

/** A model may put its whole answer into one fence, or leave blank lines around it. */
function unwrap(markdown: string): string {
  const text = markdown.replace(/^\uFEFF/, '').trim();
  const fenced = /^(`{3,}|~{3,})(?:markdown|md|html|text)?[ \t]*\n([\s\S]*?)\n\1[ \t]*$/u.exec(text);
  return fenced?.[2]?.trim() ?? text;
}

function completeMetadata(given: Readonly<Record<string, unknown>>, markdown: string, task: Task): DraftMetadata {
  const page = readPage(markdown);
  const heading = page.headings.find(({ depth }) => depth === 1)?.text ?? task.article.title;
  const title = clipped(textOf(given['title']) || heading, TITLE_MAX);
  const introduction = page.prose[0]?.text ?? '';
  const description = plainSpaces(textOf(given['description'])) || firstSentences(introduction, DESCRIPTION_MAX);
  const keyphrase = task.brief.keyphrase ?? textOf(given['keyphrase']);
  const keywords = Array.isArray(given['keywords'])
    ? given['keywords'].map(textOf).filter((keyword) => keyword !== '')
    : textOf(given['keywords'])
        .split(/\s*[,;]\s*/u)
        .filter((keyword) => keyword !== '');
  return {
    title,
    description,
    slug: slugify(textOf(given['slug']) || title || heading),
    keyphrase,
    keywords: [...new Set(keywords)].slice(0, 8),
  };
}

const textOf = (value: unknown): string =>
  typeof value === 'string' ? plainSpaces(value).trim() : typeof value === 'number' ? String(value) : '';

/** Metadata leaves the page: search engines and feeds know no narrow no-break space. */
const plainSpaces = (text: string): string => text.replaceAll('\u202f', '\u00a0').replace(/[\r\n\t ]+/g, ' ');

/** Cut at a word, without a dangling mark. */
function clipped(text: string, most: number): string {
  const graphemes = [...text];
  if (graphemes.length <= most) return text;
  const cut = graphemes.slice(0, most + 1).join('');
  return cut.slice(0, cut.search(/\s\S*$/u)).replace(/[\s,;:–—-]+$/u, '');
}

/** Whole sentences that fit, at least a clipped first one. */
function firstSentences(text: string, most: number): string {
  let result = '';
  for (const sentence of sentences(text)) {
    const next = result === '' ? sentence.text : `${result} ${sentence.text}`;
    if ([...next].length > most) break;
    result = next;
    if (shownWords(result) >= 20) break;
  }
  return plainSpaces(result === '' ? clipped(text, most - 1) + (text === '' ? '' : '…') : result);
}
