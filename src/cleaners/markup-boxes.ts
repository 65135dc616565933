import type { Block } from '../model/article.ts';
import type { Cleaner, Cut } from '../model/cleaner.ts';
import { proseEdges } from './edges.ts';

/** What the makers of pages call the boxes that are no text. */
const BOX =
  /<(?:div|section|aside|form|script|iframe|ins|style)\b[^<>]{0,400}?(?:class|id|data-[a-z-]+|src|name)\s?=\s?["'][^"']{0,200}(?:newsletter|subscri|abonn|pub(?:-|_|licit)|advert|\bads?\b|adsbygoogle|sponsor|promo|share|partage|social|cookie|banner|popup|related|comment|sidebar|widget)/iu;
const IS_MARKUP = /^\s*<[a-z!][\s\S]*>\s*$/iu;
const MOST_LENGTH = 4000;
/** A text on the making of pages shows such boxes. */
const ON_MARKUP =
  /(?<!\p{L})(?:html|css|javascript|balises?|wordpress|développeu\p{L}+|code source|site web|page web)(?!\p{L})/iu;

/** Drops the source of a page's box that came along between the paragraphs. */
export const markupBoxes: Cleaner = {
  id: 'markup-boxes',
  about: {
    en: 'Drops the HTML source of sign-up, advertising and share boxes between the paragraphs.',
    fr: 'Retire le code HTML d’encarts d’inscription, de publicité ou de partage resté entre les paragraphes.',
  },
  *find({ blocks }): Iterable<Cut> {
    const boxes = blocks.filter(isBox);
    if (boxes.length === 0 || proseEdges(blocks).last < 0) return;
    if (blocks.some((block) => block.kind !== 'code' && ON_MARKUP.test(block.text))) return;
    for (const block of boxes) yield { block, reason: { en: 'source of a box', fr: 'code d’un encart' } };
  },
};

const isBox = ({ kind, text }: Block): boolean =>
  kind === 'code' && text.length <= MOST_LENGTH && IS_MARKUP.test(text) && BOX.test(text);
