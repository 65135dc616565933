import { extractFacts } from '../../../src/french/facts/extract.ts';

const words = new Set('le la maire sourit boulangère dit pain lève bien'.split(' '));
const lexicon = { has: (word: string) => words.has(word) };

/** The quotations of a text: `what is said — who says it, and how that is known`. */
export const spoken = (text: string): string[] =>
  extractFacts([text], { lexicon }).flatMap(({ quotations }) =>
    quotations.map(({ inner, speaker }) => `${inner} — ${speaker ? `${speaker.raw} ${speaker.bond}` : 'nobody'}`),
  );
