import type { SourceLines } from '../markdown/source-lines.ts';
import type { Place } from '../model/place.ts';
import type { Style } from '../model/report.ts';
import { columns, type Paint, paint, tamed } from './terminal.ts';

/** How much of the line is shown before the offending stretch when the line is long. */
const LEAD = 24;

/**
 * The line of a finding with the offending stretch underlined: in place on a terminal with colours, by a second line of
 * carets elsewhere. Empty for a finding about the whole file.
 */
export function excerpt(
  place: Place,
  lines: SourceLines,
  color: Paint,
  style: Style,
  width: number,
): readonly string[] {
  const { line, column, endLine, endColumn } = place;
  const text = lines.line(line);
  if (text.trim() === '' || (line === 1 && endLine === 1 && column === 1 && endColumn === 1)) return [];
  const start = Math.min(column - 1, text.length);
  const end = endLine === line ? Math.min(Math.max(endColumn - 1, start + 1), text.length) : text.length;
  const from = windowStart(text, start, end, width);
  const to = Math.min(text.length, from + width);
  const before = (from > 0 ? '…' : '') + tamed(text.slice(from, start));
  const found = tamed(text.slice(start, Math.min(end, to)));
  const after = tamed(text.slice(Math.min(end, to), to)) + (to < text.length ? '…' : '');
  if (style.color)
    return [
      paint('dim', before, style) +
        paint(['underline', ...[color].flat()] as Paint, found, style) +
        paint('dim', after, style),
    ];
  return [`${before}${found}${after}`, `${' '.repeat(columns(before))}${'^'.repeat(Math.max(1, columns(found)))}`];
}

/** Cut a long line so that the stretch shows with something before it; never through a character. */
function windowStart(text: string, start: number, end: number, width: number): number {
  if (text.length <= width || end <= width) return 0;
  const from = Math.max(0, Math.min(start - LEAD, text.length - width));
  return /[\udc00-\udfff]/.test(text[from] ?? '') ? from - 1 : from;
}
