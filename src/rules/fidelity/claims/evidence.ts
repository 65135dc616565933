import type { Comparison } from '../reading/comparison.ts';
import { plainWords } from '../reading/plain-words.ts';
import type { Sentence } from '../reading/side.ts';
import type { CertaintyVerdict } from './certainty-verdicts.ts';

/** What leaves no doubt. */
const PROVES = /^(?:demontre|demontrent|prouve|prouvent|demontra|prouva|atteste|attestent)$/;
const PROOF = /^(?:demontr|prouv|preuve|attest|etabli)/;
/** What only points to something. */
const SUGGESTS = /^(?:sugger|penser$|semble|indique|indiquer|laisserai|evoqu|pourrai)/;
/** Two sentences less alike than this may speak of different things. */
const AKIN = 0.15;

/** « une étude démontre », where the source has nothing but « une étude suggère ». */
export function provedAfterAll(sentence: Sentence, { alignment, index }: Comparison): CertaintyVerdict | undefined {
  const words = plainWords(sentence);
  const at = words.findIndex(({ form }) => PROVES.test(form.folded));
  const word = words[at];
  if (!word || words.some(({ form }) => /^(?:n|ne|rien|sans|si)$/.test(form.lower))) return undefined;
  const [best] = alignment.of(sentence);
  if (!best || best.score < AKIN || index.side.sentences.some((each) => has(each, PROOF))) return undefined;
  const weak = best.sentence.words.find(({ form }) => SUGGESTS.test(form.folded));
  return weak && { sentence, source: best.sentence, supposed: weak.text, start: word.start, end: word.end };
}

const has = ({ words }: Sentence, pattern: RegExp): boolean => words.some(({ form }) => pattern.test(form.folded));
