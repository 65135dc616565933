/** Where a fact stands: offsets in the text it was taken from, and what the text says there, to the letter. */
export interface FactPlace {
  readonly start: number;
  readonly end: number;
  readonly raw: string;
}

/**
 * What a number counts. `number`: things (`noun` tells which) or nothing said; `percent`: a share, in hundredths, whether
 * written `66 %`, `un tiers` or `deux sur trois`; `money`, `measure`, `time`: see `unit`; `ordinal`: a rank; `factor`: a
 * multiplication (`doubler`, `trois fois plus`); `vague`: an order of size (`des milliers`); `label`: part of a name
 * (`Tuilo 45`, `article 12`); `score`: `3-1`.
 */
export type QuantityKind =
  | 'number'
  | 'percent'
  | 'money'
  | 'measure'
  | 'time'
  | 'ordinal'
  | 'factor'
  | 'vague'
  | 'label'
  | 'score';

/** How the text hedges a number: `plus de`, `moins de`, `environ`. */
export type Approximation = 'over' | 'under' | 'about';

export interface Quantity extends FactPlace {
  readonly kind: QuantityKind;
  /** In the base unit: seconds for `time`, the unit itself for money, hundredths for shares. */
  readonly value: number;
  /** Other values the same words may stand for: `2.300` (2 300 or 2.3), `quinze jours` (two weeks). */
  readonly others: readonly number[];
  /** A longer duration told roughly: `2 h` and `2 h 14 min` for `2 h 14 min 37 s`. */
  readonly shorter: readonly number[];
  /** Base unit of money (`EUR`), measures (`m`, `m²`), `s` for time; empty when nothing is said. */
  readonly unit: string;
  /** What one unit is worth in the base unit: 3600 for hours; 1 when there is none. */
  readonly factor: number;
  /** The number as it stands in the text, before scale and unit: 9.4 in `9,4 millions d’euros`. */
  readonly written: number;
  /** Stems of the words counted, nearest first, at most two. */
  readonly nouns: readonly string[];
  /** `an`, `mois`, `semaine`, `jour`, `heure` … when the number is a rate. */
  readonly per: string;
  readonly approximation: Approximation | undefined;
  /** Fractions and collective nouns give a value that is rounded by nature. */
  readonly loose: boolean;
  /** Written with `un`/`une`, which may be a mere article. */
  readonly article: boolean;
  /** Written in figures. */
  readonly figures: boolean;
  /** Figures after the decimal sign. */
  readonly decimals: number;
  /** One of the numbers of a ratio, a score or a longer duration that is a fact of its own. */
  readonly part: boolean;
}

/** A date as far as the text gives it. Absent components were not stated. */
export interface DateFact extends FactPlace {
  readonly kind: 'date';
  /** 1 (lundi) to 7 (dimanche). */
  readonly weekday?: number;
  readonly day?: number;
  readonly month?: number;
  readonly year?: number;
  /** The year that the end of a range gives its beginning: 2026 for both in `du 2 mars au 2 octobre 2026`. */
  readonly rangeYear?: number;
  /** `années 1990`: the whole decade from `year`. */
  readonly decade?: boolean;
  readonly season?: string;
  /** `an-1` for last year, `semaine+1` for next week, `jour-1` for yesterday. */
  readonly relative?: string;
}

export interface NameFact extends FactPlace {
  readonly kind: 'name';
  /** The words of the name, without particles, in comparison form. */
  readonly tokens: readonly string[];
  /** Offset of each word of `tokens`. */
  readonly starts: readonly number[];
  /** The name opens its sentence, where any word takes a capital. */
  readonly initial: boolean;
}

export interface QuotationFact extends FactPlace {
  readonly kind: 'quotation';
  /** What stands between the marks, to the letter. */
  readonly inner: string;
  readonly innerStart: number;
  readonly words: number;
  /** Who speaks, as far as the text tells. */
  readonly speaker: Speaker | undefined;
}

export interface Speaker {
  /** Words of the speaker's name in comparison form; empty when a pronoun or a noun stands for it. */
  readonly tokens: readonly string[];
  readonly raw: string;
  /**
   * `named`: a verb of speech, a colon or `selon` ties the name to the words; `near`: the nearest name before them in their
   * paragraph; `earlier`: the last person named before that paragraph.
   */
  readonly bond: 'named' | 'near' | 'earlier';
}

export interface UrlFact extends FactPlace {
  readonly kind: 'url';
  /** Without protocol, `www.` and final slash, lower case. */
  readonly value: string;
}

export type Fact = Quantity | DateFact | NameFact | QuotationFact | UrlFact;
