import { Worker } from 'node:worker_threads';
import { SourceError } from '../errors.ts';
import type { Message } from '../model/message.ts';

/** Threads that do tasks for this one. Tasks and answers are plain data. */
export interface Crew<Task, Answer> {
  readonly size: number;
  /** Hand out a task, to the least busy member or to the one named. */
  ask(task: Task, member?: number): Promise<Answer>;
  /** Send everybody home. What is under way is lost. */
  close(): Promise<void>;
}

type Said<Answer> =
  | { readonly id: number; readonly answer: Answer }
  | { readonly id: number; readonly refused: { readonly say: Message; readonly hint?: Message } };

interface Waiting<Answer> {
  resolve(answer: Answer): void;
  reject(error: unknown): void;
}

interface Member<Answer> {
  readonly worker: Worker;
  readonly waiting: Map<number, Waiting<Answer>>;
}

/** Start threads that run a script which calls `serveCrew`; each is handed `data` first. */
export function hireCrew<Task, Answer>(script: URL, data: unknown, size: number): Crew<Task, Answer> {
  const members: readonly Member<Answer>[] = Array.from({ length: size }, () => hire(script, data));
  let last = 0;
  return {
    size,
    ask(task, chosen) {
      const member = chosen === undefined ? leastBusy(members) : members[chosen % size];
      if (!member) throw new Error('a crew of nobody');
      return new Promise((resolve, reject) => {
        const id = ++last;
        member.waiting.set(id, { resolve, reject });
        member.worker.ref();
        member.worker.postMessage({ id, task });
      });
    },
    async close() {
      await Promise.all(members.map(({ worker }) => worker.terminate()));
    },
  };
}

/** MB. What a file needs lives shortly: V8's own measure, some four times this, would be paid by every thread. */
const YOUNG_GENERATION = 24;

function hire<Answer>(script: URL, data: unknown): Member<Answer> {
  const worker = new Worker(script, {
    workerData: data,
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_GENERATION },
  });
  const waiting = new Map<number, Waiting<Answer>>();
  const fail = (error: unknown) => {
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  worker.on('message', (said: Said<Answer>) => {
    const asked = waiting.get(said.id);
    waiting.delete(said.id);
    // Who has nothing to do keeps no program from ending.
    if (waiting.size === 0) worker.unref();
    if ('answer' in said) asked?.resolve(said.answer);
    else asked?.reject(new SourceError(said.refused.say, said.refused.hint ? { hint: said.refused.hint } : {}));
  });
  worker.on('error', fail);
  worker.on('exit', (code) => fail(new Error(`a thread ended with code ${code}`)));
  worker.unref();
  return { worker, waiting };
}

const leastBusy = <Answer>(members: readonly Member<Answer>[]): Member<Answer> | undefined =>
  members.reduce<Member<Answer> | undefined>(
    (least, member) => (least && least.waiting.size <= member.waiting.size ? least : member),
    undefined,
  );
