import type { Edit } from '../model/finding.ts';
import type { Page } from '../model/page.ts';
import { applyEdits } from './edits.ts';
import { readPage } from './page.ts';

/** Verifying edits one block at a time costs a parse each: past this many characters parsed, give up instead. */
const MOST_CHARACTERS = 20_000_000;

export interface SafeResult {
  readonly text: string;
  /** The text as a page: it was read to prove the edits. */
  readonly page: Page;
  /** The edits that were made. */
  readonly made: readonly Edit[];
}

/**
 * Apply edits to a page's Markdown, and prove by parsing again that they changed text only: the same blocks, code, HTML,
 * links and front matter. Edits that would turn text into markup, or markup into text, are left out.
 */
export function applySafely(page: Page, edits: readonly Edit[]): SafeResult {
  const wanted = signature(page);
  const holds = (some: readonly Edit[]): Page | undefined => {
    const edited = readPage(applyEdits(page.markdown, some));
    return signature(edited) === wanted ? edited : undefined;
  };
  const all = holds(edits);
  if (all) return resultOf(all, edits);
  const groups = [...byBlock(page, edits).values()];
  if (groups.length * page.markdown.length > MOST_CHARACTERS) return resultOf(page, []);
  const made = groups.filter((group) => holds(group) !== undefined).flat();
  const edited = holds(made);
  return edited ? resultOf(edited, made) : resultOf(page, []);
}

const resultOf = (page: Page, made: readonly Edit[]): SafeResult => ({ text: page.markdown, page, made });

/** All that text edits must leave as it is. */
function signature(page: Page): string {
  const blocks = page.blocks.map((block) => {
    const kept = block.protected.map(({ start, end, kind }) => [kind, block.text.slice(start, end)]);
    const verbatim = block.kind === 'code' || block.kind === 'html' ? block.text : '';
    return [block.kind, block.depth ?? 0, block.quoted, block.emphasised, kept, verbatim];
  });
  const yaml = page.frontMatter ? page.markdown.split('\n').slice(0, page.frontMatter.place.endLine) : [];
  return JSON.stringify([blocks, page.links.map(({ url }) => url), yaml, shape(page)]);
}

/** Names of all the nodes, so that no emphasis, break or link appears or goes. */
function shape({ tree }: Page): string {
  const names: string[] = [];
  const stack: unknown[] = [tree];
  while (stack.length > 0) {
    const node = stack.pop() as { readonly type: string; readonly children?: readonly unknown[] };
    names.push(node.type);
    if (node.children) for (let index = node.children.length - 1; index >= 0; index--) stack.push(node.children[index]);
  }
  return names.join(' ');
}

function byBlock(page: Page, edits: readonly Edit[]): Map<number, Edit[]> {
  const starts = page.blocks.map((block) => block.offsetOf(0));
  const groups = new Map<number, Edit[]>();
  for (const edit of edits) {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= edit.start) low = middle;
      else high = middle - 1;
    }
    const group = groups.get(low);
    if (group) group.push(edit);
    else groups.set(low, [edit]);
  }
  return groups;
}
