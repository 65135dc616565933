import { canonicalTerm } from '../../french/acronyms.ts';
import { frenchPlaceName } from '../../french/exonyms.ts';
import { nameKey } from '../../french/facts/comparison-form.ts';
import { DEMONYM_ENDINGS, IRREGULAR_DEMONYMS } from '../../french/facts/name-lists.ts';
import { lexicalWords } from '../../french/lexical-words.ts';
import { foldAccents } from '../../french/normalize.ts';
import { stem } from '../../french/stems.ts';
import type { Lexicon } from '../../model/lexicon.ts';
import type { SourceIndex } from './source-index.ts';

/** Tells whether the source carries a word of a proper name: as it stands, shortened, translated, spelled out or as a people. */
export class NameSupport {
  readonly #index: SourceIndex;
  readonly #lexicon: Lexicon;
  readonly #allowed: ReadonlySet<string>;
  #places: ReadonlySet<string> | undefined;
  #initials: ReadonlySet<string> | undefined;
  #roots: Roots | undefined;
  #glued: ReadonlySet<string> | undefined;

  constructor(index: SourceIndex, lexicon: Lexicon, allowed: ReadonlySet<string>) {
    this.#index = index;
    this.#lexicon = lexicon;
    this.#allowed = allowed;
  }

  /** `word` as the article writes it. */
  has(word: string): boolean {
    const key = nameKey(word);
    if (this.#hasKey(key)) return true;
    const parts = word.split(/[-‐‑]/);
    if (parts.length > 1 && parts.every((part) => this.#hasKey(nameKey(part)))) return true;
    return (
      this.#isTranslated(word) ||
      this.#isPeople(key) ||
      this.#isAcronym(word) ||
      this.#isInflected(word) ||
      this.#isGlued(key)
    );
  }

  /** Whether the words that open a text spell out an acronym of the source: `Organisation mondiale de la santé` for `OMS`. */
  spellsOut(text: string): boolean {
    return initialsOf(text.slice(0, 120)).some((letters) => letters.length >= 2 && this.#index.acronyms.has(letters));
  }

  #hasKey(key: string): boolean {
    const { words } = this.#index;
    return (
      words.has(key) ||
      this.#allowed.has(key) ||
      words.has(`${key}s`) ||
      (key.length > 3 && key.endsWith('s') && words.has(key.slice(0, -1)))
    );
  }

  #isTranslated(word: string): boolean {
    const { words } = this.#index;
    this.#places ??= new Set([...words].map(frenchPlaceName));
    const folded = foldAccents(word);
    if (frenchPlaceName(folded) !== folded && words.has(nameKey(frenchPlaceName(folded)))) return true;
    return this.#places.has(folded) || (canonicalTerm(folded) !== folded && words.has(nameKey(canonicalTerm(folded))));
  }

  /** `Nantais` for Nantes, and Nantes for `Nantais`. */
  #isPeople(key: string): boolean {
    const irregular = IRREGULAR_DEMONYMS[key] ?? IRREGULAR_DEMONYMS[masculine(key)];
    if (irregular?.some((place) => this.#index.words.has(place))) return true;
    if (PEOPLES.get(key)?.some((people) => FEMININES.some((ending) => this.#index.words.has(people + ending))))
      return true;
    this.#roots ??= placeRoots(this.#index.nameWords, this.#index.words);
    const { root, people } = rootOf(key);
    // One of the two is the place, the other its people.
    return root.length >= 4 && (people ? this.#roots.places : this.#roots.peoples).has(root);
  }

  /** `OMS` where the source says « Organisation mondiale de la santé ». */
  #isAcronym(word: string): boolean {
    if (!/^\p{Lu}[\p{Lu}.]{1,6}$/u.test(word)) return false;
    this.#initials ??= new Set(
      this.#index.names.flatMap(({ fact, passage }) => initialsOf(passage.text.slice(fact.start, fact.start + 120))),
    );
    return this.#initials.has(foldAccents(word).replaceAll('.', ''));
  }

  /** A common word with a capital: `Européens` where the source says « européenne ». */
  #isInflected(word: string): boolean {
    const lower = word.toLowerCase();
    return this.#lexicon.has(lower) && this.#index.stems.has(foldAccents(stem(lower)));
  }

  /** Two words that the source glues together: `candidatureEsguerra`. */
  #isGlued(key: string): boolean {
    if (key.length < 5) return false;
    this.#glued ??= new Set(
      this.#index.names.flatMap(({ fact }) =>
        Array.from(fact.raw.matchAll(/\p{Ll}(\p{Lu}\p{L}+)/gu), ([, name = '']) => nameKey(name)),
      ),
    );
    return this.#glued.has(key);
  }
}

/** The peoples of a place. */
const PEOPLES: ReadonlyMap<string, readonly string[]> = new Map(
  [
    ...Map.groupBy(
      Object.entries(IRREGULAR_DEMONYMS).flatMap(([people, places]) => places.map((place) => ({ place, people }))),
      ({ place }) => place,
    ),
  ].map(([place, rows]): [string, readonly string[]] => [place, rows.map(({ people }) => people)]),
);
const FEMININES: readonly string[] = ['', 'e', 's', 'es', 'ne', 'nes', 'se', 'que'];

const masculine = (key: string): string =>
  key.replace(/(?:nne|ne|se|e)?s?$/, (ending) =>
    ending.startsWith('nn') ? 'n' : ending.startsWith('n') ? 'n' : ending.startsWith('s') ? 's' : '',
  );

interface Roots {
  readonly places: ReadonlySet<string>;
  readonly peoples: ReadonlySet<string>;
}

/** A word without its ending, and whether that ending makes a people of a place. */
function rootOf(key: string): { readonly root: string; readonly people: boolean } {
  for (const ending of DEMONYM_ENDINGS)
    if (key.endsWith(ending) && key.length - ending.length >= 4)
      return { root: key.slice(0, -ending.length), people: ending.length > 1 && !/^(?:es|is)$/.test(ending) };
  return { root: key, people: false };
}

/** Roots of the names, and of the words in lower case that end like those for a people. */
function placeRoots(names: ReadonlySet<string>, words: ReadonlySet<string>): Roots {
  const places = new Set<string>();
  const peoples = new Set<string>();
  for (const name of names) {
    const { root, people } = rootOf(name);
    (people ? peoples : places).add(root);
  }
  for (const word of words)
    if (word.length >= 7 && /(?:ais|aise|ois|oise|ien|ienne|ain|aine|een|eenne)s?$/.test(word))
      peoples.add(rootOf(word).root);
  return { places, peoples };
}

const SKIPPED = /^(?:de|du|des|d|la|le|les|l|et|à|au|aux|en|pour|sur|a)$/;

/** The initials of the first words of a text, two and more, small words left out. */
export function initialsOf(text: string): string[] {
  const letters: string[] = [];
  let spelled = '';
  for (const { lower } of lexicalWords(text).slice(0, 10)) {
    if (SKIPPED.test(lower)) continue;
    spelled += foldAccents(lower).charAt(0);
    if (spelled.length >= 2) letters.push(spelled);
  }
  return letters;
}
