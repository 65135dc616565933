import { dayOf, wholeDates } from '../french/facts/whole-dates.ts';
import type { CleanArticle } from '../model/article.ts';

/** « vendredi 12 septembre 2025 »: when the source appeared, as it says in its metadata or beside its text; else empty. */
export function publishedOn({ metadata, removals }: CleanArticle): string {
  const texts = [metadata.date ?? '', ...removals.flatMap(({ tells, text }) => (tells === 'publication' ? text : []))];
  const [date] = texts.flatMap((text) => wholeDates(text));
  return date ? dayOf(date).toLocaleDateString('fr-FR', { dateStyle: 'full', timeZone: 'UTC' }) : '';
}
