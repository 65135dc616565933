import type { Capacity, Reply, Usage } from '../../model/engine.ts';
import { engineError } from '../faults.ts';
import { masked } from '../masked.ts';
import { shownDetail } from '../secrets.ts';
import { estimateTokens } from '../tokens.ts';
import { faultOfService } from './fault-of-service.ts';
import { withoutThought } from './thought.ts';

/** A chat completion as far as we trust it: every field may be missing or of another type. */
interface Answer {
  readonly error?: unknown;
  readonly choices?: unknown;
  readonly usage?: unknown;
}

/** What else is known of the call. */
export interface Call {
  readonly secrets: readonly string[];
  readonly capacity: Capacity | undefined;
  /** Our own estimate of the prompt, tokens. */
  readonly estimated: number;
}

/** How services say that the answer is whole. */
const WHOLE = new Set(['stop', 'eos', 'eos_token', 'end_turn', 'stop_sequence']);
const CUT = new Set(['length', 'max_tokens', 'model_length']);
/** Below this part of our estimate, the service cannot have read the whole prompt. */
const LEAST_READ = 0.6;
/** Contexts that services start with, tokens: a prompt of just this size, where we expected more, was cut to fit. */
const USUAL_CONTEXTS: ReadonlySet<number> = new Set([2048, 4096, 8192, 16_384, 32_768]);
/** Below this part of our estimate a prompt of just such a size is no chance. */
const LEAST_READ_AT_LIMIT = 0.95;
/** Fewer tokens than this are a service that does not count, not a cut prompt. */
const LEAST_COUNTED = 64;

/**
 * Judge what a call resolved with: the package resolves for web pages, empty bodies and error objects too.
 * @throws EngineError
 */
export function judge(answer: unknown, call: Call): Reply {
  if (typeof answer === 'string')
    throw engineError('not-the-protocol', { detail: shownDetail(answer.replace(/<[^>]*>/g, ' '), call.secrets) });
  if (answer === undefined) throw engineError('broken-answer');
  if (answer === null) throw engineError('empty-answer', { detail: 'HTTP 204' });
  if (typeof answer !== 'object') throw engineError('not-the-protocol');
  const { error, choices, usage: counted } = answer as Answer;
  if (error) throw faultOfService(error, call.secrets);
  const usage = usageOf(counted);
  const choice = Array.isArray(choices) ? (choices[0] as Choice | undefined) : undefined;
  if (!choice?.message) throw engineError('empty-answer', { detail: 'no choices', usage });
  return replyOf(
    { text: textOf(choice.message.content), refusal: choice.message.refusal, finish: choice.finish_reason },
    usage,
    call,
  );
}

interface Choice {
  readonly message?: { readonly content?: unknown; readonly refusal?: unknown };
  readonly finish_reason?: unknown;
}

/** The parts of an answer that decide, whichever way they arrived. */
export interface AnswerParts {
  readonly text: string;
  readonly refusal?: unknown;
  readonly finish: unknown;
}

/** @throws EngineError */
export function replyOf({ text: said, refusal, finish }: AnswerParts, counted: Usage, call: Call): Reply {
  const { estimated, capacity, secrets } = call;
  // An answer is kept and published: no key in it, whatever the service repeats.
  const text = masked(said, secrets);
  const usage = withEstimates(counted, text, estimated);
  const extra = capacity ? { capacity } : {};
  if (finish === 'content_filter' || (typeof refusal === 'string' && refusal !== ''))
    return { markdown: withoutThought(text), finish: 'refused', usage, ...extra };
  if (typeof finish !== 'string') throw engineError('broken-answer', { detail: 'no finish_reason', usage });
  const reason = finish.toLowerCase();
  if (!WHOLE.has(reason) && !CUT.has(reason))
    throw engineError('broken-answer', { detail: `finish_reason ${shownDetail(finish, call.secrets)}`, usage });
  if (isPromptCut(usage.input, estimated))
    throw engineError('prompt-cut', { detail: `${usage.input} / ~${estimated} tokens`, usage });
  const markdown = withoutThought(text);
  const cut = CUT.has(reason);
  if (markdown.trim() === '' && !cut) throw engineError('empty-answer', { usage });
  return { markdown, finish: cut ? 'truncated' : 'complete', usage, ...extra };
}

/** Whether a service has read less than was sent, by its own count. */
function isPromptCut(read: number, estimated: number): boolean {
  if (read < LEAST_COUNTED) return false;
  return read < estimated * (USUAL_CONTEXTS.has(read) ? LEAST_READ_AT_LIMIT : LEAST_READ);
}

/** What a service that does not count has probably used: money must not run out unseen. */
const withEstimates = (usage: Usage, text: string, estimated: number): Usage => ({
  ...usage,
  input: usage.input || estimated,
  output: usage.output || estimateTokens(text),
});

/** Content is a string; some services send a list of parts, reasoning among them. */
function textOf(content: unknown): string {
  if (typeof content === 'string') return content;
  if (!Array.isArray(content)) return '';
  return content
    .map((part: { type?: unknown; text?: unknown }) =>
      part?.type === 'text' && typeof part.text === 'string' ? part.text : '',
    )
    .join('');
}

/** Tokens as counted by the service; what it does not say counts as zero. */
export function usageOf(counted: unknown): Usage {
  const { prompt_tokens, completion_tokens, prompt_tokens_details } = (counted ?? {}) as Record<string, unknown>;
  const cached = amount((prompt_tokens_details as Record<string, unknown> | null | undefined)?.cached_tokens);
  return {
    input: amount(prompt_tokens),
    output: amount(completion_tokens),
    ...(cached > 0 ? { cachedInput: cached } : {}),
  };
}

const amount = (value: unknown): number => (typeof value === 'number' && value > 0 ? value : 0);
