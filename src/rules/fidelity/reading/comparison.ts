import { Readings } from '../../../french/facts/readings.ts';
import { Annotation } from '../../../model/annotation.ts';
import type { Lexicon } from '../../../model/lexicon.ts';
import type { Page } from '../../../model/page.ts';
import type { SourcePage, Subject } from '../../../model/rule.ts';
import { Alignment } from './alignment.ts';
import { articleSide, type Side, sourceSide } from './side.ts';
import { SourceIndex } from './source-index.ts';

/** An article beside its source, read once for all the rules. What a rule works out is kept with `once`. */
export class Comparison {
  readonly page: Page;
  readonly source: SourcePage;
  readonly article: Side;
  readonly index: SourceIndex;
  readonly alignment: Alignment;
  readonly lexicon: Lexicon;
  #stated: SourceIndex | undefined;
  readonly #results = new Map<unknown, unknown>();

  constructor(page: Page, source: SourcePage, lexicon: Lexicon) {
    this.page = page;
    this.source = source;
    this.lexicon = lexicon;
    const { index, readings } = readSource(source, lexicon);
    this.index = index;
    this.article = articleSide(page, lexicon, index.nameWords, readings);
    this.alignment = new Alignment(this.index.side);
  }

  /** What the article states, to be looked up as the source is. */
  get stated(): SourceIndex {
    this.#stated ??= new SourceIndex(this.article);
    return this.#stated;
  }

  /** The result of an analysis, computed on first use. */
  once<Result>(analysis: (comparison: Comparison) => Result): Result {
    if (!this.#results.has(analysis)) this.#results.set(analysis, analysis(this));
    return this.#results.get(analysis) as Result;
  }
}

interface ReadSource {
  readonly index: SourceIndex;
  readonly readings: Readings;
}

const sources = new Annotation<SourcePage, ReadSource>();
const comparisons = new Annotation<Page, Map<SourcePage, Comparison>>();

/** The comparison of an article with its source, or undefined without a source. The same for every rule of a check. */
export function comparisonOf({
  page,
  source,
  lexicon,
}: Pick<Subject, 'page' | 'source' | 'lexicon'>): Comparison | undefined {
  if (!source) return undefined;
  let bySource = comparisons.get(page);
  if (!bySource) {
    bySource = new Map();
    comparisons.set(page, bySource);
  }
  let comparison = bySource.get(source);
  if (!comparison) {
    comparison = new Comparison(page, source, lexicon);
    bySource.set(source, comparison);
  }
  return comparison;
}

/** A source serves every draft of a rewriting loop. */
function readSource(source: SourcePage, lexicon: Lexicon): ReadSource {
  let known = sources.get(source);
  if (!known) {
    const readings = new Readings();
    known = { index: new SourceIndex(sourceSide(source, lexicon, readings)), readings };
    sources.set(source, known);
  }
  return known;
}
