import { canonicalTerm } from '../../french/acronyms.ts';
import { frenchPlaceName } from '../../french/exonyms.ts';
import { nameKey } from '../../french/facts/comparison-form.ts';
import { PLACES_OF } from '../../french/facts/places-of-peoples.ts';
import { lexicalWords } from '../../french/lexical-words.ts';
import { foldAccents } from '../../french/normalize.ts';
import { stem } from '../../french/stems.ts';
import type { Lexicon } from '../../model/lexicon.ts';
import { FEMININES, masculine, PEOPLES, placeRoots, type Roots, rootOf } from './demonyms.ts';
import { numberedForms } from './numbered-forms.ts';
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
  #numbered: ReadonlySet<string> | undefined;

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
      this.#isGlued(key) ||
      this.#isNumbered(word)
    );
  }

  /** Whether the words that open a text spell out an acronym of the source: `Organisation mondiale de la santé` for `OMS`. */
  spellsOut(text: string): boolean {
    const opening = text.slice(0, 120);
    const article = /^l(?:es?|a)[ \u00a0](?=\p{Lu})/iu.test(opening) ? 'l' : '';
    return initialsOf(opening, article !== '').some(
      (letters) =>
        this.#index.acronyms.has(letters) || (article !== '' && this.#index.acronyms.has(`${article}${letters}`)),
    );
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

  /** `Nantais` for Nantes, and Nantes for `Nantais`; « Romain » alone is a first name. */
  #isPeople(key: string): boolean {
    const irregular =
      key === 'romain'
        ? undefined
        : [key, masculine(key), key.replace(/s$/, '')].flatMap((form) => PLACES_OF[form] ?? []);
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

  /** `D2` where the source says « Division 2 ». */
  #isNumbered(word: string): boolean {
    if (!/^\p{Lu}\d{1,4}$/u.test(word)) return false;
    this.#numbered ??= new Set(this.#index.side.passages.flatMap(({ text }) => numberedForms(text)));
    return this.#numbered.has(word);
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

const SKIPPED = /^(?:de|du|des|d|la|le|les|l|et|à|au|aux|en|pour|sur|a)$/;

/** The initials of the first words of a text, two and more (or one too), small words left out. */
export function initialsOf(text: string, single = false): string[] {
  const letters: string[] = [];
  let spelled = '';
  for (const { lower } of lexicalWords(text).slice(0, 10)) {
    if (SKIPPED.test(lower)) continue;
    spelled += foldAccents(lower).charAt(0);
    if (spelled.length >= 2 || single) letters.push(spelled);
  }
  return letters;
}
