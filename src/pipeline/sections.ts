import { strictWords } from '../french/words.ts';
import { readPage } from '../markdown/page.ts';

/** A part of a Markdown body that can be asked for on its own: the head with the introduction, or one `## ` and all below it. */
export interface BodySection {
  /** Its text with its heading, as it stands. */
  readonly markdown: string;
  /** First line in the body, from 1. */
  readonly line: number;
  /** One past its last line. */
  readonly endLine: number;
  /** Text of its heading; empty for an introduction without one. */
  readonly heading: string;
  readonly depth: number;
  /** Words of its prose, strict count. */
  readonly words: number;
}

/** Cut a body at its main headings. `sections.map(markdown).join('\n')` is the body again. */
export function bodySections(body: string): readonly BodySection[] {
  const page = readPage(body);
  const lines = body.split('\n');
  const cuts = page.headings.filter(({ depth, block }) => depth <= 2 && !block.quoted);
  const starts = cuts.map(({ place }) => place.line);
  if (starts[0] !== 1) starts.unshift(1);
  const prose = page.prose.map(({ place, text }) => ({ line: place.line, words: strictWords(text) }));
  let block = 0;
  return starts.map((line, index) => {
    const endLine = starts[index + 1] ?? lines.length + 1;
    let words = 0;
    for (; block < prose.length && (prose[block]?.line ?? 0) < endLine; block++) words += prose[block]?.words ?? 0;
    const heading = cuts.find(({ place }) => place.line === line);
    return {
      markdown: lines.slice(line - 1, endLine - 1).join('\n'),
      line,
      endLine,
      heading: heading?.text ?? '',
      depth: heading?.depth ?? 0,
      words,
    };
  });
}

/**
 * What an answer gives for the sections that were asked: by heading, else by order when their number is the same. A part
 * with a new heading belongs to the section before it; a section that was not asked for is left out. Undefined stands for
 * a section that the answer does not give.
 */
export function answeredSections(
  answer: string,
  asked: readonly BodySection[],
  all: readonly BodySection[],
): readonly (string | undefined)[] {
  const parts = bodySections(answer.trim()).filter(({ markdown }) => markdown.trim() !== '');
  const found: (string | undefined)[] = asked.map(() => undefined);
  const only = asked[0];
  if (asked.length === 1 && only && !parts.some(({ heading }) => heading !== '')) {
    const hashes = '#'.repeat(only.depth);
    return [only.depth === 0 ? answer.trim() : `${hashes} ${only.heading}\n\n${answer.trim()}`];
  }
  const askedBy = new Map(asked.map((section, index) => [key(section.heading), index]));
  const known = new Set(all.map(({ heading }) => key(heading)));
  const matched = parts.some(({ heading }) => askedBy.has(key(heading)));
  if (!matched) return parts.length === asked.length ? parts.map(({ markdown }) => markdown) : found;
  // Part for part, where some came back under a mended heading: a fault may stand in the heading itself.
  const inStep =
    parts.length === asked.length &&
    parts.every(
      ({ heading }, index) => (askedBy.get(key(heading)) ?? (known.has(key(heading)) ? -1 : index)) === index,
    );
  if (inStep) return parts.map(({ markdown }) => markdown);
  let current: number | undefined;
  for (const { heading, markdown } of parts) {
    const index = askedBy.get(key(heading));
    if (index !== undefined) {
      current = index;
      found[index] = markdown;
    } else if (known.has(key(heading))) current = undefined;
    else if (current !== undefined) found[current] = `${found[current]?.trimEnd()}\n\n${markdown}`;
  }
  return found;
}

/** The body with some of its sections replaced. */
export function withSections(all: readonly BodySection[], replaced: ReadonlyMap<BodySection, string>): string {
  const parts = all.map((section) => {
    const text = replaced.get(section);
    return text === undefined ? section.markdown : `${text.trim()}\n`;
  });
  return parts.join('\n');
}

const key = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
