import type { Usage } from './engine.ts';

export const NO_USAGE: Usage = { input: 0, output: 0 };

/** Two usages as one. A cost is known when one of them has it: an unpriced part is a free one. */
export function addUsage(a: Usage, b: Usage): Usage {
  const cachedInput = (a.cachedInput ?? 0) + (b.cachedInput ?? 0);
  return {
    input: a.input + b.input,
    output: a.output + b.output,
    ...(cachedInput > 0 ? { cachedInput } : {}),
    ...(a.cost === undefined && b.cost === undefined ? {} : { cost: (a.cost ?? 0) + (b.cost ?? 0) }),
  };
}
