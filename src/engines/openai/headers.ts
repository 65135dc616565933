import { allMatches } from '../../french/all-matches.ts';
import type { Capacity } from '../../model/engine.ts';

/** Any headers object. */
export interface HeaderBag {
  get(name: string): string | null;
}

/**
 * Seconds that the service asks us to wait: `retry-after-ms`, `Retry-After` in seconds or as a date. A date is read
 * against the service's own `Date` where it gives one, so that our clock does not matter.
 */
export function retryAfterOf(headers: HeaderBag | undefined, now: () => number): number | undefined {
  if (!headers) return undefined;
  const milliseconds = Number(headers.get('retry-after-ms') ?? Number.NaN);
  if (Number.isFinite(milliseconds) && milliseconds >= 0) return milliseconds / 1000;
  const value = headers.get('retry-after');
  if (value === null || value.trim() === '') return undefined;
  const seconds = Number(value);
  if (Number.isFinite(seconds)) return seconds < 0 ? undefined : seconds;
  const until = Date.parse(value);
  if (Number.isNaN(until)) return undefined;
  const from = Date.parse(headers.get('date') ?? '');
  return Math.max(0, (until - (Number.isNaN(from) ? now() : from)) / 1000);
}

/** The `x-ratelimit-*` headers, when the service sends them. */
export function capacityOf(headers: HeaderBag | undefined): Capacity | undefined {
  const remaining = Number(headers?.get('x-ratelimit-remaining-requests') ?? Number.NaN);
  const resetAfter = durationOf(headers?.get('x-ratelimit-reset-requests') ?? '');
  return Number.isFinite(remaining) && resetAfter !== undefined ? { remaining, resetAfter } : undefined;
}

const UNITS: Readonly<Record<string, number>> = { ms: 0.001, s: 1, m: 60, h: 3600, d: 86_400 };

/** `1s`, `6m0s`, `20ms`, `1h30m`, or plain seconds. */
function durationOf(text: string): number | undefined {
  if (/^\d+(?:\.\d+)?$/.test(text)) return Number(text);
  if (!/^(?:\d+(?:\.\d+)?(?:ms|[smhd]))+$/.test(text)) return undefined;
  let seconds = 0;
  for (const [, amount, unit = 's'] of allMatches(/(\d+(?:\.\d+)?)(ms|[smhd])/g, text))
    seconds += Number(amount) * (UNITS[unit] ?? 1);
  return seconds;
}
