/** What a service and model turned out to want: learnt from its refusals, kept for the run. */
export interface Habits {
  /** Parameters it does not take. */
  readonly dropped: readonly string[];
  /** How it calls the limit of an answer. */
  readonly limitName: 'max_completion_tokens' | 'max_tokens';
  /** Limit to ask for, when its own cuts answers short. */
  readonly limit: number | undefined;
  /** Whether it takes a system message. */
  readonly system: boolean;
  /** Whether it can send an answer piece by piece. */
  readonly stream: boolean;
}

export const NO_HABITS: Habits = {
  dropped: [],
  limitName: 'max_completion_tokens',
  limit: undefined,
  system: true,
  stream: true,
};

const REFUSAL =
  /unsupported|not support|unknown|unrecogni[sz]ed|unexpected|extra[_ ](?:inputs|fields|forbidden)|not permitted|not allowed|does not (?:exist|accept)|invalid (?:param|argument|field)|use '?max_(?:completion_)?tokens/i;

/**
 * What to do otherwise after a refusal of the request: undefined when it names nothing that we could leave out.
 * `sent` are the names of the optional parameters of the refused request.
 */
export function adapted(habits: Habits, said: string, sent: readonly string[]): Habits | undefined {
  if (!REFUSAL.test(said)) return undefined;
  if (habits.system && /system/i.test(said) && /role|message|instruction/i.test(said))
    return { ...habits, system: false };
  const named = sent.filter((name) => new RegExp(`(?<![\\w])${name}(?![\\w])`).test(said));
  const [name] = named.sort((a, b) => said.indexOf(a) - said.indexOf(b));
  if (name === undefined) return undefined;
  if (name === 'max_completion_tokens' && !habits.dropped.includes('max_tokens'))
    return { ...habits, limitName: 'max_tokens', dropped: [...habits.dropped, name] };
  if (name === 'max_tokens' && !habits.dropped.includes('max_completion_tokens'))
    return { ...habits, limitName: 'max_completion_tokens', dropped: [...habits.dropped, name] };
  return { ...habits, dropped: [...habits.dropped, name] };
}
