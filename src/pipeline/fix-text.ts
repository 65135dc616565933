import { applySafely } from '../markdown/safe-edits.ts';
import type { Edit, Finding } from '../model/finding.ts';
import type { Page } from '../model/page.ts';
import { editRaw } from './raw-edits.ts';

/** A text with what was repaired in it, by rule. */
export interface FixedText {
  readonly text: string;
  /** The file's own text: its line ends, its byte order mark. */
  readonly raw: string;
  readonly page: Page;
  readonly findings: readonly Finding[];
  readonly fixed: Readonly<Record<string, number>>;
}

export interface FixSetup {
  /** What the rules find in a text. */
  readonly judge: (text: string) => { readonly page: Page; readonly findings: readonly Finding[] };
}

/** A repair may uncover another one; past this they fight each other, and what is left stays reported. */
const MOST_ROUNDS = 6;

/**
 * Make the repairs that findings carry, until none is left. Code, HTML, URLs, front matter and the shape of the page
 * cannot change; the raw text changes only in the lines concerned. Undefined when raw and decoded text do not match.
 */
export function fixText(text: string, raw: string, { judge }: FixSetup): FixedText | undefined {
  let current = { text, raw, ...judge(text) };
  const fixed: Record<string, number> = {};
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const repairs = current.findings.filter(({ edits }) => edits.length > 0);
    const wanted = apart(repairs);
    if (wanted.length === 0) break;
    const { text: next, made } = applySafely(
      current.page,
      wanted.flatMap(({ edits }) => edits),
    );
    if (next === current.text) break;
    const nextRaw = editRaw(current.raw, current.text, made);
    if (nextRaw === undefined) return undefined;
    const done = new Set(made);
    for (const { ruleId, edits } of wanted)
      if (edits.every((edit) => done.has(edit))) fixed[ruleId] = (fixed[ruleId] ?? 0) + 1;
    current = { text: next, raw: nextRaw, ...judge(next) };
  }
  return { ...current, fixed };
}

/** Findings whose edits do not overlap: of two the earlier goes first, the other in the next round. */
function apart(findings: readonly Finding[]): Finding[] {
  const sorted = [...findings].sort((a, b) => start(a) - start(b) || end(a) - end(b));
  const chosen: Finding[] = [];
  let from = -1;
  for (const finding of sorted) {
    if (start(finding) < from || (start(finding) === from && start(finding) === end(finding))) continue;
    chosen.push(finding);
    from = end(finding);
  }
  return chosen;
}

const start = ({ edits }: Finding): number =>
  edits.reduce((least, edit: Edit) => Math.min(least, edit.start), Number.POSITIVE_INFINITY);
const end = ({ edits }: Finding): number => edits.reduce((most, edit: Edit) => Math.max(most, edit.end), 0);
