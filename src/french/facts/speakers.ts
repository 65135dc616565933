import type { NameFact, Speaker } from './fact.ts';
import { hasAccording, hasReportingVerb } from './reporting-verbs.ts';

/** What surrounds a quotation, for finding out who speaks. Offsets are those of the text. */
export interface QuotationScene {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Limits of the sentence or sentences that hold the quotation. */
  readonly sentenceStart: number;
  readonly sentenceEnd: number;
  /** Names around the quotation and outside all quotations, in order. */
  readonly names: readonly NameFact[];
  /** Offset where the next quotation opens, or the end of the text. */
  readonly nextQuotation: number;
  readonly previousQuotation: number;
  /** The last person named before this text. */
  readonly before: NameFact | undefined;
  /** Words of names that look like people's. */
  readonly people: ReadonlySet<string>;
}

/** Words before a name that make it a place or an object of the sentence and not its speaker. */
const GOVERNED =
  /(?:^|[^\p{L}])(?:à|au|aux|de|du|des|d[’']|en|dans|chez|vers|sur|sous|avec|contre|sans|entre|depuis|par|grâce à|face à|comme|et|l[’'](?:usine|école|hôpital) d[eu’'])[ \u00a0]?(?:la[ \u00a0]|le[ \u00a0]|les[ \u00a0]|l[’'])?$/iu;
const CREDIT =
  /(?:^|[^\p{L}])(?:selon|d[’']après|pour|aux yeux d[e’']|de l[’']avis d[e’']|dixit)[ \u00a0]?(?:le[ \u00a0]|la[ \u00a0]|l[’'])?(?:[\p{L}-]+[ \u00a0,]+){0,5}$/iu;

const INCISE =
  /^[\s\u00a0]*,[\s\u00a0]*(?:[lms][’']|lui[ \u00a0]|se[ \u00a0]|nous[ \u00a0])?(?:a|ont|avait)[ \u00a0](?:\p{L}+[ \u00a0])?\p{L}+(?:é|i|u|is|it|ert)(?!\p{L})/u;

/** Who speaks a quotation, as far as its own sentence and the names before it tell. */
export function speakerOf(scene: QuotationScene): Speaker | undefined {
  return afterwards(scene) ?? beforehand(scene) ?? nearest(scene);
}

/** `« … », explique la maire, Odette Marsan` and `« … », selon Odette Marsan`. */
function afterwards({ text, end, sentenceEnd, nextQuotation, names }: QuotationScene): Speaker | undefined {
  const limit = Math.min(sentenceEnd, nextQuotation);
  const tail = text.slice(end, limit);
  if (
    tail.length < 3 ||
    !/^[\s\u00a0,;.!?–—-]*(?:\(|\p{L})/u.test(tail) ||
    !(INCISE.test(tail) || hasReportingVerb(tail) || hasAccording(tail.slice(0, 24)))
  )
    return undefined;
  // « a souri Léa », but not « explique-t-elle à Léa ».
  if (/^[\s\u00a0,]*(?:[\p{L}’']+[ \u00a0]){0,4}[\p{L}’']+-(?:t-)?(?:il|elle|on|ils|elles)(?!\p{L})/u.test(tail))
    return undefined;
  const name = names.find(
    (candidate) => candidate.start >= end && candidate.start < limit && !isGoverned(text, candidate),
  );
  return name && named(name);
}

/** `Odette Marsan, la maire, résume : « … »`, `Selon Odette Marsan, « … »`. */
function beforehand({ text, start, sentenceStart, previousQuotation, names }: QuotationScene): Speaker | undefined {
  const from = Math.max(sentenceStart, previousQuotation);
  const lead = text.slice(from, start);
  const introduces = /[:,][\s\u00a0]*$/u.test(lead) || hasReportingVerb(lead) || hasAccording(lead);
  if (!introduces) return undefined;
  const candidates = names.filter((name) => name.start >= from && name.end <= start);
  const credited = candidates.find((name) => CREDIT.test(text.slice(Math.max(from, name.start - 40), name.start)));
  const subject = credited ?? candidates.find((name) => !isGoverned(text, name));
  return subject && named(subject);
}

function nearest({ text, start, names, before, people }: QuotationScene): Speaker | undefined {
  const earlier = names.filter((name) => name.end <= start && name.raw.length > 1);
  const persons = earlier.filter((name) => isPerson(name, people));
  const free = (name: NameFact) => !isGoverned(text, name);
  const name = persons.filter(free).at(-1) ?? persons.at(-1) ?? before ?? earlier.filter(free).at(-1);
  return name && { tokens: name.tokens, raw: name.raw, bond: name === before ? 'earlier' : 'near' };
}

/** Whether a word of the name belongs to somebody. */
export const isPerson = ({ tokens }: Pick<NameFact, 'tokens'>, people: ReadonlySet<string>): boolean =>
  tokens.some((token) => people.has(token));

const named = ({ tokens, raw }: NameFact): Speaker => ({ tokens, raw, bond: 'named' });

/** Whether a preposition before the name keeps it from being the one who speaks. */
export const isGoverned = (text: string, { start }: Pick<NameFact, 'start'>): boolean =>
  GOVERNED.test(text.slice(Math.max(0, start - 16), start));
