import { contentStems } from '../../../french/stems.ts';
import type { Grammar } from '../grammar/grammar.ts';
import type { Manuscript } from '../manuscript/types.ts';
import type { Choice } from './choice.ts';
import { countsOf, headedSections, merged } from './headed-sections.ts';
import { type LaidSection, wordsOf } from './section.ts';
import { bySourceHeading } from './source-sections.ts';
import { type Unit, unitsOf } from './units.ts';

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
  const groups = bySourceHeading(manuscript.pieces, title);
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

/** The head of the text: what a reader takes in first stays without a heading, the rest is parted where it is long. */
function partIntroduction(group: LaidSection, headed: boolean, choice: Choice): LaidSection[] {
  const units = unitsOf(group.parts);
  if (headed && wordsOf(group.parts) <= LONGEST_INTRODUCTION) return [group];
  const introduction = introductionOf(units);
  const rest = units.slice(introduction.length);
  const lead: LaidSection = { heading: undefined, parts: introduction.flatMap(({ parts }) => parts) };
  if (rest.length === 0) return [lead];
  return merged([lead, ...headedSections(rest, 2, choice, { headed: false, words: wordsOf(lead.parts) })]);
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
  const [head, ...rest] = headedSections(unitsOf(group.parts), depth, choice, { headed: true, words: 0 });
  return merged([{ heading: group.heading, parts: head?.parts ?? [] }, ...rest]);
}
