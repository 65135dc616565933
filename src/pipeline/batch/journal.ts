import { type FileHandle, open } from 'node:fs/promises';
import { join } from 'node:path';
import type { Usage } from '../../model/engine.ts';
import { addUsage, NO_USAGE } from '../../model/usage.ts';
import { readIfThere } from '../write.ts';
import type { Part } from './parts.ts';

/** What became of the articles of a part. */
export interface PartTally {
  readonly passed: number;
  readonly drafts: number;
  readonly failed: number;
}

/** What happened in a run, in order. Intents stand before the calls that they announce. */
export type BatchEvent =
  | { readonly event: 'planned'; readonly parts: readonly Part[]; readonly tally: PartTally }
  | { readonly event: 'sending'; readonly part: string }
  | { readonly event: 'uploaded'; readonly part: string; readonly file: string }
  | { readonly event: 'created'; readonly part: string; readonly batch: string }
  /** The service did not take it now. */
  | { readonly event: 'held'; readonly part: string }
  | {
      readonly event: 'collected';
      readonly part: string;
      readonly next: readonly Part[];
      readonly tally: PartTally;
      readonly usage: Usage;
    }
  | { readonly event: 'cancelled' };

/** How far a part has come. */
type Stage = 'planned' | 'sending' | 'uploaded' | 'created' | 'collected';

export interface PartState {
  readonly part: Part;
  readonly stage: Stage;
  readonly held: boolean;
  /** How often the service did not take it. */
  readonly holds: number;
  readonly file?: string;
  readonly batch?: string;
}

/** Where a run stands, by its journal. */
export interface RunState {
  /** Undefined until everything to send is on disk: nothing was sent before. */
  readonly planned: boolean;
  readonly cancelled: boolean;
  readonly parts: readonly PartState[];
  readonly tally: PartTally;
  /** What the collected answers cost. */
  readonly usage: Usage;
}

const NAME = 'journal.jsonl';
const NO_TALLY: PartTally = { passed: 0, drafts: 0, failed: 0 };

/** The state of a run out of the events of its journal. */
export function stateOf(events: readonly BatchEvent[]): RunState {
  const parts = new Map<string, PartState>();
  const begin = (added: readonly Part[]) => {
    for (const part of added) parts.set(part.name, { part, stage: 'planned', held: false, holds: 0 });
  };
  const move = (name: string, change: Partial<PartState>) => {
    const known = parts.get(name);
    if (known) parts.set(name, { ...known, ...change });
  };
  let planned = false;
  let cancelled = false;
  let tally = NO_TALLY;
  let usage = NO_USAGE;
  for (const event of events) {
    if (event.event === 'planned') {
      planned = true;
      tally = added(tally, event.tally);
      begin(event.parts);
    } else if (event.event === 'sending') move(event.part, { stage: 'sending' });
    else if (event.event === 'uploaded') move(event.part, { stage: 'uploaded', file: event.file });
    else if (event.event === 'created') move(event.part, { stage: 'created', batch: event.batch, held: false });
    else if (event.event === 'held') {
      const holds = (parts.get(event.part)?.holds ?? 0) + 1;
      move(event.part, { stage: 'planned', held: true, holds });
    } else if (event.event === 'cancelled') cancelled = true;
    else {
      move(event.part, { stage: 'collected' });
      begin(event.next);
      tally = added(tally, event.tally);
      usage = addUsage(usage, event.usage);
    }
  }
  return { planned, cancelled, parts: [...parts.values()], tally, usage };
}

const added = (a: PartTally, b: PartTally): PartTally => ({
  passed: a.passed + b.passed,
  drafts: a.drafts + b.drafts,
  failed: a.failed + b.failed,
});

/** Whether there is still something to send or to wait for. */
export const isOpen = ({ planned, cancelled, parts }: RunState): boolean =>
  planned && parts.some(({ stage }) => stage !== 'collected' && !(cancelled && stage !== 'created'));

/** The events of a run. A last line that a crash cut short did not happen. */
export async function readJournal(folder: string): Promise<readonly BatchEvent[]> {
  const text = (await readIfThere(join(folder, NAME))) ?? '';
  return text.split('\n').flatMap((line) => {
    try {
      return line === '' ? [] : [JSON.parse(line) as BatchEvent];
    } catch {
      return [];
    }
  });
}

/** The journal of a run: an event is on disk before `append` resolves. */
export class Journal {
  readonly #file: FileHandle;
  readonly #events: BatchEvent[];

  private constructor(file: FileHandle, events: readonly BatchEvent[]) {
    this.#file = file;
    this.#events = [...events];
  }

  static async open(folder: string): Promise<Journal> {
    const text = (await readIfThere(join(folder, NAME))) ?? '';
    const file = await open(join(folder, NAME), 'a');
    // What follows must not be glued to a line that was cut.
    if (text !== '' && !text.endsWith('\n')) await file.appendFile('\n');
    return new Journal(file, await readJournal(folder));
  }

  get state(): RunState {
    return stateOf(this.#events);
  }

  async append(event: BatchEvent): Promise<void> {
    await this.#file.appendFile(`${JSON.stringify(event)}\n`);
    await this.#file.datasync();
    this.#events.push(event);
  }

  async close(): Promise<void> {
    await this.#file.close();
  }
}
