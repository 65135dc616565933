import type { Page, PageFrontMatter } from '../../model/page.ts';

/** The front matter, when there is one and it can be read: what the metadata rules look at. Another rule says the rest. */
export const readableFrontMatter = ({ frontMatter }: Page): PageFrontMatter | undefined =>
  frontMatter && frontMatter.error === undefined ? frontMatter : undefined;

/** The first of the keys that holds text, with its key. Numbers count as text: `title: 2024`. */
export function textUnder(
  frontMatter: PageFrontMatter,
  ...keys: readonly string[]
): { readonly key: string; readonly text: string } | undefined {
  for (const key of keys) {
    const value = frontMatter.data[key];
    const text = typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : '';
    if (text !== '') return { key, text };
  }
  return undefined;
}
