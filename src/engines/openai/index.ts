import type OpenAI from 'openai';
import { EngineError } from '../../errors.ts';
import type { Prompt, PromptEngine, Reply, Usage } from '../../model/engine.ts';
import { addUsage, NO_USAGE } from '../../model/usage.ts';
import { engineError } from '../faults.ts';
import { addressSecrets } from '../secrets.ts';
import { answerTokens, promptTokens } from '../tokens.ts';
import { connect } from './client.ts';
import { faultOf } from './fault-of.ts';
import { adapted, type Habits, NO_HABITS } from './habits.ts';
import { capacityOf } from './headers.ts';
import { judge, replyOf } from './judge.ts';
import { streamed } from './stream.ts';

export interface OpenAiSettings {
  readonly model: string;
  readonly apiKey: string;
  readonly baseUrl: string | undefined;
  /** Optional parameters, sent as they are: temperature, reasoning_effort … */
  readonly parameters?: Readonly<Record<string, unknown>>;
  /** Seconds for a whole answer; 600. */
  readonly timeout?: number;
  /** Longest silence of a stream, seconds; 120. */
  readonly idle?: number;
  /** Most sockets. */
  readonly connections?: number;
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Wall clock, milliseconds. */
  readonly wallClock?: () => number;
  /** Answers are streamed, and their text so far is told. For one article at a terminal: it costs ten times the work. */
  readonly onText?: (text: string) => void;
  /** Put around every single call over the wire: one question may take several, while the service's habits are learnt. */
  readonly around?: (prompt: Prompt, call: () => Promise<Reply>) => Promise<Reply>;
}

/** Learnt from refusals, by service and model, for as long as the process lives. */
const learnt = new Map<string, Habits>();
/** A service that cuts its answers gets this limit at least, tokens. */
const LEAST_LIMIT = 8192;
const MOST_ADAPTATIONS = 6;

/** Any service that speaks OpenAI's chat completions. The package is loaded at the first question. */
export function openAiEngine(settings: OpenAiSettings): PromptEngine {
  const { model, apiKey, baseUrl, parameters = {}, timeout = 600, idle = 120, connections = 64, env = {} } = settings;
  const { wallClock = Date.now, around = (_, work) => work() } = settings;
  const secrets = [apiKey, ...addressSecrets(baseUrl)];
  const place = `${baseUrl ?? ''} ${model}`;
  let client: Promise<OpenAI> | undefined;

  /** One call over the wire, judged. */
  async function call(prompt: Prompt, habits: Habits, signal: AbortSignal): Promise<Reply> {
    client ??= connect({ apiKey, baseUrl, timeout, connections, env });
    const service = await client;
    const body = bodyOf(prompt, model, parameters, habits);
    const estimated = promptTokens(prompt);
    if (settings.onText && habits.stream) {
      const options = habits.dropped.includes('stream_options') ? {} : { stream_options: { include_usage: true } };
      const { parts, usage, headers, stalled } = await streamed(
        service,
        { ...body, ...options, stream: true },
        { idle: idle * 1000, signal, onText: settings.onText },
      );
      if (stalled) throw engineError('timeout', { detail: 'the stream stalled', usage });
      if (!parts && /json/.test(headers.get('content-type') ?? '')) throw UNSTREAMED;
      if (!parts) throw engineError('not-the-protocol', { detail: 'no piece of a stream' });
      return replyOf(parts, usage, { secrets, estimated, capacity: capacityOf(headers) });
    }
    const { data, response } = await service.chat.completions.create(body, { signal }).withResponse();
    return judge(data, { secrets, estimated, capacity: capacityOf(response.headers) });
  }

  return {
    id: `openai:${JSON.stringify([baseUrl ?? '', model, parameters])}`,
    identity: { name: 'openai', model, generates: true },
    async write({ prompt }, signal = new AbortController().signal) {
      let spent: Usage = NO_USAGE;
      for (let adaptations = 0; ; adaptations++) {
        const habits = learnt.get(place) ?? NO_HABITS;
        let met: unknown;
        try {
          if (signal.aborted) throw engineError('interrupted');
          const reply = await around(prompt, () =>
            call(prompt, habits, signal).catch((error: unknown) => {
              met = error;
              throw faultOf(error, { secrets, wallClock, aborted: signal.aborted });
            }),
          );
          const limit = Math.max(LEAST_LIMIT, 4 * answerTokens(prompt));
          if (reply.finish !== 'truncated' || (habits.limit ?? 0) >= limit || !mayLimit(habits, parameters))
            return { ...reply, usage: addUsage(spent, reply.usage) };
          // The service's own limit is short: ask once more with ours.
          spent = addUsage(spent, reply.usage);
          learnt.set(place, { ...habits, limit });
        } catch (error) {
          if (!(error instanceof EngineError)) throw error;
          spent = addUsage(spent, error.usage ?? NO_USAGE);
          const better = met !== undefined && adaptations < MOST_ADAPTATIONS ? betterHabits(met, habits) : undefined;
          if (!better) throw spent.input > 0 ? new EngineError(error.say, { ...error, usage: spent }) : error;
          learnt.set(place, better);
        }
      }
    },
  };

  function betterHabits(error: unknown, habits: Habits): Habits | undefined {
    if (error === UNSTREAMED) return { ...habits, stream: false };
    const { status, error: said } = error as { status?: unknown; error?: unknown };
    if (status !== 400 && status !== 422) return undefined;
    const sent = Object.keys(parameters).filter((name) => !habits.dropped.includes(name));
    if (habits.limit !== undefined) sent.push(habits.limitName);
    if (settings.onText) sent.push('stream_options');
    return adapted(habits, JSON.stringify(said ?? ''), sent);
  }
}

const mayLimit = ({ dropped }: Habits, parameters: Readonly<Record<string, unknown>>): boolean =>
  !(dropped.includes('max_tokens') && dropped.includes('max_completion_tokens')) &&
  !('max_tokens' in parameters || 'max_completion_tokens' in parameters);

/** The least that a request can say: model and messages, and what the user or the service wanted beyond. */
export function bodyOf(
  { system, user }: Prompt,
  model: string,
  parameters: Readonly<Record<string, unknown>>,
  { dropped, limitName, limit, system: takesSystem }: Habits,
): OpenAI.ChatCompletionCreateParamsNonStreaming {
  const extra = Object.fromEntries(Object.entries(parameters).filter(([name]) => !dropped.includes(name)));
  return {
    ...extra,
    ...(limit === undefined || dropped.includes(limitName) ? {} : { [limitName]: limit }),
    model,
    messages: takesSystem
      ? [
          { role: 'system', content: system },
          { role: 'user', content: user },
        ]
      : [{ role: 'user', content: `${system}\n\n${user}` }],
  };
}

/** Asked for a stream, the service sent its answer whole, where the package does not read it: lost, and perhaps billed. */
const UNSTREAMED = engineError('broken-answer', { detail: 'no stream' });
