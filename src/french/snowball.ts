/**
 * The French Snowball stemmer (algorithm published by M. Porter under BSD terms), written for this tool because the
 * package that holds it carries fifteen other languages, which every start would load.
 *
 * Upper-case I, U and Y stand for vowel letters that act as consonants; they come back in lower case at the end.
 */
export function snowballStem(word: string): string {
  const text = markConsonants(word);
  const regions = regionsOf(text);
  const state: State = { text, ...regions };

  const removed = standardSuffix(state);
  let altered = removed === 'changed' || removed === 'adverb';
  if (removed !== 'changed') {
    const verb = iVerbSuffix(state) || otherVerbSuffix(state);
    altered = altered || verb;
  }
  if (altered) state.text = state.text.replace(/Y$/, 'i').replace(/ç$/, 'c');
  else residualSuffix(state);
  state.text = state.text.replace(/(enn|onn|ett|ell|eill)$/, (ending) => ending.slice(0, -1));
  state.text = state.text.replace(/[éè]([^aeiouyâàëéêèïîôûù]+)$/, 'e$1');
  return state.text.replace(/[IUY]/g, (letter) => letter.toLowerCase());
}

interface State {
  text: string;
  /** Offsets where the regions start. */
  readonly rv: number;
  readonly r1: number;
  readonly r2: number;
}

type Region = 'rv' | 'r1' | 'r2';

const VOWEL = /[aeiouyâàëéêèïîôûù]/;
const isVowel = (letter: string | undefined): boolean => letter !== undefined && VOWEL.test(letter);

function markConsonants(word: string): string {
  let text = '';
  for (let index = 0; index < word.length; index++) {
    const letter = word[index] ?? '';
    // The letter before has already been marked; the one after has not.
    const before = isVowel(text[index - 1]);
    const after = isVowel(word[index + 1]);
    if (letter === 'u' && text[index - 1] === 'q') text += 'U';
    else if ((letter === 'u' || letter === 'i') && before && after) text += letter.toUpperCase();
    // In “yio” the i is the consonant, so the y stays a vowel.
    else if (letter === 'y' && !before && /^[ui]/.test(word.slice(index + 1)) && isVowel(word[index + 2])) text += 'y';
    else if (letter === 'y' && (before || after)) text += 'Y';
    else text += letter;
  }
  return text;
}

function regionsOf(text: string): Pick<State, Region> {
  const afterPair = (from: number): number => {
    for (let index = from + 1; index < text.length; index++)
      if (!isVowel(text[index]) && isVowel(text[index - 1])) return index + 1;
    return text.length;
  };
  const r1 = afterPair(0);
  let rv = text.length;
  if ((isVowel(text[0]) && isVowel(text[1])) || /^(?:par|col|tap)/.test(text)) rv = Math.min(3, text.length);
  else
    for (let index = 1; index < text.length; index++)
      if (isVowel(text[index])) {
        rv = index + 1;
        break;
      }
  return { rv, r1, r2: r1 >= text.length ? text.length : afterPair(r1) };
}

const ends = (state: State, suffix: string, region?: Region): boolean =>
  state.text.endsWith(suffix) && (region === undefined || state.text.length - suffix.length >= state[region]);

const swap = (state: State, suffix: string, by: string): void => {
  state.text = state.text.slice(0, state.text.length - suffix.length) + by;
};

/** Longest first. */
const STANDARD: readonly (readonly [suffixes: readonly string[], act: (state: State, suffix: string) => boolean])[] = [
  [
    ['issements', 'issement'],
    (state, suffix) => {
      const at = state.text.length - suffix.length;
      if (!ends(state, suffix, 'r1') || isVowel(state.text[at - 1])) return false;
      swap(state, suffix, '');
      return true;
    },
  ],
  [['atrices', 'ateurs', 'ations', 'atrice', 'ateur', 'ation'], agentNoun],
  [['logies', 'logie'], (state, suffix) => replaceIn(state, suffix, 'r2', 'log')],
  [['utions', 'usions', 'ution', 'usion'], (state, suffix) => replaceIn(state, suffix, 'r2', 'u')],
  [['ences', 'ence'], (state, suffix) => replaceIn(state, suffix, 'r2', 'ent')],
  [['ements', 'ement'], ementSuffix],
  [
    ['istes', 'ables', 'ismes', 'iqUes', 'ances', 'iste', 'able', 'isme', 'iqUe', 'ance', 'eux'],
    (state, suffix) => replaceIn(state, suffix, 'r2', ''),
  ],
  [['euses', 'euse'], (state, suffix) => replaceIn(state, suffix, 'r2', '') || replaceIn(state, suffix, 'r1', 'eux')],
  [['ités', 'ité'], qualityNoun],
  [['ives', 'ifs', 'ive', 'if'], adjective],
  [
    ['eaux'],
    (state, suffix) => {
      swap(state, suffix, 'eau');
      return true;
    },
  ],
  [['aux'], (state, suffix) => replaceIn(state, suffix, 'r1', 'al')],
];

const ADVERBS: readonly (readonly [suffix: string, by: string])[] = [
  ['amment', 'ant'],
  ['emment', 'ent'],
];

/** 'changed' ends the search for verb endings; 'adverb' does not. */
function standardSuffix(state: State): 'changed' | 'adverb' | 'none' {
  const match = longestSuffix(state.text);
  const adverb = ADVERBS.find(([suffix]) => state.text.endsWith(suffix));
  const ment = /ments?$/.exec(state.text)?.[0];
  if (adverb && (!match || match.suffix.length < adverb[0].length)) {
    return replaceIn(state, adverb[0], 'rv', adverb[1]) ? 'adverb' : 'none';
  }
  if (match) return match.act(state, match.suffix) ? 'changed' : 'none';
  if (ment) {
    const vowel = state.text.length - ment.length - 1;
    if (vowel >= state.rv && isVowel(state.text[vowel])) {
      swap(state, ment, '');
      return 'adverb';
    }
  }
  return 'none';
}

const SUFFIXES = STANDARD.flatMap(([suffixes, act]) => suffixes.map((suffix) => ({ suffix, act }))).sort(
  (a, b) => b.suffix.length - a.suffix.length,
);

const longestSuffix = (text: string): (typeof SUFFIXES)[number] | undefined =>
  SUFFIXES.find(({ suffix }) => text.endsWith(suffix));

function replaceIn(state: State, suffix: string, region: Region, by: string): boolean {
  if (!ends(state, suffix, region)) return false;
  swap(state, suffix, by);
  return true;
}

function agentNoun(state: State, suffix: string): boolean {
  if (!replaceIn(state, suffix, 'r2', '')) return false;
  if (ends(state, 'ic')) swap(state, 'ic', ends(state, 'ic', 'r2') ? '' : 'iqU');
  return true;
}

function ementSuffix(state: State, suffix: string): boolean {
  if (!replaceIn(state, suffix, 'rv', '')) return false;
  if (ends(state, 'iv')) {
    if (replaceIn(state, 'iv', 'r2', '')) replaceIn(state, 'at', 'r2', '');
  } else if (ends(state, 'eus')) {
    if (!replaceIn(state, 'eus', 'r2', '')) replaceIn(state, 'eus', 'r1', 'eux');
  } else if (ends(state, 'abl')) replaceIn(state, 'abl', 'r2', '');
  else if (ends(state, 'iqU')) replaceIn(state, 'iqU', 'r2', '');
  else if (ends(state, 'ièr')) replaceIn(state, 'ièr', 'rv', 'i');
  else if (ends(state, 'Ièr')) replaceIn(state, 'Ièr', 'rv', 'i');
  return true;
}

function qualityNoun(state: State, suffix: string): boolean {
  if (!replaceIn(state, suffix, 'r2', '')) return false;
  if (ends(state, 'abil')) swap(state, 'abil', ends(state, 'abil', 'r2') ? '' : 'abl');
  else if (ends(state, 'ic')) swap(state, 'ic', ends(state, 'ic', 'r2') ? '' : 'iqU');
  else if (ends(state, 'iv')) replaceIn(state, 'iv', 'r2', '');
  return true;
}

function adjective(state: State, suffix: string): boolean {
  if (!replaceIn(state, suffix, 'r2', '')) return false;
  if (replaceIn(state, 'at', 'r2', '') && ends(state, 'ic')) swap(state, 'ic', ends(state, 'ic', 'r2') ? '' : 'iqU');
  return true;
}

const I_VERB =
  /(?:issaIent|issantes|issions|iraIent|issants|issante|issons|issiez|issent|issant|issait|issais|irions|iront|irons|iriez|irent|isses|issez|irait|irais|îtes|îmes|isse|irez|iras|irai|ira|ies|ir|it|is|ît|ie|i)$/;

function iVerbSuffix(state: State): boolean {
  const suffix = I_VERB.exec(state.text.slice(state.rv))?.[0];
  if (suffix === undefined) return false;
  const before = state.text.length - suffix.length - 1;
  if (before < state.rv || isVowel(state.text[before])) return false;
  swap(state, suffix, '');
  return true;
}

const OTHER_VERB =
  /(?:ions|eraIent|assions|erions|assiez|èrent|erons|eront|eriez|erait|erais|assent|asses|antes|aIent|âtes|âmes|erez|eras|erai|asse|ants|ante|ées|era|iez|ait|ant|ais|és|ée|er|ez|ât|ai|as|é|a)$/;

function otherVerbSuffix(state: State): boolean {
  const suffix = OTHER_VERB.exec(state.text.slice(state.rv))?.[0];
  if (suffix === undefined) return false;
  if (suffix === 'ions') return replaceIn(state, suffix, 'r2', '');
  swap(state, suffix, '');
  if (/^[aâ]/.test(suffix)) replaceIn(state, 'e', 'rv', '');
  return true;
}

function residualSuffix(state: State): void {
  if (/[^aiouès]s$/.test(state.text)) swap(state, 's', '');
  const match = /(?:ière|Ière|ion|ier|Ier|e|ë)$/.exec(state.text.slice(state.rv))?.[0];
  if (match === undefined) return;
  if (match === 'ion') {
    const before = state.text.length - 4;
    if (ends(state, 'ion', 'r2') && before >= state.rv && /[st]/.test(state.text[before] ?? '')) swap(state, 'ion', '');
  } else if (match === 'e') swap(state, 'e', '');
  else if (match === 'ë') {
    if (state.text.endsWith('guë') && state.text.length - 3 >= state.rv) swap(state, 'ë', '');
  } else swap(state, match, 'i');
}
