import type { Nodes } from 'mdast';
import type { Finding, Severity } from '../model/finding.ts';
import type { Message } from '../model/message.ts';
import type { Page } from '../model/page.ts';
import type { Place } from '../model/place.ts';

/** Id under which a comment that silences nothing is reported. */
export const UNUSED_SUPPRESSION = 'unused-suppression';

/** A comment of the page that silences rules. */
interface Directive {
  readonly kind: 'disable' | 'disable-next-line' | 'enable';
  /** Every rule when empty. */
  readonly ruleIds: readonly string[];
  readonly place: Place;
}

/** A directive for one rule, or for all (`*`), with the lines it holds for. */
interface Reach {
  readonly ruleId: string;
  readonly from: number;
  /** Last line; infinite when nothing enables the rule again. */
  readonly to: number;
  readonly directive: Directive;
  used: boolean;
}

export interface Suppression {
  readonly findings: readonly Finding[];
  /** How many findings were silenced. */
  readonly suppressed: number;
}

export interface SuppressSetup {
  /** Ids of every rule on the shelf. */
  readonly known: ReadonlySet<string>;
  /** Ids of the rules that looked at this page. */
  readonly looked: ReadonlySet<string>;
  readonly unused: Severity | 'off';
}

const ALL = '*';

/**
 * Silence the findings that the page's own comments speak for, and report the comments that speak for none. A finding
 * about the whole file, or about its front matter where no comment can stand, is silenced by a `disable` that names its
 * rule and is never enabled again.
 */
export function suppress(page: Page, findings: readonly Finding[], setup: SuppressSetup): Suppression {
  if (!page.markdown.includes('seo-rewrite-')) return { findings, suppressed: 0 };
  const directives = directivesOf(page);
  if (directives.length === 0) return { findings, suppressed: 0 };
  const reaches = reachesOf(directives, page.markdown.split('\n'));
  const index = indexOf(reaches);
  const header = page.frontMatter?.place.endLine ?? 0;
  const kept = findings.filter((finding) => {
    const reach = find(index, finding, header);
    if (reach) reach.used = true;
    return !reach;
  });
  return { findings: [...kept, ...unusedOf(reaches, setup)], suppressed: findings.length - kept.length };
}

const DIRECTIVE = /<!--\s*seo-rewrite-(disable-next-line|disable|enable)(?![\w-])([^<>]*?)-->/g;

/** What follows two hyphens is the author's reason. */
const REASON = /\s--\s.*$/s;

function directivesOf({ tree }: Page): Directive[] {
  const found: Directive[] = [];
  const stack: Nodes[] = [tree];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.type === 'html' && node.position) found.push(...directivesIn(node.value, node.position.start));
    if ('children' in node)
      for (let index = node.children.length - 1; index >= 0; index--) stack.push(node.children[index] as Nodes);
  }
  return found;
}

function directivesIn(html: string, start: { readonly line: number; readonly column: number }): Directive[] {
  return [...html.matchAll(DIRECTIVE)].map((match) => {
    const above = html.slice(0, match.index).split('\n');
    const line = start.line + above.length - 1;
    const column = above.length === 1 ? start.column + match.index : (above.at(-1)?.length ?? 0) + 1;
    const inside = match[0].split('\n');
    const endColumn = inside.length === 1 ? column + match[0].length : (inside.at(-1)?.length ?? 0) + 1;
    const ids = (match[2] ?? '').replace(REASON, '').split(/[\s,]+/);
    return {
      kind: match[1] as Directive['kind'],
      ruleIds: ids.filter((id) => id !== ''),
      place: { line, column, endLine: line + inside.length - 1, endColumn },
    };
  });
}

function reachesOf(directives: readonly Directive[], lines: readonly string[]): Reach[] {
  const reaches: Reach[] = [];
  const open = new Map<string, Directive>();
  const close = (ruleId: string, to: number) => {
    const directive = open.get(ruleId);
    if (directive) reaches.push({ ruleId, from: directive.place.line, to, directive, used: false });
    open.delete(ruleId);
  };
  for (const directive of directives) {
    const ids = directive.ruleIds.length === 0 ? [ALL] : directive.ruleIds;
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

interface Index {
  readonly lines: ReadonlyMap<string, Reach>;
  readonly ranges: ReadonlyMap<string, readonly Reach[]>;
}

function indexOf(reaches: readonly Reach[]): Index {
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

function find({ lines, ranges }: Index, { ruleId, place }: Finding, header: number): Reach | undefined {
  const isWhole = place.line === 1 && place.endLine === 1 && place.column === 1 && place.endColumn === 1;
  if (isWhole || place.line <= header) return ranges.get(ruleId)?.find(({ to }) => to === Number.POSITIVE_INFINITY);
  for (const id of [ruleId, ALL]) {
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

function unusedOf(reaches: readonly Reach[], { known, looked, unused }: SuppressSetup): Finding[] {
  if (unused === 'off') return [];
  return reaches
    .filter(({ used, ruleId }) => !used && (ruleId === ALL || looked.has(ruleId) || !known.has(ruleId)))
    .map(({ ruleId, directive }) => ({
      ruleId: UNUSED_SUPPRESSION,
      severity: unused,
      message: told(ruleId, known),
      fix: 'Retirer ce commentaire, qui ne sert à rien.',
      place: directive.place,
      data: { rule: ruleId },
      edits: [],
    }));
}

function told(ruleId: string, known: ReadonlySet<string>): Message {
  if (ruleId === ALL) return { en: 'This comment silences nothing', fr: 'Ce commentaire ne tait rien' };
  if (known.has(ruleId))
    return {
      en: `This comment silences no finding of ${ruleId}`,
      fr: `Ce commentaire ne tait aucune remarque de ${ruleId}`,
    };
  return {
    en: `This comment names an unknown rule, ${ruleId}`,
    fr: `Ce commentaire nomme une règle inconnue, ${ruleId}`,
  };
}
