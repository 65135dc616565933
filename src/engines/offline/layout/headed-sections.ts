import { shownWords } from '../../../french/words.ts';
import type { HeadingCandidate } from '../headings/candidate.ts';
import { candidatesOf } from '../headings/candidates.ts';
import type { Topic } from '../headings/score.ts';
import type { Paragraph, Part, Sentence } from '../manuscript/types.ts';
import { type Choice, choose } from './choice.ts';
import { type LaidSection, wordsOf } from './section.ts';
import { segment } from './segment.ts';
import { paragraphsOf, type Unit } from './units.ts';

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
const LONGEST_LONE = 25;

/** What stands above the units to be parted. */
export interface Above {
  /** The first of them stands under a heading of the source. */
  readonly headed: boolean;
  /** Words that they go on from when the first section gets no heading. */
  readonly words: number;
}

/** Sections with headings of ours; the first may have one already. */
export function headedSections(units: readonly Unit[], depth: number, choice: Choice, above: Above): LaidSection[] {
  const nearby = candidatesNear(units, choice);
  for (const { least, upTo } of LADDER) {
    const trial = { ...choice, taken: [...choice.taken] };
    const sections = sectionsWith(least, nearby, units, depth, trial, above.headed);
    const tooLong = merged(sections).some(({ heading, parts }, index) => {
      const before = index === 0 && !heading ? above.words : 0;
      return (parts.length > 1 || before > 0) && before + wordsOf(parts) > upTo;
    });
    if (tooLong) continue;
    choice.taken.push(...trial.taken.slice(choice.taken.length));
    choice.quoted = trial.quoted;
    choice.phrased = trial.phrased;
    choice.made = trial.made;
    return sections;
  }
  return [];
}

/** Headings that a section from one unit on may take; they are the same on every step of the ladder. */
type Nearby = (from: number) => readonly HeadingCandidate[];

function candidatesNear(units: readonly Unit[], choice: Choice): Nearby {
  const found = new Map<number, readonly HeadingCandidate[]>();
  return (from) => {
    const known = found.get(from);
    if (known) return known;
    const paragraphs = paragraphsOf(units.slice(from, from + 3));
    const made = candidatesOf(paragraphs, topicOf(paragraphs, choice), choice.grammar).filter(
      ({ sentence, promotes }) => promotes || sentence !== loneSentence(paragraphs[0]),
    );
    found.set(from, made);
    return made;
  };
}

/** A pull quote or a standfirst: as the heading over itself it would be read twice in a row. */
const loneSentence = (paragraph: Paragraph | undefined): Sentence | undefined =>
  paragraph?.sentences.length === 1 && paragraph.words <= LONGEST_LONE ? paragraph.sentences[0] : undefined;

function sectionsWith(
  least: number,
  nearby: Nearby,
  units: readonly Unit[],
  depth: number,
  choice: Choice,
  headed: boolean,
): LaidSection[] {
  const near = (from: number) => nearby(from).filter(({ score }) => score >= least);
  const inReach = (from: number, to: number) => {
    const last = lastOrder(units, from, to);
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

/** The order of the last sentence between two units; -1 where there is none. */
function lastOrder(units: readonly Unit[], from: number, to: number): number {
  for (let at = to - 1; at >= from; at -= 1) {
    const paragraph = units[at]?.parts.findLast((part) => part.kind === 'paragraph');
    if (paragraph) return paragraph.sentences.at(-1)?.order ?? -1;
  }
  return -1;
}

function topicOf(paragraphs: readonly Paragraph[], { article, title }: Choice): Topic {
  return { section: countsOf(paragraphs.flatMap(({ sentences }) => sentences)), article, title };
}

/** In how many places each stem stands. */
export function countsOf(sentences: readonly Sentence[]): Map<string, number> {
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
export function merged(sections: readonly LaidSection[]): LaidSection[] {
  const result: (LaidSection & { readonly parts: Part[] })[] = [];
  for (const section of sections) {
    const before = result.at(-1);
    if (before && !section.heading) for (const part of section.parts) before.parts.push(part);
    else result.push({ ...section, parts: [...section.parts] });
  }
  return result;
}
