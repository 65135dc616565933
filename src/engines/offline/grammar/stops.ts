import type { Clause } from './clause.ts';
import { CLITICS, PREPOSITIONS, RELATIVES } from './closed-classes.ts';
import type { Grammar } from './grammar.ts';
import type { Token } from './tokens.ts';

/** After a comma these open something that the clause can do without; a noun might continue an enumeration. */
const FREE = new Set(
  `qui dont où mais soit faute avec sans selon dans pour depuis après avant tandis alors car puisque puisqu' grâce contre
  malgré même notamment quand lorsque lorsqu' comme afin ce et à en jusqu' jusque selon non quitte plutôt surtout parfois
  pourtant d'abord au aux sur sous chez d'après explique a-t-il a-t-elle dit-il dit-elle`.split(/\s+/),
);
/** Adverbials that may be left off without a comma. */
const ADVERBIAL = new Set(
  'pour afin grâce depuis après avant pendant tandis lorsque quand parce car avec malgré faute dès'.split(' '),
);
const COPULAS = new Set(
  'est sont était étaient sera seront fut reste restent devient deviennent semble semblent paraît paraissent demeure'.split(
    ' ',
  ),
);

/** They say nothing without what comes behind: `les députés ont, sans surprise, adopté`. */
const OPEN_VERBS = new Set(
  `ai as a avons avez ont avais avait avions aviez avaient aura auront aurait auraient eut eurent est sont était étaient
  sera seront serait seraient fut furent peut peuvent pouvait pouvaient pourra pourrait doit doivent devait devaient devra
  devrait veut veulent voulait va vont allait allaient fait font faisait faisaient vient viennent`.split(/\s+/),
);
/** An aside between commas is no longer. */
const LONGEST_ASIDE = 9;

/**
 * Where a main clause may end, as exclusive token indexes, the fullest form first: at the end of its sentence, at a sign, and
 * before an adverbial when nothing is denied.
 */
export function stopsOf(tokens: readonly Token[], clause: Clause, grammar: Grammar): number[] {
  const stops: number[] = [];
  // `non seulement … mais`, `plus … que`: one half without the other is another statement.
  const paired = tokens.some(({ lower }) => lower === 'seulement' || lower === 'tellement' || lower === 'ni');
  const last = tokens.at(-1);
  const end = last && '.…'.includes(last.text) ? tokens.length - 1 : tokens.length;
  if (last?.text !== '?' && last?.text !== '!' && last?.text !== '»') stops.push(end);
  let depth = 0;
  let comma = false;
  for (let at = clause.verb + 1; at < end; at += 1) {
    const token = tokens[at];
    if (!token) break;
    if ('«('.includes(token.text)) {
      if (
        token.text === '(' &&
        depth === 0 &&
        at > clause.verbEnd &&
        isWhole(at, tokens, clause) &&
        endsBehind(tokens, at)
      )
        stops.push(at);
      depth += 1;
    }
    if ('»)'.includes(token.text)) depth -= 1;
    if (depth === 0 && token.text === ',') {
      // Who says so: everything behind belongs to the one who speaks.
      if (opensReport(tokens, at + 1, grammar))
        return isWhole(at, tokens, clause) ? [at, ...stops.filter((stop) => stop < at)] : [];
    }
    if (paired || depth > 0 || !isWhole(at, tokens, clause) || resumes(tokens, at)) continue;
    if (/^[;:–—]$/.test(token.text) || (token.text === ',' && isFree(tokens, at + 1, grammar))) stops.push(at);
    else if (!comma && token.lower === 'et' && closesIndefinite(tokens, at, clause)) stops.push(at);
    else if (!comma && token.lower === 'et' && opensVerb(tokens, at + 1, clause, grammar)) stops.push(at);
    else if (!comma && ADVERBIAL.has(token.lower) && mayDrop(tokens, at, clause, grammar)) stops.push(at);
    comma ||= token.text === ',';
  }
  return stops.sort((a, b) => b - a);
}

/** Verb and complement stand before this place, and nothing there calls for more. */
function isWhole(at: number, tokens: readonly Token[], clause: Clause): boolean {
  if (
    at < clause.verbEnd ||
    (at === clause.verbEnd && clause.verbEnd === clause.verb + 1 && COPULAS.has(tokens[clause.verb]?.lower ?? ''))
  )
    return false;
  const before = tokens[at - 1]?.lower ?? '';
  if (at === clause.verbEnd && OPEN_VERBS.has(before)) return false;
  return !PREPOSITIONS.has(before) && !CLITICS.has(before) && !RELATIVES.has(before);
}

/** Behind the bracket nothing goes on that the clause is about: `adopté (438 voix contre 86) le projet`. */
function endsBehind(tokens: readonly Token[], at: number): boolean {
  const close = tokens.findIndex(({ text }, index) => index > at && text === ')');
  return close < 0 || tokens[close + 1]?.kind !== 'word';
}

/** `forçant l’armée, en difficulté, à reculer`: behind the aside the clause goes on with what it cannot do without. */
function resumes(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.text !== ',') return false;
  const close = tokens.findIndex(({ text }, index) => index > at && text === ',');
  if (close < 0 || close - at > LONGEST_ASIDE) return false;
  return /^(?:à|au|aux|de|d'|du|que|qu')$/.test(tokens[close + 1]?.lower ?? '');
}

/** `, a insisté l’élu`, `, assure-t-elle`. */
function opensReport(tokens: readonly Token[], at: number, grammar: Grammar): boolean {
  const next = tokens[at];
  if (next?.kind !== 'word') return false;
  if (/-(?:il|elle|on|ils|elles)$/.test(next.lower)) return true;
  const { verb, nominal } = grammar.forms(next.lower);
  const behind = tokens[at + 1];
  if (!verb || !behind) return false;
  if (/^(?:a|ont|avait|avaient)$/.test(next.lower)) return grammar.forms(behind.lower).pastParticiple;
  return !nominal && (/^(?:le|la|les|l'|un|une|son|sa|ses)$/.test(behind.lower) || /^\p{Lu}/u.test(behind.text));
}

function isFree(tokens: readonly Token[], at: number, grammar: Grammar): boolean {
  const next = tokens[at];
  if (!next || next.kind === 'sign') return false;
  // `…, et que…`: the second of two things said, known or believed.
  if (next.lower === 'et') return /^qu[e']$/.test(tokens[at + 1]?.lower ?? '');
  if (next.lower === 'à') return false;
  const { presentParticiple } = grammar.forms(next.lower);
  // `, la société veillant à…`: a clause without a finite verb.
  if (
    /^(?:le|la|les|l'|certains|certaines)$/.test(next.lower) &&
    [2, 3].some((far) => grammar.forms(tokens[at + far]?.lower ?? '').presentParticiple)
  )
    return true;
  return FREE.has(next.lower) || presentParticiple || /-(?:il|elle|on|ils|elles)$/.test(next.lower);
}

/** The complement before is indefinite: `un défi` is true without a second one. What says which one stays: without it nothing is said. */
function closesIndefinite(tokens: readonly Token[], at: number, clause: Clause): boolean {
  if (clause.negated || at <= clause.verbEnd + 1) return false;
  if (!/^(?:un|une|des|le|la|les|l'|d'|de)$/.test(tokens[at + 1]?.lower ?? '')) return false;
  const complement = tokens.slice(clause.verbEnd, at);
  if (
    complement.some(
      ({ lower, kind }) =>
        lower === 'entre' || lower === 'que' || lower === "qu'" || lower === 'et' || kind === 'number',
    )
  )
    return false;
  // What comes after a preposition may be shared: `dans le développement et la mise en service de…`.
  if (complement.some(({ lower }) => PREPOSITIONS.has(lower) && !/^(?:de|d'|du|des|à)$/.test(lower))) return false;
  const first = complement.find(({ lower }) => /^(?:un|une|des|le|la|les|l'|d'|de|du|à)$/.test(lower))?.lower ?? '';
  return (
    /^(?:un|une|des|à)$/.test(first) && complement.filter(({ lower }) => /^(?:le|la|les|l')$/.test(lower)).length === 0
  );
}

/** `elle conduit 140 ruches et signe l’un des miels…`: a second verb of the same subject, which the first can do without. */
function opensVerb(tokens: readonly Token[], at: number, clause: Clause, grammar: Grammar): boolean {
  if (clause.negated || at <= clause.verbEnd + 2) return false;
  const [verb, behind] = [tokens[at], tokens[at + 1]];
  return (
    verb?.kind === 'word' &&
    grammar.forms(verb.lower).verb !== undefined &&
    /^(?:le|la|les|l'|un|une|des|son|sa|ses)$/.test(behind?.lower ?? '')
  );
}

function mayDrop(tokens: readonly Token[], at: number, clause: Clause, grammar: Grammar): boolean {
  if (clause.negated || at <= clause.verbEnd + 1 || COPULAS.has(tokens[clause.verb]?.lower ?? '')) return false;
  const next = tokens[at + 1]?.lower ?? '';
  // `s’entretenir avec la déléguée`: with whom belongs to the infinitive.
  if (tokens[at]?.lower === 'avec' && grammar.forms(tokens[at - 1]?.lower ?? '').infinitive) return false;
  // `pour` before a noun may be what the verb asks for.
  if (tokens[at]?.lower === 'pour') return grammar.forms(next).infinitive;
  return true;
}
