import type { LexicalWord } from '../../french/lexical-words.ts';
import { isStop } from '../../french/little-words.ts';
import { Annotation } from '../../model/annotation.ts';
import type { Page } from '../../model/page.ts';

/** Gives every different word a number, from 0 on, so that sets of them are compared as numbers. */
export class NumberedWords {
  readonly #numbers = new Map<string, number>();
  /** For each number, the list that had it last. */
  readonly #lastList: number[] = [];
  #lists = 0;

  /** The numbers of the words that say something of the subject, each once, in text order. */
  content(words: readonly LexicalWord[]): readonly number[] {
    const list: number[] = [];
    this.#lists += 1;
    for (const { token } of words) if (!isStop(token)) this.#add(list, token.lower);
    return list;
  }

  /** The numbers of some words, each once. */
  all(words: Iterable<string>): readonly number[] {
    const list: number[] = [];
    this.#lists += 1;
    for (const word of words) this.#add(list, word);
    return list;
  }

  #add(list: number[], word: string): void {
    let number = this.#numbers.get(word);
    if (number === undefined) {
      number = this.#numbers.size;
      this.#numbers.set(word, number);
    }
    if (this.#lastList[number] === this.#lists) return;
    this.#lastList[number] = this.#lists;
    list.push(number);
  }
}

/** Sets of words as lists of numbers. */
export function numbered(sets: readonly ReadonlySet<string>[]): readonly (readonly number[])[] {
  const words = new NumberedWords();
  return sets.map((set) => words.all(set));
}

const known = new Annotation<Page, NumberedWords>();

/** The numbers that the words of a page go by. */
export function pageNumbers(page: Page): NumberedWords {
  const words = known.get(page) ?? new NumberedWords();
  known.set(page, words);
  return words;
}
