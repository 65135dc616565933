import { repairApostrophes } from './typography/apostrophes.ts';
import { MAY_LACK_ACCENT, repairCapitalAccents } from './typography/capital-accents.ts';
import { composeEdits } from './typography/compose.ts';
import { repairDashes } from './typography/dashes.ts';
import { applyEdits, type Edit, type Step, type TypographyRule } from './typography/edit.ts';
import { repairEllipses } from './typography/ellipses.ts';
import { repairFigures } from './typography/figures.ts';
import { repairGuillemets } from './typography/guillemets.ts';
import { repairColons, repairHighPunctuation } from './typography/high-punctuation.ts';
import { repairOrdinals } from './typography/ordinals.ts';
import { hideProtected } from './typography/protect.ts';
import { repairQuotes } from './typography/quotes.ts';
import {
  APOSTROPHE,
  CAPITALS,
  COLON,
  DASH,
  DOTS,
  FIGURE,
  GLUED_SIGN,
  GUILLEMET,
  HIGH,
  OPENED_BY_SPACE,
  ORDINALS,
  PROTECTED,
  QUOTE,
  SPACED_SIGN,
  signsIn,
} from './typography/signs.ts';
import { houseSpaces } from './typography/spaces.ts';
import { repairSpacing } from './typography/spacing.ts';

/**
 * `spaces`: `fine` puts U+202F where French wants a narrow space, `nbsp` puts U+00A0 everywhere, `none` leaves the spaces
 * around signs and figures as they are. `locale` `fr-CA` takes no space before `; ! ?`.
 */
export interface TypographyOptions {
  spaces: 'fine' | 'nbsp' | 'none';
  locale: 'fr-FR' | 'fr-CA';
}

/** A safe repair: put `after` in place of `before`, which lies between two offsets of the text as it was given. */
export interface TypographyRepair {
  rule: TypographyRule;
  start: number;
  end: number;
  before: string;
  after: string;
}

/** What touches the text on either side, when it is a piece of a line (before bold text, after a link), and what it is about. */
export interface TypographyContext {
  before?: string;
  after?: string;
  /** Its page speaks of plants, so that ‘Cœur de bœuf’ names a cultivar. */
  plants?: boolean;
}

interface SignedStep {
  /** The signs without which the step has nothing to do: most paragraphs skip most steps. */
  readonly signs: number;
  /** What it needs beyond, where the signs alone are common. */
  readonly needs?: RegExp;
  readonly step: Step;
}

/** The steps in their order. */
const STEPS: readonly SignedStep[] = [
  { signs: SPACED_SIGN | OPENED_BY_SPACE | GLUED_SIGN, step: repairSpacing },
  { signs: APOSTROPHE, step: repairApostrophes },
  { signs: DOTS, step: repairEllipses },
  { signs: QUOTE, step: repairQuotes },
  { signs: GUILLEMET, step: repairGuillemets },
  { signs: HIGH, step: repairHighPunctuation },
  { signs: COLON, step: repairColons },
  {
    signs: FIGURE,
    needs: /\d[ \u00a0\u2009\u202f]?[%€£¥$°kM]|\d[ \u00a0\u2009\u202f][\p{L}\d]|\d{5}/u,
    step: repairFigures,
  },
  { signs: ORDINALS, needs: /\di?[èe]|2nd|[IVX]i?[èe]me|N°/, step: repairOrdinals },
  { signs: CAPITALS, needs: MAY_LACK_ACCENT, step: repairCapitalAccents },
  { signs: DASH, step: repairDashes },
];
/** One round is the rule; the others let a repair that uncovers another one (`. . .`) settle. */
const MOST_ROUNDS = 8;
const CONTEXT_LENGTH = 40;
/** Signs that own the space before them, and signs that own the space after them. */
const OWNS_BEFORE = /^[;!?:»%€$£¥°—–]/;
const OWNS_AFTER = /[«,.—–(]$/;

/** Every safe repair of French typography, in text order, without overlap; making them all leaves none to make. */
export function findTypography(
  text: string,
  options: Partial<TypographyOptions> = {},
  context: TypographyContext = {},
): TypographyRepair[] {
  return editsFor(text, options, context).map(({ rule, start, end, after }) => ({
    rule,
    start,
    end,
    before: text.slice(start, end),
    after,
  }));
}

/** The text with every safe repair made. Letters and digits keep their order; making it twice changes nothing more. */
export function fixTypography(
  text: string,
  options: Partial<TypographyOptions> = {},
  context: TypographyContext = {},
): string {
  return applyEdits(text, editsFor(text, options, context));
}

function editsFor(text: string, options: Partial<TypographyOptions>, context: TypographyContext): Edit[] {
  const spaces = houseSpaces(options.spaces ?? 'fine', options.locale ?? 'fr-FR');
  const before = (context.before ?? '').slice(-CONTEXT_LENGTH);
  const after = (context.after ?? '').slice(0, CONTEXT_LENGTH);
  let all: Edit[] = [];
  let current = text;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const start = current;
    let seen = before + current + after;
    let signs = signsIn(seen);
    if ((signs & PROTECTED) !== 0) seen = hideProtected(seen);
    for (const { signs: needed, needs, step } of STEPS) {
      if ((signs & needed) === 0 || (needs && !needs.test(seen))) continue;
      const edits = within(step(seen, spaces, context.plants), current, before, after);
      if (edits.length === 0) continue;
      all = composeEdits(text, all, edits);
      current = applyEdits(current, edits);
      seen = hideProtected(before + current + after);
      signs = signsIn(seen);
    }
    if (current === start) break;
  }
  return all;
}

/** The edits that belong to the text itself, in its own offsets; at its edges, those of signs that it holds. */
function within(edits: readonly Edit[], text: string, before: string, after: string): Edit[] {
  const moved = edits.map((edit) => ({ ...edit, start: edit.start - before.length, end: edit.end - before.length }));
  return moved.filter(({ start, end }) => {
    if (start < 0 || end > text.length) return false;
    if (start < end) return true;
    if (start === 0 && before !== '' && !OWNS_BEFORE.test(text)) return false;
    return !(start === text.length && after !== '' && !OWNS_AFTER.test(text));
  });
}
