import type { CleanArticle, SourceMetadata } from '../../model/article.ts';
import type { Language, Message } from '../../model/message.ts';

const WHAT = {
  removed: { en: 'removed', fr: 'retiré' },
  repaired: { en: 'repaired', fr: 'réparé' },
  doubt: { en: 'look at', fr: 'à relire' },
} as const satisfies Record<string, Message>;
const FACTS = { en: 'source', fr: 'source' } as const satisfies Message;
const FACT = {
  title: { en: 'title', fr: 'titre' },
  site: { en: 'site', fr: 'site' },
  author: { en: 'author', fr: 'auteur' },
  date: { en: 'date', fr: 'date' },
  url: { en: 'address', fr: 'adresse' },
  description: { en: 'description', fr: 'description' },
} as const satisfies Record<keyof SourceMetadata, Message>;
const COLON = { en: ': ', fr: '\u00a0: ' } as const satisfies Message;
const NOTHING = { en: 'nothing to remove', fr: 'rien à retirer' } as const satisfies Message;
const WARNING = { en: 'warning', fr: 'attention' } as const satisfies Message;

/** How much of a repaired line is shown around the change, in characters. */
const AROUND = 30;

/** What went, what was put right and what to look at, by line of the raw file. */
export function receipt(article: CleanArticle, language: Language): string {
  const { path, removals, repairs, doubts, metadata, warning } = article;
  const entries = [
    ...removals.map(({ text, ...cut }) => ({ ...cut, what: WHAT.removed, shown: text })),
    ...repairs.map(({ before, after, ...repair }) => ({
      ...repair,
      what: WHAT.repaired,
      shown: change(before, after),
    })),
    ...doubts.map(({ text, ...doubt }) => ({ ...doubt, what: WHAT.doubt, shown: text })),
  ].sort((a, b) => a.line - b.line);
  const width = Math.max(...Object.values(WHAT).map((what) => what[language].length));
  const rows = entries.map(({ line, what, cleaner, reason, shown }) => {
    const place = line > 0 ? String(line) : '–';
    return `${place.padStart(6)}  ${what[language].padEnd(width)}  ${cleaner} (${reason[language]})  ${visible(shown)}\n`;
  });
  const facts = Object.entries(metadata).map(
    ([key, value]) => `${FACT[key as keyof SourceMetadata][language]}${COLON[language]}${visible(value)}`,
  );
  return [
    `${visible(path)}\n`,
    rows.join('') || `        ${NOTHING[language]}\n`,
    facts.length > 0 ? `        ${FACTS[language]}  ${facts.join(', ')}\n` : '',
    warning ? `        ${WARNING[language]}  ${warning[language]}\n` : '',
  ].join('');
}

/** The part of a line that changed, and a little around it. */
function change(before: string, after: string): string {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  let end = 0;
  while (end < shorter - start && before.at(-1 - end) === after.at(-1 - end)) end++;
  const from = wordStart(before, Math.max(0, start - AROUND), start);
  const part = (text: string) => {
    const to = Math.min(text.length, text.length - end + AROUND);
    return `${from > 0 ? '…' : ''}${text.slice(from, to)}${to < text.length ? '…' : ''}`;
  };
  return `${part(before)} → ${part(after)}`;
}

/** The first word that begins between the two places. */
function wordStart(text: string, from: number, to: number): number {
  if (from === 0) return 0;
  const space = text.indexOf(' ', from);
  return space < 0 || space >= to ? from : space + 1;
}

/** A raw file must not steer the terminal. */
const visible = (text: string): string => text.replace(/\p{Cc}/gu, ' ').replace(/[\p{Cf}\p{Co}\p{Cs}]/gu, '�');
