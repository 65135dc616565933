import { allMatches } from '../../../french/all-matches.ts';
import { nameKey } from '../../../french/facts/comparison-form.ts';
import type { NameFact, QuotationFact, Speaker } from '../../../french/facts/fact.ts';
import { hasReportingVerb } from '../../../french/facts/reporting-verbs.ts';
import { lexicalWords } from '../../../french/lexical-words.ts';
import type { Severity } from '../../../model/finding.ts';
import { initialsOf } from '../names/spelled-initials.ts';
import type { Comparison } from '../reading/comparison.ts';
import { isFirstPersonSource } from '../reading/first-person.ts';
import type { Passage } from '../reading/side.ts';
import { SPEECH_WORDS } from './quotation-cover.ts';
import { quotationVerdicts } from './quotation-verdicts.ts';
import type { Stretch } from './speech-index.ts';
import { clausesBeside, isCalled, titleBefore, titledSpeaker } from './titled-speakers.ts';

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
    if (!stretch || (what !== 'verbatim' && what !== 'altered')) continue;
    if (quotation.words < SPEECH_WORDS && !isSaying(quotation, stretch, comparison)) continue;
    const speaker = stretch.quotation ? stretch.quotation.speaker : narrator(comparison);
    if (!speaker || speaker.tokens.length === 0) continue;
    const verdict =
      compareSpeakers(quotation, passage, stretch, speaker, comparison) ??
      calledOtherwise(quotation, passage, stretch, speaker, comparison);
    if (verdict) verdicts.push(quotation.words < SPEECH_WORDS ? { ...verdict, severity: 'warning' } : verdict);
  }
  return verdicts;
}

/** Two or three words that somebody named says in both texts, and nobody else: « en clients », sourit Monique. */
const isSaying = ({ words, speaker }: QuotationFact, { quotation }: Stretch, { index }: Comparison): boolean =>
  words >= 2 &&
  quotation?.words === words &&
  speaker?.bond === 'named' &&
  quotation.speaker?.bond === 'named' &&
  index.side.passages.flatMap(({ facts }) => facts.quotations).filter(({ inner }) => inner === quotation.inner)
    .length === 1;

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
      isTitled(quotation, passage, titlesOf(speaker, stretch, comparison)) ||
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
  const title = titleBefore(stretch);
  if (title !== undefined)
    return isCalled(said, title, comparison) ? undefined : { ...at, what: 'other', severity: 'warning' };
  return possible ? undefined : { ...at, what: 'other', severity: speaker.bond === 'near' ? 'error' : 'warning' };
}

/** Somebody else by the title that the article gives the speaker. */
function calledOtherwise(
  quotation: QuotationFact,
  passage: Passage,
  stretch: Stretch,
  speaker: Speaker,
  comparison: Comparison,
): AttributionVerdict | undefined {
  const said = titledSpeaker(quotation, passage, speaker, comparison);
  return said && { what: 'other', quotation, passage, severity: 'warning', said, speaker, stretch };
}

/** « …», a rétorqué l’adjoint aux finances »: told by the title that the source gives the speaker. */
function isTitled({ start, end }: QuotationFact, { sentences, text }: Passage, theirs: ReadonlySet<string>): boolean {
  const sentence = sentences.findLast((each) => each.start <= start);
  const to = Math.max(sentence?.end ?? end, sentences.find((each) => each.end > end)?.end ?? end);
  const around = [text.slice(sentence?.start ?? 0, start), text.slice(end, to)];
  const titles = around
    .filter(hasReportingVerb)
    .flatMap((clause) => [...allMatches(TITLE, clause)].map(([, word]) => word));
  return titles.some((title) => title !== undefined && theirs.has(title.toLowerCase()));
}
const TITLE = /(?<!\p{L})(?:l[ea][ \u00a0]|l[’']|un[ \u00a0]|une[ \u00a0])(\p{L}{4,})/giu;

/** The words beside the speaker’s name in the source, and the nouns that open a sentence near the words said. */
function titlesOf({ tokens }: Speaker, { passage }: Stretch, { index }: Comparison): ReadonlySet<string> {
  const beside = tokens.flatMap((token) => index.named(token)).flatMap(clausesBeside);
  const openings = passage.sentences.map(({ text }) => text.match(OPENING)?.[0] ?? '');
  return new Set([...beside, ...openings].flatMap((text) => lexicalWords(text).map(({ lower }) => lower)));
}
const OPENING = /^L(?:[ea][ \u00a0]|[’'])\p{L}+/u;

/** A quotation that follows somebody’s name, while its speaker is named nowhere near. */
function overheard(
  at: Omit<AttributionVerdict, 'what' | 'severity'>,
  { article }: Comparison,
): AttributionVerdict | undefined {
  const { passage, said, speaker } = at;
  if (said?.bond !== 'near' || speaker.bond === 'earlier') return undefined;
  // « dans le cadre des CEE, le « coup de pouce » »: letters that happen to stand near say nothing.
  if (isAcronym(said) || (isAcronym(speaker) && speaker.bond !== 'named')) return undefined;
  const around = article.passages.slice(Math.max(0, passage.index - 2), passage.index + 1);
  if (around.some(({ facts }) => facts.names.some(({ tokens }) => sharesWord(tokens, speaker.tokens))))
    return undefined;
  return { ...at, what: 'other', severity: 'warning' };
}

const isAcronym = ({ raw }: Speaker): boolean => /^\p{Lu}{2,7}$/u.test(raw);

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
