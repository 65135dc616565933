import type { Usage } from '../model/engine.ts';

/** US dollars for a million tokens. */
export interface Price {
  readonly input: number;
  readonly output: number;
  /** Input that the service had in its own cache; the full price when absent. */
  readonly cachedInput?: number;
  /** Part of the price that a batch costs; 1 when absent. */
  readonly batch?: number;
}

/** A line of the table: what the provider published, and when we read it. */
export interface ListPrice extends Price {
  /** Model names that this price holds for: the name itself, or the name and a date. */
  readonly model: string;
  readonly asOf: string;
}

/** Host whose list prices stand below; any other service needs `prices` in the configuration. */
export const PRICED_HOST = 'api.openai.com';

/** List prices of api.openai.com, standard tier, prompts up to 272,000 tokens. Change them in the configuration (`prices`). */
export const PRICES: readonly ListPrice[] = [
  { model: 'gpt-5.6-luna', input: 0.2, cachedInput: 0.02, output: 1.2, batch: 0.5, asOf: '2026-07-30' },
  { model: 'gpt-5.6-terra', input: 2, cachedInput: 0.2, output: 12, batch: 0.5, asOf: '2026-07-30' },
  { model: 'gpt-5.6-sol', input: 5, cachedInput: 0.5, output: 30, batch: 0.5, asOf: '2026-07-30' },
  { model: 'gpt-6-luna', input: 0.1, cachedInput: 0.01, output: 0.5, batch: 0.5, asOf: '2026-09-22' },
  { model: 'gpt-6-sol', input: 2, cachedInput: 0.2, output: 10, batch: 0.5, asOf: '2026-09-22' },
  { model: 'gpt-5', input: 1.25, cachedInput: 0.125, output: 10, batch: 0.5, asOf: '2026-03-01' },
  { model: 'gpt-5-mini', input: 0.25, cachedInput: 0.025, output: 2, batch: 0.5, asOf: '2026-03-01' },
  { model: 'gpt-5-nano', input: 0.05, cachedInput: 0.005, output: 0.4, batch: 0.5, asOf: '2026-03-01' },
  { model: 'gpt-4.1', input: 2, cachedInput: 0.5, output: 8, batch: 0.5, asOf: '2026-03-01' },
  { model: 'gpt-4.1-mini', input: 0.4, cachedInput: 0.1, output: 1.6, batch: 0.5, asOf: '2026-03-01' },
  { model: 'gpt-4.1-nano', input: 0.1, cachedInput: 0.025, output: 0.4, batch: 0.5, asOf: '2026-03-01' },
  { model: 'gpt-4o', input: 2.5, cachedInput: 1.25, output: 10, batch: 0.5, asOf: '2026-03-01' },
  { model: 'gpt-4o-mini', input: 0.15, cachedInput: 0.075, output: 0.6, batch: 0.5, asOf: '2026-03-01' },
];

/** The price of a model: the user's own, else the list price of the priced host, else undefined. */
export function priceOf(
  model: string,
  baseUrl: string | undefined,
  own: Readonly<Record<string, Price>> = {},
): (Price & { readonly asOf?: string }) | undefined {
  const mine = own[model];
  if (mine) return mine;
  const host = baseUrl === undefined ? PRICED_HOST : hostOf(baseUrl);
  if (host !== PRICED_HOST) return undefined;
  return PRICES.find((line) => line.model === model.replace(/-\d{4}-\d{2}-\d{2}$/, ''));
}

/** US dollars for so many tokens. */
export function costOf({ input, output, cachedInput = 0 }: Usage, price: Price): number {
  const fresh = Math.max(0, input - cachedInput);
  return (fresh * price.input + cachedInput * (price.cachedInput ?? price.input) + output * price.output) / 1e6;
}

function hostOf(address: string): string {
  try {
    return new URL(address).host;
  } catch {
    return '';
  }
}
