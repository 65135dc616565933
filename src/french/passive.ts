import { lexicalWords } from './lexical-words.ts';
import { ETRE_PARTICIPLES, IRREGULAR_PARTICIPLES, STATES } from './participles.ts';

const ETRE: ReadonlySet<string> = new Set(
  `suis es est sommes êtes sont étais était étions étiez étaient fus fut fûmes fûtes furent serai seras sera serons serez
  seront serais serait serions seriez seraient sois soit soyons soyez soient fusse fusses fût fussions fussent être étant
  été`.split(/\s+/),
);
const REFLEXIVES: ReadonlySet<string> = new Set(['s', 'se', 'm', 'me', 't', 'te']);
const DOUBLED: ReadonlySet<string> = new Set(['nous', 'vous']);
const BETWEEN: ReadonlySet<string> = new Set(
  `pas plus jamais point guère rien bien mal très trop peu si tant souvent parfois toujours déjà encore aussi également
  ainsi donc ensuite enfin alors désormais depuis aujourd'hui presque tout même vite mieux bientôt d'abord toutefois
  cependant pourtant parfois longtemps surtout tous toutes eux été`.split(/\s+/),
);
/** Before these `été` is summer and `être` a noun. */
const NOUN_SIGNS: ReadonlySet<string> = new Set([
  'l',
  'un',
  'd',
  'cet',
  'en',
  'chaque',
  'bel',
  'l',
  'des',
  'les',
  'bien',
]);
const MOST_BETWEEN = 3;

/**
 * Whether a sentence holds a passive: a form of `être`, up to three adverbs, a past participle of a verb that does not
 * build its own past with `être`. Reflexive verbs and plain states (`est réputé`) are not passives.
 */
export function isPassive(sentence: string, known = lexicalWords(sentence)): boolean {
  if (!known.some(({ lower }) => ETRE.has(formOf(lower)))) return false;
  const words = known.map(({ lower }) => lower);
  return words.some(
    (word, index) => ETRE.has(formOf(word)) && !isReflexive(words, index) && leadsToParticiple(words, index),
  );
}

/** `sera-t-il` → `sera`: what is inverted after the verb does not matter. */
function formOf(word: string): string {
  const hyphen = word.indexOf('-');
  return hyphen < 0 ? word : word.slice(0, hyphen);
}

function isReflexive(words: readonly string[], index: number): boolean {
  const before = words[index - 1] ?? '';
  return REFLEXIVES.has(before) || (DOUBLED.has(before) && words[index - 2] === before);
}

function leadsToParticiple(words: readonly string[], index: number): boolean {
  const word = words[index] ?? '';
  if ((word === 'été' || word === 'être') && NOUN_SIGNS.has(words[index - 1] ?? '')) return false;
  for (let at = index + 1; at <= index + 1 + MOST_BETWEEN; at += 1) {
    const next = words[at];
    if (next === undefined) return false;
    if (BETWEEN.has(next) || next.endsWith('ment')) continue;
    return isPassiveParticiple(next, words[at + 1] === 'par');
  }
  return false;
}

function isPassiveParticiple(word: string, hasAgent: boolean): boolean {
  const base = masculine(word);
  if (base === undefined || ETRE_PARTICIPLES.has(base)) return false;
  return hasAgent || !STATES.has(base);
}

/** The masculine singular of a past participle, or undefined when the word is none. */
function masculine(word: string): string | undefined {
  if (/^\p{L}+ée?s?$/u.test(word)) return word.replace(/e?s?$/, '');
  for (const ending of [/$/, /s$/, /e$/, /es$/]) {
    const base = word.replace(ending, '');
    if (ending.test(word) && IRREGULAR_PARTICIPLES.has(base)) return base;
  }
  return undefined;
}
