import { canonicalTerm, longTermAt } from '../../../french/acronyms.ts';
import { allMatches } from '../../../french/all-matches.ts';
import { frenchPlaceName } from '../../../french/exonyms.ts';
import { nameKey } from '../../../french/facts/comparison-form.ts';
import { PLACES_OF } from '../../../french/facts/places-of-peoples.ts';
import { foldAccents } from '../../../french/normalize.ts';
import { PERIPHRASES, SEATS } from '../../../french/periphrases.ts';
import { stem } from '../../../french/stems.ts';
import type { Lexicon } from '../../../model/lexicon.ts';
import { numberedForms } from '../numbers/numbered-forms.ts';
import type { SourceIndex } from '../reading/source-index.ts';
import { FEMININES, masculine, PEOPLES, placeRoots, type Roots, rootOf } from './demonyms.ts';
import { initialsOf } from './spelled-initials.ts';

const ARTICLE = /(?<!\p{L})(l(?:es?|a|(?=[’'])))[ \u00a0’']$/iu;

/** What one does with a service, by its name. */
const VERBS: Readonly<Record<string, RegExp>> = {
  twitter: /^(?:re)?tweet/,
  google: /^googl(?:e[rs]|é|is)/,
  skype: /^skyp(?:e[rs]|é)/,
  photoshop: /^photoshop(?:e[rs]|é)/,
};

/** Tells whether the source carries a word of a proper name: as it stands, shortened, translated, spelled out or as a people. */
export class NameSupport {
  readonly #index: SourceIndex;
  readonly #lexicon: Lexicon;
  readonly #allowed: ReadonlySet<string>;
  #places: ReadonlySet<string> | undefined;
  #initials: ReadonlySet<string> | undefined;
  #roots: Roots | undefined;
  #known: ReadonlySet<string> | undefined;
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
    if (parts.every((part) => this.#hasKey(nameKey(part)))) return true;
    return (
      this.#isTranslated(word) ||
      this.#isPeople(key) ||
      this.#isAcronym(word) ||
      this.#isInflected(word) ||
      this.#isGlued(key) ||
      this.#isNumbered(word) ||
      this.#isVerb(key) ||
      this.#holdsPlace(PERIPHRASES[key])
    );
  }

  /** Whether a word is the capital from which something is governed that the source names: « Washington » for « américain ». */
  isSeat(word: string): boolean {
    return this.#holdsPlace(SEATS[nameKey(word)]);
  }

  /** « sur Twitter » for « a tweeté » */
  #isVerb(key: string): boolean {
    const verb = VERBS[key];
    if (verb === undefined) return false;
    for (const word of this.#index.words) if (verb.test(word)) return true;
    return false;
  }

  #holdsPlace(places: readonly string[] = []): boolean {
    return places.some(
      (place) =>
        this.#index.words.has(place) ||
        FEMININES.some((ending) => this.#index.words.has(place + ending)) ||
        this.#isPeople(place),
    );
  }

  /** Whether the words from an offset spell out an acronym of the source: `Organisation mondiale de la santé` for `OMS`. */
  spellsOut(text: string, start: number): boolean {
    const opening = text.slice(start, start + 120);
    const own = /^L(?:es?|a)[ \u00a0](?=\p{Lu})/u.test(opening);
    const before = own ? undefined : ARTICLE.exec(text.slice(Math.max(0, start - 5), start))?.[1]?.toLowerCase();
    const { acronyms } = this.#index;
    // « les Républicains » is `LR`; « le Rhône » is no body of its own.
    return (
      initialsOf(opening, own || before === 'les').some(
        (letters) => acronyms.has(letters) || ((own || before !== undefined) && acronyms.has(`l${letters}`)),
      ) || this.#isTerm(foldAccents(opening))
    );
  }

  /** « Union européenne » where the source says `EU`. */
  #isTerm(opening: string): boolean {
    const term = longTermAt(opening);
    return term !== undefined && this.#terms.has(canonicalTerm(term));
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
    return (
      words.has(nameKey(frenchPlaceName(folded))) || this.#places.has(folded) || this.#terms.has(canonicalTerm(folded))
    );
  }

  /** The canonical names of the source’s terms. Two letters are one only as capitals: « j’ai », « nous » hide `AI` and `US`. */
  get #terms(): ReadonlySet<string> {
    this.#known ??= new Set(
      this.#index.side.passages.flatMap(({ words }) =>
        words
          .filter(({ text }) => text.length > 2 || /^\p{Lu}+$/u.test(text))
          .map(({ form }) => canonicalTerm(foldAccents(form.lower))),
      ),
    );
    return this.#known;
  }

  /** `Nantais` for Nantes, and Nantes for `Nantais`; « Romain » alone is a first name. */
  #isPeople(key: string): boolean {
    const forms = [key, masculine(key), key.replace(/[sx]$/, ''), key.replace(/aux$/, 'al')];
    const irregular = key === 'romain' ? [] : forms.flatMap((form) => PLACES_OF[form] ?? []);
    if (irregular.some((place) => this.#index.words.has(place))) return true;
    if (PEOPLES.get(key)?.some((people) => FEMININES.some((ending) => this.#hasPeople(people + ending)))) return true;
    this.#roots ??= placeRoots(this.#index.nameWords, this.#index.words);
    const { root, people } = rootOf(key);
    // One of the two is the place, the other its people.
    return (people ? this.#roots.places : this.#roots.peoples).has(root);
  }

  /** A word of the source that stands for a people; « Romain » with a capital may be a first name. */
  #hasPeople(key: string): boolean {
    if (key !== 'romain') return this.#index.words.has(key);
    return this.#index.side.passages.some(({ words }) => words.some(({ text }) => text === key));
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
        Array.from(allMatches(/\p{Ll}(\p{Lu}\p{L}+)/gu, fact.raw), ([, name = '']) => nameKey(name)),
      ),
    );
    return this.#glued.has(key);
  }
}
