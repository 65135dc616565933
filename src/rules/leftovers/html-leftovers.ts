import { allMatches } from '../../french/all-matches.ts';
import type { Severity } from '../../model/finding.ts';
import type { Page } from '../../model/page.ts';
import type { Place } from '../../model/place.ts';
import { isOurs } from './article-subject.ts';
import { type HtmlNode, htmlNodes } from './html-nodes.ts';

/** What Markdown cannot say: embeds, captions, small signs. */
const ALLOWED: ReadonlySet<string> = new Set(
  `figure figcaption iframe video audio source picture img svg path sup sub abbr kbd mark details summary cite time small ins del q
  ruby rt rp wbr hr blockquote track object param embed map area progress meter math dfn var samp noscript template slot`.split(
    /\s+/,
  ),
);
/** Tags of a chat service: another rule tells them. */
const ELSEWHERE =
  /^(?:think|thinking|analysis|final|scratchpad|reflection|answer|response|tool_call|function_call|output|artifact)$/;
const TAG = /<\/?([a-z][a-z0-9-]*)((?:\s[^<>]*)?)>/gi;
const STYLED = /\s(?:class|id|style|align|data-[\w-]+|lang|dir|itemprop|role|aria-[\w-]+)\s*=/i;
/** Tags that people write in Markdown by habit. */
const INLINE: ReadonlySet<string> = new Set(
  'br a b i u s strong em center font ul ol li dl dt dd table thead tbody tfoot tr td th caption button input label'.split(
    ' ',
  ),
);
/** Orders inside a comment: `<!-- insérer la photo -->`. */
const ORDER =
  /\b(?:ins[ée]r|ajout(?:er|ez)|compl[ée]t(?:er|ez)|todo|fixme|tbd|placeholder|image ici|lien ici|section \d|mots?-cl[ée]s?|seo|introduction|conclusion)/i;
const DIRECTIVE =
  /^<!--\s*(?:seo-rewrite-|more\b|toc\b|prettier-ignore|markdownlint-|excerpt|truncate|wp:|\/wp:|nextpage|end\b|read more)/i;

export interface HtmlLeftover {
  readonly tag: string;
  readonly count: number;
  readonly place: Place;
  readonly severity?: Severity;
}

/** Tags that an answer should have written as Markdown, once for each name. */
export function htmlLeftovers(page: Page, sourceKnown: boolean): HtmlLeftover[] {
  const nodes = htmlNodes(page);
  // A block editor's export is HTML by nature.
  if (nodes.some(({ value }) => /^<!--\s*wp:/.test(value))) return [];
  const strict = sourceKnown || isOurs(page);
  const found = new Map<string, HtmlLeftover>();
  for (const node of nodes) for (const leftover of inNode(node, strict)) add(found, leftover);
  return [...found.values()];
}

function add(found: Map<string, HtmlLeftover>, leftover: HtmlLeftover): void {
  const known = found.get(leftover.tag);
  if (!known) found.set(leftover.tag, leftover);
  // The heaviest of its name decides: no severity is the rule's own.
  else
    found.set(leftover.tag, {
      ...(leftover.severity ? known : { ...leftover, place: known.place }),
      count: known.count + 1,
    });
}

function* inNode({ value, place, inCell }: HtmlNode, strict: boolean): Generator<HtmlLeftover> {
  if (/^\s*<!--/.test(value)) {
    if (DIRECTIVE.test(value.trim())) return;
    const isOrder = ORDER.test(value);
    if (isOrder || strict)
      yield { tag: '!-- … --', count: 1, place, ...(isOrder && strict ? {} : { severity: 'warning' as const }) };
    return;
  }
  for (const [whole, name = '', attributes = ''] of allMatches(TAG, value)) {
    const tag = name.toLowerCase();
    if (whole.startsWith('</') || ALLOWED.has(tag) || ELSEWHERE.test(tag) || (tag === 'br' && inCell)) continue;
    if (tag === 'a' && /\s(?:id|name)\s*=/i.test(attributes) && !/href/i.test(attributes)) continue;
    if (strict) yield { tag, count: 1, place };
    else if (STYLED.test(attributes)) yield { tag, count: 1, place, severity: 'info' };
    else if (INLINE.has(tag)) yield { tag, count: 1, place, severity: 'warning' };
    else yield { tag, count: 1, place };
  }
}
