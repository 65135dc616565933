import type { Message } from './message.ts';

/** What an engine wants the editor to know of its work. */
export interface Note extends Message {
  /** It asks a person to look at a passage. */
  readonly reread?: true;
}
