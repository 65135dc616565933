import { parentPort } from 'node:worker_threads';
import { UserError } from '../errors.ts';

/** In a thread: do the tasks as they come. An error that is not the user's ends the thread, and with it the run. */
export function serveCrew<Task, Answer>(work: (task: Task) => Promise<Answer>): void {
  const port = parentPort;
  if (!port) throw new Error('not a thread');
  port.on('message', ({ id, task }: { readonly id: number; readonly task: Task }) => {
    work(task).then(
      (answer) => port.postMessage({ id, answer }),
      (error: unknown) => {
        if (!(error instanceof UserError)) throw error;
        port.postMessage({ id, refused: { say: error.say, ...(error.hint ? { hint: error.hint } : {}) } });
      },
    );
  });
}
