import { dayOf, wholeDates } from '../../../french/facts/whole-dates.ts';
import { Annotation } from '../../../model/annotation.ts';
import type { SourcePage } from '../../../model/rule.ts';

/** A line that cleaning took out of a source and that still says what the article is about, or when it was published. */
export interface Aside {
  readonly text: string;
  /** Line of the raw file. */
  readonly line: number;
}

/** The labels above the title, « Résultats annuels 2024 », « 27e journée »; of a by-line its dates alone, since the rest tells of the page. */
export function asidesOf({ article }: SourcePage): Aside[] {
  return (article?.removals ?? []).flatMap(({ tells, text, line }) => {
    if (tells === 'subject') return [{ text, line }];
    if (tells !== 'publication') return [];
    return wholeDates(text).map(({ raw }) => ({ text: raw, line }));
  });
}

/** « Fontarelle, le 21 octobre 2024. — », « TOURMEVAL, 8 avril 2025 - »: where and when the text that follows was written. */
const DATELINE =
  /^\p{Lu}[\p{L}’' -]{1,40}(?:[ \u00a0]\([^)]{1,30}\))?,[ \u00a0](?:le[ \u00a0])?(?:\p{L}+di[ \u00a0]|dimanche[ \u00a0])?\d{1,2}(?:er)?[ \u00a0]\p{L}{3,10}\.?[ \u00a0]\d{4}\.?[ \u00a0](?:\(\p{Lu}{2,8}\)[ \u00a0])?[—–-][ \u00a0]/u;

const datelines = ({ page }: SourcePage): string[] =>
  page.blocks.slice(0, HEAD).flatMap(({ text }) => DATELINE.exec(text)?.[0] ?? []);

/** « Techniques. Par Aline Roy, le 11.04.2025 »: what cleaning left of the lines between title and text. */
const dateLines = ({ page }: SourcePage): string[] =>
  page.blocks
    .slice(0, HEAD)
    .filter(({ kind, text }) => kind !== 'heading' && text.length <= LONGEST_LINE && !/[.!?…»”"]$/u.test(text.trim()))
    .map(({ text }) => text);
const HEAD = 4;
const LONGEST_LINE = 100;

const published = new Annotation<SourcePage, { readonly date: Date | undefined }>();

/** The day a source was published, as its page says: in its metadata or in a by-line. */
export function publicationOf(source: SourcePage): Date | undefined {
  let known = published.get(source);
  if (!known) {
    const texts = [
      source.article?.metadata.date ?? '',
      ...asidesOf(source).map(({ text }) => text),
      ...dateLines(source),
      ...datelines(source),
    ];
    const [date] = texts.flatMap((text) => wholeDates(text));
    known = { date: date && dayOf(date) };
    published.set(source, known);
  }
  return known.date;
}
