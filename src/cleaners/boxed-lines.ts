import { fold } from '../french/normalize.ts';
import type { Block } from '../model/article.ts';
import type { Cleaner, CleaningView, Cut, Entry } from '../model/cleaner.ts';
import { lineOf } from './line.ts';
import { stanzasOf } from './stanza.ts';

/** A box has no more lines, and none of them is longer. */
const MOST_LINES = 9;
const MOST_WORDS = 24;
const MOST_TITLE_WORDS = 16;
const MOST_LABEL_WORDS = 6;
const PROSE_WORDS = 25;
/** They end a box that has something else of a box. */
const BUTTON =
  /^(?:s'abonner|s'inscrire|je m'abonne|je m'inscris|valider|en profiter|j'en profite|découvrir|suivre|participer|se connecter|déjà (?:abonné|inscrit)e? ?\?)$/u;
/** Under it stands what is advertised. */
const ADVERTISED = /^[[(]?(?:publicité|annonce|pub|sponsorisé|contenu sponsorisé)[\])]?$/u;

/** Drops what stands in one stanza with leftovers, between paragraphs: the lines between two of them, and what a label announces. */
export const boxedLines: Cleaner = {
  id: 'boxed-lines',
  about: {
    en: 'Drops the other lines of a box between two paragraphs, when its label and its button went.',
    fr: 'Retire les autres lignes d’un encart entre deux paragraphes, quand son titre et son bouton sont partis.',
  },
  *find({ entries, format }: CleaningView): Iterable<Cut> {
    if (format !== 'text') return;
    const stanzas = stanzasOf(entries, ({ block }) => block);
    const first = stanzas.findIndex(isParagraph);
    const last = stanzas.findLastIndex(isParagraph);
    for (const stanza of stanzas.slice(first + 1, Math.max(first + 1, last)))
      if (isBox(stanza)) for (const block of ownLines(stanza)) yield { block, reason: BOXED, incidental: true };
  },
};

const BOXED = { en: 'line of a box', fr: 'ligne d’un encart' };

/** Running text, in one line or broken into several. */
const isParagraph = (stanza: readonly Entry[]): boolean =>
  stanza.every(({ cut }) => !cut) &&
  lineOf(stanza.at(-1)!.block).closed &&
  stanza.reduce((words, { block }) => words + lineOf(block).words, 0) >= PROSE_WORDS;

/** By-lines and marks within a manuscript make no box. */
const isKnown = ({ cut }: Entry): boolean => cut !== undefined && !cut.incidental && !cut.states;

const isBox = (stanza: readonly Entry[]): boolean =>
  stanza.length > 1 &&
  stanza.length <= MOST_LINES &&
  stanza.some(isKnown) &&
  stanza.some(({ cut }) => !cut) &&
  stanza.every(({ block, cut }) => cut || (block.kind === 'paragraph' && lineOf(block).words <= MOST_WORDS));

function ownLines(stanza: readonly Entry[]): readonly Block[] {
  const edges = (entry: Entry) => isKnown(entry) || isButton(entry.block);
  const from = stanza.findIndex(edges);
  const to = announces(stanza) ? stanza.length : stanza.findLastIndex(edges) + 1;
  return stanza.slice(from, to).flatMap(({ block, cut }) => (cut ? [] : [block]));
}

/** « S’abonner   Déjà abonné ? Se connecter » are buttons side by side. */
const isButton = (block: Block): boolean =>
  block.text.split(/ {2,}|\t+|(?<=\?) /u).every((part) => BUTTON.test(fold(part.trim())));

/** A label, and below it nothing but open lines: titles of other articles, or what is advertised. */
function announces([label, ...below]: readonly Entry[]): boolean {
  if (!label || !isKnown(label) || lineOf(label.block).words > MOST_LABEL_WORDS) return false;
  const isLabel = label.cut?.leadsAway || label.cut?.foot || ADVERTISED.test(lineOf(label.block).folded);
  const isSaid = SAID.test(below.find(({ cut }) => !cut)?.block.text ?? '');
  return isLabel === true && !isSaid && below.every(({ block, cut }) => cut || isTitle(block));
}
/** A quotation or a turn of a dialogue; titles may be the former, further down. */
const SAID = /^[—–«“"-]/u;

const isTitle = (block: Block): boolean =>
  lineOf(block).words <= MOST_TITLE_WORDS &&
  (!lineOf(block).closed || /[?!»”"\])]\s*$/u.test(block.text)) &&
  !/^[—–-]/u.test(block.text);
