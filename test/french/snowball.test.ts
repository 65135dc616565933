import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { snowballStem } from '../../src/french/snowball.ts';

interface Snowball {
  newStemmer(language: string): { stem(word: string): string };
}

const require = createRequire(import.meta.url);
const oracle = (require('snowball-stemmers') as Snowball).newStemmer('french');
const headWords = readFileSync(join(dirname(require.resolve('dictionary-fr')), 'index.dic'), 'utf8')
  .split('\n')
  .slice(1)
  .map((line) => line.split(/[/\t ]/)[0]?.toLowerCase() ?? '')
  .filter((word) => /^[a-zàâäéèêëîïôöùûüÿœæç'-]+$/.test(word));

const ENDINGS = [
  'ment',
  'ant',
  'ées',
  'aient',
  'issant',
  'ateur',
  'eront',
  'ions',
  'ités',
  'ements',
  'ives',
  'euses',
  'assions',
  'îmes',
];

/** Beginnings whose regions differ: short and long, with `qu`, doubled letters, signs that are no vowels. */
const BEGINNINGS =
  `continu abond mang log premi intelligen pay jet tapis par voy col quand équi naïv ambigu fini yaourt œuvr
  qual nou criai majest ré bouill abîm hypo`.split(/\s+/);
/** The suffixes of the algorithm, and what may follow or precede them. */
const SUFFIXES =
  `ance iqUe isme able iste eux ances ismes ables istes atrice ateur ation atrices ateurs ations logie logies
  usion ution usions utions ence ences ement ements icatif icative ité ités abilité icité ivité if ive ifs ives eaux aux
  euse euses issement issements amment emment ment ments îmes ît îtes i ie ies ir ira irai iraIent irais irait iras irent
  irez iriez irions irons iront is issaIent issais issait issant issante issantes issants isse issent isses issez issiez
  issions issons it ions é ée ées és èrent er era erai erais erait eras erez eriez erions erons eront ez iez âmes ât âtes
  a ai aIent ais ait ant ante antes ants as asse assent asses assiez assions ion ier ière Ier Ière e ë enn onn ett ell eill
  èv émér us vous ué ivement atement iquement ablement euses ouille ç y ysme tion sion`
    .toLowerCase()
    .split(/\s+/);

describe('the French stemmer', () => {
  it.each([
    ['continuellement', 'continuel'],
    ['recrutements', 'recrut'],
    ['chevaux', 'cheval'],
    ['majestueusement', 'majestu'],
    ['logiquement', 'logiqu'],
    ['premières', 'premi'],
  ])('%s → %s', (word, stem) => {
    expect(snowballStem(word)).toBe(stem);
  });

  it.each(['', ...BEGINNINGS])('agrees with an independent implementation on every suffix after “%s”', (beginning) => {
    const parted: string[] = [];
    for (const suffix of SUFFIXES)
      for (const word of [beginning + suffix, `${beginning}at${suffix}`, `${beginning}${suffix}s`])
        if (snowballStem(word) !== oracle.stem(word)) parted.push(word);
    expect(parted).toEqual([]);
  });

  it('agrees with an independent implementation on every third head-word of a dictionary, bare and inflected', () => {
    const parted: string[] = [];
    for (let index = 0; index < headWords.length; index += 3) {
      const word = headWords[index] ?? '';
      const inflected = word.replace(/(?:er|ir|e)$/, '') + ENDINGS[index % ENDINGS.length];
      for (const candidate of [word, inflected])
        if (snowballStem(candidate) !== oracle.stem(candidate)) parted.push(candidate);
    }
    expect(parted).toEqual([]);
  });
});
