/**
 * A line that is nothing but a code fence, also as typesetters mangle it: WordPress makes “` of three backticks, and an
 * entity may stand for the quotation mark.
 */
const FENCE =
  /^(?:(?:["“”„«]|&#8220;|&#8221;|&ldquo;|&rdquo;|&quot;)\s?`{1,3}|`{3,}|`{2}[“”"]|`[“”"]|~{3,}|'{3})\s*([\w+#.-]{0,20})\s*$/u;
const LONGEST_FENCE = 40;

/** The language a fence line names (empty when none), or undefined when the line is no fence. */
function fenceLanguage(line: string): string | undefined {
  const trimmed = line.trim();
  return trimmed.length > LONGEST_FENCE ? undefined : FENCE.exec(trimmed)?.[1]?.toLowerCase();
}

/** A model wraps whole articles in fences of these languages; a genuine listing mostly names another one. */
const WRAPPERS: ReadonlySet<string> = new Set([
  '',
  'html',
  'htm',
  'markdown',
  'md',
  'mdx',
  'text',
  'txt',
  'plaintext',
  'plain',
  'json',
  'fr',
  'french',
  'article',
]);

interface Listing {
  /** Index of the closing fence's line. */
  readonly end: number;
  readonly language: string;
}

export interface Fences {
  /** Genuine listings, by the index of their opening fence. */
  readonly listings: ReadonlyMap<number, Listing>;
  /** Indexes of fence lines that wrap the article, or have lost their twin. */
  readonly strays: ReadonlySet<number>;
}

interface Open {
  readonly at: number;
  readonly language: string;
}

/** Tells the fences of genuine listings from those that wrap an article. */
export function fencesOf(lines: readonly string[]): Fences {
  const listings = new Map<number, Listing>();
  const strays = new Set<number>();
  const marks = lines.flatMap((line, at): Open[] => {
    const language = fenceLanguage(line);
    return language === undefined ? [] : [{ at, language }];
  });
  let open: Open | undefined;
  let wrapping = 0;
  marks.forEach((mark, index) => {
    if (open === undefined) {
      const closesWrapper = wrapping > 0 && mark.language === '' && index === marks.length - 1;
      if (closesWrapper) strays.add(mark.at);
      else open = mark;
    } else if (mark.language !== '') {
      strays.add(open.at);
      if (WRAPPERS.has(open.language)) wrapping++;
      open = mark;
    } else {
      const inside = lines.slice(open.at + 1, mark.at);
      if (isListing(open, inside)) listings.set(open.at, { end: mark.at, language: open.language });
      else strays.add(open.at).add(mark.at);
      open = undefined;
    }
  });
  if (open) strays.add(open.at);
  return { listings, strays };
}

const isListing = (open: Open, inside: readonly string[]): boolean =>
  inside.some((line) => line.trim() !== '') && !(WRAPPERS.has(open.language) && inside.some(readsLikeProse));

const LONGEST_TAG = 300;
const TAG = new RegExp(`<[^<>]{0,${LONGEST_TAG}}>`, 'g');

/** Running text: twelve words with hardly a sign that programs are made of. */
function readsLikeProse(line: string): boolean {
  const plain = line.slice(0, 2000).replace(TAG, ' ');
  const words = plain.match(/\p{L}+/gu)?.length ?? 0;
  const signs = plain.match(/[{}[\];=<>$\\|_]/g)?.length ?? 0;
  return words >= 12 && signs * 10 < words;
}
