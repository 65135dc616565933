import { setFlagsFromString } from 'node:v8';

/**
 * What the program tells V8, and how Node has it. Regular expressions are compiled at their first use, not run slowly first
 * and compiled at their second: most texts are long. Told so for patterns to come: `--no-regexp-tier-up` would speak of those
 * that Node has run as well, which V8 then takes for compiled ones, and the process ends in a segmentation fault, seldom and
 * anywhere. Every function is compiled with its module: what Node keeps of the compiled code is taken before anything of it
 * runs, so that a function compiled at its first call would be compiled again at every start. A heap grows to twice what is
 * in use, not to four times as V8 lets it where memory is plenty: over many files each thread fills the rest with garbage.
 * No limit: a large article takes what it needs. All measured: docs/performance.md.
 */
export const FLAGS: readonly (readonly [ours: string, nodes: string])[] = [
  ['--regexp-tier-up-ticks=0', '--regexp-tier-up-ticks=1'],
  ['--no-lazy', '--lazy'],
  ['--heap-growing-percent=100', '--heap-growing-percent=0'],
];

let ours = false;
/** Threads under way, for which V8 is as Node has it. */
let starting = 0;

/** Tell V8 the flags of the program. Done once in a process, and by each thread that it starts. */
export function setFlags(): void {
  ours = true;
  tell(0);
}

/**
 * Load modules of Node with V8 as Node has it. Node brings them compiled, which V8 takes under the same flags only: under
 * ours it would compile them anew, `node:crypto` in three times the time.
 */
export function asNode<T>(load: () => T): T {
  if (!ours || starting > 0) return load();
  tell(1);
  try {
    return load();
  } finally {
    tell(0);
  }
}

/** The same while a thread starts, which loads many of them. */
export function asNodeUntil(started: Promise<unknown>): void {
  if (!ours) return;
  if (starting++ === 0) tell(1);
  const done = () => {
    if (--starting === 0) tell(0);
  };
  started.then(done, done);
}

function tell(whose: 0 | 1): void {
  for (const pair of FLAGS) setFlagsFromString(pair[whose]);
}
