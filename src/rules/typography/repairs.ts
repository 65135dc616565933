import { type MarkdownTypography, type PageRepair, pageTypography } from '../../markdown/typography.ts';
import type { Problem } from '../../model/finding.ts';
import type { OptionSchemas } from '../../model/option.ts';
import type { Subject } from '../../model/rule.ts';
import { frenchBlocks } from '../language/page-language.ts';

/** Whose usage the repairs follow. The configuration's `typography` gives them to every rule of the family. */
export const typographyOptions = {
  spaces: {
    type: 'string',
    enum: ['fine', 'nbsp', 'none'],
    default: 'fine',
    description: {
      en: 'Space before ; ! ? and inside « »: narrow no-break, no-break, or whatever is there.',
      fr: 'Espace devant les signes doubles et à l’intérieur des guillemets : fine insécable, insécable, ou telle quelle.',
    },
  },
  locale: {
    type: 'string',
    enum: ['fr-FR', 'fr-CA'],
    default: 'fr-FR',
    description: { en: 'Usage of France or of Québec.', fr: 'Usage de France ou du Québec.' },
  },
} as const satisfies OptionSchemas;

/** A problem for each repair of one kind in French text; `tell` chooses the message and writes the French order. */
export function* repairs<Key extends string>(
  subject: Subject,
  options: MarkdownTypography,
  rule: PageRepair['rule'],
  tell: (repair: PageRepair) => { readonly message: Key; readonly fix: string },
): Generator<Problem<Key>> {
  const isFrench = frenchBlocks(subject);
  for (const repair of pageTypography(subject.page, options)) {
    if (repair.rule !== rule || !isFrench(repair.block)) continue;
    const { message, fix } = tell(repair);
    yield {
      message,
      data: {
        before: visible(repair.before),
        after: visible(repair.after),
        sign: signOf(repair),
        where: around(repair),
      },
      fix,
      place: placeOf(repair),
      edits: repair.edits,
      // Another's words: for the editor to judge.
      ...((repair.quoted && repair.edits.length === 0) || isWidth(repair) ? { severity: 'info' as const } : {}),
    };
  }
}

const NO_BREAK = /^[\u00a0\u202f]$/;

/** One no-break space for the other: right in other houses, and the same to nearly every reader. */
export const isWidth = ({ before, after }: Pick<PageRepair, 'before' | 'after'>): boolean =>
  NO_BREAK.test(before) && NO_BREAK.test(after);

/** As many characters of a long word, on either side. */
const SHOWN_AROUND = 30;

/** The word around a stretch of text, to show where it is. */
export function around({ block, start, end }: Pick<PageRepair, 'block' | 'start' | 'end'>): string {
  const least = Math.max(0, start - SHOWN_AROUND);
  const before = block.text.slice(least, Math.max(0, start - 2) + 1);
  const behind = block.text.slice(end + 1, end + SHOWN_AROUND);
  const next = behind.indexOf(' ');
  const to = end + 1 + (next < 0 ? behind.length : next);
  return block.text.slice(least + before.lastIndexOf(' ') + 1, to).trim();
}

/** The sign that a repair is about: its own first visible one, or the one that follows. */
export function signOf({ block, start, end, after }: PageRepair): string {
  return (
    /\S/u.exec(after)?.[0] ??
    /\S/u.exec(block.text.slice(end, end + 2))?.[0] ??
    block.text.slice(Math.max(0, start - 1), start)
  );
}

/** Where a repair shows: a lost or wrong space alone is hard to see, so the sign beside it is part of the place. */
function placeOf({ block, start, end, before }: PageRepair): ReturnType<PageRepair['block']['placeOf']> {
  const invisible = before.trim() === '';
  return block.placeOf(start, invisible ? Math.min(block.text.length, end + 1) : end);
}

/** Spaces told apart in a message: `⍽` narrow no-break, `⎵` no-break, `·` plain. */
export const visible = (text: string): string =>
  text
    .replaceAll('\u202f', '⍽')
    .replaceAll('\u00a0', '⎵')
    .replace(/^ +| +$/g, (run) => '·'.repeat(run.length));
