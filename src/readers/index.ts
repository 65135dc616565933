import type { Reader } from '../model/reader.ts';
import { html } from './html/index.ts';
import { markdown } from './markdown.ts';
import { text } from './text.ts';

export { decode } from './decode.ts';
export { formatOf } from './format.ts';

export const readers: readonly Reader[] = [text, markdown, html];
