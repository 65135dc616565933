import { letterRuns } from '../french/letter-runs.ts';
import { Annotation } from '../model/annotation.ts';
import type { Block } from '../model/article.ts';
import type { Cleaner, CleaningContext, Cut } from '../model/cleaner.ts';
import type { Lexicon } from '../model/lexicon.ts';

const LEAST_PART = 4;
/** Longer runs of letters are no two words. */
const MOST_GLUED = 40;
/** First parts of genuine compounds that the word list lacks, and that are words themselves. */
const PREFIXES: ReadonlySet<string> = new Set(
  `aéro agro anti après arrière audio auto avant auto bio cardio chrono contre crypto cyber demi électro entre euro éco
  ex extra franco géo haut homo hydro hyper hypo infra inter intra macro mal maxi méga méta micro mini mono moto multi
  nano néo neuro non outre para péri photo physio poly porte post pré pro proto pseudo psycho radio rétro semi socio sous
  stéréo sub super supra sur techno télé thermo trans tri ultra uni vélo vice vidéo web start smart open data block
  crowd green home land market net off on out over play pod scale self side soft some spot team tool top track up work
  auto-moto bon bonne mille quatre cent vingt tout toute quelle chacun mot pass pot bas col nord sud est ouest`.split(
    /\s+/,
  ),
);
/** Second parts that make compounds rather than sentences. */
const SUFFIXES: ReadonlySet<string> = new Set(
  `age ages able ables aire aires ing ings ment ments tion tions isme ismes iste istes logie graphie scope phone thon
  ups end ends shop room line ware book land cast site man men ball net tech ton tons los las des ans sion sions eur eurs
  euse euses trice rie ries ées ant ante ants antes ose oses ite ites ine ines ane anes ose ase ure ures ade ades elle
  elles ette ettes ois oise ien iens nées rez lez sez tez dès rat rats ras sera serait`.split(/\s+/),
);
/**
 * A word that a determiner or a preposition follows. A compound that the list lacks is a noun, and « de », a comma or an
 * adjective comes after it; what runs into a word is mostly a verb: « le rapportmontre un écart ».
 */
const WORD =
  /(?<![\p{L}\p{N}@#/._-])\p{Ll}{8,40}(?= (?:(?:l|qu|un|une|le|la|les|ce|cet|cette|ces|son|sa|ses|leur|leurs|mon|ma|mes|notre|nos|votre|vos|à|au|aux|en|dans|sur|sous|par|pour|avec|sans|chez|vers|que|qui|dont|où|pas|plus|aussi|ne|n|se|s|y|trois|deux|déjà|ainsi|donc)(?![\p{L}\p{N}])))/gu;
/** A link ran into a capital: « candidatureEsguerra ». */
const CAPITAL = /(?<![\p{L}\p{N}@#/._-])(\p{Ll}{4,25})(\p{Lu}\p{Ll}{2,25})(?![\p{L}\p{N}@/_])/gu;
/** « rapporté52 millions ». */
const FIGURE =
  /(?<![\p{L}\p{N}@#/._'’-])(\p{Ll}{4,25})(\d{1,3}(?:[ \u00a0\u202f]\d{3})*(?:,\d+)?)(?=[ \u00a0\u202f](?:\p{Ll}|%|€))/gu;

/** Parts words that ran together where a link stood, when the word list proves both. */
export const gluedWords: Cleaner = {
  id: 'glued-words',
  about: {
    en: 'Parts words that ran together, when the word list proves both; reports the doubtful ones.',
    fr: 'Sépare les mots collés quand le lexique prouve les deux\u202f; signale les cas douteux.',
  },
  *find({ blocks }, { lexicon }: CleaningContext): Iterable<Cut> {
    const texts = blocks.filter(({ kind }) => kind !== 'code' && kind !== 'table');
    const counts = countWords(texts);
    const splits = splitsOf(counts, lexicon);
    for (const block of texts) {
      if (!SUSPECT.test(block.text) && !holdsAny(block.text, splits)) continue;
      const becomes = part(block.text, { counts, splits, lexicon });
      if (becomes !== block.text) yield { block, becomes, reason: { en: 'words run together', fr: 'mots collés' } };
      if (holdsAny(becomes, splits))
        yield { block, doubt: true, reason: { en: 'perhaps words run together', fr: 'peut-être des mots collés' } };
    }
  },
};

/** A small letter run into a capital or a figure. */
const SUSPECT = /\p{Ll}[\p{Lu}\d]/u;

interface Known {
  readonly counts: ReadonlyMap<string, number>;
  /** What the words that stand once and that nobody knows are made of. */
  readonly splits: ReadonlyMap<string, string>;
  readonly lexicon: Lexicon;
}

function part(text: string, { counts, splits, lexicon }: Known): string {
  return text
    .replace(CAPITAL, (whole, left: string, right: string) =>
      lexicon.has(left) && counts.get(whole) === 1 ? `${left} ${right}` : whole,
    )
    .replace(FIGURE, (whole, left: string, right: string) => (lexicon.has(left) ? `${left} ${right}` : whole))
    .replace(WORD, (whole) => splits.get(whole) ?? whole);
}

function holdsAny(text: string, words: ReadonlyMap<string, string>): boolean {
  for (const word of words.keys()) if (text.includes(word)) return true;
  return false;
}

/** How often each long run of letters stands in the article: what stands twice is a term, not an accident. */
function countWords(blocks: readonly Block[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const block of blocks) for (const word of longWords(block)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

const known = new Annotation<Block, readonly string[]>();

function longWords(block: Block): readonly string[] {
  let words = known.get(block);
  if (words === undefined) {
    words = letterRuns(block.text, 2 * LEAST_PART);
    known.set(block, words);
  }
  return words;
}

/** So many words of one text that no list knows are another language. */
const MOST_SPLITS = 20;

function splitsOf(counts: ReadonlyMap<string, number>, lexicon: Lexicon): ReadonlyMap<string, string> {
  const splits = new Map<string, string>();
  for (const [word, count] of counts) {
    if (count > 1 || word.length > MOST_GLUED || lexicon.has(word) || !/^\p{Ll}+$/u.test(word)) continue;
    const found = split(word, lexicon);
    if (found !== undefined) splits.set(word, found);
    if (splits.size > MOST_SPLITS) return new Map();
  }
  return splits;
}

/** The two words that an unknown word is made of, when there is exactly one way to part it. */
function split(word: string, lexicon: Lexicon): string | undefined {
  let found: string | undefined;
  for (let at = LEAST_PART; at <= word.length - LEAST_PART; at++) {
    const left = word.slice(0, at);
    const right = word.slice(at);
    if (PREFIXES.has(left) || SUFFIXES.has(right) || !lexicon.has(left) || !lexicon.has(right)) continue;
    if (found !== undefined) return undefined;
    found = `${left} ${right}`;
  }
  return found;
}
