/** Words in a row that are looked up together. */
export const GRAM = 3;

const NONE = -1;

/** Where three words stand in a row. Words are told by numbers, so that no string is made for each place of a text. */
export class GramIndex {
  readonly #ids = new Map<string, number>();
  /** The word at each place. */
  readonly #words: Int32Array;
  /** The first place of the gram that a slot stands for. */
  readonly #slots: Int32Array;
  /** From each place of a gram to its next one. */
  readonly #next: Int32Array;
  /** How often the gram that stands at a place stands there or later. */
  readonly #counts: Int32Array;
  readonly #mask: number;

  constructor(words: readonly string[]) {
    this.#words = new Int32Array(words.length);
    for (const [at, word] of words.entries()) this.#words[at] = this.#idOf(word);
    const size = 2 ** Math.ceil(Math.log2(2 * words.length + 2));
    this.#mask = size - 1;
    this.#slots = new Int32Array(size).fill(NONE);
    this.#next = new Int32Array(words.length).fill(NONE);
    this.#counts = new Int32Array(words.length);
    // From the end, so that each chain runs in the order of the text.
    for (let at = words.length - GRAM; at >= 0; at -= 1) {
      const slot = this.#slotOf(this.#words, at);
      const later = this.#slots[slot] ?? NONE;
      this.#next[at] = later;
      this.#counts[at] = 1 + (this.#counts[later] ?? 0);
      this.#slots[slot] = at;
    }
  }

  /** How often the three words from an offset on stand in the text. */
  count(words: readonly string[], offset: number): number {
    return this.#counts[this.#firstOf(words, offset)] ?? 0;
  }

  /** Where they stand, in text order, at most so many places. */
  positions(words: readonly string[], offset: number, most: number): number[] {
    const found: number[] = [];
    for (let at = this.#firstOf(words, offset); at !== NONE && found.length < most; at = this.#next[at] ?? NONE)
      found.push(at);
    return found;
  }

  #idOf(word: string): number {
    let id = this.#ids.get(word);
    if (id === undefined) {
      id = this.#ids.size;
      this.#ids.set(word, id);
    }
    return id;
  }

  #firstOf(words: readonly string[], offset: number): number {
    const gram = Int32Array.from(words.slice(offset, offset + GRAM).map((word) => this.#ids.get(word) ?? NONE));
    return gram.includes(NONE) ? NONE : (this.#slots[this.#slotOf(gram, 0)] ?? NONE);
  }

  /** The slot of the gram at a place, taken or free. */
  #slotOf(words: Int32Array, at: number): number {
    const first = words[at] ?? 0;
    const second = words[at + 1] ?? 0;
    const third = words[at + 2] ?? 0;
    const hash = Math.imul(Math.imul(Math.imul(first, 0x9e3779b1) ^ second, 0x85ebca6b) ^ third, 0xc2b2ae35);
    let slot = (hash ^ (hash >>> 15)) & this.#mask;
    for (let known = this.#slots[slot] ?? NONE; known !== NONE; known = this.#slots[slot] ?? NONE) {
      if (this.#words[known] === first && this.#words[known + 1] === second && this.#words[known + 2] === third) break;
      slot = (slot + 1) & this.#mask;
    }
    return slot;
  }
}
