import { allMatches } from '../../../french/all-matches.ts';
import type { Severity } from '../../../model/finding.ts';
import { SEASON_MONTHS } from '../dates/loose-dates.ts';
import { speechAt } from '../quotations/quotation-cover.ts';
import type { Comparison } from '../reading/comparison.ts';
import { type Passage, type Sentence, type Side, sentenceAt } from '../reading/side.ts';
import type { SourceIndex } from '../reading/source-index.ts';
import type { RoleVerdict } from '../roles/role-verdict.ts';

/** A word that belongs to a date or a price: « depuis 2019 », « 4 euros le kilo », « automne 2024 ». */
interface Anchored {
  /** What it belongs to: of one anchor the source has one value. */
  readonly anchor: string;
  readonly value: string;
  readonly start: number;
  readonly end: number;
  readonly passage: Passage;
  readonly sentence: Sentence;
  readonly severity: Severity;
}

/** « avant 2019 » for « depuis 2019 », « 4 euros pièce » for « le kilo », « automne 2023 » for « automne 2024 ». */
export function changedAnchors({ article, index }: Comparison): RoleVerdict[] {
  const told = anchoredIn(article);
  if (told.length === 0) return [];
  const known = Map.groupBy(anchoredIn(index.side), ({ anchor }) => anchor);
  return told.flatMap((each): RoleVerdict[] => {
    const there = known.get(each.anchor) ?? [];
    const [expected] = there;
    if (!expected || there.some(({ value }) => value === each.value || value === '')) return [];
    if (each.value === '' || isByMonth(each, index)) return [];
    const { passage, start, end, severity } = each;
    return [
      {
        what: 'number',
        passage,
        start,
        end,
        found: passage.text.slice(start, end),
        expected: expected.passage.text.slice(expected.start, expected.end),
        source: expected.sentence,
        severity,
      },
    ];
  });
}

/** « à l’automne 2023 » for October of that year; a winter has two years. */
function isByMonth({ anchor, value }: Anchored, { dates }: SourceIndex): boolean {
  const months = SEASON_MONTHS[anchor.replace('season:', '')];
  const isWinter = months?.includes(1) === true;
  return (
    months !== undefined &&
    dates.some(({ fact: { month, year = 0, rangeYear } }) =>
      month === undefined
        ? isWinter && Math.abs(year - Number(value)) <= 1
        : months.includes(month) && `${year || rangeYear}` === value,
    )
  );
}

const SPACE = '[ \\u00a0\\u202f]';
const FROM = new RegExp(
  `(?<!\\p{L})(?:(depuis|dès|à partir d[e’']|à compter d[e’'])|(avant|jusqu[’'](?:en|à|au)|d[’']ici))${SPACE}?(?:l[ea]${SPACE}|l[’']|fin${SPACE}|début${SPACE}|en${SPACE})?$`,
  'iu',
);
const PER = new RegExp(
  `^${SPACE}(?:(?:l[ea]|par|au|à la)${SPACE}|[àl]${SPACE}?l?[’'])?(kilo|kg|litre|pièce|unité|douzaine|tonne|botte|heure|nuit|trajet|aller-retour|m²)(?:gramme)?s?(?!\\p{L})`,
  'iu',
);
const REACH = 24;

function anchoredIn({ passages }: Side): Anchored[] {
  return passages.flatMap((passage) => {
    const { text, facts, kind } = passage;
    if (kind === 'cell') return [];
    const found: Anchored[] = [];
    const add = (anchor: string, value: string, start: number, end: number, severity: Severity = 'warning') => {
      const sentence = sentenceAt(passage, start);
      if (sentence && !speechAt(passage, start)) found.push({ anchor, value, start, end, passage, sentence, severity });
    };
    for (const [at, { start, end, day, month, year, season }] of facts.dates.entries()) {
      const next = facts.dates[at + 1];
      if (
        season !== undefined &&
        next?.year !== undefined &&
        next.month === undefined &&
        LINK.test(text.slice(end, next.start))
      )
        add(`season:${season}`, String(next.year), start, next.end, 'error');
      if (year === undefined) continue;
      const from = Math.max(0, start - REACH);
      const lead = FROM.exec(text.slice(from, start));
      const value = lead?.[1] ? 'from' : lead?.[2] ? 'until' : '';
      add(`date:${day ?? ''}.${month ?? ''}.${year}`, value, lead ? from + lead.index : start, end);
    }
    for (const { kind: what, unit, value, start, end, part } of facts.quantities) {
      if (what !== 'money' || part) continue;
      const per = PER.exec(text.slice(end, end + REACH));
      add(
        `price:${value} ${unit}`,
        per?.[1]?.toLowerCase().replace('kg', 'kilo') ?? '',
        start,
        end + (per?.[0].length ?? 0),
      );
    }
    for (const match of text.includes('lucratif') ? allMatches(PROFIT, text) : []) {
      const to = match.index + match[0].length;
      for (const noun of (match[1] ?? '').match(/\p{L}{4,}/gu) ?? [])
        add(`profit:${noun.toLowerCase()}`, match[2] ? 'non' : 'oui', match.index + (match[1]?.length ?? 0), to);
    }
    return found;
  });
}
/** « un conseil d’administration à but non lucratif » */
const PROFIT = /(?<![\p{L}’'])((?:[\p{L}’']+[ \u00a0]){1,3})à[ \u00a0]but[ \u00a0](non[ \u00a0])?lucratif/giu;
const LINK = new RegExp(`^${SPACE}(?:de${SPACE}(?:l[’']année${SPACE})?)?$`, 'u');
