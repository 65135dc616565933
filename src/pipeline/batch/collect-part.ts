import { EngineError } from '../../errors.ts';
import type { AnswerFault } from '../../model/batch.ts';
import { failedReport } from '../failed-report.ts';
import { inOrder } from '../pool.ts';
import { goAsFarAsPossible } from './ask.ts';
import { nextName, type Part, shortId, type Waiting } from './parts.ts';
import { type Reconciled, waitingIn } from './reconcile.ts';
import { RequestWriter } from './request-writer.ts';
import { Tallying } from './tallying.ts';
import type { BatchWorld } from './world.ts';

/** How often one question is sent before its article is given up. */
const MOST_TRIES = 3;

/**
 * Take every article that waited for a part as far as its answers go: write it, or note its next question. The part
 * counts as collected when the questions of the next round are on disk; a process killed before that finds everything as
 * it was, and does it again without paying. Resolves with a fault that would meet every other question too; `undone`
 * means that the run was stopped.
 */
export async function collectPart(
  part: Part,
  { answered, faults, usage }: Reconciled,
  world: BatchWorld,
  { asksOn }: { readonly asksOn: boolean },
): Promise<{ readonly undone: boolean; readonly halt: AnswerFault | undefined }> {
  const writer = new RequestWriter(world.folder, world.limits, (index) => nextName(part.name, index));
  const tallying = new Tallying();
  const settle = async (report: Parameters<Tallying['add']>[0]) => {
    tallying.add(report);
    await world.onReport(report);
  };
  const work = async (waiting: Waiting) => ({ waiting, ...(await goAsFarAsPossible(waiting, faults, world)) });
  let isBroken = false;
  try {
    for await (const { waiting, report, ask } of inOrder(waitingIn(world.folder, part.name), work, {
      size: world.size,
      signal: world.stop,
    })) {
      if (!ask) {
        // The disk is full, or the user wants to stop: this part is not collected.
        if (report.failure?.unfinished) isBroken = true;
        await settle(report);
        continue;
      }
      const again = ask.id === waiting.id;
      const why = again ? (faults.get(ask.id) ?? UNANSWERED) : undefined;
      const tries = again ? waiting.tries + 1 : 1;
      if (!asksOn) await settle(givenUp(waiting.path, CANCELLED));
      else if (why && tries > MOST_TRIES) await settle(givenUp(waiting.path, why));
      else {
        const expected = world.format.expected(ask.prompt);
        const { path, absolute, root } = waiting;
        const next = { path, absolute, root, id: ask.id, tokens: expected.input, tries };
        await writer.add(next, world.format.requestLine(ask.id, ask.prompt), expected);
      }
    }
    if (isBroken || world.stop.aborted) {
      await writer.abandon();
      return { undone: true, halt: undefined };
    }
    const next = await writer.finish();
    await world.journal.append({ event: 'collected', part: part.name, next, tally: tallying.tally, usage });
  } catch (error) {
    await writer.abandon();
    throw error;
  }
  const halt = [...faults].find(([id, fault]) => fault.scope === 'run' && !answered.has(shortId(id)))?.[1];
  return { undone: false, halt };
}

/** An article whose question was never answered, by name. */
const givenUp = (path: string, { say, hint, fault }: AnswerFault): ReturnType<typeof failedReport> =>
  failedReport(path, new EngineError(say, { retryable: false, fault, hint }));

const UNANSWERED: AnswerFault = {
  say: { en: 'the service left the request unanswered', fr: 'le service a laissé la demande sans réponse' },
  hint: { en: 'Submit it again.', fr: 'Soumettez-le de nouveau.' },
  fault: 'timeout',
  retryable: true,
  scope: 'article',
};

const CANCELLED: AnswerFault = {
  say: { en: 'the run was cancelled before it was finished', fr: 'l’exécution a été annulée avant la fin' },
  hint: {
    en: 'Submit it again: what was answered is not paid again.',
    fr: 'Soumettez-le de nouveau\u00a0: les réponses reçues ne sont pas repayées.',
  },
  fault: 'interrupted',
  retryable: false,
  scope: 'article',
};
