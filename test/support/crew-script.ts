import process from 'node:process';
import { serveCrew } from '../../src/pipeline/crew-member.ts';

/** A thread for tests: it dies, or asks back what its task is. */
serveCrew<string, string, string, string>((ask) => async (task) => {
  if (task === 'die') process.exit(7);
  if (task === 'sleep') return new Promise(() => undefined);
  return `${task}: ${await ask(task)}`;
});
