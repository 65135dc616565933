import type { Message, MessageData } from './message.ts';
import type { Place } from './place.ts';

/** From the heaviest to the lightest. Only an error makes a run fail. */
export type Severity = 'error' | 'warning' | 'info';

/** What a rule yields; `message` names one of the rule's messages, `fix` is the French order sent to the engine. */
export interface Problem<Key extends string = string> {
  readonly message: Key;
  readonly data?: MessageData;
  readonly fix: string;
  /** Where; the first line of the file when absent. */
  readonly place?: Place | undefined;
  /** A lighter grade than the rule's own. A heavier one is lowered to the configured severity. */
  readonly severity?: Severity;
  /** The repair that code can make alone, as edits of the Markdown text (offsets in UTF-16 code units). */
  readonly edits?: readonly Edit[];
}

/** Replace `markdown.slice(start, end)` by `text`. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A problem stamped by the runner with where it comes from, told in every language. */
export interface Finding {
  readonly ruleId: string;
  readonly severity: Severity;
  readonly message: Message;
  readonly fix: string;
  readonly place: Place;
  readonly data: MessageData;
  readonly edits: readonly Edit[];
}
