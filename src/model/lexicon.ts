/** A French word list. Implementations load on the first question. */
export interface Lexicon {
  /** Whether the lower-case word, or a simple inflection of it, is a French word. */
  has(word: string): boolean;
}
