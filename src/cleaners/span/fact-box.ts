import type { Row } from './outline.ts';
import { overlap } from './overlap.ts';

/** « La fiche du match », « Infos pratiques »: what heads a box of facts. */
const HEAD =
  /^(?:l[ea] |les |l['’]|en |nos )?(?:fiches?|feuilles?|résumé|score|repères?|chiffres|bref|pratique|infos? pratiques?|informations? pratiques?|renseignements?|composition|distribution|générique|palmarès|classements?|résultats?|données|dates|calendrier|programme|essentiel|à retenir|à savoir|y aller|s['’]y rendre|ingrédients|matériel|budget)(?![\p{L}])/iu;
const MOST_HEAD = 7;
/** « Arbitre : M. Untel »; a label is no sentence. */
const FIELD = /^\p{Lu}[^:.!?;«»|>]{1,40}?[ \u00a0\u202f]?: ?\S/u;
/** Ways to reach somebody, and what a page says of itself. */
const NO_FIELD =
  /^(?:contacts?|tél|mail|e-?mail|courriel|presse|tags?|mots?-clés?|étiquettes?|catégories?|rubriques?|auteure?|crédits?|photos?|partage[rz]|suivez|publié|lire|voir|source image|vidéo|podcast|abonn|newsletter|commentaires?)/iu;
/** Values that name persons, minutes, amounts: titles of articles have a sentence there. */
const LISTED =
  /\(\d|\d['’]|;|\d ?(?:€|%|h|min|km|m|kg|g|ans)(?![\p{L}])|M(?:me|lle)?\.? \p{Lu}|\d (?:janv|févr|mars|avr|mai|juin|juil|août|sept|oct|nov|déc)|: ?\p{Lu}[\p{L}'’.-]+(?: (?:de |du |le |la )?\p{Lu}[\p{L}'’.-]+){1,3}\.?$/u;
const LEAST_FIELDS = 3;
const MOST_LINES = 14;
const LEAST_SHARED = 2;

/** Rows of a box of facts right below the body, its heading among them; the index after the last. */
export function factBoxEnd(rows: readonly Row[], from: number, subject: ReadonlySet<string>): number {
  const head = rows[from];
  if (!head || !isOwn(head)) return from;
  const headed = head.words <= MOST_HEAD && !head.closed && HEAD.test(head.block.text);
  let at = headed ? from + 1 : from;
  let fields = 0;
  let listed = 0;
  let shared = 0;
  let end = from;
  for (; at < rows.length && at - from < MOST_LINES; at++) {
    const row = rows[at]!;
    if (!isOwn(row) || row.block.kind === 'heading') break;
    if (isField(row)) {
      fields++;
      if (LISTED.test(row.block.text)) listed++;
      end = at + 1;
    } else if (!/\d/u.test(row.block.text)) break;
    shared += overlap(row.block, subject).shared;
  }
  const proven = fields >= LEAST_FIELDS && shared >= LEAST_SHARED && (headed || listed * 2 >= fields);
  return proven ? end : from;
}

const isOwn = ({ cut, foot, commentHead, elsewhere }: Row): boolean => !cut && !foot && !commentHead && !elsewhere;

const isField = ({ block }: Row): boolean => FIELD.test(block.text) && !NO_FIELD.test(block.text);
