import { CONNECTORS, type ConnectorKind } from './connector-list.ts';
import { lexicalWords } from './lexical-words.ts';

export { CONNECTORS, type ConnectorKind };

/** A connector in a sentence, with offsets in that sentence. */
export interface ConnectorMatch {
  text: string;
  kind: ConnectorKind;
  start: number;
  end: number;
}

/** Words that are connectors only where a statement starts: `Or, …`, but `l’or`; `De plus, …`, but `de plus en plus`. */
const ONLY_AT_A_START: ReadonlySet<string> = new Set(['or', 'de plus', 'en plus', 'bref', 'de même']);
const STARTS = /(?:^|[,;:.!?…«»“”()–—])\s*$/;
const BEFORE_A_VEHICLE =
  /(?<!\p{L})(?:le|la|un|du|au|en|de|ce|cet|chaque|par|mon|ton|son|notre|votre|leur|des|les|mini)[ \u00a0-]$/iu;
const AFTER: Readonly<Record<string, RegExp>> = {
  // `ainsi que` adds rather than concludes, `de plus en plus` and `de plus de` count.
  ainsi: /^\s+qu(?:e\b|['’])/i,
  'de plus': /^\s+(?:en|de|d['’]|que|qu['’]|\d)/i,
  'en plus': /^\s+(?:de|d['’])/i,
  or: /^\s+(?:noir|blanc|jaune|massif|pur|rose|fin)\b/i,
  bref: /^\s+\p{L}+\b/iu,
  car: /^\s+(?:scolaire|postal|ferry|de\s+(?:tourisme|police|ramassage))/i,
};

let pattern: RegExp | undefined;
let kinds: ReadonlyMap<string, ConnectorKind> | undefined;
let firstWords: ReadonlySet<string> | undefined;

/**
 * The connectors of a sentence, longest first where several start together, in text order. `words`, where they are known,
 * may be those of a longer text in which the sentence starts at `offset`.
 */
export function findConnectors(sentence: string, words = lexicalWords(sentence), offset = 0): ConnectorMatch[] {
  pattern ??= compile();
  kinds ??= kindsByText();
  firstWords ??= new Set(
    [...kinds.keys()].flatMap((text) => [firstWord(text), firstWord(text.replace(/que$/, "qu'il"))]),
  );
  const matches: ConnectorMatch[] = [];
  let from = 0;
  for (const { start, lower } of words) {
    const at = start - offset;
    if (at < from || !firstWords.has(lower)) continue;
    pattern.lastIndex = at;
    const match = pattern.exec(sentence);
    if (!match) continue;
    from = pattern.lastIndex;
    const key = canonical(match[0]);
    const kind = kinds.get(key);
    const end = match.index + match[0].length;
    if (kind === undefined || !stands(sentence, key, match.index, end)) continue;
    matches.push({ text: match[0], kind, start: match.index, end });
  }
  return matches;
}

/** What the words of a sentence must show for a connector to start there. */
const firstWord = (text: string): string => lexicalWords(text)[0]?.lower ?? '';

function stands(sentence: string, key: string, start: number, end: number): boolean {
  const before = sentence.slice(Math.max(0, start - 8), start);
  if (ONLY_AT_A_START.has(key) && !STARTS.test(before)) return false;
  if (key === 'car' && BEFORE_A_VEHICLE.test(before)) return false;
  return !AFTER[key]?.test(sentence.slice(end, end + 16));
}

function canonical(text: string): string {
  return text.toLowerCase().replace(/['’]/g, "'").replace(/\s+/g, ' ').replace(/qu'$/, 'que');
}

function kindsByText(): ReadonlyMap<string, ConnectorKind> {
  const entries = Object.entries(CONNECTORS) as [ConnectorKind, readonly string[]][];
  return new Map(entries.flatMap(([kind, texts]) => texts.map((text): [string, ConnectorKind] => [text, kind])));
}

/** Compiled on first use, so that importing this costs nothing. */
function compile(): RegExp {
  const longestFirst = Object.values(CONNECTORS)
    .flat()
    .sort((a, b) => b.length - a.length)
    .map((text) => text.replace(/que$/, "qu(?:e|')").replace(/'/g, "['’]").replace(/ /g, '\\s'));
  return new RegExp(`(?<![\\p{L}\\p{N}'’-])(?:${longestFirst.join('|')})(?:(?<=['’])|(?![\\p{L}\\p{N}'’-]))`, 'iuy');
}
