import { quoteSpans } from '../french/quotations.ts';
import { speaksOfPlants } from '../french/typography/cultivars.ts';
import { findTypography, type TypographyRepair } from '../french/typography.ts';
import { Annotation } from '../model/annotation.ts';
import type { Edit } from '../model/finding.ts';
import type { Page, PageBlock } from '../model/page.ts';
import { LeafDepths } from './leaf-depths.ts';
import { readPage } from './page.ts';
import { applySafely } from './safe-edits.ts';

export interface MarkdownTypography {
  readonly spaces: 'fine' | 'nbsp' | 'none';
  readonly locale: 'fr-FR' | 'fr-CA';
}

/** A repair of a page's typography. `start` and `end` are offsets in the text of the block. */
export interface PageRepair extends Readonly<TypographyRepair> {
  readonly block: PageBlock;
  /** Inside a quotation, whose wording is not ours to change. */
  readonly quoted: boolean;
  /** The repair as edits of the Markdown; none where markup, or another's words, forbid it. */
  readonly edits: readonly Edit[];
}

/** Stands for what no repair may look into. The knowledge of French knows it as no letter, space or sign. */
const HIDDEN = '\ue000';
/** Repairs that change how a word is spelt. */
const SPELLING: ReadonlySet<string> = new Set(['typo-ordinals', 'typo-capital-accents']);
const PROSE: ReadonlySet<string> = new Set(['heading', 'paragraph', 'item', 'quote', 'cell']);
const MOST_ROUNDS = 4;

const known = new Annotation<Page, Map<string, readonly PageRepair[]>>();

/** Every repair of the prose of a page, in text order; code, URLs, HTML and front matter are not looked at. Computed once. */
export function pageTypography(page: Page, options: MarkdownTypography): readonly PageRepair[] {
  const key = `${options.spaces} ${options.locale}`;
  const answers = known.get(page) ?? new Map<string, readonly PageRepair[]>();
  known.set(page, answers);
  const answer = answers.get(key) ?? findRepairs(page, options);
  answers.set(key, answer);
  return answer;
}

/** Repair the typography of the prose of a Markdown text; code, URLs, HTML and front matter stay as they are. */
export const fixMarkdownTypography = (markdown: string, options: MarkdownTypography): string =>
  typographyFixed(markdown, options).markdown;

/** The same as a page, for those who go on reading it: every text on the way is parsed once. */
export function typographyFixed(markdown: string, options: MarkdownTypography): Page {
  let page = readPage(markdown);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const edits = pageTypography(page, options).flatMap((repair) => repair.edits);
    const next = edits.length === 0 ? page : applySafely(page, edits).page;
    if (next.markdown === page.markdown) break;
    page = next;
  }
  return page;
}

function findRepairs(page: Page, options: MarkdownTypography): PageRepair[] {
  const depths = new LeafDepths(page.tree);
  const found: PageRepair[] = [];
  let plants: boolean | undefined;
  for (const block of page.blocks) {
    if (!PROSE.has(block.kind)) continue;
    const { text, back } = masked(block);
    if (text.includes('‘')) plants ??= speaksOfPlants(page.markdown);
    const repairs = findTypography(text, options, plants ? { plants } : {});
    if (repairs.length === 0) continue;
    const quotes = quoteSpans(block.text);
    let quote = 0;
    for (const repair of repairs) {
      const start = back(repair.start);
      const end = back(repair.end);
      while (quote < quotes.length && (quotes[quote]?.end ?? 0) <= end) quote++;
      const quoted = (quotes[quote]?.start ?? text.length) < start;
      const before = block.text.slice(start, end);
      const edit =
        quoted && SPELLING.has(repair.rule)
          ? undefined
          : editOf(block, page.markdown, start, end, repair.after, depths);
      found.push({ ...repair, start, end, before, block, quoted, edits: edit ? [edit] : [] });
    }
  }
  return found;
}

/** The text with stand-ins for code, URLs, HTML and images, and the way back to the block's own offsets. */
function masked({ text, protected: spans }: PageBlock): { text: string; back: (offset: number) => number } {
  if (spans.length === 0) return { text, back: (offset) => offset };
  let result = '';
  let from = 0;
  const added: number[] = [];
  for (const { start, end } of spans) {
    if (start < from) continue;
    result += text.slice(from, start);
    if (start === end) added.push(result.length);
    result += HIDDEN.repeat(Math.max(1, end - start));
    from = end;
  }
  return { text: result + text.slice(from), back: (offset) => offset - countBelow(added, offset) };
}

/** How many of some ascending numbers are smaller than a limit. */
function countBelow(numbers: readonly number[], limit: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

const ENTITY = /&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,31});/y;
const LINE_END = /[ \t]*(?:\n|$)/y;

/** An edit of the block's text as an edit of the file; undefined where the two do not run side by side. */
function editOf(
  block: PageBlock,
  markdown: string,
  start: number,
  end: number,
  text: string,
  depths: LeafDepths,
): Edit | undefined {
  if (start === end) {
    const at = insertionPoint(block, markdown, start, depths);
    return at === undefined ? undefined : { start: at, end: at, text };
  }
  const from = block.offsetOf(start);
  const to = block.offsetOf(end - 1) + 1;
  const slice = markdown.slice(from, to);
  if (slice.replaceAll('\n', ' ') === block.text.slice(start, end)) {
    // After a line end may come the mark of a quotation or the indent of a list, which belong to no text.
    if (slice.includes('\n') && end < block.text.length && block.offsetOf(end) !== to) return undefined;
    // The two spaces of a hard break are no spaces of the text.
    LINE_END.lastIndex = to;
    return slice.endsWith(' ') && LINE_END.test(markdown) ? undefined : { start: from, end: to, text };
  }
  ENTITY.lastIndex = from;
  const entity = end - start === 1 ? ENTITY.exec(markdown) : null;
  return entity ? { start: from, end: from + entity[0].length, text } : undefined;
}

/** Where in the file something goes between two characters of the text: outside the markup that stands between them. */
function insertionPoint(block: PageBlock, markdown: string, index: number, depths: LeafDepths): number | undefined {
  const right = block.offsetOf(index);
  if (index === 0) return right;
  const left = block.offsetOf(index - 1) + 1;
  if (left === right || index === block.text.length) return isItself(block, markdown, index - 1) ? left : undefined;
  const inner = depths.at(left - 1);
  const outer = depths.at(right);
  if (inner > outer) return right;
  return inner < outer && isItself(block, markdown, index - 1) ? left : undefined;
}

/** Whether a character of the text stands as such in the file, not as an entity. */
const isItself = (block: PageBlock, markdown: string, index: number): boolean =>
  markdown[block.offsetOf(index)] === block.text[index];
