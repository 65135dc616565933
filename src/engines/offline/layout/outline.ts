import { contentStems } from '../../../french/stems.ts';
import { shownWords } from '../../../french/words.ts';
import type { Grammar } from '../grammar/grammar.ts';
import type { HeadingCandidate } from '../headings/candidate.ts';
import { candidatesOf } from '../headings/candidates.ts';
import type { Topic } from '../headings/score.ts';
import type { Manuscript, Paragraph, Part, Piece, Sentence } from '../manuscript/types.ts';
import { type Choice, choose } from './choice.ts';
import { type LaidSection, wordsOf } from './section.ts';
import { segment } from './segment.ts';
import { paragraphsOf, type Unit, unitsOf } from './units.ts';

/**
 * A heading below the first score is sillier than none. Where a section would then be too long for a reader, a plainer one
 * will do, and one plainer still where the rules would refuse the section.
 */
const LADDER = [
  { least: 0.5, upTo: 300 },
  { least: 0.42, upTo: 450 },
  { least: 0.36, upTo: Number.POSITIVE_INFINITY },
] as const;
/** What a heading of the source is worth: no reason to look for another. */
const GIVEN = 0.5;
const LONGEST_INTRODUCTION = 150;
const SHORTEST_INTRODUCTION = 30;
const LONGEST_SECTION = 300;
/** Shorter texts take no heading of ours. */
const SHORTEST_TEXT = 160;
const WORDS_PER_HEADING = 300;
const FEWEST_HEADINGS = 3;
const USUAL_SECTION = 200;
const MOST_QUOTED_SHARE = 0.5;

/** The article in sections: the author’s own where there are any, else by cohesion, each under a heading or under none. */
export function outlineOf(manuscript: Manuscript, title: string, keyphrase: string, grammar: Grammar): LaidSection[] {
  const groups = bySourceHeading(manuscript.pieces);
  const words = groups.reduce((sum, { parts }) => sum + wordsOf(parts), 0);
  const choice: Choice = {
    grammar,
    mostQuoted: Math.ceil((words / USUAL_SECTION) * MOST_QUOTED_SHARE),
    title: new Set(contentStems(title)),
    keyphrase: contentStems(keyphrase),
    phrased: 0,
    article: countsOf(manuscript.sentences),
    taken: groups.flatMap(({ heading }) => (heading ? [new Set(contentStems(heading.text))] : [])),
    quoted: 0,
    made: 0,
  };
  if (manuscript.genre === 'interview') return groups;
  const wanted = Math.max(FEWEST_HEADINGS, Math.ceil(words / WORDS_PER_HEADING));
  const few = groups.filter(({ heading }) => heading?.depth === 2).length < wanted;
  return groups.flatMap((group, index) => {
    if (index === 0 && !group.heading)
      return words < SHORTEST_TEXT ? [group] : partIntroduction(group, groups.length > 1, choice);
    return wordsOf(group.parts) <= LONGEST_SECTION ? [group] : partSection(group, few, choice);
  });
}

/** Groups of pieces under the source’s headings; ranks shifted so that the highest becomes 2, without a gap. */
function bySourceHeading(pieces: readonly Piece[]): LaidSection[] {
  const depths = pieces.flatMap((piece) => (piece.kind === 'heading' ? [piece.depth] : []));
  const highest = depths.reduce((least, depth) => Math.min(least, depth), 6);
  const groups: { heading: LaidSection['heading']; parts: Part[] }[] = [{ heading: undefined, parts: [] }];
  let rank = 1;
  for (const piece of pieces) {
    if (piece.kind !== 'heading') {
      groups.at(-1)?.parts.push(piece);
      continue;
    }
    rank = Math.min(piece.depth - highest + 2, rank + 1, 4);
    groups.push({ heading: { text: piece.text, depth: rank, kind: 'source' }, parts: [] });
  }
  return groups;
}

/** The head of the text: what a reader takes in first stays without a heading, the rest is parted where it is long. */
function partIntroduction(group: LaidSection, headed: boolean, choice: Choice): LaidSection[] {
  const units = unitsOf(group.parts);
  if (headed && wordsOf(group.parts) <= LONGEST_INTRODUCTION) return [group];
  const introduction = introductionOf(units);
  const rest = units.slice(introduction.length);
  const lead: LaidSection = { heading: undefined, parts: introduction.flatMap(({ parts }) => parts) };
  if (rest.length === 0) return [lead];
  return merged([lead, ...headedSections(rest, 2, choice)]);
}

function introductionOf(units: readonly Unit[]): Unit[] {
  const taken: Unit[] = [];
  let words = 0;
  for (const unit of units) {
    const isEnough =
      words >= SHORTEST_INTRODUCTION && !(unit.leaning && words + unit.words <= LONGEST_INTRODUCTION / 2);
    if (taken.length > 0 && (isEnough || words + unit.words > LONGEST_INTRODUCTION)) break;
    taken.push(unit);
    words += unit.words;
  }
  return taken;
}

/** A long section of the source is parted inside: its head keeps the author’s heading. */
function partSection(group: LaidSection, few: boolean, choice: Choice): LaidSection[] {
  const depth = Math.min(4, (group.heading?.depth ?? 1) + (few ? 0 : 1));
  const [head, ...rest] = headedSections(unitsOf(group.parts), depth, choice, true);
  return merged([{ heading: group.heading, parts: head?.parts ?? [] }, ...rest]);
}

/** Sections with headings of ours; the first may have one already. */
function headedSections(units: readonly Unit[], depth: number, choice: Choice, headed = false): LaidSection[] {
  for (const { least, upTo } of LADDER) {
    const trial = { ...choice, taken: [...choice.taken] };
    const sections = sectionsWith(least, units, depth, trial, headed);
    if (merged(sections).some(({ parts }) => parts.length > 1 && wordsOf(parts) > upTo)) continue;
    choice.taken.push(...trial.taken.slice(choice.taken.length));
    choice.quoted = trial.quoted;
    choice.phrased = trial.phrased;
    choice.made = trial.made;
    return sections;
  }
  return [];
}

function sectionsWith(
  least: number,
  units: readonly Unit[],
  depth: number,
  choice: Choice,
  headed: boolean,
): LaidSection[] {
  const found = new Map<number, readonly HeadingCandidate[]>();
  const near = (from: number): readonly HeadingCandidate[] => {
    const known = found.get(from);
    if (known) return known;
    const paragraphs = paragraphsOf(units.slice(from, from + 3));
    const made = candidatesOf(paragraphs, topicOf(paragraphs, choice), choice.grammar).filter(
      ({ score }) => score >= least,
    );
    found.set(from, made);
    return made;
  };
  const inReach = (from: number, to: number) => {
    const last = paragraphsOf(units.slice(from, to)).at(-1)?.sentences.at(-1)?.order ?? -1;
    return near(from).filter(({ sentence }) => sentence.order <= last);
  };
  const starts = segment(units, (from, to) => (headed && from === 0 ? GIVEN : inReach(from, to)[0]?.score));
  return starts.map((from, index) => {
    const to = starts[index + 1] ?? units.length;
    const parts = units.slice(from, to).flatMap((unit) => unit.parts);
    const heading = headed && from === 0 ? undefined : choose(inReach(from, to), choice);
    if (!heading) return { heading: undefined, parts };
    return {
      heading: { text: heading.text, depth, kind: heading.kind },
      parts: heading.promotes ? withoutOpening(parts, heading.sentence) : parts,
    };
  });
}

function topicOf(paragraphs: readonly Paragraph[], { article, title }: Choice): Topic {
  return { section: countsOf(paragraphs.flatMap(({ sentences }) => sentences)), article, title };
}

function countsOf(sentences: readonly Sentence[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { stems } of sentences) for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return counts;
}

function withoutOpening(parts: readonly Part[], opening: Sentence): Part[] {
  return parts.map((part) => {
    if (part.kind !== 'paragraph' || part.sentences[0] !== opening) return part;
    const sentences = part.sentences.slice(1);
    const text = part.text.slice(part.text.indexOf(opening.text) + opening.text.length).trim();
    return { ...part, sentences, text, words: part.words - shownWords(opening.text) };
  });
}

/** A section without a heading goes on under the one before. */
function merged(sections: readonly LaidSection[]): LaidSection[] {
  const result: LaidSection[] = [];
  for (const section of sections) {
    const before = result.at(-1);
    if (before && !section.heading)
      result[result.length - 1] = { ...before, parts: [...before.parts, ...section.parts] };
    else result.push(section);
  }
  return result;
}
