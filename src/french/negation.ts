import { type LexicalWord, lexicalWords } from './lexical-words.ts';

/** What completes `ne`. Alone, `plus` may add and `personne` may be anyone, so they count only after `ne`. */
const COMPLEMENTS: ReadonlySet<string> = new Set(
  ['pas', 'jamais', 'plus', 'aucun', 'aucune', 'rien', 'personne', 'guère', 'point', 'nullement', 'nulle', 'nul', 'ni'],
);
/** Verbs that deny by themselves, in every form that starts so. */
const DENIALS =
  /^(?:refus(?:e|es|ent|é|ée|és|ées|er|a|ait|aient|èrent|era|ant|ons|ez|erait|eront)|ni(?:e|es|ent|é|ée|er|a|ait|aient|èrent|era|ant)|échou(?:e|es|ent|é|er|a|ait|aient|èrent|era|ant)|déclin(?:e|es|ent|é|ée|és|ées|er|a|ait|aient|èrent|era|ant)|rejet(?:te|tent|é|ée|és|ées|er|a|ait|aient|èrent|tera|ant)|renonc(?:e|ent|é|er|èrent|era)|renonça(?:it|ient)?|dément(?:i|ie|is|ies|ir|ent|ait)?|interdi(?:t|te|ts|tes|re|sent|sait))$/;
const DISTANCE = 8;

/**
 * The marks of negation in a sentence, in text order: `ne … pas` gives `pas`, `sans` and verbs of refusal give themselves.
 * `ne … que` restricts and is none; `plus` counts only after `ne`, and not before `que` or `de`+figure.
 */
export function negations(sentence: string): string[] {
  const words = lexicalWords(sentence);
  const marks: string[] = [];
  let open = 0;
  for (const [index, word] of words.entries()) {
    const { lower } = word;
    if (isNe(sentence, word)) open = DISTANCE;
    else if (open > 0 && COMPLEMENTS.has(lower)) {
      marks.push(lower);
      open = 0;
    } else if (open > 0 && (lower === 'que' || lower === 'qu')) open = 0;
    else if (lower === 'sans' || DENIALS.test(lower)) marks.push(lower);
    else if (standsAlone(words, index)) marks.push(lower);
    open -= 1;
  }
  return marks;
}

function isNe(sentence: string, word: LexicalWord): boolean {
  return word.lower === 'ne' || (word.lower === 'n' && /['’‘ʼ′]/.test(sentence.charAt(word.end)));
}

/** Negations without `ne`: `aucun bruit`, `pas encore`, `jamais vu`. */
function standsAlone(words: readonly LexicalWord[], index: number): boolean {
  const lower = words[index]?.lower;
  if (lower === 'aucun' || lower === 'aucune') return true;
  if (lower !== 'pas' && lower !== 'jamais') return false;
  const before = words[index - 1]?.lower ?? '';
  return !/^(?:le|un|les|des|premier|à|si|plus|de|du|ce|son|leur|ses)$/.test(before);
}
