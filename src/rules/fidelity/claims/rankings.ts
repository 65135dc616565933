import type { Word } from '../../../french/facts/word-forms.ts';
import { Annotation } from '../../../model/annotation.ts';
import { plainWords } from '../reading/plain-words.ts';
import type { Sentence } from '../reading/side.ts';
import { hasSign, isSign } from '../reading/signs.ts';

/** « Brac est deuxième derrière Orvan », « Orvan vend plus de pain que Brac »: which of two stands above the other. */
export interface Ranking {
  /** The word that says so. */
  readonly word: Word;
  /** Whether what stands before it is above what stands behind it. */
  readonly isAbove: boolean;
  /** Beginnings of the words behind it that name the other one. */
  readonly other: ReadonlySet<string>;
  /** Beginnings of the words before it, the one that is compared among them. */
  readonly before: ReadonlySet<string>;
  /** The words between, which tell in what respect: « plus cher que ». */
  readonly respect: ReadonlySet<string>;
}

/** Letters that the forms and derivations of one word share, roughly: « emploie », « employeur ». */
const ROOT = 5;
/** Content words before the comparison that may name what is compared. */
const BEFORE = 10;
/** Words from `plus` to its `que`. */
const REACH = 5;
/** Words from `que` or `derrière` to the one that is named. */
const NAMED = 3;

const FOLLOWING = 'derriere dessous au-dessous';
const LEADING = 'devant dessus au-dessus';
const PLACES: ReadonlyMap<string, boolean> = new Map([
  ...FOLLOWING.split(' ').map((word) => [word, false] as const),
  ...LEADING.split(' ').map((word) => [word, true] as const),
]);
const DEGREES: ReadonlyMap<string, boolean> = new Map([
  ['plus', true],
  ['davantage', true],
  ['mieux', true],
  ['moins', false],
  ['moindre', false],
]);
/** « devance », « a dépassé »; « devancé par » is the other way. */
const LEADS = /^(?:devanc|preced(?!ent)|depass|surpass|distanc(?!es?$))/;
/** « à deux longueurs de la première » */
const GAP = /^(?:longueurs?|points?|unites?|places?|rangs?|voix|secondes?)$/;
/** « s’incliner devant » is no lead. */
const BOWS = /^(?:inclin|recul|comparu|compar|defil|pass)/;

/** « Lise court plus vite, mais Jeanne … » */
const OPENS = /^(?:mais|tandis|alors|quand|car|puis)$/;

/** Beginnings of the adjectives that say how much of something there is. */
const LARGE: ReadonlySet<string> = new Set(
  'grand fort forte forts marqu impor eleve net nette nets prono consi inten gros gross large haut haute'.split(' '),
);
const SMALL: ReadonlySet<string> = new Set('faibl petit redui limit bas basse moind mince maigr'.split(' '));

const NONE: readonly Ranking[] = [];
const readings = new Annotation<Sentence, readonly Ranking[]>();

/** The rankings of a sentence that denies nothing. */
export function rankingsOf(sentence: Sentence): readonly Ranking[] {
  let known = readings.get(sentence);
  if (!known) {
    known = hasSign('ranking', sentence) ? readRankings(sentence) : NONE;
    readings.set(sentence, known);
  }
  return known;
}

const rootOf = ({ form: { folded } }: Word): string => folded.slice(0, ROOT);

/** A word that may name a thing. */
const isThing = ({ form: { folded, stop } }: Word): boolean => !stop && folded.length > 2 && !/^\d/.test(folded);

function readRankings(sentence: Sentence): readonly Ranking[] {
  const found: Ranking[] = [];
  const words = plainWords(sentence);
  for (const [at, word] of words.entries()) {
    if (!isSign('ranking', word.form)) continue;
    const { folded } = word.form;
    const isLead = PLACES.get(folded);
    const isMore = isLead === undefined ? DEGREES.get(folded) : undefined;
    const isGap = GAP.test(folded) && /^(?:d|de|du|des)$/.test(words[at + 1]?.form.folded ?? '') && isBehind(words, at);
    const isVerb = isLead === undefined && LEADS.test(folded);
    const isPassive = isVerb && words[at + 1]?.form.folded === 'par';
    const isAbove = isVerb ? !isPassive : (isLead ?? isMore ?? (isGap ? false : undefined));
    if (isAbove === undefined || (isLead && words.slice(Math.max(0, at - 3), at).some(bows))) continue;
    const que = isMore === undefined ? at + 1 : queBehind(sentence, words, at);
    if (que === undefined || isCutOff(sentence, words, at, que)) continue;
    const other = namedFrom(sentence, words, que);
    if (other.size === 0) continue;
    if (words.some(({ form: { lower } }) => lower === 'ne' || lower === 'n')) return [];
    const lead = clauseBefore(sentence, words, at).filter(isThing).slice(-BEFORE).map(rootOf);
    const degree = words.slice(at + 1, que);
    // « plus faible que » is less, and « plus marqué », « plus grand » say no more than more.
    const isLess = isMore !== undefined && degree.some((each) => SMALL.has(rootOf(each)));
    const between = degree
      .filter(isThing)
      .map(rootOf)
      .filter((root) => !SMALL.has(root) && !LARGE.has(root));
    // « la boulangerie Lormel … que la boulangerie Vasseur »: what both are called tells neither.
    const proper = new Set([...other].filter((root) => !lead.includes(root)));
    if (proper.size === 0) continue;
    const own = lead.filter((root) => !other.has(root));
    found.push({ word, isAbove: isAbove !== isLess, other: proper, before: new Set(own), respect: new Set(between) });
  }
  return found;
}

const bows = ({ form }: Word): boolean => BOWS.test(form.folded);

/** « à trois points du premier » */
const isBehind = (words: readonly Word[], at: number): boolean =>
  words[at - 2]?.form.lower === 'à' && !/^(?:pr[eè]s|jusqu)/.test(words[at - 3]?.form.folded ?? '');

/** « plus de monde que »: not « plus que jamais », and no other comparison between. */
function queBehind(sentence: Sentence, words: readonly Word[], at: number): number | undefined {
  for (let index = at + 1; index <= at + REACH; index += 1) {
    const folded = words[index]?.form.folded;
    if (folded === undefined || DEGREES.has(folded)) return undefined;
    if (folded === 'que' || folded === 'qu') return isCutOff(sentence, words, at, index) ? undefined : index + 1;
  }
  return undefined;
}

const isCutOff = ({ passage }: Sentence, words: readonly Word[], from: number, to: number): boolean =>
  /[,;:.()!?«»—–]/.test(passage.text.slice(words[from]?.end, words[Math.min(to, words.length - 1)]?.start));

/** The first word that names something, and what is written with a capital right behind it. */
function namedFrom(sentence: Sentence, words: readonly Word[], from: number): Set<string> {
  const first = words.findIndex((word, index) => index >= from && index < from + NAMED && isThing(word));
  const named = new Set<string>();
  for (let at = first; at >= 0 && at < first + NAMED; at += 1) {
    const word = words[at];
    if (!word || (at > first && (!/^\p{Lu}/u.test(word.text) || isCutOff(sentence, words, at - 1, at)))) break;
    named.add(rootOf(word));
  }
  return named;
}

/** The words of a sentence before one of them, from where its clause begins. */
function clauseBefore({ passage }: Sentence, words: readonly Word[], at: number): readonly Word[] {
  const first = words[0];
  const word = words[at];
  if (!first || !word) return [];
  const cut = Math.max(
    passage.text.lastIndexOf(';', word.start),
    passage.text.lastIndexOf(':', word.start),
    first.start - 1,
  );
  const clause = words.slice(0, at).filter(({ start }) => start > cut);
  return clause.slice(clause.findLastIndex(({ form }) => OPENS.test(form.folded)) + 1);
}
