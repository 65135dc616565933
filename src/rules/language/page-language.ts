import { Annotation } from '../../model/annotation.ts';
import type { Page, PageBlock } from '../../model/page.ts';
import type { Subject } from '../../model/rule.ts';
import { isDecisive, type Judgement, judgements } from './judge.ts';

/** The detector wants this much of a text, in UTF-16 code units. */
const DETECTOR_LENGTH = 80;
/** Prose below this says nothing of the language of a whole page. */
const PAGE_LENGTH = 300;

/** The judged blocks of the prose. */
export const judgedProse = (subject: Subject): readonly Judgement[] => {
  const prose = new Set(subject.page.prose);
  return judgements(subject).filter(({ block }) => prose.has(block));
};

export const wordsOf = (judged: readonly Judgement[]): number =>
  judged.reduce((sum, { tally }) => sum + tally.words.length, 0);

export const lengthOf = (judged: readonly Judgement[]): number =>
  judged.reduce((sum, { tally }) => sum + tally.length, 0);

/** The vote of all little words where it is clear, else what the detector says of the whole. */
export function languageOfAll(judged: readonly Judgement[], { languageOf }: Subject): string {
  const sum = { length: 0, french: 0, frenchOnly: 0, english: 0, englishKinds: 0, names: 0 };
  for (const { tally } of judged) {
    sum.french += tally.french;
    sum.frenchOnly += tally.frenchOnly;
    sum.english += tally.english;
  }
  if (isDecisive(sum, wordsOf(judged))) return 'fra';
  const language = languageOf(judged.map(({ tally }) => tally.words.map(({ text }) => text).join(' ')).join('\n'));
  return language === 'und' ? 'fra' : language;
}

const known = new Annotation<Page, (block: PageBlock) => boolean>();

/** Tells whether a block is to be held to French usage: not on a page, nor in a block, of another language. */
export function frenchBlocks(subject: Subject): (block: PageBlock) => boolean {
  const cached = known.get(subject.page);
  if (cached) return cached;
  const judged = judgedProse(subject);
  const strangers = judged.filter(({ verdict }) => verdict !== 'french');
  const isFrenchPage =
    lengthOf(judged) < PAGE_LENGTH ||
    2 * wordsOf(strangers) < wordsOf(judged) ||
    languageOfAll(judged, subject) === 'fra';
  const verdicts = new Map(judgements(subject).map(({ block, verdict }) => [block, verdict === 'french']));
  const tell = (block: PageBlock): boolean => {
    if (!isFrenchPage) return false;
    const isFrench =
      verdicts.get(block) ??
      (block.text.length < DETECTOR_LENGTH || /^(?:fra|und)$/.test(subject.languageOf(block.text)));
    verdicts.set(block, isFrench);
    return isFrench;
  };
  known.set(subject.page, tell);
  return tell;
}
