import { nameKey } from '../../../french/facts/comparison-form.ts';
import type { DateFact, NameFact, Quantity } from '../../../french/facts/fact.ts';
import { SECONDS } from '../../../french/facts/unit-table.ts';
import { type Passage, type Sentence, type Side, sentenceAt } from './side.ts';

/** A fact where it stands. */
export interface Located<Fact> {
  readonly fact: Fact;
  readonly passage: Passage;
  readonly sentence: Sentence | undefined;
}

/** What the source states, ready to be looked up. */
export class SourceIndex {
  readonly side: Side;
  readonly quantities: readonly Located<Quantity>[];
  readonly dates: readonly Located<DateFact>[];
  readonly names: readonly Located<NameFact>[];
  readonly #byValue: ReadonlyMap<string, readonly Entry[]>;
  #bySentence: ReadonlyMap<Sentence | undefined, readonly Located<Quantity>[]> | undefined;
  #byNoun: Map<string, Located<Quantity>[]> | undefined;
  #byWord: Map<string, Located<NameFact>[]> | undefined;
  #rates: ReadonlySet<number> | undefined;
  #nameWords: ReadonlySet<string> | undefined;
  #words: ReadonlySet<string> | undefined;
  #spellings: ReadonlyMap<string, ReadonlySet<string>> | undefined;
  #urls: ReadonlySet<string> | undefined;
  #acronyms: ReadonlySet<string> | undefined;
  #stems: ReadonlySet<string> | undefined;

  constructor(side: Side) {
    this.side = side;
    this.quantities = side.passages.flatMap((passage) => located(passage, passage.facts.quantities));
    this.dates = side.passages.flatMap((passage) => located(passage, passage.facts.dates));
    this.names = side.passages.flatMap((passage) => located(passage, passage.facts.names));
    this.#byValue = sortedByValue(this.quantities);
  }

  /** The periods of the source’s rates, in seconds: a day for `18 kilomètres par jour`. */
  get rates(): ReadonlySet<number> {
    this.#rates ??= new Set(this.quantities.flatMap(({ fact }) => PERIODS[fact.per] ?? []));
    return this.#rates;
  }

  /** Words of proper names, in comparison form. */
  get nameWords(): ReadonlySet<string> {
    this.#nameWords ??= new Set(this.names.flatMap(({ fact }) => fact.tokens));
    return this.#nameWords;
  }

  /** Every word of the source in comparison form; of a hyphenated word also its parts. */
  get words(): ReadonlySet<string> {
    this.#words ??= keysOf(this.side);
    return this.#words;
  }

  /** The ways the source writes each word of its names. */
  get spellings(): ReadonlyMap<string, ReadonlySet<string>> {
    this.#spellings ??= spellingsOf(this.side, this.nameWords);
    return this.#spellings;
  }

  get urls(): ReadonlySet<string> {
    this.#urls ??= new Set(this.side.passages.flatMap(({ facts }) => facts.urls.map(({ value }) => value)));
    return this.#urls;
  }

  /** Acronyms, in comparison form. */
  get acronyms(): ReadonlySet<string> {
    this.#acronyms ??= new Set(
      this.names
        .flatMap(({ fact }) => fact.raw.match(/(?<![\p{L}\p{N}])\p{Lu}{2,7}(?![\p{L}\p{N}])/gu) ?? [])
        .map(nameKey),
    );
    return this.#acronyms;
  }

  /** Stems of every content word. */
  get stems(): ReadonlySet<string> {
    this.#stems ??= new Set(this.side.sentences.flatMap(({ stems }) => [...stems]));
    return this.#stems;
  }

  /** Quantities of a class (see `classOf`) with a value between two limits. */
  between(kind: string, from: number, to: number): Located<Quantity>[] {
    const entries = this.#byValue.get(kind) ?? [];
    let low = 0;
    let high = entries.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((entries[middle]?.value ?? 0) < from) low = middle + 1;
      else high = middle;
    }
    const found: Located<Quantity>[] = [];
    for (let at = low; at < entries.length && (entries[at]?.value ?? 0) <= to; at += 1) {
      const entry = entries[at];
      if (entry && !found.includes(entry.located)) found.push(entry.located);
      if (found.length >= MOST_MATCHES) break;
    }
    return found;
  }

  /** The names that hold a word, in text order, at most `MOST_MATCHES`. */
  named(word: string): readonly Located<NameFact>[] {
    if (!this.#byWord) {
      this.#byWord = new Map();
      for (const located of this.names)
        for (const token of located.fact.tokens) {
          const known = this.#byWord.get(token);
          if (!known) this.#byWord.set(token, [located]);
          else if (known.length < MOST_MATCHES) known.push(located);
        }
    }
    return this.#byWord.get(word) ?? [];
  }

  /** The quantities of a sentence of the source. */
  inSentence(sentence: Sentence): readonly Located<Quantity>[] {
    this.#bySentence ??= Map.groupBy(this.quantities, (located) => located.sentence);
    return this.#bySentence.get(sentence) ?? [];
  }

  /** Quantities of the things that a stem names, at most `MOST_MATCHES`. */
  counting(noun: string): readonly Located<Quantity>[] {
    if (!this.#byNoun) {
      this.#byNoun = new Map();
      for (const located of this.quantities)
        for (const stem of located.fact.nouns) {
          const known = this.#byNoun.get(stem);
          if (!known) this.#byNoun.set(stem, [located]);
          else if (known.length < MOST_MATCHES) known.push(located);
        }
    }
    return this.#byNoun.get(noun) ?? [];
  }
}

export interface Entry {
  readonly value: number;
  readonly located: Located<Quantity>;
}

const MOST_MATCHES = 40;

const { MINUTE, HOUR, DAY, YEAR } = SECONDS;
export const PERIODS: Readonly<Record<string, number>> = {
  seconde: 1,
  minute: MINUTE,
  heure: HOUR,
  jour: DAY,
  nuit: DAY,
  semaine: 7 * DAY,
  mois: YEAR / 12,
  trimestre: YEAR / 4,
  an: YEAR,
};

/** Quantities of one class can be compared by value: same unit of money or measure, times, shares, plain numbers. */
export const classOf = ({ kind, unit }: Pick<Quantity, 'kind' | 'unit'>): string =>
  kind === 'money' || kind === 'measure' ? unit : kind === 'label' || kind === 'ordinal' ? 'number' : kind;

function located<Fact extends { readonly start: number }>(passage: Passage, facts: readonly Fact[]): Located<Fact>[] {
  return facts.map((fact) => ({ fact, passage, sentence: sentenceAt(passage, fact.start) }));
}

function sortedByValue(quantities: readonly Located<Quantity>[]): Map<string, Entry[]> {
  const classes = new Map<string, Entry[]>();
  const add = (kind: string, value: number, item: Located<Quantity>) => {
    const known = classes.get(kind);
    if (known) known.push({ value, located: item });
    else classes.set(kind, [{ value, located: item }]);
  };
  for (const item of quantities) {
    for (const value of [item.fact.value, ...item.fact.others, ...item.fact.shorter])
      add(classOf(item.fact), value, item);
    // As written: `9,4` for 9,4 millions d’euros.
    add('written', item.fact.written, item);
  }
  for (const entries of classes.values()) entries.sort((a, b) => a.value - b.value);
  return classes;
}

function spellingsOf(side: Side, nameWords: ReadonlySet<string>): Map<string, Set<string>> {
  const spellings = new Map<string, Set<string>>();
  for (const { words } of side.passages)
    for (const { text, form } of words) {
      if (!nameWords.has(form.key)) continue;
      const known = spellings.get(form.key);
      if (known) known.add(text);
      else spellings.set(form.key, new Set([text]));
    }
  return spellings;
}

/** Every word of a text in comparison form; of a hyphenated word also its parts. */
export function keysOf({ passages }: Side): Set<string> {
  const keys = new Set<string>();
  for (const { words } of passages)
    for (const { form } of words) {
      keys.add(form.key);
      for (const part of form.parts) keys.add(part);
    }
  return keys;
}
