import type OpenAI from 'openai';
import type { Usage } from '../../model/engine.ts';
import type { HeaderBag } from './headers.ts';
import type { AnswerParts } from './judge.ts';
import { usageOf } from './judge.ts';

type StreamBody = OpenAI.ChatCompletionCreateParamsStreaming;

export interface StreamSetup {
  /** Longest silence between two pieces, milliseconds. */
  readonly idle: number;
  readonly signal: AbortSignal;
  /** Told the text so far. */
  readonly onText: (text: string) => void;
}

export interface Streamed {
  readonly parts: AnswerParts | undefined;
  readonly usage: Usage;
  readonly headers: HeaderBag;
  /** The silence grew too long and we hung up. */
  readonly stalled: boolean;
}

/**
 * One answer piece by piece. The package ends such a loop quietly when the connection stalls, is aborted or ends early,
 * so we keep our own idle timer and look at what is missing afterwards.
 */
export async function streamed(client: OpenAI, body: StreamBody, setup: StreamSetup): Promise<Streamed> {
  const hangUp = new AbortController();
  let stalled = false;
  let timer: NodeJS.Timeout | undefined;
  const wind = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      stalled = true;
      hangUp.abort();
    }, setup.idle);
  };
  let text = '';
  let refusal = '';
  let finish: unknown;
  let usage: unknown;
  let pieces = 0;
  try {
    const call = client.chat.completions.create(body, { signal: AbortSignal.any([setup.signal, hangUp.signal]) });
    const { data, response } = await call.withResponse();
    wind();
    for await (const piece of data) {
      wind();
      pieces++;
      const choice = piece.choices?.[0];
      text += choice?.delta?.content ?? '';
      refusal += choice?.delta?.refusal ?? '';
      finish = choice?.finish_reason ?? finish;
      usage = piece.usage ?? usage;
      if (choice?.delta?.content) setup.onText(text);
    }
    setup.signal.throwIfAborted();
    return {
      parts: pieces === 0 || stalled ? undefined : { text, refusal, finish },
      usage: usageOf(usage),
      headers: response.headers,
      stalled,
    };
  } catch (error) {
    if (!stalled) throw error;
    return { parts: undefined, usage: usageOf(usage), headers: new Headers(), stalled };
  } finally {
    clearTimeout(timer);
  }
}
