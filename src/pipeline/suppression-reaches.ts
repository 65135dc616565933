import type { Finding } from '../model/finding.ts';
import type { Directive } from './suppression-directives.ts';

/** Stands for every rule. */
export const ALL_RULES = '*';

/** A directive for one rule, or for all (`*`), with the lines it holds for. */
export interface Reach {
  readonly ruleId: string;
  readonly from: number;
  /** Last line; infinite when nothing enables the rule again. */
  readonly to: number;
  readonly directive: Directive;
  used: boolean;
}

/** Which lines each directive speaks for. */
export function reachesOf(directives: readonly Directive[], lines: readonly string[]): Reach[] {
  const reaches: Reach[] = [];
  const open = new Map<string, Directive>();
  const close = (ruleId: string, to: number) => {
    const directive = open.get(ruleId);
    if (directive) reaches.push({ ruleId, from: directive.place.line, to, directive, used: false });
    open.delete(ruleId);
  };
  for (const directive of directives) {
    const ids = directive.ruleIds.length === 0 ? [ALL_RULES] : directive.ruleIds;
    if (directive.kind === 'enable')
      for (const id of directive.ruleIds.length === 0 ? [...open.keys()] : ids) close(id, directive.place.line);
    else if (directive.kind === 'disable-next-line') {
      const to = nextLine(lines, directive.place.endLine);
      for (const ruleId of ids) reaches.push({ ruleId, from: to, to, directive, used: false });
    } else
      for (const ruleId of ids) {
        close(ruleId, directive.place.line);
        open.set(ruleId, directive);
      }
  }
  for (const ruleId of [...open.keys()]) close(ruleId, Number.POSITIVE_INFINITY);
  return reaches;
}

/** The next line that says something. */
function nextLine(lines: readonly string[], after: number): number {
  let line = after + 1;
  while (line <= lines.length && (lines[line - 1] ?? '').trim() === '') line++;
  return line;
}

/** Reaches by rule, so that a finding need not be held against each. */
interface ReachIndex {
  readonly lines: ReadonlyMap<string, Reach>;
  readonly ranges: ReadonlyMap<string, readonly Reach[]>;
}

export function indexReaches(reaches: readonly Reach[]): ReachIndex {
  const lines = new Map<string, Reach>();
  const ranges = new Map<string, Reach[]>();
  for (const reach of reaches) {
    if (reach.directive.kind === 'disable-next-line') lines.set(`${reach.ruleId} ${reach.from}`, reach);
    else ranges.set(reach.ruleId, pushed(ranges.get(reach.ruleId), reach));
  }
  for (const list of ranges.values()) list.sort((a, b) => a.from - b.from);
  return { lines, ranges };
}

function pushed(list: Reach[] = [], reach: Reach): Reach[] {
  list.push(reach);
  return list;
}

/** What silences a finding; `header` is the last line of the front matter. */
export function findReach(
  { lines, ranges }: ReachIndex,
  { ruleId, place }: Finding,
  header: number,
): Reach | undefined {
  const isWhole = place.line === 1 && place.endLine === 1 && place.column === 1 && place.endColumn === 1;
  if (isWhole || place.line <= header) return ranges.get(ruleId)?.find(({ to }) => to === Number.POSITIVE_INFINITY);
  for (const id of [ruleId, ALL_RULES]) {
    const reach = lines.get(`${id} ${place.line}`) ?? last(ranges.get(id) ?? [], place.line);
    if (reach && place.line <= reach.to) return reach;
  }
  return undefined;
}

/** The last range that starts before a line. Ranges of one rule do not overlap. */
function last(ranges: readonly Reach[], line: number): Reach | undefined {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle]?.from ?? 0) <= line) low = middle + 1;
    else high = middle;
  }
  return ranges[low - 1];
}
