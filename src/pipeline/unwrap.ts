/** How assistants open an answer before the article begins. */
const OPENINGS =
  /^(?:voici|voilà|bien sûr|bien entendu|d[’']accord|certainement|absolument|parfait|très bien|avec plaisir|entendu|here is|here['’]s|sure|of course|certainly|okay|ok\b)/iu;
const LONGEST_PREAMBLE = 400;
const LONGEST_REMARK = 600;

/**
 * The article inside an engine's answer: byte-order mark and blank lines dropped, a fence around the whole opened, a
 * sentence of politeness before the article cut. Everything else stays for the rules to judge.
 */
export function unwrap(answer: string): string {
  const text = answer
    .replace(/^\uFEFF/, '')
    .replaceAll('\r\n', '\n')
    .trim();
  return withoutPreamble(withoutFence(withoutPreamble(text)));
}

function withoutFence(text: string): string {
  const opening = /^(`{3,}|~{3,})[ \t]*(?:markdown|md|html|text|yaml)?[ \t]*\n/u.exec(text);
  if (!opening) return text;
  const fence = opening[1] ?? '';
  const inside = text.slice(opening[0].length);
  const end = inside.lastIndexOf(`\n${fence}`);
  if (end < 0) return inside.trim();
  const after = inside.slice(end + 1 + fence.length);
  const first = inside.slice(0, end).trim();
  // A fence around the article, behind which the assistant goes on talking.
  const isRemark = after.trim().length <= LONGEST_REMARK && !/^#/mu.test(after) && /^#{1,2} \S/mu.test(first);
  if (after.trim() === '' || isRemark) return first;
  // A fence that closes early holds the metadata alone, and the article follows it.
  return `---\n${first}\n---\n${after.trim()}`;
}

function withoutPreamble(text: string): string {
  const start = text.search(/^(?:---[ \t]*$|#{1,2} \S|`{3,}|~{3,})/mu);
  if (start <= 0 || start > LONGEST_PREAMBLE) return text;
  const preamble = text.slice(0, start).trim();
  const polite = OPENINGS.test(preamble) || preamble.endsWith(':');
  return polite && !preamble.includes('\n\n') ? text.slice(start) : text;
}
