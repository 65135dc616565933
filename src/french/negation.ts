import { type LexicalWord, lexicalWords } from './lexical-words.ts';

/** What completes `ne`. Alone, `plus` may add and `personne` may be anyone, so they count only with `ne`. */
const COMPLEMENTS: ReadonlySet<string> = new Set(
  'pas jamais plus aucun aucune rien personne guère point nullement nul nulle ni'.split(' '),
);
/** What may come before `ne`: `Personne ne sait`, `Aucun train n’arrive`. */
const SUBJECTS: ReadonlySet<string> = new Set(['personne', 'rien', 'aucun', 'aucune', 'nul', 'nulle', 'jamais']);
/** Before these words `pas` is a step and `jamais` any time: `le pas`, `à jamais`. */
const NOUN_SIGNS: ReadonlySet<string> = new Set(
  'le un les des premier à si plus de du ce son leur ses chaque'.split(' '),
);
/** Verbs that deny by themselves: the stem and what may follow it. */
const DENIALS =
  /^(?:(?:refus|ni|échou|déclin|renonc|renonç|rejet|rejett)(?:e|es|ent|é|ée|és|ées|er|a|ait|aient|èrent|era|eront|erait|ant|ons|ez)|dément(?:i|ie|is|ies|ir|ent|ait)?|interdi(?:t|te|ts|tes|re|sent|sait))$/;
/** How many words may lie between `ne` and its complement, or between a subject and its `ne`. */
const REACH = 8;
const SUBJECT_REACH = 4;

/**
 * The marks of negation in a sentence, in text order: `ne … pas` gives `pas`, `sans` and the verbs of refusal give
 * themselves. `ne … que` restricts and is no negation; `plus` and `personne` count only with `ne`.
 */
export function negations(sentence: string): string[] {
  const words = lexicalWords(sentence);
  const marks: string[] = [];
  // The number of words that `ne` still looks ahead; a subject that denies has answered it already.
  let reach = 0;
  let answered = false;
  for (const [index, word] of words.entries()) {
    const { lower } = word;
    reach -= 1;
    if (isNe(sentence, word)) {
      reach = answered ? 0 : REACH;
      answered = false;
    } else if (reach > 0 && (lower === 'que' || lower === 'qu')) reach = 0;
    else if (reach > 0 && COMPLEMENTS.has(lower)) {
      marks.push(lower);
      reach = 0;
    } else if (SUBJECTS.has(lower) && leadsToNe(sentence, words, index)) {
      marks.push(lower);
      answered = true;
    } else if (lower === 'sans' || DENIALS.test(lower) || standsAlone(words, index)) marks.push(lower);
  }
  return marks;
}

function isNe(sentence: string, { lower, end }: LexicalWord): boolean {
  return lower === 'ne' || (lower === 'n' && /['’‘ʼ′]/.test(sentence.charAt(end)));
}

function leadsToNe(sentence: string, words: readonly LexicalWord[], index: number): boolean {
  if (NOUN_SIGNS.has(words[index - 1]?.lower ?? '') || words[index - 1]?.lower === 'une') return false;
  return words.slice(index + 1, index + 1 + SUBJECT_REACH).some((word) => isNe(sentence, word));
}

/** Negations without `ne`: `aucun bruit`, `pas encore`, `jamais vu`. */
function standsAlone(words: readonly LexicalWord[], index: number): boolean {
  const lower = words[index]?.lower;
  if (lower === 'aucun' || lower === 'aucune') return true;
  return (lower === 'pas' || lower === 'jamais') && !NOUN_SIGNS.has(words[index - 1]?.lower ?? '');
}
