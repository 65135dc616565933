import type { Article, Block, SourceMetadata, Telling } from './article.ts';
import type { Lexicon } from './lexicon.ts';
import type { Message } from './message.ts';

/** Why something is pointed at: a short English phrase for machines and its French twin for people. */
export type Reason = Message;

/** This block is not the article: it should go. */
export interface Removing {
  readonly block: Block;
  readonly reason: Reason;
  /** What the removed line states about its source: an author, a date, a site. */
  readonly states?: Partial<SourceMetadata>;
  /** What the line still tells of the text; kept in the receipt. */
  readonly tells?: Telling;
  /** Whatever its length it is no prose of the article: a reader's comment, a copy. */
  readonly sure?: boolean;
  /** It opens the foot of a page (comments, related articles): what follows is suspect. */
  readonly foot?: boolean;
  /** It stands within a text that is no page (a mail, a thread, a manuscript), and proves no furniture around it. */
  readonly incidental?: boolean;
  /** A label whose target, the title or the teaser of another article, stands on the lines after it. */
  readonly leadsAway?: boolean;
}

/** This block stays but should read otherwise. */
export interface Repairing {
  readonly block: Block;
  readonly reason: Reason;
  readonly becomes: string;
  readonly states?: Partial<SourceMetadata>;
}

/** A person should look at this block; it stays as it is. */
export interface Doubting {
  readonly block: Block;
  readonly reason: Reason;
  readonly doubt: true;
}

/** This block is something else than its reader could tell: the title of the article, or a subheading. */
export interface Naming {
  readonly block: Block;
  readonly as: 'title' | 'heading';
}

/** A cleaner points; the runner does it and keeps the receipt. */
export type Cut = Removing | Repairing | Doubting | Naming;

/** A block of the raw file as it stands now, and who took it out, if anybody did. */
export interface Entry {
  readonly block: Block;
  readonly cut: Removing | undefined;
}

/** What a cleaner may know beyond the blocks that are left. */
export interface CleaningContext {
  readonly lexicon: Lexicon;
  /** In how many other files of this run the line stands, letters and digits folded. */
  readonly elsewhere?: (line: string) => number;
}

/** What a cleaner sees: the article with the blocks that are left, and every block with what became of it. */
export interface CleaningView extends Article {
  readonly entries: readonly Entry[];
}

/** One family of leftovers, or one kind of repair. */
export interface Cleaner {
  readonly id: string;
  readonly about: Message;
  /** It judges by shape, and is left out when it would take too much of the text. */
  readonly bold?: boolean;
  /** It takes no sentence away whatever it does: it runs even where all others are left out. */
  readonly harmless?: boolean;
  find(article: CleaningView, context: CleaningContext): Iterable<Cut>;
}
