import type { AnswerFault } from '../../model/batch.ts';
import type { Usage } from '../../model/engine.ts';
import { addUsage, NO_USAGE } from '../../model/usage.ts';
import type { Input, MissingInput } from '../inputs.ts';
import { inOrder } from '../pool.ts';
import { goAsFarAsPossible } from './ask.ts';
import type { PartTally } from './journal.ts';
import { firstName, type Part, shortId } from './parts.ts';
import { RequestWriter } from './request-writer.ts';
import { Tallying } from './tallying.ts';
import type { BatchWorld } from './world.ts';

export interface Plan {
  readonly parts: readonly Part[];
  /** Articles whose question waits in another run already. */
  readonly elsewhere: number;
  /** Articles that needed no question: done before, answered in the cache, or not fit to be sent. */
  readonly tally: PartTally;
}

/** Clean the inputs and write down every question that they raise. Nothing is sent. Undefined when the run was stopped. */
export async function plan(
  inputs: AsyncIterable<Input | MissingInput>,
  asked: ReadonlySet<number>,
  world: BatchWorld,
): Promise<Plan | undefined> {
  const writer = new RequestWriter(world.folder, world.limits, firstName);
  const tallying = new Tallying();
  let elsewhere = 0;
  try {
    const work = async (input: Input | MissingInput) => ({
      input,
      ...(await goAsFarAsPossible(input, NO_FAULTS, world)),
    });
    for await (const { input, report, ask } of inOrder(inputs, work, { size: world.size, signal: world.stop })) {
      if (!ask || 'error' in input) {
        tallying.add(report);
        await world.onReport(report);
      } else if (asked.has(shortId(ask.id))) elsewhere++;
      else {
        const expected = world.format.expected(ask.prompt);
        const { path, absolute, root } = input;
        const waiting = { path, absolute, root, id: ask.id, tokens: expected.input, tries: 1 };
        await writer.add(waiting, world.format.requestLine(ask.id, ask.prompt), expected);
      }
    }
    if (world.stop.aborted) {
      await writer.abandon();
      return undefined;
    }
    return { parts: await writer.finish(), elsewhere, tally: tallying.tally };
  } catch (error) {
    await writer.abandon();
    throw error;
  }
}

const NO_FAULTS: ReadonlyMap<string, AnswerFault> = new Map();

/** Tokens of several parts together. */
export const expectedOf = (parts: readonly Part[]): Usage =>
  parts.map(({ expected }) => expected).reduce(addUsage, NO_USAGE);
