import type { BatchEnd, RemoteBatch } from '../../model/batch.ts';
import { engineError } from '../faults.ts';
import { faultOfService } from '../openai/fault-of-service.ts';
import { shownDetail } from '../secrets.ts';

/** How services say that a batch is over. Any other word means: look again later. */
const ENDS: Readonly<Record<string, BatchEnd>> = {
  completed: 'completed',
  complete: 'completed',
  succeeded: 'completed',
  failed: 'failed',
  expired: 'expired',
  cancelled: 'cancelled',
  canceled: 'cancelled',
};

/**
 * A batch out of a service's answer. Some put it into `{ job: … }`, some write states in capitals, file ids may be null
 * or absent. @throws EngineError when the answer is no batch
 */
export function remoteBatch(answer: unknown, secrets: readonly string[]): RemoteBatch {
  const outer = objectOf(answer);
  if (outer.error && outer.id === undefined) throw faultOfService(outer.error, secrets);
  const batch = 'job' in outer && typeof outer.job === 'object' ? objectOf(outer.job) : outer;
  const { id, status } = batch;
  if (!isName(id)) throw engineError('not-the-protocol', { detail: 'no batch in the answer' });
  const word = typeof status === 'string' ? status.toLowerCase() : '';
  return {
    id,
    // Shown to the user as it is.
    status: shownDetail(word, secrets),
    end: ENDS[word],
    results: [batch.output_file_id, batch.error_file_id].filter(isName),
    counts: countsOf(batch.request_counts),
    errors: errorsOf(batch.errors, secrets),
    metadata: metadataOf(batch.metadata),
  };
}

/** Ids are shown, and go into addresses: printable and without spaces. */
export const isName = (id: unknown): id is string => typeof id === 'string' && /^[\x21-\x7e]{1,300}$/.test(id);

const objectOf = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};

function countsOf(value: unknown): RemoteBatch['counts'] {
  const { total, completed, failed } = objectOf(value);
  const isCount = (count: unknown): count is number => typeof count === 'number' && count >= 0;
  return isCount(total) && isCount(completed) ? { total, completed, failed: isCount(failed) ? failed : 0 } : undefined;
}

function errorsOf(value: unknown, secrets: readonly string[]): RemoteBatch['errors'] {
  const data = Array.isArray(value) ? value : objectOf(value).data;
  if (!Array.isArray(data)) return [];
  return data.map((error: unknown) => {
    const { line } = objectOf(error);
    const named = typeof line === 'number' && line > 0 ? line : undefined;
    const said = faultOfService(error, secrets);
    // What is wrong with one line stays wrong when it is sent again.
    const isOwnFault = named !== undefined && said.fault === 'overload';
    return {
      line: named,
      error: isOwnFault ? engineError('bad-request', { detail: shownDetail(detailOf(error), secrets) }) : said,
    };
  });
}

const detailOf = (error: unknown): string => {
  const { code, message } = objectOf(error);
  return [code, message].filter((part) => typeof part === 'string').join(': ');
};

function metadataOf(value: unknown): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(objectOf(value)).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}
