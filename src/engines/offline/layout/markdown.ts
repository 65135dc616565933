import { allMatches } from '../../../french/all-matches.ts';
import { fixTypography } from '../../../french/typography.ts';
import { strictWords } from '../../../french/words.ts';
import { escapeMarkdown } from '../../../markdown/article.ts';
import type { BlockEntry, ReaderBlock } from '../blocks/block.ts';
import type { Grammar } from '../grammar/grammar.ts';
import type { Part } from '../manuscript/types.ts';
import { printedParagraph, type SentenceRepair } from '../sentences/paragraphs.ts';
import type { LaidSection } from './section.ts';

/** Markdown chunks and the strict words of their prose: headings, quotations set apart, code and tables count none. */
export interface Printed {
  readonly chunks: readonly string[];
  readonly words: number;
}

/** Strict words as they will be counted once no-break spaces stand where French wants them. */
export const countWords = (text: string): number => strictWords(fixTypography(text));

export function printSection({ heading, parts }: LaidSection, grammar: Grammar, log: SentenceRepair[]): Printed {
  const chunks: string[] = heading ? [printHeading(heading.text, heading.depth)] : [];
  let words = 0;
  for (const part of parts) {
    const printed = printPart(part, grammar, log);
    chunks.push(...printed.chunks);
    words += printed.words;
  }
  return { chunks, words };
}

export const printHeading = (text: string, depth: number): string => `${'#'.repeat(depth)} ${escapeInside(text)}`;

function printPart(part: Part, grammar: Grammar, log: SentenceRepair[]): Printed {
  switch (part.kind) {
    case 'paragraph': {
      const text = printedParagraph(part, grammar, log);
      return { chunks: text === '' ? [] : [escapeMarkdown(text)], words: countWords(text) };
    }
    case 'list': {
      const marker = (index: number): string => (part.ordered ? `${part.start + index}.` : '-');
      const lines = part.items.map((item, index) => `${marker(index)} ${escapeMarkdown(item)}`);
      return { chunks: [lines.join('\n')], words: part.items.reduce((sum, item) => sum + countWords(item), 0) };
    }
    case 'quote':
      return { chunks: [`> ${escapeMarkdown(part.text)}`], words: 0 };
    case 'code':
      return { chunks: [fenced(part.text, part.language ?? '')], words: 0 };
    case 'table':
      return { chunks: [part.text], words: 0 };
  }
}

/** A fence longer than any in the code. */
function fenced(code: string, language: string): string {
  const longest = Math.max(2, ...[...allMatches(/`{3,}/g, code)].map((run) => run[0].length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}${language}\n${code}\n${fence}`;
}

export interface PrintedBlock extends Printed {
  /** Words of the source that stand a second time. */
  readonly restated: number;
}

export function printBlock({ heading, lead, entries }: ReaderBlock): PrintedBlock {
  const chunks = [printHeading(heading, 2)];
  if (lead) chunks.push(escapeMarkdown(lead));
  const questions = entries.filter(({ kind }) => kind === 'question');
  for (const { label = '', text } of questions) chunks.push(printHeading(label, 3), escapeMarkdown(text));
  const items = entries.filter(({ kind }) => kind !== 'question').map((entry) => `- ${printEntry(entry)}`);
  if (items.length > 0) chunks.push(items.join('\n'));
  const restated = entries.reduce(
    (sum, entry) =>
      sum + countWords(entry.kind === 'item' && entry.label ? `${entry.label} : ${entry.text}` : entry.text),
    0,
  );
  return { chunks, restated, words: restated + (lead ? countWords(lead) : 0) };
}

function printEntry({ label, text, strong }: BlockEntry): string {
  if (label) return `**${escapeMarkdown(label)}** : ${escapeMarkdown(text)}${/[.!?…]$/u.test(text) ? '' : '.'}`;
  if (!strong) return escapeMarkdown(text);
  const { start, end } = strong;
  return `${escapeMarkdown(text.slice(0, start))}**${escapeMarkdown(text.slice(start, end))}**${escapeInside(text.slice(end))}`;
}

/** What follows a bold stretch starts no line: only signs inside a line need escaping. */
const escapeInside = (text: string): string => escapeMarkdown(`x${text}`).slice(1);
