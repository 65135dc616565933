import type { LexicalWord } from '../../french/lexical-words.ts';
import { Annotation } from '../../model/annotation.ts';
import type { Page, PageBlock, PageBlockKind } from '../../model/page.ts';
import type { Subject } from '../../model/rule.ts';
import { type Tally, tallied } from './tally.ts';

/** Shorter texts say nothing of their language. */
const VOTE_LENGTH = 20;
/** From here on the trigram detector is dependable. */
const DETECTOR_LENGTH = 80;
/** A list of names has few common words. */
const FEWEST_COMMON_WORDS = 8;
/** Share of words in a French word list from which a text without little words is French all the same. */
const FRENCH_SHARE = 0.6;
/** Share of little words from which a text is French without asking further. */
const LITTLE_WORDS = 0.3;
/** As in the decisive vote of the language detector. */
const DECISIVE_LEAD = 3;
const DECISIVE_SHARE = 0.1;

const JUDGED: ReadonlySet<PageBlockKind> = new Set(['heading', 'paragraph', 'item']);

export interface Judgement {
  readonly block: PageBlock;
  readonly tally: Tally;
  /** `foreign`: certain. `english`: a short text of English little words. */
  readonly verdict: 'french' | 'foreign' | 'english';
  readonly language: string;
}

const known = new Annotation<Page, readonly Judgement[]>();

/** The language of every heading, paragraph and list item, footnotes left out. Computed once a page. */
export function judgements(subject: Subject): readonly Judgement[] {
  const cached = known.get(subject.page);
  if (cached) return cached;
  const judged = subject.page.blocks
    .filter(
      (block) =>
        JUDGED.has(block.kind) && !block.quoted && !block.text.startsWith(':::') && !isFootnote(subject.page, block),
    )
    .map((block) => judge(block, subject));
  known.set(subject.page, judged);
  return judged;
}

/** Whether the little words are French beyond doubt. */
export const isDecisive = ({ french, frenchOnly, english }: Omit<Tally, 'words'>, words: number): boolean =>
  frenchOnly >= Math.max(DECISIVE_LEAD, words * DECISIVE_SHARE) && french >= 2 * english + DECISIVE_LEAD;

/** A line of a list of references: its number, its identifier, or its year and pages. */
const REFERENCE =
  /^\[\d{1,3}\]|\bdoi\b|\bISBN\b|\bet al\.|\((?:19|20)\d\d[a-z]?\)\.? .{0,200}(?:https?:|\d\(\d+\)|\bpp?\. ?\d)/;

/** Signs without which a line is none: few paragraphs have one. */
const MAY_REFER = ['[', 'doi', 'ISBN', 'et al.', '(19', '(20'];

/** A note at the foot of the page, or a reference: those are in any language. */
export function isFootnote({ markdown }: Page, block: PageBlock): boolean {
  if (block.kind === 'heading') return false;
  if (MAY_REFER.some((sign) => block.text.includes(sign)) && REFERENCE.test(block.text)) return true;
  if (block.kind !== 'paragraph') return false;
  const start = block.offsetOf(0);
  return markdown.startsWith('[^', markdown.lastIndexOf('\n', start - 1) + 1);
}

function judge(block: PageBlock, subject: Subject): Judgement {
  const tally = tallied(block);
  const french: Judgement = { block, tally, verdict: 'french', language: 'fra' };
  const { words, length, english, names } = tally;
  if (length < VOTE_LENGTH) return french;
  const common = words.length - names;
  if (length < DETECTOR_LENGTH) {
    const isTitle = names >= common - english;
    if (tally.french > 0 || tally.englishKinds < (isTitle ? 3 : 2)) return french;
    return { ...french, verdict: 'english', language: 'eng' };
  }
  // A French text of this length almost always has words that its neighbours do not write, and many little words.
  // A short one may have none of its own: then its words are looked up, since “la”, “de” and “un” are its neighbours' too.
  const isShort = length < 1.5 * DETECTOR_LENGTH;
  const hasOwn = isShort ? tally.frenchOnly > 0 : tally.frenchOnly >= 2 || tally.french >= LITTLE_WORDS * words.length;
  if (tally.french > english && (hasOwn || (isShort && (isLineUp(words) || isWrittenInFrench(words, subject)))))
    return french;
  if (common < FEWEST_COMMON_WORDS || 2 * names >= words.length) return french;
  const language = subject.languageOf(words.map(({ text }) => text).join(' '));
  if (language === 'fra' || language === 'und') return french;
  if (english <= tally.french && isWrittenInFrench(words, subject)) return french;
  return { ...french, verdict: 'foreign', language };
}

/** Names, units and times have few words to tell a language by: “1. Anna Wierzba, 2 h 38 min ; 2. …”. */
const isLineUp = (words: readonly LexicalWord[]): boolean =>
  new Set(words.filter(({ text, lower }) => text === lower && lower.length > 2).map(({ lower }) => lower)).size <
  FEWEST_COMMON_WORDS;

function isWrittenInFrench(words: readonly LexicalWord[], { lexicon }: Subject): boolean {
  const spelled = words.filter(({ lower }) => lower.length > 2 && /^\p{L}+$/u.test(lower));
  return spelled.filter(({ lower }) => lexicon.has(lower)).length >= FRENCH_SHARE * spelled.length;
}
