import type { Vocabulary } from '../model/lexicon.ts';
import { FUTURE_STEMS, PAST_SINGULAR, PRESENT_PLURAL, PRESENT_SINGULAR } from './irregular-present.ts';
import { IRREGULAR_PARTICIPLES } from './participles.ts';

export type Tense = 'present' | 'imperfect' | 'past' | 'future' | 'conditional';

/** A reading of a word as a verb in the third person. */
export interface ThirdPerson {
  readonly plural: boolean;
  readonly tense: Tense;
}

const AUXILIARIES: Readonly<Record<string, ThirdPerson>> = {
  est: { plural: false, tense: 'present' },
  a: { plural: false, tense: 'present' },
  va: { plural: false, tense: 'present' },
  sont: { plural: true, tense: 'present' },
  ont: { plural: true, tense: 'present' },
  vont: { plural: true, tense: 'present' },
  font: { plural: true, tense: 'present' },
  fut: { plural: false, tense: 'past' },
  eut: { plural: false, tense: 'past' },
  furent: { plural: true, tense: 'past' },
  eurent: { plural: true, tense: 'past' },
  ira: { plural: false, tense: 'future' },
  iront: { plural: true, tense: 'future' },
  irait: { plural: false, tense: 'conditional' },
  iraient: { plural: true, tense: 'conditional' },
};

/** Ending of a tense: the longer ones first, so that `-aient` is not read as `-ent`. */
const ENDINGS: readonly (readonly [ending: string, tense: Tense, plural: boolean, bases: readonly string[]])[] = [
  ['issaient', 'imperfect', true, ['ir']],
  ['issait', 'imperfect', false, ['ir']],
  ['issent', 'present', true, ['ir']],
  ['eraient', 'conditional', true, ['er']],
  ['iraient', 'conditional', true, ['ir']],
  ['raient', 'conditional', true, ['re']],
  ['erait', 'conditional', false, ['er']],
  ['irait', 'conditional', false, ['ir']],
  ['rait', 'conditional', false, ['re']],
  ['eront', 'future', true, ['er']],
  ['iront', 'future', true, ['ir']],
  ['ront', 'future', true, ['re']],
  ['era', 'future', false, ['er']],
  ['ira', 'future', false, ['ir']],
  ['ra', 'future', false, ['re']],
  ['aient', 'imperfect', true, ['er', 'ir', 're', 'oir']],
  ['ait', 'imperfect', false, ['er', 'ir', 're', 'oir']],
  ['èrent', 'past', true, ['er']],
  ['irent', 'past', true, ['ir', 're']],
  ['urent', 'past', true, ['oir', 're', 'ir']],
  ['ent', 'present', true, ['er']],
  ['it', 'present', false, ['ir']],
  ['a', 'past', false, ['er']],
  ['e', 'present', false, ['er']],
];
/** Endings that only verbs have, so that an unknown stem is no obstacle once the word is no noun. */
const TELLING = /(?:..ai(?:en)?t|...[èiu]rent|..ront|..rai(?:en)?t)$/;
const GERUND_EXCEPTIONS: ReadonlySet<string> = new Set(
  `pendant devant avant durant cependant maintenant autant tant quant pourtant auparavant dorénavant nonobstant moyennant
  important instant enfant restaurant`.split(/\s+/),
);

/** How a lower-case word reads as a verb of which `il` or `ils` could be the subject; undefined when it cannot. */
export function thirdPerson(word: string, words: Vocabulary): ThirdPerson | undefined {
  const auxiliary = AUXILIARIES[word];
  if (auxiliary) return auxiliary;
  if (ends(word, PRESENT_SINGULAR, words)) return { plural: false, tense: 'present' };
  if (ends(word, PRESENT_PLURAL, words)) return { plural: true, tense: 'present' };
  if (ends(word, PAST_SINGULAR, words)) return { plural: false, tense: 'past' };
  // `prirent`, `vinrent`: the singular with another ending.
  if (word.endsWith('rent') && ends(`${word.slice(0, -4)}t`, PAST_SINGULAR, words))
    return { plural: true, tense: 'past' };
  const future = futureOf(word, words);
  if (future) return future;
  for (const [ending, tense, plural, bases] of ENDINGS) {
    if (!word.endsWith(ending)) continue;
    const stem = word.slice(0, -ending.length);
    if (stem !== '' && spellings(stem).some((each) => bases.some((base) => words.isInfinitive(each + base))))
      return { plural, tense };
  }
  if (TELLING.test(word) && !words.isNominal(word) && !words.isKnown(word))
    return { plural: word.endsWith('nt'), tense: tenseOf(word) };
  return undefined;
}

/** Whether a lower-case word can be a past participle, in any gender and number. */
export function isPastParticiple(word: string, words: Vocabulary): boolean {
  const group = /^(.+)(?:é|ée|és|ées)$/u.exec(word);
  if (group?.[1])
    return words.isInfinitive(`${group[1]}er`) || IRREGULAR_PARTICIPLES.has(masculineOf(word)) || word.startsWith('né');
  const second = /^(.+i)e?s?$/u.exec(word);
  if (second?.[1] && words.isInfinitive(`${second[1]}r`)) return true;
  return [word, word.replace(/e$/u, ''), word.replace(/s$/u, ''), word.replace(/es$/u, '')].some((form) =>
    IRREGULAR_PARTICIPLES.has(form),
  );
}

/** Whether a lower-case word can be a present participle: `permettant`, `finissant`. */
export function isPresentParticiple(word: string, words: Vocabulary): boolean {
  return (
    word.length > 5 && word.endsWith('ant') && !GERUND_EXCEPTIONS.has(word) && stemIsVerbal(word.slice(0, -3), words)
  );
}

function stemIsVerbal(stem: string, words: Vocabulary): boolean {
  if (spellings(stem).some((each) => ['er', 'ir', 're', 'oir'].some((base) => words.isInfinitive(each + base))))
    return true;
  if (stem.endsWith('iss')) return words.isInfinitive(`${stem.slice(0, -2)}r`);
  return ['ent', 'nent', 'aient'].some((ending) => ends(stem + ending, PRESENT_PLURAL, words));
}

const ends = (word: string, forms: readonly (readonly [string, string])[], words: Vocabulary): boolean =>
  forms.some(
    ([form, infinitive]) => word.endsWith(form) && words.isInfinitive(word.slice(0, -form.length) + infinitive),
  );

function futureOf(word: string, words: Vocabulary): ThirdPerson | undefined {
  const match = /^(.+?)r(a|ont|ait|aient)$/u.exec(word);
  const [, stem = '', ending = ''] = match ?? [];
  if (!match || !(ends(stem, FUTURE_STEMS, words) || ends(`${stem}r`, FUTURE_STEMS, words))) return undefined;
  return { plural: ending.endsWith('nt'), tense: ending.startsWith('ai') ? 'conditional' : 'future' };
}

/** The spellings of a stem before other vowels: `mange-ait`, `commenç-ait`, `appell-e`, `emploi-e`, `achèt-e`. */
function spellings(stem: string): readonly string[] {
  if (stem.endsWith('ge')) return [stem, stem.slice(0, -1)];
  if (stem.endsWith('ç')) return [stem, `${stem.slice(0, -1)}c`];
  if (/([lt])\1$/.test(stem)) return [stem, stem.slice(0, -1)];
  if (stem.endsWith('i')) return [stem, `${stem.slice(0, -1)}y`];
  const grave = /^(.*)è(\p{L}{1,3})$/u.exec(stem);
  return grave ? [stem, `${grave[1]}e${grave[2]}`, `${grave[1]}é${grave[2]}`] : [stem];
}

const masculineOf = (word: string): string => word.replace(/e?s?$/u, '');

const tenseOf = (word: string): Tense =>
  /rai(?:en)?t$/.test(word) ? 'conditional' : /ront$/.test(word) ? 'future' : /rent$/.test(word) ? 'past' : 'imperfect';
