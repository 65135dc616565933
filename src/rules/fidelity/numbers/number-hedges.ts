import type { Quantity } from '../../../french/facts/fact.ts';
import { ORIGIN } from '../reading/alignment.ts';
import type { Comparison } from '../reading/comparison.ts';
import type { Passage, Sentence } from '../reading/side.ts';
import type { Located } from '../reading/source-index.ts';
import type { NumberVerdict } from './number-verdict.ts';

/** « moins de 16 km/h » for 16,2: the hedge is on the wrong side of every number it may stand for. */
export const isBeyond = ({ approximation, value }: Quantity, from: readonly Located<Quantity>[]): boolean =>
  from.every(({ fact }) =>
    approximation === 'under' ? fact.value > value : approximation === 'over' && fact.value < value,
  );

/** `plus de 500` must not become `moins de 500`. */
export function judgeHedge(
  quantity: Quantity,
  passage: Passage,
  sentence: Sentence | undefined,
  from: readonly Located<Quantity>[],
  { alignment }: Comparison,
): NumberVerdict | undefined {
  const closest = nearest(from, sentence ? alignment.of(sentence) : []);
  const opposed = (hedge: Quantity['approximation']) =>
    (quantity.approximation === 'over' && hedge === 'under') ||
    (quantity.approximation === 'under' && hedge === 'over');
  if (
    closest &&
    opposed(closest.fact.approximation) &&
    (isOrigin(closest, sentence, alignment) ||
      from.every(({ fact }) => fact.approximation === undefined || opposed(fact.approximation)))
  )
    return {
      what: 'direction',
      quantity,
      passage,
      // « si elle cesse de verser au moins 450 euros » is « si ses versements passent sous les 450 euros ».
      severity:
        [sentence?.text, closest.sentence?.text].some((text) => text !== undefined && TURNS.test(text)) ||
        isOtherSide(quantity, passage, closest)
          ? 'warning'
          : 'error',
      source: closest,
    };
  const beyond = closest && nearlyForMore(quantity, passage, from);
  if (beyond) return { what: 'direction', quantity, passage, severity: 'warning', source: closest };
  const taxed = TAXED.exec(passage.text.slice(quantity.end, quantity.end + 12))?.[1]?.toLowerCase();
  const otherwise = taxed === undefined || quantity.kind !== 'money' ? undefined : contrarilyTaxed(taxed, from);
  if (otherwise) return { what: 'unit', quantity, passage, severity: 'error', source: otherwise };
  const rates = from.filter(({ fact }) => fact.per !== '');
  if (
    quantity.per !== '' &&
    rates.length > 0 &&
    rates.length === from.length &&
    rates.every(({ fact }) => fact.per !== quantity.per) &&
    rates[0]
  )
    return { what: 'rate', quantity, passage, severity: 'error', source: rates[0] };
  const near = new Set(
    (sentence ? alignment.of(sentence) : []).filter(({ score }) => score >= ORIGIN).map((found) => found.sentence),
  );
  const told = from.filter(({ sentence: home }) => home && near.has(home));
  if (closest && isBoundLost(quantity, passage, told) && isOrigin(closest, sentence, alignment))
    return { what: 'bound', quantity, passage, severity: 'warning', source: closest };
  return undefined;
}

/** « jusqu’à 6 kilos, ils en sont dispensés » where « les chiens de plus de 6 kilos » are not: the other side of one limit. */
function isOtherSide(quantity: Quantity, passage: Passage, { fact, passage: home }: Located<Quantity>): boolean {
  const [own, theirs] = [leadOf(passage.text, quantity.start), leadOf(home.text, fact.start)];
  return (UP_TO.test(own) && ABOVE.test(theirs)) || (ABOVE.test(own) && UP_TO.test(theirs));
}
const UP_TO =
  /(?:jusqu[’'](?:à|aux?)|(?:ne[ \u00a0]|n[’'])(?:dépass\p{L}+|excèd\p{L}+)[ \u00a0]pas|au plus|au maximum|inférieure?s? ou égale?s? à)[ \u00a0](?:les[ \u00a0])?$/iu;
const ABOVE =
  /(?:plus d(?:e[ \u00a0]|[’'])|au-delà d(?:e[ \u00a0]|[’'])|supérieure?s? à[ \u00a0]|au-dessus d(?:e[ \u00a0]|[’'])|dépass\p{L}+[ \u00a0]|excèd\p{L}+[ \u00a0])(?:les[ \u00a0])?$/iu;

const leadOf = (text: string, at: number): string => text.slice(Math.max(0, at - LEAD_REACH), at);
const LEAD_REACH = 30;

/** « près de 700 » for « plus de 700 », and the other way round, where the source says nothing else of the number. */
function nearlyForMore(
  { approximation, start }: Quantity,
  { text }: Passage,
  from: readonly Located<Quantity>[],
): boolean {
  const isNearly = (lead: string) => NEARLY.test(lead);
  const isMore = (lead: string) => MORE.test(lead);
  const leadOf = (whole: string, at: number) => whole.slice(Math.max(0, at - HEDGE_REACH), at);
  const own = leadOf(text, start);
  const opposite =
    approximation === 'about' && isNearly(own)
      ? isMore
      : approximation === 'over' && isMore(own)
        ? isNearly
        : undefined;
  return (
    opposite !== undefined &&
    from.every(({ fact, passage }) => fact.approximation !== undefined && opposite(leadOf(passage.text, fact.start)))
  );
}
const HEDGE_REACH = 14;
const NEARLY = /(?<!\p{L})(?:près[ \u00a0]d(?:e[ \u00a0]|[’'])|presque[ \u00a0])$/iu;
const MORE = /(?<!\p{L})plus[ \u00a0]d(?:e[ \u00a0]|[’'])$/iu;

/** « vise 6 % », where every 6 % of the source is « au moins 6 % ». */
const isBoundLost = (
  { approximation, loose, article, part, kind, start, end }: Quantity,
  { text }: Passage,
  from: readonly Located<Quantity>[],
): boolean =>
  approximation === undefined &&
  !loose &&
  !article &&
  !part &&
  kind !== 'ordinal' &&
  kind !== 'label' &&
  kind !== 'score' &&
  from.length > 0 &&
  from.every(isBounded) &&
  !BOUND.test(text.slice(Math.max(0, start - BOUND_REACH), end + BOUND_REACH));

/** « au moins », « au maximum »: a limit that somebody set. « plus de 500 » may be rounded to 500. */
const isBounded = ({ fact: { start, end }, passage: { text } }: Located<Quantity>): boolean =>
  LIMIT_BEFORE.test(text.slice(Math.max(0, start - 20), start)) || LIMIT_AFTER.test(text.slice(end, end + 16));
const LIMIT_BEFORE = /(?<!\p{L})au[ \u00a0](?:moins|minimum|plus|maximum)[ \u00a0]$/iu;
const LIMIT_AFTER = /^[ \u00a0]au[ \u00a0](?:moins|minimum|plus|maximum)(?!\p{L})/iu;

/** Words that set a limit, in whatever form. */
const BOUND =
  /(?<!\p{L})(?:peut|peuvent|pourr|démarr|commenc|moins|plus|davantage|minim|maxim|seuil|plafon|plancher|limit|dépass|excéd|excèd|franchi|jusqu|barre|supérieur|inférieur|sous|passé|au-del|dessus|dessous|partir|avant|dès|depuis|voire|bas mot|bon(?:ne)?s?[ \u00a0]|largement|atteint à peine|environ|près)/iu;
const BOUND_REACH = 60;

/** Whether the number stands in the sentence that the article’s surely comes from. */
const isOrigin = (
  { sentence: home }: Located<Quantity>,
  sentence: Sentence | undefined,
  alignment: Comparison['alignment'],
): boolean =>
  sentence !== undefined && alignment.of(sentence).some((found) => found.sentence === home && found.score >= ORIGIN);

function nearest(
  from: readonly Located<Quantity>[],
  aligned: readonly { readonly sentence: Sentence; readonly score: number }[],
): Located<Quantity> | undefined {
  for (const { sentence } of aligned) {
    const found = from.find((source) => source.sentence === sentence);
    if (found) return found;
  }
  return from[0];
}

/** What turns a limit round: « cesse de », « faute de ». */
const TURNS =
  /(?<!\p{L})(?:cess\p{L}*|renon\p{L}+|interromp\p{L}*|interdi\p{L}*|refus\p{L}*|manqu\p{L}*|faute d[e’']|à défaut|sans|sauf|sinon|à moins d[e’'])(?!\p{L})/iu;

const TAXED = /^[ \u00a0](net|brut|HT|TTC)(?:te|e)?s?(?!\p{L})/iu;

/** « 1 920 € brut » where every such sum of the source is net. */
function contrarilyTaxed(taxed: string, from: readonly Located<Quantity>[]): Located<Quantity> | undefined {
  const told = from.map(({ fact, passage: { text } }) =>
    TAXED.exec(text.slice(fact.end, fact.end + 12))?.[1]?.toLowerCase(),
  );
  return told.every((other) => other !== undefined && other !== taxed) ? from[0] : undefined;
}
