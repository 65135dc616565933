import { nameKey } from '../../french/facts/comparison-form.ts';
import type { NameFact, QuotationFact, Speaker } from '../../french/facts/fact.ts';
import type { Severity } from '../../model/finding.ts';
import type { Comparison } from './comparison.ts';
import { editDistance } from './edit-distance.ts';
import { initialsOf } from './name-support.ts';
import { SPEECH_WORDS } from './quotation-cover.ts';
import type { Passage } from './side.ts';
import { SpeechIndex, type Stretch, speechPieces } from './speech-index.ts';

/** What the source makes of a quotation of the article. */
export interface QuotationVerdict {
  readonly what: 'verbatim' | 'altered' | 'invented' | 'indirect' | 'term';
  readonly quotation: QuotationFact;
  readonly passage: Passage;
  readonly severity: Severity;
  /** The words of the source it was compared with. */
  readonly stretch?: Stretch;
}

const ALTERED = 0.6;

/** Every quotation of the article beside the words of the source. */
export const quotationVerdicts = (comparison: Comparison): readonly QuotationVerdict[] => comparison.once(verdictsOf);

function verdictsOf(comparison: Comparison): QuotationVerdict[] {
  const speech = comparison.once(speechOf);
  return comparison.article.passages.flatMap((passage) =>
    quotationsOf(passage)
      .filter(({ inner }) => /\p{L}/u.test(inner))
      .map((quotation) => judge(quotation, passage, speech, comparison)),
  );
}

export const speechOf = ({ index }: Comparison): SpeechIndex => new SpeechIndex(index.side);

/** A blockquote without quotation marks is one quotation. */
function quotationsOf({ kind, facts, text }: Passage): readonly QuotationFact[] {
  if (kind !== 'quote' || facts.quotations.length > 0) return facts.quotations;
  const inner = text.replace(/\s*(?:[—–-]\s*\p{Lu}[^.!?]*)$/u, '');
  return [
    {
      kind: 'quotation',
      inner,
      innerStart: 0,
      words: inner.split(/\s+/).length,
      speaker: undefined,
      start: 0,
      end: inner.length,
      raw: inner,
    },
  ];
}

function judge(
  quotation: QuotationFact,
  passage: Passage,
  speech: SpeechIndex,
  comparison: Comparison,
): QuotationVerdict {
  const at = { quotation, passage };
  const pieces = speechPieces(quotation.inner);
  const found = inOrder(pieces, speech);
  if (found) {
    const told = found.quotation === undefined && quotation.words >= SPEECH_WORDS && isNarrated(found, comparison);
    if (!told) return { ...at, what: 'verbatim', severity: 'info', stretch: found };
    return {
      ...at,
      what: 'indirect',
      severity: quotation.speaker?.bond === 'named' ? 'error' : 'warning',
      stretch: found,
    };
  }
  if (quotation.words < SPEECH_WORDS) return { ...at, what: 'term', severity: 'info' };
  const words = pieces.flat();
  const merged = mergedFrom(words, speech);
  if (merged) return { ...at, what: 'altered', severity: 'error', stretch: merged };
  const closest = speech.closest(words);
  if (!closest || closest.ratio < ALTERED)
    return {
      ...at,
      what: 'invented',
      severity: 'error',
      ...(closest && closest.ratio > 0.4 ? { stretch: closest.stretch } : {}),
    };
  if (isRepair(words, closest.tokens, comparison))
    return { ...at, what: 'verbatim', severity: 'info', stretch: closest.stretch };
  return { ...at, what: 'altered', severity: 'error', stretch: closest.stretch };
}

const isBefore = (found: Stretch, last: Stretch): boolean =>
  found.passage.index < last.passage.index ||
  (found.passage === last.passage && found.joined === last.joined && found.from < last.from);

const MOST_MERGED = 3;
const LONGEST_MERGED = 120;

/** Two or three quotations of the source run together without a sign: the first of them. */
function mergedFrom(words: readonly string[], speech: SpeechIndex): Stretch | undefined {
  let first: Stretch | undefined;
  let from = 0;
  for (let part = 0; part < MOST_MERGED && from < Math.min(words.length, LONGEST_MERGED); part += 1) {
    let found: Stretch | undefined;
    let to = words.length;
    for (; to - from >= 3 && !found; to -= 1) found = speech.find(words.slice(from, to));
    if (!found?.quotation) return undefined;
    first ??= found;
    from = to + 1;
  }
  return from >= words.length ? first : undefined;
}

/** Every piece stands in the source, one after the other. */
function inOrder(pieces: readonly (readonly string[])[], speech: SpeechIndex): Stretch | undefined {
  let first: Stretch | undefined;
  let last: Stretch | undefined;
  for (const piece of pieces) {
    const found = speech.find(piece);
    if (!found || (last && isBefore(found, last))) return undefined;
    first ??= found;
    last = found;
  }
  return first;
}

/** Slips of the pen in the source that the article put right: one word in ten, and only words that are none. */
function isRepair(words: readonly string[], source: readonly string[], { lexicon }: Comparison): boolean {
  if (words.length !== source.length) return false;
  const differing = words.flatMap((word, index) =>
    word === source[index] ? [] : [[word, source[index] ?? ''] as const],
  );
  return (
    differing.length <= Math.max(1, Math.floor(words.length / 10)) &&
    differing.every(([word, original]) => !lexicon.has(original) && editDistance(word, original, 2) <= 2)
  );
}

const FIRST_PERSON = /(?<![\p{L}])(?:je|j[’']|moi|mon|ma|mes|me|m[’']|nous|notre|nos)(?![\p{L}])/iu;
const SPEAKING = /(?<!\p{L})(?:je|j[’']|moi|mon|mes|vous|votre|vos|tu|tes)(?!\p{L})/iu;

/**
 * Words outside quotation marks are the source’s own telling, unless it speaks in the first person throughout: an
 * interview, a column, advice.
 */
function isNarrated({ passage, text }: Stretch, { index }: Comparison): boolean {
  if (passage.kind === 'heading' || passage.kind === 'quote') return false;
  if (!index.side.passages.some(({ facts }) => facts.quotations.some(({ words }) => words >= SPEECH_WORDS)))
    return false;
  if (FIRST_PERSON.test(text)) return false;
  const outside = passage.facts.quotations.reduce(
    (rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end),
    passage.text,
  );
  return !SPEAKING.test(outside) && !isFirstPersonSource(index.side.passages);
}

const personal = new WeakMap<readonly Passage[], boolean>();

function isFirstPersonSource(passages: readonly Passage[]): boolean {
  let known = personal.get(passages);
  if (known === undefined) {
    const prose = passages.filter(({ kind }) => kind === 'prose');
    const speaking = prose.filter(({ text, facts }) => {
      const outside = facts.quotations.reduce(
        (rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end),
        text,
      );
      return /(?<!\p{L})(?:je|j[’'])(?!\p{L})/iu.test(outside);
    });
    known = speaking.length >= Math.max(2, prose.length / 4);
    personal.set(passages, known);
  }
  return known;
}

/** A quotation of the article that the source gives to somebody else, or to somebody where the article names nobody. */
export interface AttributionVerdict {
  readonly what: 'other' | 'nobody';
  readonly quotation: QuotationFact;
  readonly passage: Passage;
  readonly severity: Severity;
  readonly said: Speaker | undefined;
  readonly speaker: Speaker;
  readonly stretch: Stretch;
}

/** Quotations whose words are the source’s and whose speaker is not. */
export function attributionVerdicts(comparison: Comparison): AttributionVerdict[] {
  const verdicts: AttributionVerdict[] = [];
  for (const { what, quotation, passage, stretch } of quotationVerdicts(comparison)) {
    if (quotation.words < SPEECH_WORDS || !stretch || (what !== 'verbatim' && what !== 'altered')) continue;
    const speaker = stretch.quotation ? stretch.quotation.speaker : narrator(comparison);
    if (!speaker || speaker.tokens.length === 0) continue;
    const verdict = compareSpeakers(quotation, passage, stretch, speaker, comparison);
    if (verdict) verdicts.push(verdict);
  }
  return verdicts;
}

/** Who says `je` in an interview or a column: the first person it names. */
function narrator({ index }: Comparison): Speaker | undefined {
  if (!isFirstPersonSource(index.side.passages)) return undefined;
  const first = index.names.find(({ fact }) => fact.tokens.length >= 2);
  return first && { tokens: first.fact.tokens, raw: first.fact.raw, bond: 'near' };
}

function compareSpeakers(
  quotation: QuotationFact,
  passage: Passage,
  stretch: Stretch,
  speaker: Speaker,
  comparison: Comparison,
): AttributionVerdict | undefined {
  const said = quotation.speaker;
  const at = { quotation, passage, said, speaker, stretch };
  if (!said) {
    if (
      speaker.bond !== 'named' ||
      namesAround(passage, comparison).length > 0 ||
      passage.kind === 'heading' ||
      passage.kind === 'meta'
    )
      return undefined;
    return { ...at, what: 'nobody', severity: 'warning' };
  }
  if (sharesWord(said.tokens, speaker.tokens) || isAcronymOf(said, speaker, comparison)) return undefined;
  if (said.bond !== 'named') return overheard(at, comparison);
  // Only a name that the source knows can have been mistaken; an unknown one is another rule’s.
  if (!said.tokens.some((token) => comparison.index.nameWords.has(token))) return undefined;
  if (speaker.bond === 'named')
    return sentenceNames(quotation, passage).some((name) => sharesWord(name.tokens, speaker.tokens))
      ? undefined
      : { ...at, what: 'other', severity: 'error' };
  const candidates = comparison.index.names.filter(
    ({ passage: from }) => from.index <= stretch.passage.index && from.index >= stretch.passage.index - 3,
  );
  const possible = candidates.some(({ fact }) => sharesWord(fact.tokens, said.tokens));
  return possible ? undefined : { ...at, what: 'other', severity: speaker.bond === 'near' ? 'error' : 'warning' };
}

/** A quotation that follows somebody’s name, while its speaker is named nowhere near. */
function overheard(
  at: Omit<AttributionVerdict, 'what' | 'severity'>,
  { article }: Comparison,
): AttributionVerdict | undefined {
  const { passage, said, speaker } = at;
  if (said?.bond !== 'near' || speaker.bond === 'earlier') return undefined;
  const around = article.passages.slice(Math.max(0, passage.index - 2), passage.index + 1);
  if (around.some(({ facts }) => facts.names.some(({ tokens }) => sharesWord(tokens, speaker.tokens))))
    return undefined;
  return { ...at, what: 'other', severity: 'warning' };
}

/** `FNCL`, where the source spells out the body that speaks, or the other way round. */
function isAcronymOf(said: Speaker, speaker: Speaker, { index, stated }: Comparison): boolean {
  const spelledOut = (acronym: string, tokens: readonly string[]) =>
    /^\p{Lu}{2,7}$/u.test(acronym) &&
    [index, stated].some((side) =>
      tokens
        .flatMap((token) => side.named(token))
        .some(({ fact, passage }) =>
          initialsOf(passage.text.slice(fact.start, fact.start + 120)).includes(nameKey(acronym)),
        ),
    );
  return spelledOut(said.raw, speaker.tokens) || spelledOut(speaker.raw, said.tokens);
}

const sharesWord = (a: readonly string[], b: readonly string[]): boolean => a.some((word) => b.includes(word));

/** Names in the passage outside quotations, and in the one before it. */
function namesAround(passage: Passage, { article }: Comparison): readonly NameFact[] {
  const before = article.passages[passage.index - 1];
  return [...passage.facts.names, ...(before?.facts.names ?? [])];
}

/** Names that share the quotation’s sentence: one of them may be whom the source names. */
function sentenceNames({ start, end }: QuotationFact, { facts, sentences }: Passage): readonly NameFact[] {
  const from = sentences.findLast((sentence) => sentence.start <= start)?.start ?? 0;
  const to = sentences.find((sentence) => sentence.end >= end)?.end ?? Number.POSITIVE_INFINITY;
  return facts.names.filter((name) => name.start >= from && name.end <= to && (name.end <= start || name.start >= end));
}
