import { type Edit, editsOf } from './edit.ts';

const AFTER_ETC = /(?<=(?<!\p{L})etc)(?:…\.?|\.…|\.{3})(?![.…])/giu;
const DOTS = /(?<![.…])(?:\.{3}|…\.|\.…)(?![.…])/gu;

/** Three dots become one sign; after `etc` a single dot is enough. Spread operators and paths are left alone. */
export function repairEllipses(text: string): Edit[] {
  const afterEtc = editsOf('typo-ellipsis', text, AFTER_ETC, () => ({ after: '.' }));
  const taken = new Set(afterEtc.map(({ start }) => start));
  const others = editsOf('typo-ellipsis', text, DOTS, (match) => {
    const next = text.charAt(match.index + match[0].length);
    const opens = match.index === 0 || /[\s([{,=:]/.test(text.charAt(match.index - 1));
    const isSpread = match[0] === '...' && opens && /[\p{L}\p{N}_$/[{]/u.test(next);
    return taken.has(match.index) || isSpread ? undefined : { after: '…' };
  });
  return [...afterEtc, ...others].sort((a, b) => a.start - b.start);
}
