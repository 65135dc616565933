import type { Article, Block } from './article.ts';
import type { Lexicon } from './lexicon.ts';

/** A cleaner points: this block should go, or this block should read otherwise. The runner does it and keeps the receipt. */
export type Cut =
  | { readonly block: Block; readonly reason: string }
  | { readonly block: Block; readonly reason: string; readonly becomes: string }
  | { readonly block: Block; readonly reason: string; readonly doubt: true };

/** What a cleaner may know beyond the article itself. */
export interface CleaningContext {
  readonly lexicon: Lexicon;
}

export interface Cleaner {
  readonly id: string;
  readonly about: string;
  find(article: Article, context: CleaningContext): Iterable<Cut>;
}
