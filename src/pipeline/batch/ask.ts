import { EngineError, SourceError } from '../../errors.ts';
import { strictWords } from '../../french/words.ts';
import type { CleanArticle } from '../../model/article.ts';
import type { AnswerFault } from '../../model/batch.ts';
import type { Engine, Prompt, Task } from '../../model/engine.ts';
import type { Report } from '../../model/report.ts';
import type { Input, MissingInput } from '../inputs.ts';
import { rewriteOne } from '../rewrite.ts';
import type { BatchWorld } from './world.ts';

/** A question whose answer is not there yet. */
interface Ask {
  readonly id: string;
  readonly prompt: Prompt;
}

export interface Outcome {
  readonly report: Report;
  /** Set when the article got as far as a question without an answer; then its report says nothing. */
  readonly ask: Ask | undefined;
}

/**
 * Takes an article the whole way with the answers that are there. The way is the direct one: only where its engine would
 * call the service, the question is noted instead. Answers that arrived meanwhile are met again in the same order, so an
 * article that was mended twice ends in the same bytes.
 */
export async function goAsFarAsPossible(
  input: Input | MissingInput,
  faults: ReadonlyMap<string, AnswerFault>,
  world: BatchWorld,
): Promise<Outcome> {
  let ask: Ask | undefined;
  const asking: Engine = {
    ...world.engine,
    async write({ prompt, task }) {
      if (!task.previous && world.leastSource !== undefined) assertCarries(task, world.leastSource);
      const id = world.format.idOf(prompt);
      const fault = faults.get(id);
      if (fault && !fault.retryable && fault.scope === 'article') throw new EngineError(fault.say, fault);
      ask = { id, prompt };
      throw AWAITED;
    },
  };
  const report = await rewriteOne(input, world.setupWith(asking));
  return { report, ask };
}

const AWAITED = new EngineError(
  { en: 'waits for its answer', fr: 'attend sa réponse' },
  { retryable: false, scope: 'run', fault: 'interrupted' },
);

/** Whether a source has enough words to make an article of. @throws SourceError */
function assertCarries({ article, facts, brief }: Task, leastSource: number): void {
  const words = [article, ...facts].reduce((sum, part) => sum + wordsOf(part), 0);
  if (words >= brief.minWords * leastSource) return;
  throw new SourceError(
    {
      en: `${article.path}: ${words} words of source cannot carry ${brief.minWords}`,
      fr: `${article.path}\u00a0: ${words} mots de source ne peuvent en porter ${brief.minWords}`,
    },
    {
      hint: {
        en: 'Give more material with --facts, lower --min-words, or send it all the same with --thin.',
        fr: 'Ajoutez de la matière avec --facts, baissez --min-words, ou envoyez-le quand même avec --thin.',
      },
    },
  );
}

const wordsOf = ({ title, blocks }: CleanArticle): number =>
  blocks.reduce((sum, { text }) => sum + strictWords(text), strictWords(title));
