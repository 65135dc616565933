import type { Cleaner, CleaningView, Cut } from '../model/cleaner.ts';
import { proseEdges } from './edges.ts';

const INITIALS = /^[(—–-]?\s?(\p{Lu}\.(?:[ -]?\p{Lu}\.){1,3})\)?$/u;

/** Drops the initials with which the author of a page signs below the last paragraph. */
export const initials: Cleaner = {
  id: 'initials',
  about: {
    en: 'Drops the initials that sign a page below its last paragraph.',
    fr: 'Retire les initiales qui signent une page sous le dernier paragraphe.',
  },
  *find({ blocks, entries, metadata }: CleaningView): Iterable<Cut> {
    const { last } = proseEdges(blocks);
    const block = blocks[last + 1];
    const signed = block?.kind === 'paragraph' ? INITIALS.exec(block.text.trim())?.[1] : undefined;
    if (!block || signed === undefined) return;
    const index = entries.findIndex((entry) => entry.block === block);
    const inPage = entries.slice(index + 1).some(({ cut }) => cut && !cut.incidental);
    if (inPage || lettersOf(signed) === lettersOf(metadata.author ?? ''))
      yield { block, reason: { en: 'initials of the author', fr: 'initiales de l’auteur' } };
  },
};

/** « C. L. » and « Camille Lefort » alike: « CL ». */
const lettersOf = (name: string): string => (name.match(/(?<![\p{L}’'])\p{Lu}/gu) ?? []).join('');
