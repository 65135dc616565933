import { EngineError } from '../../errors.ts';
import type { BatchFormat, ResultLine } from '../../model/batch.ts';
import { cacheKey } from '../cached.ts';
import { engineError } from '../faults.ts';
import { detailOf, faultOfService, faultOfStatus } from '../openai/fault-of-service.ts';
import { NO_HABITS } from '../openai/habits.ts';
import { bodyOf } from '../openai/index.ts';
import { judge } from '../openai/judge.ts';
import { addressSecrets } from '../secrets.ts';
import { answerTokens, promptTokens } from '../tokens.ts';

export const CHAT_ENDPOINT = '/v1/chat/completions';

export interface LineSettings {
  /** Names the engine whose answers these are, as in the cache. */
  readonly engineId: string;
  readonly model: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly apiKey: string;
  readonly baseUrl: string | undefined;
}

/** Codes of a line that a batch left undone when it ended. */
const UNDONE = /^batch_(?:expired|cancelled)$|request_timeout|timeout/i;

/** The lines of OpenAI's Batch API, which vLLM and others take too. A question bears the name of its answer in the cache. */
export function openAiLines({ engineId, model, parameters, apiKey, baseUrl }: LineSettings): BatchFormat {
  const secrets = [apiKey, ...addressSecrets(baseUrl)];
  return {
    idOf: (prompt) => cacheKey(engineId, prompt),
    requestLine: (id, prompt) =>
      `${JSON.stringify({ custom_id: id, method: 'POST', url: CHAT_ENDPOINT, body: bodyOf(prompt, model, parameters, NO_HABITS) })}\n`,
    expected: (prompt) => ({ input: promptTokens(prompt), output: answerTokens(prompt) }),
    resultId: (line) => {
      const id = (line as { custom_id?: unknown } | null)?.custom_id;
      return typeof id === 'string' && id !== '' ? id : undefined;
    },
    result(id, line, estimated): ResultLine {
      try {
        return { id, reply: judge(answerIn(line, secrets), { secrets, capacity: undefined, estimated }) };
      } catch (error) {
        if (!(error instanceof EngineError)) throw error;
        return { id, fault: error, ...(error.usage ? { usage: error.usage } : {}) };
      }
    },
  };
}

/** The chat completion in a line. @throws EngineError when there is an error instead */
function answerIn(line: unknown, secrets: readonly string[]): unknown {
  const { response, error, body } = (line ?? {}) as { response?: unknown; error?: unknown; body?: unknown };
  const said = response as { status_code?: unknown; body?: unknown; choices?: unknown } | null | undefined;
  const status = said?.status_code;
  if (typeof status === 'number' && status >= 300) {
    const inner = (said?.body as { error?: unknown } | null | undefined)?.error ?? said?.body;
    throw engineError(faultOfStatus(status, JSON.stringify(inner ?? '')), {
      detail: [`HTTP ${status}`, detailOf(inner, secrets)].filter(Boolean).join(': '),
    });
  }
  if (error) {
    const { code } = error as { code?: unknown };
    if (typeof code === 'string' && UNDONE.test(code))
      throw engineError('timeout', { detail: detailOf(error, secrets) });
    throw faultOfService(error, secrets);
  }
  return said?.body ?? (said?.choices ? said : body);
}
