import { splitElision } from './elision.ts';
import { hasSilentEnt } from './silent-ent.ts';

const VOWEL = 'aeiouyàâäéèêëîïôöùûüÿœæ';
const NUCLEUS = new RegExp(`[${VOWEL}]+`, 'g');
const HAS_VOWEL = new RegExp(`[${VOWEL}]`);
const LETTER = /\p{L}/u;
const ACRONYM = /^\p{Lu}{2,3}$/u;
const LONGEST_WORD = 200;

/** Spelling to sound: each step leaves one run of vowels for each syllable; `j` stands for the sound of y in `yeux`. */
const STEPS: readonly (readonly [RegExp, string])[] = [
  [/^pays/, 'pa-is'],
  [new RegExp(`qu(?=[${VOWEL}])`, 'g'), 'q'],
  [/guë/g, 'gu'],
  [/gu(?=[eéèêiîy])/g, 'g'],
  [/es?$/, ''],
  [new RegExp(`([${VOWEL}])y(?=[${VOWEL}])`, 'g'), '$1ij'],
  [new RegExp(`([éèê])(?=[${VOWEL}])`, 'g'), '$1-'],
  [new RegExp(`([${VOWEL}])(?=[ïëü])`, 'g'), '$1-'],
  [/a(?=o(?![nûu]))|o(?=[aéè])|a(?=é)|co(?=o[pr])/g, '$&-'],
  [/((?!ll|rr)[^aeiouyàâäéèêëîïôöùûü-][rl](?:ou|[iyu]))(?=[aeoéèêâôàî])/g, '$1-'],
];

/**
 * The syllables heard in one French word, final mute e and elided words left out. Short acronyms are spelled out
 * (`PDG` → 3); figures have none.
 */
export function syllables(word: string): number {
  if (!LETTER.test(word)) return 0;
  const { clitic, rest } = splitElision(word.slice(0, LONGEST_WORD).normalize('NFC'));
  let count = clitic.length > 2 ? 1 : 0;
  for (const part of rest.split(/[-‐‑]/)) count += ACRONYM.test(part) ? part.length : soundedIn(part.toLowerCase());
  return Math.max(1, count);
}

function soundedIn(part: string): number {
  // The inversion `est-ce` and the t of `a-t-il` lend no syllable of their own.
  if (part === 'ce' || !HAS_VOWEL.test(part)) return 0;
  let sounds = part.replace(/['’‘ʼ′]/g, '');
  if (hasSilentEnt(sounds)) sounds = `${sounds.slice(0, -3)}e`;
  for (const [spelling, sound] of STEPS) sounds = sounds.replace(spelling, sound);
  return Math.max(1, sounds.match(NUCLEUS)?.length ?? 0);
}
