import type { NameFact, QuotationFact, Speaker } from '../../../french/facts/fact.ts';
import { hasReportingVerb } from '../../../french/facts/reporting-verbs.ts';
import { lexicalWords } from '../../../french/lexical-words.ts';
import { foldAccents } from '../../../french/normalize.ts';
import { stem } from '../../../french/stems.ts';
import type { Comparison } from '../reading/comparison.ts';
import type { Passage, Side } from '../reading/side.ts';
import type { Located } from '../reading/source-index.ts';
import { speechAt } from './quotation-cover.ts';
import type { Stretch } from './speech-index.ts';

/** A noun with what belongs to it: « directeur sportif », « adjoint aux finances ». */
const TITLE = "\\p{Ll}[\\p{L}-]{3,}(?:[ \\u00a0](?:d[’’'])?\\p{Ll}[\\p{L}-]*){0,3}";
/** « », admet le directeur sportif. » */
const SAYS = new RegExp(
  `^[ \\u00a0]*,?[ \\u00a0]((?:(?:a|avait)[ \\u00a0])?\\p{L}+)[ \\u00a0](?:le[ \\u00a0]|la[ \\u00a0]|l[’'])(${TITLE})[ \\u00a0]?(?=[.,;:]|$)`,
  'iu',
);
/** « le directeur sportif, Yann Kervella » */
const BEFORE = new RegExp(`(?:^|[^\\p{L}])(?:l[ea][ \\u00a0]|l[’'])(${TITLE}),?[ \\u00a0]$`, 'iu');
/** « Yann Kervella, directeur sportif du club » */
const AFTER = new RegExp(`^,[ \\u00a0](?:l[ea][ \\u00a0]|l[’'])?(${TITLE})(?=[,.;:]|$)`, 'iu');
const LONGEST = 60;

interface Titled {
  readonly title: string;
  readonly tokens: readonly string[];
}

/** « …», admet le directeur sportif », where the source calls somebody else so, and never the one whom it quotes. */
export function titledSpeaker(
  quotation: QuotationFact,
  passage: Passage,
  { tokens }: Speaker,
  comparison: Comparison,
): Speaker | undefined {
  const title = titleBehind(quotation, passage) ?? titleThatSays(quotation, passage);
  if (title === undefined) return undefined;
  const titles = comparison.once(titlesOfSource);
  const owners = titles.filter((each) => each.title === foldAccents(title.toLowerCase()));
  const isOwn = (each: Titled) => each.tokens.some((token) => tokens.includes(token));
  if (owners.length === 0 || owners.some(isOwn)) return undefined;
  // The director of one house may be called so as well as that of another.
  const noun = nounOf(title);
  const isCalledSo = comparison.index.side.sentences.some(
    (sentence) =>
      sentence.words.some(({ form }) => tokens.includes(form.key)) &&
      sentence.words.some(({ lower }) => nounOf(lower) === noun),
  );
  return isCalledSo ? undefined : { tokens: [], raw: title, bond: 'named' };
}

function titleBehind({ end }: QuotationFact, { text }: Passage): string | undefined {
  const [, verb, title] = SAYS.exec(text.slice(end, end + LONGEST)) ?? [];
  return verb !== undefined && hasReportingVerb(verb) ? title : undefined;
}

/** « Le maire affirme que « … » »: nobody is named before the words. */
function titleThatSays({ start }: QuotationFact, { text, sentences }: Passage): string | undefined {
  const from = sentences.findLast((sentence) => sentence.start <= start)?.start ?? 0;
  const [, title, rest] = OPENS.exec(text.slice(from, start)) ?? [];
  return rest !== undefined && hasReportingVerb(rest) && !/\p{Lu}/u.test(rest) ? title : undefined;
}
const OPENS =
  /^L(?:[ea][ \u00a0]|[’'])(\p{Ll}{4,}(?:[ \u00a0](?:municipale?|général|générale|sportif|sportive|technique))?)((?:[ \u00a0][\p{L}-]+){1,4}?[ \u00a0]?:?[ \u00a0])$/u;

/** One key for both genders. */
const nounOf = (title: string): string => foldAccents(stem((title.split(/[ \u00a0]/)[0] ?? '').toLowerCase()));

const titlesOfSource = ({ index }: Comparison): readonly Titled[] => titlesIn(index.side);

const titlesIn = ({ passages }: Side): Titled[] =>
  passages.flatMap((passage) =>
    passage.facts.names.flatMap(({ tokens, start, end }) => {
      if (speechAt(passage, start)) return [];
      const { text } = passage;
      const lead = BEFORE.exec(text.slice(Math.max(0, start - LONGEST), start))?.[1];
      const tail = text.charAt(end) === ',' ? AFTER.exec(text.slice(end, end + LONGEST))?.[1] : undefined;
      return [lead, tail].flatMap((title) =>
        title === undefined ? [] : { title: foldAccents(title.toLowerCase()), tokens },
      );
    }),
  );

/** « La maire a refusé : « … » » names nobody: the title that speaks, in lower case. */
export function titleBefore({ quotation, passage }: Stretch): string | undefined {
  if (!quotation) return undefined;
  const from = passage.sentences.findLast(({ start }) => start <= quotation.start)?.start ?? 0;
  const lead = passage.text.slice(from, quotation.start);
  return /:[\s\u00a0]*$/u.test(lead) ? TITLE_OPENS.exec(lead)?.[1]?.toLowerCase() : undefined;
}
const TITLE_OPENS = /^L(?:[ea][ \u00a0]|[’'])(\p{L}{4,})/u;

/** Whether the source calls somebody so, beside the name. */
export const isCalled = ({ tokens }: Speaker, title: string, { index }: Comparison): boolean =>
  tokens
    .flatMap((token) => index.named(token))
    .flatMap(clausesBeside)
    .some((clause) => lexicalWords(clause).some(({ lower }) => lower === title));

/** What stands in the clause of a name, before it and behind it. */
export const clausesBeside = ({ fact: { start, end }, passage: { text } }: Located<NameFact>): readonly string[] => [
  text.slice(Math.max(0, start - FAR), start).match(CLAUSE_BEFORE)?.[0] ?? '',
  text.slice(end, end + FAR).match(CLAUSE_AFTER)?.[0] ?? '',
];
const FAR = 80;
const CLAUSE_BEFORE = /[^,.;:!?«»()—]*[, \u00a0]*$/u;
const CLAUSE_AFTER = /^[,( \u00a0]*[^,.;:!?«»()—]*/u;
