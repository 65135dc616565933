import type { Cleaner, CleaningView, Cut } from '../model/cleaner.ts';
import { proseEdges } from './edges.ts';
import { lineOf } from './line.ts';

/** « ab/cde/fg », who wrote and who read over. */
const DESKS = /^\p{Ll}{2,4}(?:[/-]\p{Ll}{2,4}){1,5}$/u;
/** « AGC 111642 DEC 24 » */
const STAMP = /^\p{Lu}{2,6}\s+\d{6}(?: GMT)? \p{Lu}{3,4} \d{2,4}$/u;
/** An element of the agency’s own markup, alone on its line. */
const MARKED = /^<([a-z]{2,12})(?: [a-z]+="[^"<>]*")+>[^<>]{0,80}<\/\1>$/u;
/** « CORRIGÉ – Lire "trois" et non "treize" », above the text. */
const CORRECTED =
  /^(?:corrigé|correctif|correction|rectificatif|erratum)(?!\p{L}).{0,40}(?<!\p{L})lire .{1,160} (?:et non|au lieu de)(?!\p{L})/u;
const MOST_LENGTH = 260;

/** Drops what an agency writes above and below its copy: corrections, desks, stamps, codes. */
export const wireMarks: Cleaner = {
  id: 'wire-marks',
  about: {
    en: 'Drops what an agency writes around its copy: corrections, initials of desks, stamps and codes.',
    fr: 'Retire ce qu’une agence écrit autour de sa copie\u00a0: correctifs, initiales, horodatage et codes.',
  },
  *find({ blocks }: CleaningView): Iterable<Cut> {
    const { first, last } = proseEdges(blocks);
    for (const [index, block] of blocks.entries()) {
      if (block.text.length > MOST_LENGTH || block.kind === 'code') continue;
      const text = block.text.trim();
      const below = index > last && (DESKS.test(text) || STAMP.test(text) || MARKED.test(text));
      if (below || (index <= first && CORRECTED.test(lineOf(block).folded)))
        yield { block, reason: { en: 'mark of an agency', fr: 'marque d’une agence' }, incidental: true };
    }
  },
};
