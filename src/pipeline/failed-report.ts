import { EngineError, OutputError, UserError } from '../errors.ts';
import type { Report } from '../model/report.ts';
import { isDiskFault } from './write.ts';

/** One article's misfortune. An error that we did not foresee is told too: it must not take the rest of the batch along. */
export function failedReport(path: string, error: unknown): Report {
  const nothing = { path, status: 'failed', findings: [], skipped: [], words: undefined } as const;
  if (!(error instanceof UserError)) {
    const why = error instanceof Error ? error.message : String(error);
    const message = { en: `${path}: internal error: ${why}`, fr: `${path}\u00a0: erreur interne\u00a0: ${why}` };
    const hint = { en: 'Please report it with the article.', fr: 'Merci de la signaler avec l’article.' };
    const stack = error instanceof Error && error.stack ? { stack: error.stack } : {};
    return { ...nothing, failure: { message, hint, kind: 'input', ...stack } };
  }
  const hint = error.hint ? { hint: error.hint } : {};
  if (error instanceof EngineError) {
    const { usage, scope, fault } = error;
    const message =
      scope === 'run' ? error.say : { en: `${path}: ${error.say.en}`, fr: `${path}\u00a0: ${error.say.fr}` };
    const why = { ...(fault ? { fault } : {}), ...(scope === 'run' ? { unfinished: true as const } : {}) };
    return { ...nothing, ...(usage ? { usage } : {}), failure: { message, ...hint, kind: 'engine', ...why } };
  }
  if (error instanceof OutputError) {
    const unfinished = isDiskFault(error) ? { unfinished: true as const } : {};
    return { ...nothing, failure: { message: error.say, ...hint, kind: 'output', ...unfinished } };
  }
  return { ...nothing, failure: { message: error.say, ...hint, kind: 'input' } };
}
