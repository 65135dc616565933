import type { Brief } from '../model/brief.ts';
import type { MendScope, SectionToMend } from '../model/engine.ts';
import type { Finding } from '../model/finding.ts';
import { isError, type Judged, shortfall } from './score.ts';
import { type BodySection, bodySections } from './sections.ts';

/** Rules whose findings are about the whole text, and which sections can mend by growing: words or facts are missing. */
const LENGTH_RULE = 'word-count';
const COVERAGE_RULE = 'fact-coverage';
/** Words that the missing facts take. */
const ROOM_FOR_FACTS = 60;
/** More of the text than this is asked for whole: sections would save nothing. */
const MOST_OF_TEXT = 0.7;
/** Words that one section may grow by: what one paragraph says, not what a model must invent. */
const GROWTH = 80;
/** Asked beyond what is missing, since models give short measure. */
const RESERVE = 1.25;

/** What to ask for again: these parts, or all of it. */
export type MendPlan =
  | { readonly whole: true }
  | {
      readonly whole: false;
      readonly scope: MendScope;
      readonly all: readonly BodySection[];
      readonly asked: readonly BodySection[];
    };

const WHOLE: MendPlan = { whole: true };

/** Confine a repair to the sections where the errors are. An error about the text as a whole asks for the whole. */
export function planMend(judged: Judged, brief: Brief): MendPlan {
  const { draft, findings, bodyLine } = judged;
  if (draft.finish !== 'complete') return WHOLE;
  const all = bodySections(draft.markdown);
  if (all.length < 3) return WHOLE;
  const bySection = new Map<BodySection, Finding[]>();
  const uncovered: Finding[] = [];
  let metadata = false;
  for (const finding of findings.filter(isError)) {
    if (finding.ruleId === LENGTH_RULE) continue;
    if (finding.ruleId === COVERAGE_RULE) {
      uncovered.push(finding);
      continue;
    }
    const { line, endLine, endColumn } = finding.place;
    const aboutAll = line === 1 && endLine === 1 && endColumn === 1;
    const section = aboutAll ? undefined : sectionAt(all, line - bodyLine + 1);
    if (section) bySection.set(section, [...(bySection.get(section) ?? []), finding]);
    else if (!aboutAll && line < bodyLine) metadata = true;
    else return WHOLE;
  }
  const missing = Math.max(shortfall(judged, brief), uncovered.length > 0 ? ROOM_FOR_FACTS : 0);
  const targets = growing(all, new Set(bySection.keys()), missing);
  const [first] = targets.keys();
  if (first && uncovered.length > 0) bySection.set(first, [...(bySection.get(first) ?? []), ...uncovered]);
  const asked = all.filter((section) => bySection.has(section) || targets.has(section));
  const share = sum(asked) / Math.max(1, sum(all));
  if (asked.length === 0 || share > MOST_OF_TEXT) return asked.length === 0 && metadata ? onlyMetadata(all) : WHOLE;
  const sections = asked.map((section): SectionToMend => {
    const targetWords = targets.get(section);
    return {
      markdown: section.markdown,
      findings: bySection.get(section) ?? [],
      ...(targetWords === undefined ? {} : { targetWords }),
    };
  });
  const others = all.filter((section) => !asked.includes(section)).map(({ markdown }) => markdown);
  const grows = targets.size > 0 && others.length > 0;
  return {
    whole: false,
    scope: { sections, outline: outlineOf(all), ...(grows && { others }), metadata },
    all,
    asked,
  };
}

/** The introduction goes along: what describes an article is written from it. */
function onlyMetadata(all: readonly BodySection[]): MendPlan {
  const [first] = all;
  if (!first) return WHOLE;
  const sections = [{ markdown: first.markdown, findings: [] }];
  return { whole: false, scope: { sections, outline: outlineOf(all), metadata: true }, all, asked: [first] };
}

const outlineOf = (all: readonly BodySection[]): readonly string[] =>
  all.filter(({ depth }) => depth > 0).map(({ depth, heading }) => `${'#'.repeat(depth)} ${heading}`);

const sectionAt = (all: readonly BodySection[], line: number): BodySection | undefined =>
  all.find((section) => line >= section.line && line < section.endLine);

const sum = (sections: readonly BodySection[]): number => sections.reduce((total, { words }) => total + words, 0);

/** Which sections should grow to how many words: those asked for anyway, then the shortest; never the introduction. */
function growing(
  all: readonly BodySection[],
  faulty: ReadonlySet<BodySection>,
  missing: number,
): ReadonlyMap<BodySection, number> {
  const targets = new Map<BodySection, number>();
  if (missing === 0) return targets;
  const wanted = Math.ceil(missing * RESERVE);
  const candidates = all
    .filter(({ depth }) => depth === 2)
    .sort((a, b) => Number(faulty.has(b)) - Number(faulty.has(a)) || a.words - b.words || a.line - b.line);
  const chosen = candidates.slice(0, Math.max(1, Math.ceil(wanted / GROWTH)));
  for (const section of chosen) targets.set(section, section.words + Math.ceil(wanted / chosen.length));
  return targets;
}
