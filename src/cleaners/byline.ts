import type { Block } from '../model/article.ts';
import type { Cleaner, CleaningView, Cut, Entry } from '../model/cleaner.ts';
import { proseEdges } from './edges.ts';
import { lineOf } from './line.ts';
import { metaLineOf } from './meta-line.ts';
import { partedByline } from './parted-byline.ts';

const MOST_WORDS = 24;
const HEAD_GAP = 40;

/** Drops who wrote it, when, and how long it takes to read; keeps it as a fact about the source. */
export const byline: Cleaner = {
  id: 'byline',
  about: {
    en: 'Drops by-lines, dates and reading times, and keeps what they say as facts about the source.',
    fr: 'Retire signatures, dates et temps de lecture, et retient ce qu’ils disent de la source.',
  },
  *find({ blocks, entries, metadata }: CleaningView): Iterable<Cut> {
    const { first, last } = proseEdges(blocks);
    const chronicle = isChronicle(blocks.slice(first + 1, last));
    const signed = signedStamp(entries, blocks);
    const only = onlyStamp(blocks);
    let near = -HEAD_GAP;
    for (const [index, block] of blocks.entries()) {
      if (block.kind === 'code' || block.kind === 'table' || lineOf(block).words > MOST_WORDS) continue;
      const outside = index < first || index > last;
      if (index > last && SOURCE.test(lineOf(block).folded)) continue;
      const meta = metaLineOf(block) ?? publishedLine(block) ?? (outside ? partedByline(block) : undefined);
      if (meta) {
        const beside = outside || index - near === 1;
        const stamp = block === only && (index - near === 1 || block === signed);
        if (!meta.certain && (!(beside || stamp) || (chronicle && !stamp) || block.kind === 'heading')) continue;
        near = index;
        yield { block, reason: { en: 'by-line or date', fr: 'signature ou date' }, states: meta.states, tells };
      } else if (index > 0 && index < last && isNameOverByline(blocks, index, index > first, signed)) {
        yield { block, reason: AUTHOR, states: { author: block.text.trim() }, tells };
      } else if (
        index < MOST_HEAD &&
        PROFILE.test(block.text) &&
        blocks.slice(Math.max(0, index - 3), index).some(isPerson)
      ) {
        yield { block, reason: AUTHOR, tells };
      } else if (index > 0 && index < first && WITH_TRADE.test(block.text)) {
        yield { block, reason: AUTHOR, tells };
      } else if (index < first && isAuthor(block, metadata.author)) {
        yield { block, reason: AUTHOR, tells };
      }
    }
  },
};

/** « Source : Annales de botanique, 3 mai 2024 » below the text says where its facts are from. */
const SOURCE = /^sources? ?: ?(?!(?:afp|reuters|belga|ats|ap|agences?)(?![\p{L}]))\p{L}.*\d/u;
/** The day is in these lines, or in the one beside them. */
const tells = 'publication';
const AUTHOR = { en: 'name of the author', fr: 'nom de l’auteur' };
const PERSON = /^\p{Lu}[\p{L}'’.-]*(?: (?:de |d['’]|du |le |la |van |von |el |ben )?\p{Lu}[\p{L}'’.-]*){1,3}$/u;
/** « Par Jeanne Untel, chimiste » */
const WITH_TRADE =
  /^(?:[Pp]ar|PAR|[Éé]crit par|[Rr]édigé par|[Pp]roposé par)[ \u00a0](?:\p{Lu}[\p{L}'’.-]* ){1,3}?\p{Lu}[\p{L}'’.-]*, \p{Ll}[^.,!?:;«»]{2,60}$/u;
/** « Gérante @ Atelier Untel | Céramique | Formations », below a name in a network of professionals. */
const PROFILE = /^\p{Lu}[^.!?|]{2,60} (?:@|chez) \p{Lu}[^.!?|]{1,60}(?: \| [^.!?|]{2,60}){1,5}$/u;
const isPerson = ({ kind, text }: Block): boolean => kind === 'paragraph' && PERSON.test(text.trim());
const MOST_HEAD = 24;
const LEAST_TITLE = 4;
/** Buttons and dots may part a name from the date. */
const NAME_GAP = 3;

/** Nothing but a person's name, the title above it and the date below; within the text, the day of publication itself. */
function isNameOverByline(
  blocks: readonly Block[],
  index: number,
  within: boolean,
  signed: Block | undefined,
): boolean {
  const block = blocks[index]!;
  if (block.kind !== 'paragraph' || !PERSON.test(block.text.trim().replace(/\.$/u, ''))) return false;
  if (!blocks.slice(0, index).some((above) => lineOf(above).words >= LEAST_TITLE)) return false;
  for (const below of blocks.slice(index + 1, index + 1 + NAME_GAP)) {
    const meta = metaLineOf(below) ?? publishedLine(below);
    if (meta) return !within || (meta.certain && PUBLISHED.test(lineOf(below).folded)) || below === signed;
    if (PROFILE.test(below.text)) continue;
    if (within) return false;
    if (lineOf(below).words > 1) return false;
  }
  return false;
}

const isAuthor = (block: Block, author: string | undefined): boolean =>
  author !== undefined && block.text.trim().toLowerCase() === author.trim().toLowerCase();

const PUBLISHED =
  /\b(?:publiée?|mise? à jour|modifiée?|postée?|mise? en ligne|vérifiée?) (?:le |à |par |il y a )?(?:\p{L}+,? )?\d[^.!?]{0,70}$/u;
const MOST_PUBLISHED = 18;
/** « Message par untel » 17 oct. 2023, 21:08 » */
const POSTED =
  /^(?:message|posté|envoyé|écrit|publié|soumis) (?:par |de ).{2,40}?(?: le |, | ["»|•·–-] )(?:\p{L}{3,9}\.? )?\d{1,2}[ /.-](?:\p{L}{3,9}\.?|\d{1,2})[ /.-]\d{2,4}[,à @-]{0,4}\d{0,2}[:h]?\d{0,2}$/u;

/** A line that ends with its date of publication, whatever stands before it: the site's name, a place. */
function publishedLine(block: Block): { certain: true; states: object } | undefined {
  const { folded, words } = lineOf(block);
  return words <= MOST_PUBLISHED && (PUBLISHED.test(folded) || POSTED.test(folded))
    ? { certain: true, states: {} }
    : undefined;
}

/** Dates between the paragraphs are the headings of a chronicle. */
const isChronicle = (body: readonly Block[]): boolean =>
  body.filter((block) => lineOf(block).words <= MOST_DATE && metaLineOf(block)?.certain === false).length >= 2;
const MOST_DATE = 6;
const STAMP = /\b(?:19|20)\d{2},? (?:à |- |, )?\d{1,2} ?(?:h|:) ?\d{0,2}$/u;

/** The day and the hour of publication: a chronicle that told the hours would have more of them. */
function onlyStamp(blocks: readonly Block[]): Block | undefined {
  const stamps = blocks.filter(isStamp);
  return stamps.length === 1 ? stamps[0] : undefined;
}
const isStamp = (block: Block): boolean => lineOf(block).words <= 9 && STAMP.test(lineOf(block).folded);

/** The day and the hour below a name, and above what only the head of an article says. */
function signedStamp(entries: readonly Entry[], blocks: readonly Block[]): Block | undefined {
  const only = onlyStamp(blocks);
  const at = only ? entries.findIndex(({ block }) => block === only) : -1;
  const [above, below] = [entries[at - 1], entries[at + 1]];
  if (at < 1 || !above || !below || !PERSON.test(above.block.text.trim())) return undefined;
  return below.cut || metaLineOf(below.block)?.certain || HEARD.test(lineOf(below.block).folded) ? only : undefined;
}
const HEARD = /^(?:écouter|offrir|partager|imprimer|commenter|réagir|sauvegarder|temps de lecture)(?![\p{L}])/u;
