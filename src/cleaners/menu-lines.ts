import { fold } from '../french/normalize.ts';
import type { Block } from '../model/article.ts';
import type { Cleaner, Cut } from '../model/cleaner.ts';
import { CRUMBS } from './crumb-list.ts';
import { proseEdges } from './edges.ts';

/** Entries of a menu that was laid out side by side. */
const WIDE = / {3,}|\t+/u;
const BARS = / [|•·/] /u;
const MOST_LENGTH = 200;
const MOST_ENTRY_WORDS = 6;
const SENTENCE = /[.!?:;,]$|\d{2}|^\p{Ll}{3,} \p{Ll}/u;

/** Drops menus that stand side by side on one line, above and below the text. */
export const menuLines: Cleaner = {
  id: 'menu-lines',
  about: {
    en: 'Drops menus that stand side by side on one line around the text.',
    fr: 'Retire les menus écrits côte à côte sur une ligne, autour du texte.',
  },
  *find({ blocks }): Iterable<Cut> {
    const { first, last } = proseEdges(blocks);
    if (last < 0) return;
    for (const [index, block] of blocks.entries())
      if (((index < first || index > last) && isMenu(block)) || (index < first && isBar(block)))
        yield { block, reason: MENU };
  },
};

const MENU = { en: 'menu on one line', fr: 'menu sur une ligne' };

function isMenu({ kind, text }: Block): boolean {
  if (kind !== 'paragraph' || text.length > MOST_LENGTH) return false;
  const wide = entriesOf(text, WIDE);
  if (wide.filter((entry) => /^\d/u.test(entry)).length > 1) return false;
  if (wide.length > 1) return wide.every(isEntry) && wide.some(isKnown);
  const parted = entriesOf(text, BARS);
  return parted.length > 1 && parted.every(isKnown);
}

/** « LA GAZETTE   Ville  Sport  Culture | Annonces | Connexion »: many entries between mixed signs, one of them known. */
function isBar({ kind, text }: Block): boolean {
  if (kind !== 'paragraph' || text.length > MOST_LENGTH) return false;
  const entries = entriesOf(text, MIXED);
  return entries.length >= LEAST_IN_BAR && entries.every(isEntry) && entries.some(isKnown);
}
const MIXED = / {2,}(?:[|•·] )?|\t+| [|•·] /u;
const LEAST_IN_BAR = 6;

const entriesOf = (text: string, between: RegExp): readonly string[] =>
  text
    .trim()
    .split(between)
    .map((entry) => entry.trim())
    .filter((entry) => /\p{L}/u.test(entry));

const isEntry = (entry: string): boolean =>
  isKnown(entry) || (entry.split(/\s+/u).length <= MOST_ENTRY_WORDS && !SENTENCE.test(entry));

/** « 20 min » is no button, but a cell of a recipe's table. */
const isKnown = (entry: string): boolean =>
  !/^\d/u.test(entry) && CRUMBS.some((pattern) => pattern.test(fold(entry.replace(PICTURE, ''))));
const PICTURE = /^[^\p{L}\p{N}]+(?=\p{L})/u;
