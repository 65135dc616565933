/** A French word list. Implementations load on the first question. */
export interface Lexicon {
  /** Whether the lower-case word, or a simple inflection of it, is a French word. */
  has(word: string): boolean;
}

/** What the words of a French word list may be. Words are lower case, with accents and plain apostrophes. */
export interface Vocabulary {
  /** A verb in its dictionary form. */
  isInfinitive(word: string): boolean;
  /** A noun or an adjective, or a plural or feminine of one. */
  isNominal(word: string): boolean;
  /** A head-word of the list, of any kind. */
  isKnown(word: string): boolean;
}
