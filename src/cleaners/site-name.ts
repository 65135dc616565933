import { allMatches } from '../french/all-matches.ts';
import type { Block } from '../model/article.ts';
import type { Cleaner, CleaningContext, CleaningView, Cut } from '../model/cleaner.ts';
import type { Lexicon } from '../model/lexicon.ts';
import { proseEdges } from './edges.ts';
import { lineOf } from './line.ts';

const MOST_WORDS = 5;
const HEAD = 8;
const DOMAIN = /^(?:https?:\/\/)?(?:www\.)?[\p{L}\d-]{2,40}(?:\.[\p{L}\d-]{2,30}){1,3}(?:\/\S{0,200})?$/u;

/** Drops the bare name or address of the site above or below the article; keeps it as a fact about the source. */
export const siteName: Cleaner = {
  id: 'site-name',
  about: {
    en: 'Drops the bare name or address of the site around the article.',
    fr: 'Retire le nom ou l’adresse du site, seul sur sa ligne autour de l’article.',
  },
  *find(view: CleaningView, { lexicon }: CleaningContext): Iterable<Cut> {
    const { blocks, metadata } = view;
    const { first, last } = proseEdges(blocks);
    if (last < 0) return;
    const credited = creditedSites(view);
    for (const [index, block] of blocks.entries()) {
      if ((index > first && index <= last) || (index < first && index >= HEAD)) continue;
      const { folded, words } = lineOf(block);
      const text = block.text.trim();
      if (DOMAIN.test(folded) && folded.includes('.') && !folded.includes(' '))
        yield { block, reason: ADDRESS, states: folded.includes('/') ? { url: text } : { site: text } };
      else if (index < first && isRubric(block) && standsAboveTitle(blocks, index, first))
        yield { block, reason: ABOVE, tells: 'subject' };
      else if (words > MOST_WORDS || /[.!?:…]$/u.test(text)) continue;
      else if (folded === metadata.site?.toLowerCase() || credited.has(folded))
        yield { block, reason: NAME, states: { site: text } };
      else if (index < first && isCoined(text, lexicon))
        yield { block, reason: NAME, states: { site: text }, tells: 'subject' };
      else if (index < first && standsAboveTitle(blocks, index, first))
        yield { block, reason: ABOVE, tells: 'subject' };
    }
  },
};

const NAME = { en: 'name of the site', fr: 'nom du site' };
const ADDRESS = { en: 'address of the site', fr: 'adresse du site' };
const ABOVE = { en: 'label above the title', fr: 'mention au-dessus du titre' };

/** Names that a copyright line or a credit of the same file gives. */
function creditedSites({ entries }: CleaningView): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { block, cut } of entries) {
    if (!cut || block.text.length > 300) continue;
    const { folded } = lineOf(block);
    for (const match of allMatches(
      /(?:©|\(c\)|copyright) ?(?:\d{4} ?)?([^|/•·©-]{3,40}?)(?: ?\d{4}| ?[-|/•·.]|$)/gu,
      folded,
    ))
      names.add((match[1] ?? '').trim());
    const tail = folded.split(/[/|-]/u).at(-1)?.trim();
    if (tail && tail.length > 4 && tail.split(' ').length <= MOST_WORDS && /photo|crédit|©/u.test(folded))
      names.add(tail);
  }
  return names;
}

/** One capitalised word that no dictionary knows: « Businessinsider ». */
const isCoined = (text: string, lexicon: Lexicon): boolean =>
  /^\p{Lu}[\p{L}\d]{5,30}$/u.test(text) && text !== text.toUpperCase() && !lexicon.has(text.toLowerCase());

/** « HANDBALL · DIVISION NATIONALE · 19e JOURNÉE »: a few words between marks that hardly any title has, some of them in capitals. */
const isRubric = ({ kind, text }: Block): boolean =>
  kind === 'paragraph' &&
  text.length <= MOST_RUBRIC &&
  RUBRIC.test(text.trim()) &&
  text.split(/[·•|›]/u).some((part) => part.length >= LEAST_CAPITALS && part === part.toUpperCase());
const MOST_RUBRIC = 80;
const LEAST_CAPITALS = 6;
const RUBRIC = /^\p{Lu}[^·•|›.!?:;,]{1,30}(?: [·•|›] (?=[\p{Lu}\d])[^·•|›.!?:;,]{2,30}){1,3}$/u;

/** The first line of a paragraph that was broken into lines. */
const isBroken = (line: Block, next: Block | undefined): boolean =>
  next !== undefined && next.kind === 'paragraph' && /[\p{L},-]$/u.test(line.text) && /^\p{Ll}/u.test(next.text);

/** A few words without a stop, right above a line that reads far more like the title. */
function standsAboveTitle(blocks: readonly Block[], index: number, first: number): boolean {
  const block = blocks[index]!;
  const rubric = isRubric(block);
  if (index > 1 || block.kind !== 'paragraph' || (lineOf(block).words > 4 && !rubric)) return false;
  if (isBroken(block, blocks[index + 1])) return false;
  for (let next = index + 1; next < first; next++) {
    const other = blocks[next]!;
    if (other.kind === 'heading') return other.depth === 1;
    const { words } = lineOf(other);
    if (isBroken(other, blocks[next + 1])) return false;
    const least = block.text === block.text.toUpperCase() ? 4 : 6;
    if (words >= least && (words >= lineOf(block).words * 2 || (rubric && !isRubric(other))))
      return !/[.;:,]$/u.test(other.text.trim());
  }
  return false;
}
