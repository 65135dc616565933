import { MONTHS, WEEKDAYS } from '../../../french/calendar.ts';
import { contentStems } from '../../../french/stems.ts';
import { isStopWord } from '../../../french/stop-words.ts';
import { NUMBER_WORDS, PRENOMINAL } from '../grammar/closed-classes.ts';
import type { Grammar } from '../grammar/grammar.ts';
import { isName } from '../grammar/names.ts';
import { type Token, tokensOf } from '../grammar/tokens.ts';

/** A phrase people may search for, with how often its words stand together in the article. */
export interface Phrase {
  readonly text: string;
  readonly stems: readonly string[];
  readonly count: number;
  readonly name: boolean;
  readonly titled: boolean;
}

const JOINTS: ReadonlySet<string> = new Set(['de', "d'", 'du', 'des', 'en', 'à', 'au', 'aux', 'la', 'les', "l'"]);
const LONGEST = 5;
const EMPTY_NOUNS: ReadonlySet<string> = new Set(
  `partie exemple nombre total moyenne suite fin début place point question vie monde jour heure minute an année mois semaine
  million millions milliard milliards euro euros dollar dollars pour-cent tiers quart moitié article rapport personne
  personnes gens part matin soir nuit fois premier première dernier dernière nouveau nouvelle grand grande petit petite bon
  bonne vrai autre deux trois quatre cinq six sept huit neuf dix onze douze quinze vingt mètre mètres kilomètre kilomètres
  ans heures minutes seconde secondes jours semaines min mn km degré degrés côté retour
  dizaine dizaines douzaine vingtaine centaine centaines millier milliers bout idée idées erreurs conseils astuces raisons façons étapes
  unique seul seule haut bas long longue plein pleine`.split(/\s+/),
);

/** The names and noun phrases of title and text, counted over both. Every phrase is a stretch of the source. */
export function phrasesOf(title: string, texts: readonly string[], grammar: Grammar): Phrase[] {
  const found = new Map<
    string,
    { text: string; stems: readonly string[]; count: number; name: boolean; titled: boolean }
  >();
  for (const [index, text] of [title, ...texts].entries()) {
    const tokens = tokensOf(text);
    for (const { from, to, name } of spansOf(tokens, index === 0, grammar)) {
      const slice = text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0);
      const stems = contentStems(slice);
      if (stems.length === 0 || slice.length < 3) continue;
      const key = stems.join(' ');
      const known = found.get(key);
      if (known) {
        known.count += 1;
        if (name && !known.name) known.name = true;
      } else found.set(key, { text: plainForm(slice, name, from), stems, count: 1, name, titled: index === 0 });
    }
  }
  return [...found.values()];
}

const plainForm = (slice: string, name: boolean, from: number): string =>
  from === 0 && !name ? slice.charAt(0).toLowerCase() + slice.slice(1) : slice;

/** `ont-ils`: a verb with its subject. */
const INVERTED = /-(?:t-)?(?:je|tu|ils?|elles?|on|nous|vous|ce)$/u;
/** `Mme Binet`: the same person has a first name too. */
const CIVILITY = /^(?:mme|mmes|mlle|mm|dr|pr|me|monsieur|madame)$/u;
const CAPITAL = /\p{Lu}/u;

function* spansOf(
  tokens: readonly Token[],
  inTitle: boolean,
  grammar: Grammar,
): Generator<{ from: number; to: number; name: boolean }> {
  for (let from = 0; from < tokens.length; from += 1) {
    // An institution is written with a capital and is a noun all the same: `Centre hospitalier`.
    const institution =
      CAPITAL.test(tokens[from]?.text ?? '') &&
      grammar.vocabulary.isNominal(tokens[from]?.lower ?? '') &&
      tokens[from + 1]?.kind === 'word' &&
      !isName(tokens, from + 1, grammar);
    const name = isName(tokens, from, grammar) && !institution;
    if (!name && !isCommon(tokens[from], grammar, (from === 0 && inTitle) || institution)) continue;
    if (name && from > 0 && tokens[from - 1]?.kind === 'word' && isName(tokens, from - 1, grammar)) continue;
    let to = from + 1;
    if (name) while (to < tokens.length && tokens[to]?.kind === 'word' && isName(tokens, to, grammar)) to += 1;
    if (CIVILITY.test(tokens[from]?.lower ?? '')) continue;
    if (!name && !(from === 0 ? inTitle : isNounPlace(tokens[from - 1]))) continue;
    yield { from, to, name };
    for (const end of longerEnds(tokens, to, from, name, grammar)) yield { from, to: end, name: false };
  }
}

/** After these a word is a noun, or the adjective before one. */
const isNounPlace = (before: Token | undefined): boolean =>
  before !== undefined && (DETERMINERS.has(before.lower) || PRENOMINAL.has(before.lower) || before.kind === 'number');

const DETERMINERS: ReadonlySet<string> = new Set(
  "le la les l' un une des du de d' au aux ce cet cette ces son sa ses leur leurs en chaque plusieurs quelques nos vos notre votre".split(
    ' ',
  ),
);

/** `talents` → `talents en IA`, `marché du travail`: one complement or one adjective more. */
function* longerEnds(
  tokens: readonly Token[],
  to: number,
  from: number,
  named: boolean,
  grammar: Grammar,
): Generator<number> {
  let at = to;
  const second = grammar.forms(tokens[at]?.lower ?? '');
  // `la passerelle du moulin fermée`: the participle is the passerelle’s.
  const strays = second.pastParticiple && /^(?:de|d'|du|des)$/.test(tokens[from - 1]?.lower ?? '');
  if (isCommon(tokens[at], grammar) && !named && !strays && !second.verb && !second.presentParticiple) {
    yield at + 1;
    at += 1;
  }
  let joints = 0;
  while (joints < 2 && JOINTS.has(tokens[at + joints]?.lower ?? '')) joints += 1;
  const next = at + joints;
  if (joints === 0 || next - from >= LONGEST || /^(?:la|les|l')$/.test(tokens[at]?.lower ?? '')) return;
  if (isCommon(tokens[next], grammar) || isName(tokens, next, grammar)) {
    let end = next + 1;
    while (
      isName(tokens, next, grammar) &&
      end - from < LONGEST &&
      tokens[end]?.kind === 'word' &&
      isName(tokens, end, grammar)
    )
      end += 1;
    yield end;
  }
}

function isCommon(token: Token | undefined, grammar: Grammar, mayBeCapital = false): boolean {
  if (token?.kind !== 'word' || token.lower.length < 3 || (!mayBeCapital && /^\p{Lu}/u.test(token.text))) return false;
  const { lower } = token;
  if (
    isStopWord(lower) ||
    INVERTED.test(lower) ||
    NUMBER_WORDS.has(lower) ||
    EMPTY_NOUNS.has(lower) ||
    PRENOMINAL.has(lower) ||
    MONTHS.has(lower) ||
    WEEKDAYS.has(lower)
  )
    return false;
  const forms = grammar.forms(lower);
  if (forms.infinitive && !grammar.vocabulary.isNominal(lower)) return false;
  return forms.verb ? grammar.vocabulary.isNominal(lower) : true;
}
