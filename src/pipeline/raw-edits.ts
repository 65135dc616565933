import { applyEdits } from '../markdown/edits.ts';
import type { Edit } from '../model/finding.ts';

const LINE = /([^\n\r\u2028\u2029\u0085\v\f]*)(\r\n|[\n\r\u2028\u2029\u0085\v\f]|$)/gy;

/** Byte order mark. */
const MARK = '\ufeff';

interface RawLine {
  readonly content: string;
  readonly end: string;
}

/**
 * Make edits, whose offsets are those of the decoded text (line feeds, composed accents), in the file's own text: lines
 * that no edit touches keep their very characters, and every line its own end. Undefined when the two texts do not run
 * line by line.
 */
export function editRaw(raw: string, text: string, edits: readonly Edit[]): string | undefined {
  if (raw.startsWith(MARK) && !text.startsWith(MARK)) {
    const rest = editRaw(raw.slice(1), text, edits);
    return rest === undefined ? undefined : MARK + rest;
  }
  const rawLines = linesOf(raw);
  const lines = text.split('\n');
  if (rawLines.length !== lines.length) return undefined;
  const starts: number[] = [];
  let offset = 0;
  for (const line of lines) {
    starts.push(offset);
    offset += line.length + 1;
  }
  const end = rawLines[0]?.end || '\n';
  let result = '';
  let next = 0;
  for (const group of grouped(edits, starts)) {
    for (; next < group.first; next++) result = joined(result, whole(rawLines[next]));
    for (let line = group.first; line <= group.last; line++)
      if (rawLines[line]?.content.normalize('NFC') !== lines[line]) return undefined;
    const from = starts[group.first] ?? 0;
    const to = (starts[group.last] ?? 0) + (lines[group.last]?.length ?? 0);
    const shifted = group.edits.map((edit) => ({ ...edit, start: edit.start - from, end: edit.end - from }));
    result = joined(result, applyEdits(text.slice(from, to), shifted).replaceAll('\n', end));
    result = joined(result, rawLines[group.last]?.end ?? '');
    next = group.last + 1;
  }
  for (; next < rawLines.length; next++) result = joined(result, whole(rawLines[next]));
  return result;
}

/** An emptied line between a lone carriage return and a line feed stays a line: the two are not one end. */
const joined = (before: string, after: string): string =>
  before.endsWith('\r') && after.startsWith('\n') ? `${before}\n${after}` : before + after;

const whole = (line: RawLine | undefined): string => (line ? line.content + line.end : '');

function linesOf(raw: string): RawLine[] {
  const lines: RawLine[] = [];
  LINE.lastIndex = 0;
  for (;;) {
    const match = LINE.exec(raw);
    if (!match) return lines;
    const [all, content = '', end = ''] = match;
    lines.push({ content, end });
    if (end === '') return lines;
    LINE.lastIndex = match.index + all.length;
  }
}

interface Group {
  readonly first: number;
  last: number;
  readonly edits: Edit[];
}

/** Edits that share a line go together. */
function grouped(edits: readonly Edit[], starts: readonly number[]): Group[] {
  const groups: Group[] = [];
  let line = 0;
  const lineAt = (offset: number): number => {
    while (line + 1 < starts.length && (starts[line + 1] ?? 0) <= offset) line++;
    return line;
  };
  for (const edit of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const first = lineAt(edit.start);
    let last = first;
    while (last + 1 < starts.length && (starts[last + 1] ?? 0) <= edit.end) last++;
    const group = groups.at(-1);
    if (group && first <= group.last) {
      group.edits.push(edit);
      group.last = Math.max(group.last, last);
    } else groups.push({ first, last, edits: [edit] });
  }
  return groups;
}
