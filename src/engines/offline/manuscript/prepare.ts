import { shownWords } from '../../../french/words.ts';
import type { Block, CleanArticle } from '../../../model/article.ts';
import type { Grammar } from '../grammar/grammar.ts';
import { headsNothing } from './heading-form.ts';
import { headingLines, numberedLines, questionLines } from './heading-lines.ts';
import { isShouted, spoken } from './letter-case.ts';
import { partedParagraph } from './long-paragraphs.ts';
import { plainText } from './plain-text.ts';
import { type Analyst, type DoubtfulPassage, paragraphOf } from './sentence.ts';
import type { Genre, List, Manuscript, Piece } from './types.ts';

const FEWEST_KEY_POINTS = 2;
const SHORTEST_KEY_POINT = 6;
/** So many of the paragraphs speak to the reader in a recipe or a set of instructions. */
const PRACTICAL_SHARE = 0.3;
/** Who shows code shows how something is done. */
const FEWEST_COMMANDS = 2;
const INSTRUCTION = /^(?:[\p{L}’-]+ez|[\p{L}]+[ei]r)(?:[ ,:-]|$)/u;

export interface Prepared {
  readonly manuscript: Manuscript;
  readonly doubts: readonly DoubtfulPassage[];
}

/** Brings a cleaned article into the form that is laid out: typography repaired, lists joined, headings recognised. */
export function prepare(article: CleanArticle, grammar: Grammar): Prepared {
  const blocks = article.blocks.map((block) => (isCopied(block) ? block : readable(block, article.format)));
  const analyst: Analyst = { grammar, sentences: [], doubts: [] };
  const questions = questionLines(blocks);
  const headings =
    article.format === 'text' || !blocks.some(({ kind }) => kind === 'heading')
      ? headingLines(blocks)
      : new Set<number>();
  const numbered = numberedLines(blocks);
  const keyPoints = leadingPoints(blocks);
  const pieces: Piece[] = [];
  for (let at = keyPoints.length; at < blocks.length; at += 1) {
    const block = blocks[at];
    if (!block) break;
    if (numbered.has(at))
      pieces.push({ kind: 'heading', text: `${block.ordinal}. ${block.text}`, depth: 2, line: block.line });
    else if (block.kind === 'item') {
      const list = listAt(blocks, at);
      pieces.push(list);
      at += list.items.length - 1;
    } else {
      const piece = pieceOf(block, headings.has(at) || questions.has(at), analyst);
      pieces.push(...(piece.kind === 'paragraph' ? partedParagraph(piece) : [piece]));
    }
  }
  const calm = (text: string): string => (isShouted(text) ? spoken(text, blocks, grammar) : text);
  const manuscript = {
    title: calm(plainText(article.title).replace(/\s*[.;,]$/u, '')),
    keyPoints,
    pieces: pieces.map((piece) => (piece.kind === 'heading' ? { ...piece, text: calm(piece.text) } : piece)),
    genre: genreOf(questions.size, pieces),
    sentences: analyst.sentences,
  };
  return { manuscript, doubts: analyst.doubts };
}

/** The headings of a plain text are somebody’s guess. */
function readable(block: Block, format: CleanArticle['format']): Block {
  const text = plainText(block.text);
  const isGuess = format === 'text' && block.kind === 'heading' && headsNothing(text);
  return { ...block, text, ...(isGuess ? { kind: 'paragraph' as const } : {}) };
}

const isCopied = ({ kind }: Block): boolean => kind === 'code' || kind === 'table';

function pieceOf(block: Block, isHeading: boolean, analyst: Analyst): Piece {
  const { kind, text, line } = block;
  if (kind === 'heading' || isHeading) {
    const full = kind === 'heading' || /\?$/u.test(text) ? text : text.replace(/\s*[.,](?=\s?»?$)/u, '');
    return { kind: 'heading', text: full, depth: kind === 'heading' ? (block.depth ?? 2) : 2, line };
  }
  if (kind === 'paragraph' || kind === 'item') return paragraphOf(text, line, analyst);
  return {
    kind,
    text,
    line,
    words: kind === 'quote' ? shownWords(text) : 0,
    ...(block.language ? { language: block.language } : {}),
  };
}

/** The bullets above the first paragraph: what the author holds for essential. */
function leadingPoints(blocks: readonly Block[]): string[] {
  const end = blocks.findIndex(({ kind }) => kind !== 'item');
  const points = blocks.slice(0, Math.max(0, end));
  const full =
    points.length >= FEWEST_KEY_POINTS &&
    points.every(({ text, ordinal }) => ordinal === undefined && shownWords(text) >= SHORTEST_KEY_POINT);
  return full ? points.map(({ text }) => text) : [];
}

/** The run of items that starts here; a new list starts where numbers start or stop. */
function listAt(blocks: readonly Block[], from: number): List {
  const first = blocks[from];
  const ordered = first?.ordinal !== undefined;
  const items: string[] = [];
  for (let at = from; at < blocks.length; at += 1) {
    const block = blocks[at];
    if (block?.kind !== 'item' || (block.ordinal !== undefined) !== ordered) break;
    items.push(block.text);
  }
  const words = items.reduce((sum, item) => sum + shownWords(item), 0);
  return { kind: 'list', ordered, start: first?.ordinal ?? 1, items, line: first?.line ?? 0, words };
}

function genreOf(questions: number, pieces: readonly Piece[]): Genre {
  if (questions > 0) return 'interview';
  if (pieces.filter(({ kind }) => kind === 'code').length >= FEWEST_COMMANDS) return 'practical';
  const told = pieces.flatMap((piece) =>
    piece.kind === 'list' ? piece.items : piece.kind === 'paragraph' ? [piece.text] : [],
  );
  const orders = told.filter((text) => INSTRUCTION.test(text)).length;
  return orders >= 3 && orders >= PRACTICAL_SHARE * told.length ? 'practical' : 'prose';
}
