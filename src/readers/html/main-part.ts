import { INVISIBLE } from './elements.ts';
import { depthOf, elements, type HtmlNode } from './tree.ts';

/** The extractor looks at every ancestor of every paragraph: pages beyond this are left to the cleaners. */
const MOST_DEPTH = 120;
const MOST_ELEMENTS = 40_000;
const MARK = 'data-n';
/** Attributes that the extractor weighs. */
const WEIGHED = [
  'class',
  'id',
  'role',
  'itemprop',
  'rel',
  'hidden',
  'style',
  'aria-hidden',
  'aria-modal',
  'src',
  'href',
  'colspan',
  'dir',
];
const VOID: ReadonlySet<string> = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));

/**
 * Which elements Mozilla's Readability holds for the article, or undefined when it finds none. It gets the page without
 * scripts, styles and comments: a fifth of the work.
 */
export async function mainPart(root: HtmlNode): Promise<((element: HtmlNode) => boolean) | undefined> {
  const numbers = new Map<HtmlNode, number>();
  for (const element of elements(root)) numbers.set(element, numbers.size);
  if (numbers.size > MOST_ELEMENTS || depthOf(root) > MOST_DEPTH) return undefined;
  const [{ default: JSDOMParser }, { Readability }] = await Promise.all([
    import('@mozilla/readability/JSDOMParser.js'),
    import('@mozilla/readability'),
  ]);
  const kept = new Set<string>();
  try {
    const document = new JSDOMParser().parse(lean(root, numbers));
    const article = new Readability<Element>(document, {
      serializer: (node) => node as Element,
      disableJSONLD: true,
    }).parse();
    for (const element of article?.content?.getElementsByTagName('*') ?? []) kept.add(element.getAttribute(MARK) ?? '');
  } catch {
    // A page that the extractor cannot digest is no failure: the cleaners still see all of it.
    return undefined;
  }
  if (kept.size === 0) return undefined;
  return (element) => kept.has(String(numbers.get(element)));
}

type Step = HtmlNode | string;

/** The page as HTML again, every element numbered. */
function lean(root: HtmlNode, numbers: ReadonlyMap<HtmlNode, number>): string {
  const parts: string[] = [];
  const stack: Step[] = [...(root.children ?? [])].reverse();
  for (let step = stack.pop(); step !== undefined; step = stack.pop()) {
    if (typeof step === 'string') {
      parts.push(step);
      continue;
    }
    if (step.type === 'comment' || step.type === 'directive') continue;
    if (step.type === 'text') parts.push(escaped(step.data ?? ''));
    const { name } = step;
    if (name !== undefined) {
      if (INVISIBLE.has(name) && name !== 'head' && name !== 'title') continue;
      const isVoid = VOID.has(name);
      parts.push(`<${name} ${MARK}="${numbers.get(step)}"${attributes(step)}${isVoid ? '/' : ''}>`);
      if (isVoid) continue;
      stack.push(`</${name}>`);
    }
    const children = step.children ?? [];
    for (let index = children.length - 1; index >= 0; index--) stack.push(children[index]!);
  }
  return parts.join('');
}

const attributes = ({ attribs = {} }: HtmlNode): string =>
  WEIGHED.flatMap((name) => (attribs[name] === undefined ? [] : [` ${name}="${escaped(attribs[name])}"`])).join('');

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
