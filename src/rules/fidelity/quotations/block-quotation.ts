import type { QuotationFact } from '../../../french/facts/fact.ts';

const CREDIT = /(?<![\p{L}\p{N}])[—–-]\s*\p{Lu}/u;
const CREDIT_AFTER_STOP = /^\s*[—–-]\s*\p{L}/u;
const STOPS = ['.', '!', '?', '…'];

/** A blockquote without quotation marks is one quotation, up to its credit. */
export function blockQuotation(text: string): QuotationFact {
  const inner = text.slice(0, creditStart(text)).trimEnd();
  return {
    kind: 'quotation',
    inner,
    innerStart: 0,
    words: inner.split(/\s+/).length,
    speaker: undefined,
    start: 0,
    end: inner.length,
    raw: inner,
  };
}

/** Where « — Léa Morel » begins after the words said; « — un ami » as well, after a full stop. */
function creditStart(text: string): number {
  const from = Math.max(...STOPS.map((stop) => text.lastIndexOf(stop))) + 1;
  const last = text.slice(from);
  const at = from > 0 && CREDIT_AFTER_STOP.test(last) ? 0 : last.search(CREDIT);
  return at < 0 ? text.length : from + at;
}
