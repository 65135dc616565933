import type { TableCell } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { extractFacts, type TextFacts } from '../../../french/facts/extract.ts';
import { Readings } from '../../../french/facts/readings.ts';
import type { Word } from '../../../french/facts/word-forms.ts';
import type { Lexicon } from '../../../model/lexicon.ts';
import type { Page, PageBlock } from '../../../model/page.ts';
import type { Place } from '../../../model/place.ts';
import type { SourcePage } from '../../../model/rule.ts';
import { type Aside, asidesOf } from './asides.ts';
import { inParts } from './long-texts.ts';

export type PassageKind = 'meta' | 'heading' | 'prose' | 'cell' | 'quote';

/** A text of a page with its facts: a block, or a field of the front matter. */
export interface Passage {
  readonly index: number;
  readonly kind: PassageKind;
  readonly text: string;
  readonly facts: TextFacts;
  /** Index of the section it belongs to; each heading opens one. */
  readonly section: number;
  /** From a `--facts` page, not from the source itself. */
  readonly extra: boolean;
  readonly words: readonly Word[];
  readonly sentences: readonly Sentence[];
  placeOf(start: number, end: number): Place;
}

export interface Sentence {
  readonly index: number;
  readonly passage: Passage;
  readonly text: string;
  /** Offsets in the passage. */
  readonly start: number;
  readonly end: number;
  /** Its words; offsets in the passage. */
  readonly words: readonly Word[];
  /** Distinct stems of its content words. */
  readonly stems: ReadonlySet<string>;
}

/** One side of the comparison: the article, or its source with everything that counts as source. */
export interface Side {
  readonly passages: readonly Passage[];
  readonly sentences: readonly Sentence[];
}

interface Text {
  readonly kind: PassageKind;
  readonly text: string;
  readonly unit: string;
  readonly section: number;
  readonly extra: boolean;
  readonly placeOf: (start: number, end: number) => Place;
}

/** The article: title and description of its front matter, then its blocks without credits, code and HTML. */
export function articleSide(
  page: Page,
  lexicon: Lexicon,
  provenNames: ReadonlySet<string>,
  readings: Readings = new Readings(),
): Side {
  const texts = [...metaTexts(page), ...blockTexts(page, new Set(page.credits), false)];
  return sideOf(texts, lexicon, provenNames, readings);
}

/** The source with the pages of further material, and with what its page said beside the article. */
export function sourceSide(source: SourcePage, lexicon: Lexicon, readings: Readings = new Readings()): Side {
  const none = new Set<PageBlock>();
  return sideOf(
    [
      ...blockTexts(source.page, none, false),
      ...source.facts.flatMap((extra) => blockTexts(extra, none, true)),
      ...asidesOf(source).map(asideText),
    ],
    lexicon,
    new Set(),
    readings,
  );
}

/** The sentence of a passage that holds an offset. */
export function sentenceAt(passage: Passage, offset: number): Sentence | undefined {
  return passage.sentences.findLast((sentence) => sentence.start <= offset) ?? passage.sentences[0];
}

function sideOf(whole: readonly Text[], lexicon: Lexicon, provenNames: ReadonlySet<string>, readings: Readings): Side {
  const texts = whole.flatMap(inParts);
  const facts = extractFacts(
    texts.map(({ text }) => text),
    { lexicon, provenNames, units: texts.map(({ unit }) => unit), readings },
  );
  const passages: Passage[] = [];
  const sentences: Sentence[] = [];
  for (const [index, { kind, text, section, extra, placeOf }] of texts.entries()) {
    const own = facts[index];
    if (!own) continue;
    const held: Sentence[] = [];
    const { words } = own;
    const passage: Passage = { index, kind, text, facts: own, section, extra, words, sentences: held, placeOf };
    let at = 0;
    for (const { start, end, text: sentence } of own.sentences) {
      const from = at;
      while (at < words.length && (words[at]?.start ?? 0) < end) at += 1;
      const inside = words.slice(from, at);
      const stems = new Set<string>();
      for (const { form } of inside) if (form.stem !== '') stems.add(form.stem);
      const added = { index: sentences.length, passage, text: sentence, start, end, words: inside, stems };
      held.push(added);
      sentences.push(added);
    }
    passages.push(passage);
  }
  return { passages, sentences };
}

/** Their lines are those of the raw file, as those of further material are of theirs. */
const asideText = ({ text, line }: Aside): Text => ({
  kind: 'heading',
  text,
  unit: '',
  section: 0,
  extra: true,
  placeOf: (start, end) => ({ line, column: start + 1, endLine: line, endColumn: end + 1 }),
});

function metaTexts({ frontMatter }: Page): Text[] {
  if (!frontMatter) return [];
  return ['title', 'description'].flatMap((field) => {
    const text = frontMatter.data[field];
    if (typeof text !== 'string') return [];
    return [
      { kind: 'meta' as const, text, unit: '', section: -1, extra: false, placeOf: () => frontMatter.placeOf(field) },
    ];
  });
}

const KINDS: Readonly<Partial<Record<PageBlock['kind'], PassageKind>>> = {
  heading: 'heading',
  paragraph: 'prose',
  item: 'prose',
  quote: 'quote',
  cell: 'cell',
};

function blockTexts(page: Page, left: ReadonlySet<PageBlock>, extra: boolean): Text[] {
  const units = cellUnits(page);
  let section = 0;
  return page.blocks.flatMap((block) => {
    if (block.kind === 'heading') section += 1;
    const kind = KINDS[block.kind];
    if (!kind || left.has(block)) return [];
    const unit = /^[\d\s.,]+$/u.test(block.text) ? (units.get(`${block.place.line}:${block.place.column}`) ?? '') : '';
    return [
      {
        kind,
        text: block.text,
        unit,
        section,
        extra,
        placeOf: (start: number, end: number) => block.placeOf(start, end),
      },
    ];
  });
}

const HEADER_UNIT =
  /((?:k|M|Md)?€|%|(?<!\p{L})(?:(?:millions|milliards|milliers)(?:[ \u00a0]d[’'e][ \u00a0]?\p{L}+)?|euros|kilomètres|mètres|hectares|tonnes|minutes|heures|jours|mois|ans|degrés)(?!\p{L}))/iu;

/** What the cells of a table count, where the head of their column says it, by the place of the cell. */
function cellUnits({ tree }: Page): ReadonlyMap<string, string> {
  const units = new Map<string, string>();
  for (const node of tree.children) {
    if (node.type !== 'table') continue;
    const [head, ...rows] = node.children;
    const columns = head?.children.map((cell) => HEADER_UNIT.exec(textOf(cell))?.[1] ?? '') ?? [];
    for (const row of rows)
      for (const [index, cell] of row.children.entries()) {
        const unit = columns[index];
        if (unit) units.set(placeKey(cell), unit);
      }
  }
  return units;
}

const placeKey = ({ position }: TableCell): string => `${position?.start.line}:${position?.start.column}`;
