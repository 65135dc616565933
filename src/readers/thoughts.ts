const OPENING = /^\s*<(think|thinking|reasoning)>/iu;

/**
 * Indexes of the lines in which a reasoning model thinks before it answers, with their tags. Only at the very beginning,
 * and only when the tag is closed: elsewhere an article shows such a tag.
 */
export function thoughtLines(lines: readonly string[]): ReadonlySet<number> {
  const from = lines.findIndex((line) => line.trim() !== '');
  const tag = OPENING.exec(lines[from] ?? '')?.[1]?.toLowerCase();
  if (tag === undefined) return new Set();
  const to = lines.findIndex((line) => line.trimEnd().toLowerCase().endsWith(`</${tag}>`));
  return new Set(Array.from({ length: Math.max(0, to + 1 - from) }, (_, index) => from + index));
}
