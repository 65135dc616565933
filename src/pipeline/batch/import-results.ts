import { settlePart } from './collect.ts';
import type { Part } from './parts.ts';
import { shortId } from './parts.ts';
import { askedIn, reconcile, waitingIn } from './reconcile.ts';
import type { BatchWorld } from './world.ts';

/**
 * Take files of results that somebody brought: every open part that they answer is collected, and the questions that
 * follow lie ready in new files. Resolves with the parts that got no answer at all.
 */
export async function importResults(paths: readonly string[], world: BatchWorld): Promise<readonly Part[]> {
  const open = world.journal.state.parts.filter(({ stage }) => stage !== 'collected').map(({ part }) => part);
  const asked = new Map<number, number>();
  for (const part of open)
    for await (const { id, tokens } of waitingIn(world.folder, part.name)) asked.set(shortId(id), tokens);
  const found = await reconcile(paths, asked, world);
  const known = new Set([...found.answered, ...[...found.faults.keys()].map(shortId)]);
  const untouched: Part[] = [];
  // What was spent is noted once, with the first part.
  let rest = found;
  for (const part of open) {
    if (world.stop.aborted) break;
    const own = await askedIn(world.folder, part.name);
    if (![...own.keys()].some((id) => known.has(id))) {
      untouched.push(part);
      continue;
    }
    const answered = new Set([...own.keys()].filter((id) => found.answered.has(id)));
    const faults = new Map([...found.faults].filter(([id]) => own.has(shortId(id))));
    await settlePart(part, 'imported', own, { ...rest, answered, faults }, world);
    rest = { ...rest, usage: { input: 0, output: 0 }, duplicates: 0, unknown: 0, unreadable: 0 };
  }
  const [first] = untouched;
  // A wrong file must not pass in silence.
  if (first && untouched.length === open.length) {
    const { duplicates, unknown, unreadable } = found;
    const nothing = { kind: 'reconciled', end: 'imported', answered: 0, faulty: 0 } as const;
    world.onNews({ ...nothing, part: first.name, missing: first.lines, duplicates, unknown, unreadable });
  }
  return untouched;
}
