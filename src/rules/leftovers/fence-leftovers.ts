import { shownWords } from '../../french/words.ts';
import { plainBlock } from '../../markdown/plain-text.ts';
import type { Page } from '../../model/page.ts';
import type { Place } from '../../model/place.ts';
import type { SourcePage } from '../../model/rule.ts';
import { textBlocks } from './hits.ts';
import { type CodeNode, codeNodes } from './html-nodes.ts';

/** What an answer is wrapped in. */
const MARKUP: ReadonlySet<string> = new Set(['', 'markdown', 'md', 'html', 'text', 'txt', 'plaintext']);
/** As many words in a code block are prose. */
const PROSE_WORDS = 40;
/** What word processors make of a fence: “`html, “`, ’’’. At the start of a line. */
const TYPOGRAPHIC_FENCE = /^(?:["'`]{3,}|["']`+|`+["'])(?:html|markdown|md|text|yaml)?(?= |$)/;

/** Nearly every block: no fence. */
const STARTS_WITH_WORD = /^[\p{L}\p{N}]/u;

/** Fences that belong to the wrapping of an answer and not to an article about code. */
export function* strayFences(page: Page, source: SourcePage | undefined): Generator<Place> {
  const sourceHasCode = source?.page.blocks.some(({ kind }) => kind === 'code') ?? true;
  const nodes = codeNodes(page);
  const isWhole = nodes.length > 0 && page.blocks.filter(({ kind }) => kind !== 'code').length <= 2;
  for (const node of nodes) {
    if (!node.fenced) continue;
    const isEmpty = node.value.trim() === '';
    const isMarkup = MARKUP.has(node.language);
    const swallows = isMarkup && (isWhole || swallowsText(page, node));
    if (isEmpty || !sourceHasCode || swallows) yield node.place;
  }
  for (const block of textBlocks(page)) {
    if (STARTS_WITH_WORD.test(block.text)) continue;
    const fence = TYPOGRAPHIC_FENCE.exec(plainBlock(block).text);
    if (fence && fence[0].length < block.text.length + 1) yield block.placeOf(0, fence[0].length);
  }
}

/** Prose inside the fence: more of it than outside, or all the rest of the file. */
function swallowsText(page: Page, { value, start, end }: CodeNode): boolean {
  const words = shownWords(value);
  if (words < PROSE_WORDS || !/\p{Ll} \p{Ll}+ \p{Ll}[^;{}=<>\n]*[.!?…»]\s*$/mu.test(value)) return false;
  return words > page.words.shown || isUnclosed(page.markdown, start, end);
}

/** A fence that nothing closes takes all the rest of the file in. */
function isUnclosed(markdown: string, start: number, end: number): boolean {
  if (markdown.slice(end).trim() !== '') return false;
  const last = markdown.slice(start, end).trimEnd().split('\n').at(-1) ?? '';
  return !/^\s{0,3}(?:`{3,}|~{3,})\s*$/.test(last);
}
