import { fold } from '../french/normalize.ts';
import type { Cleaner, CleaningView, Cut } from '../model/cleaner.ts';
import { CRUMBS } from './crumb-list.ts';
import { isProse, lineOf } from './line.ts';
import { overlap, subjectWords } from './span/overlap.ts';

const MOST_WORDS = 8;

/** Words of menus and buttons. Any of them may be an honest heading, so each needs company: a neighbour that went, or two in a row. */
export const crumbs: Cleaner = {
  id: 'interface',
  about: {
    en: 'Drops words of menus and buttons beside other leftovers.',
    fr: 'Retire les mots de menus et de boutons voisins d’autres restes.',
  },
  *find({ entries }: CleaningView): Iterable<Cut> {
    let run: number[] = [];
    let company = false;
    for (let index = 0; index <= entries.length; index++) {
      const entry = entries[index];
      if (entry?.cut) {
        company ||= !entry.cut.incidental;
        continue;
      }
      if (entry && isCrumb(entry)) {
        run.push(index);
        continue;
      }
      if (run.length === 1 && entry && isNamedIn(entries[run[0]!]!, entry)) run = [];
      const opened = run.length > 0 && opensList(entries[(run[0] ?? 0) - 1]);
      if (run.length > 0 && !opened && (company || run.filter((at) => !isFigure(entries[at]!)).length > 1))
        for (const at of run)
          yield {
            block: entries[at]!.block,
            reason: { en: 'word of a menu or button', fr: 'mot de menu ou de bouton' },
          };
      run = [];
      company = false;
    }
  },
};

type Entry = CleaningView['entries'][number];

const isCrumb = ({ block }: Entry): boolean => {
  if (block.kind === 'code' || block.kind === 'table' || block.text.length > 80) return false;
  const { folded, words } = lineOf(block);
  if (words === 0 || (words <= MOST_WORDS && isWord(folded))) return true;
  return words <= MOST_MENU_WORDS && isMenu(block.text);
};
const isWord = (folded: string): boolean => CRUMBS.some((pattern) => pattern.test(folded));
const MOST_MENU_WORDS = 14;
/** « Accueil   Recettes   Boutique   Contact »: a menu in one line, of which most entries are known. */
const PARTED = / {2,}|\t| [|·•/] /u;
const LEAST_ENTRIES = 3;

function isMenu(text: string): boolean {
  if (!PARTED.test(text)) return false;
  const entries = text.split(PARTED).map((entry) => fold(entry.trim()));
  const known = entries.filter((entry) => /\p{L}/u.test(entry) && isWord(entry)).length;
  return known >= LEAST_ENTRIES && known * 3 >= entries.length * 2;
}

/** « Abonnements » over a paragraph about subscriptions is its heading. */
const isNamedIn = ({ block }: Entry, below: Entry): boolean =>
  isProse(below.block) && overlap(block, subjectWords([below.block])).shared > 0;

/** Figures in a row may be a table that fell apart. */
const isFigure = ({ block }: Entry): boolean => /^[\d ,.:/%+-]+$/u.test(block.text);

/** A line that ends with a colon opens a list of the article's own. */
const opensList = (entry: Entry | undefined): boolean =>
  entry !== undefined &&
  !entry.cut &&
  /[:：]\s*$/u.test(entry.block.text) &&
  (isProse(entry.block) || lineOf(entry.block).words >= 4);
