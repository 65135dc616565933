import { Worker } from 'node:worker_threads';
import { asNodeUntil } from '../v8-flags.ts';
import { type Exchange, exchange } from './exchange.ts';
import { ThreadEnded } from './thread-ended.ts';

/** Threads that do tasks for this one. Tasks and answers are plain data. */
export interface Crew<Task, Answer> {
  readonly size: number;
  /** Hand out a task, to the least busy member or to the one named. @throws what the member met, or ThreadEnded */
  ask(task: Task, member?: number): Promise<Answer>;
  /** Send everybody home. What is under way is lost. */
  close(): Promise<void>;
}

/** What a member asks back while it works. */
export type Serve<Call, Reply> = (call: Call) => Promise<Reply>;

interface Member {
  readonly worker: Worker;
  readonly line: Exchange;
}

/** Start threads that run a script which calls `serveCrew`; each is handed `data` first. Who dies is replaced at the next task. */
export function hireCrew<Task, Answer, Call = never, Reply = never>(
  script: URL,
  data: unknown,
  size: number,
  serve: Serve<Call, Reply> = nobodyAnswers,
): Crew<Task, Answer> {
  const answer = (call: unknown) => serve(call as Call);
  const members: Member[] = Array.from({ length: size }, () => hire(script, data, answer));
  return {
    size,
    ask(task, chosen) {
      const place = chosen === undefined ? leastBusy(members) : chosen % size;
      let member = members[place];
      if (!member) throw new Error('a crew of nobody');
      if (member.line.isOver) {
        member = hire(script, data, answer);
        members[place] = member;
      }
      member.worker.ref();
      return member.line.ask(task) as Promise<Answer>;
    },
    async close() {
      await Promise.all(members.map(({ worker }) => worker.terminate()));
    },
  };
}

/** MB. What a file needs lives shortly: V8's own measure, some four times this, would be paid by every thread. */
const YOUNG_GENERATION = 24;

function hire(script: URL, data: unknown, serve: (call: unknown) => Promise<unknown>): Member {
  const worker = new Worker(script, {
    workerData: data,
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_GENERATION },
  });
  asNodeUntil(new Promise<void>((started) => worker.once('online', started).once('exit', () => started())));
  // Who has nothing to do keeps no program from ending.
  const line = exchange(worker, serve, () => worker.unref());
  worker.on('error', (error: Error) => line.end(new ThreadEnded(error.message, { cause: error })));
  worker.on('exit', (code) => line.end(new ThreadEnded(`a thread ended with code ${code}`)));
  worker.unref();
  return { worker, line };
}

const leastBusy = (members: readonly Member[]): number =>
  members.reduce((least, { line }, place) => (line.waiting < (members[least]?.line.waiting ?? 0) ? place : least), 0);

const nobodyAnswers = (): Promise<never> => Promise.reject(new Error('nobody answers the threads of this crew'));
