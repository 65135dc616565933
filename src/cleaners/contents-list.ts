import { fold } from '../french/normalize.ts';
import type { Block } from '../model/article.ts';
import type { Cleaner, Cut } from '../model/cleaner.ts';
import { isProse, lineOf } from './line.ts';

const LABEL =
  /^(?:(?:au )?sommaire|table des matières|(?:le )?plan de l'article|(?:au programme|contenu) de (?:cet|l') ?article|dans cet article)(?: de (?:l'|cet )article)?(?: ?[[(][^\])]{2,20}[\])])? ?:?$/u;
const MOST_LABEL = 8;
const NUMBERING = /^(?:\d{1,2}(?:\.\d{1,2}){0,3}|[ivx]{1,4}|[a-h])(?:[.)] ?| ?[-–—:] ?| )/u;
const LEAST_ENTRIES = 2;

/** Drops a list of contents: its label, then lines that all stand again below, as headings do. */
export const contentsList: Cleaner = {
  id: 'contents-list',
  about: {
    en: 'Drops the list of contents that a program made of the sections below.',
    fr: 'Retire le sommaire qu’un programme a tiré des parties qui suivent.',
  },
  *find({ blocks }): Iterable<Cut> {
    for (const [index, label] of blocks.entries()) {
      if (!isLabel(label)) continue;
      const below = new Map<string, number>();
      for (let at = index + 1; at < blocks.length; at++) below.set(nameOf(blocks[at]!), at);
      const entries: Block[] = [];
      for (let at = index + 1; at < blocks.length && (below.get(nameOf(blocks[at]!)) ?? at) > at; at++)
        entries.push(blocks[at]!);
      const after = blocks[index + 1 + entries.length];
      // A list that goes on with other lines is no list of contents.
      if (after && !isProse(after) && nameOf(after) !== nameOf(entries[0] ?? label)) return;
      if (entries.length < LEAST_ENTRIES || !isGenerated(label, entries, blocks)) return;
      for (const block of [label, ...entries]) yield { block, reason: CONTENTS };
      return;
    }
  },
};

const CONTENTS = { en: 'list of contents', fr: 'sommaire' };

const WIDGET = /^(?:sommaire|table des matières)\b/u;

/** The name that programs give it, a button to fold it, or numbers that the sections lack: a program made the list. A writer's own list stays. */
const isGenerated = (label: Block, entries: readonly Block[], blocks: readonly Block[]): boolean => {
  if (/[[(]/.test(label.text) || WIDGET.test(lineOf(label).folded)) return true;
  const listed = new Set(entries);
  const own = new Set(blocks.filter((block) => !listed.has(block)).map(({ text }) => fold(text)));
  return entries.every(({ text }) => !own.has(fold(text)));
};

const isLabel = (block: Block): boolean => {
  if (block.kind === 'code' || block.kind === 'table' || block.text.length > 80) return false;
  const { folded, words } = lineOf(block);
  return words <= MOST_LABEL && LABEL.test(folded);
};

/** A line without its number, for comparing: the list and the section may count in different ways. */
const nameOf = ({ text }: Block): string =>
  text.length > 200
    ? text
    : fold(text)
        .replace(NUMBERING, '')
        .replace(/[ .:]+$/u, '')
        .trim();
