import type { NameFact, Quantity } from '../../french/facts/fact.ts';
import { isCommonWord } from '../../french/facts/names.ts';
import { isStopWord } from '../../french/stop-words.ts';
import { shownWords } from '../../french/words.ts';
import type { Lexicon } from '../../model/lexicon.ts';
import { isToldRoughly } from './numbers/number-changes.ts';
import { isBare, supportFor } from './numbers/number-support.ts';
import { SPEECH_WORDS } from './quotations/quotation-cover.ts';
import type { Comparison } from './reading/comparison.ts';
import type { Passage, Sentence } from './reading/side.ts';
import { classOf, keysOf, type SourceIndex } from './reading/source-index.ts';

/** A fact that a faithful article keeps. */
export interface KeyFact {
  readonly kind: 'name' | 'number' | 'date' | 'speaker';
  /** As the source writes it. */
  readonly text: string;
  readonly passage: Passage;
  readonly sentence: Sentence | undefined;
  readonly start: number;
  readonly kept: boolean;
  /** The name that the source is about. */
  readonly main: boolean;
}

/** The key facts of the source, and which of them the article keeps. */
export function keyFacts(comparison: Comparison): KeyFact[] {
  const article = comparison.stated;
  return [...names(comparison), ...numbers(comparison, article), ...dates(comparison, article)].sort(
    (a, b) => a.passage.index - b.passage.index || a.start - b.start,
  );
}

const isOwn = ({ passage }: { readonly passage: Passage }): boolean => !passage.extra;

/** Names said twice or more, or in the title or the first two sentences, and those who are quoted. */
function names({ index, article: { passages }, lexicon }: Comparison): KeyFact[] {
  const groups: {
    readonly tokens: Set<string>;
    readonly first: { fact: NameFact; passage: Passage; sentence: Sentence | undefined };
    count: number;
    early: boolean;
    quoted: boolean;
  }[] = [];
  const byToken = new Map<string, (typeof groups)[number]>();
  const speakers = new Set(
    index.side.passages.flatMap(({ facts }) =>
      facts.quotations
        .filter(({ words, speaker }) => words >= SPEECH_WORDS && speaker?.bond === 'named')
        .flatMap(({ speaker }) => [speaker?.tokens.join(' ') ?? '']),
    ),
  );
  for (const { fact, passage, sentence } of index.names.filter(isOwn)) {
    if (fact.tokens.length === 1 && isCommonWord(fact.raw.toLowerCase(), lexicon)) continue;
    if (
      fact.initial &&
      fact.tokens.length === 1 &&
      !index.named(fact.tokens[0] ?? '').some(({ fact: other }) => other !== fact)
    )
      continue;
    const known = fact.tokens.map((token) => byToken.get(token)).find((group) => group !== undefined);
    const group = known ?? {
      tokens: new Set<string>(),
      first: { fact, passage, sentence },
      count: 0,
      early: false,
      quoted: false,
    };
    if (!known) groups.push(group);
    for (const token of fact.tokens) {
      group.tokens.add(token);
      byToken.set(token, group);
    }
    group.count += 1;
    group.early ||= isEarly(passage, sentence);
    group.quoted ||= speakers.has(fact.tokens.join(' '));
  }
  const words = keysOf({ passages, sentences: [] });
  const most = Math.max(0, ...groups.map(({ count }) => count));
  const title = index.side.passages[0];
  return groups
    .filter(({ count, early, quoted }) => count >= 2 || early || quoted)
    .map(({ tokens, first: { fact, passage, sentence }, count, quoted, early }) => ({
      kind: quoted && !early && count < 2 ? ('speaker' as const) : ('name' as const),
      text: fact.raw,
      passage,
      sentence,
      start: fact.start,
      kept: telling([...tokens], lexicon).some((token) => words.has(token)),
      main:
        count === most &&
        count >= 3 &&
        (title?.facts.names ?? []).some((name) => name.tokens.some((token) => tokens.has(token))),
    }));
}

/** The words of a name that cannot stand in a text by chance; those that carry meaning when each is a common word. */
function telling(tokens: readonly string[], lexicon: Lexicon): readonly string[] {
  const rare = tokens.filter((token) => token.length > 2 && !lexicon.has(token));
  if (rare.length > 0) return rare;
  const content = tokens.filter((token) => token.length > 2 && !isStopWord(token));
  return content.length > 0 ? content : tokens;
}

const isEarly = (passage: Passage, sentence: Sentence | undefined): boolean =>
  passage.index === 0 ||
  (sentence !== undefined && passage.index === 1 && sentence.index - (passage.sentences[0]?.index ?? 0) < 2);

/** Shares, money and numbers of four figures or more, once each. */
function numbers({ index }: Comparison, article: SourceIndex): KeyFact[] {
  const seen = new Set<string>();
  return index.quantities.filter(isOwn).flatMap(({ fact, passage, sentence }) => {
    const key = `${fact.kind} ${fact.unit} ${fact.value}`;
    if (!isKeyNumber(fact) || seen.has(key)) return [];
    seen.add(key);
    return [
      {
        kind: 'number' as const,
        text: fact.raw,
        passage,
        sentence,
        start: fact.start,
        kept:
          supportFor(fact, article).how !== 'none' ||
          toldShort(fact, article) ||
          isToldRoughly(fact, article, index) ||
          isToldByOthers(fact, article),
        main: false,
      },
    ];
  });
}

/** « 1,20 euro contre 1,10 » tells of ten cents, « les deux tiers » of 66 %. */
const isToldByOthers = (fact: Quantity, article: SourceIndex): boolean =>
  fact.kind === 'percent'
    ? article.between('percent', fact.value - 1, fact.value + 1).some(({ fact: own }) => own.loose)
    : article.quantities.some(({ fact: own, sentence }) => {
        if (!sentence || classOf(own) !== classOf(fact) || own.value < fact.value) return false;
        return article
          .inSentence(sentence)
          .some(
            ({ fact: other }) =>
              (classOf(other) === classOf(own) || (other.kind === 'number' && other.unit === '')) &&
              Math.abs(own.value - other.value - fact.value) < CENT,
          );
      });
const CENT = 1e-6;

/** « 386 » for 386 millions d’euros, « 18 000 euros » for 18 000 in a sentence about euros. */
const toldShort = (fact: Quantity, article: SourceIndex): boolean =>
  article
    .between('written', fact.written, fact.written)
    .some(
      ({ fact: own }) =>
        (((isBare(own) || isBare(fact)) && (fact.written >= 100 || fact.decimals > 0)) || own.value === fact.value) &&
        own.kind !== 'percent' &&
        fact.kind !== 'percent' &&
        own.kind !== 'ordinal',
    );

const isKeyNumber = ({ kind, value, part, loose, article }: Quantity): boolean =>
  (!part || (kind === 'number' && value >= 1000)) &&
  !article &&
  ((kind === 'percent' && !loose) ||
    kind === 'money' ||
    (kind === 'number' && Math.abs(value) >= 1000) ||
    (kind === 'measure' && Math.abs(value) >= 1000));

/** Dates with a year, once each. */
function dates({ index }: Comparison, article: SourceIndex): KeyFact[] {
  const seen = new Set<string>();
  return index.dates.filter(isOwn).flatMap(({ fact, passage, sentence }) => {
    const { day, month, year } = fact;
    const key = `${day ?? ''} ${month ?? ''} ${year ?? ''}`;
    // « 09/10/2024 » is the date of a page.
    if (year === undefined || seen.has(key) || /^\d{1,2}\/\d{1,2}\/\d{2,4}$/u.test(fact.raw)) return [];
    seen.add(key);
    const kept = article.dates.some(
      ({ fact: own }) =>
        (month === undefined
          ? own.year === year
          : own.month === month &&
            (own.year === undefined || own.year === year) &&
            (day === undefined || own.day === day)) ||
        (own.year === year && month !== undefined && own.month === undefined && day === undefined),
    );
    return [{ kind: 'date' as const, text: fact.raw, passage, sentence, start: fact.start, kept, main: false }];
  });
}

/** The clause around a key fact, for a reader who looks for it: at most `most` words of its sentence. */
export function sayingOf({ sentence, text, start }: KeyFact, most = 24): string {
  if (!sentence) return text;
  if (shownWords(sentence.text) <= most) return sentence.text;
  const words = sentence.text.split(/\s+/);
  const before = sentence.text.slice(0, Math.max(0, start - sentence.start)).split(/\s+/).length;
  const from = Math.max(0, Math.min(before - Math.floor(most / 2), words.length - most));
  return `${from > 0 ? '… ' : ''}${words.slice(from, from + most).join(' ')}${from + most < words.length ? ' …' : ''}`;
}
