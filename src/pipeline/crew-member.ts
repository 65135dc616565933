import { parentPort } from 'node:worker_threads';
import { exchange } from './exchange.ts';

/** In a thread: do the tasks as they come. `begin` is handed the way to ask the thread that hired this one. */
export function serveCrew<Task, Answer, Call = never, Reply = never>(
  begin: (ask: (call: Call) => Promise<Reply>) => (task: Task) => Promise<Answer>,
): void {
  if (!parentPort) throw new Error('not a thread');
  const line = exchange(parentPort, (task) => work(task as Task));
  const work = begin((call) => line.ask(call) as Promise<Reply>);
}
