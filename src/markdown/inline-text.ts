import type { Nodes, PhrasingContent } from 'mdast';
import { allMatches } from '../french/all-matches.ts';
import type { ProtectedSpan } from '../model/page.ts';

/** `text.slice(textStart, textStart + length)` comes from `offset` in the file, one to one. */
interface Run {
  readonly textStart: number;
  readonly offset: number;
  readonly length: number;
}

/** Inline content as a reader sees it, with the way back to the file. */
export interface InlineText {
  readonly text: string;
  readonly protected: readonly ProtectedSpan[];
  readonly runs: readonly Run[];
}

/**
 * Flatten inline nodes to text. Soft breaks become spaces; HTML and images give no text. Where the file says a
 * character otherwise (an entity, an escape, a line break), the run is cut so that offsets stay true around it.
 */
export function inlineText(nodes: readonly Nodes[], markdown: string): InlineText {
  let text = '';
  const spans: ProtectedSpan[] = [];
  const runs: Run[] = [];

  const append = (value: string, offset: number) => {
    if (value === '') return;
    runs.push({ textStart: text.length, offset, length: value.length });
    text += value;
  };

  const appendText = (value: string, start: number, end: number) => {
    if (markdown.slice(start, end) === value) {
      append(value.replaceAll('\n', ' '), start);
      return;
    }
    // Escapes and entities: walk both sides and cut a run wherever they part.
    let offset = start;
    let from = 0;
    let fromOffset = start;
    const flush = (to: number) => {
      append(value.slice(from, to).replaceAll('\n', ' '), fromOffset);
    };
    for (let index = 0; index < value.length; index++) {
      if (markdown[offset] === value[index] && !(value[index] === '&' && isEntity(markdown, offset))) {
        offset++;
        continue;
      }
      flush(index);
      from = index;
      const skipped = skipTo(markdown, offset, end, value[index] ?? '');
      fromOffset = skipped.at;
      offset = skipped.next;
      if (skipped.next !== skipped.at + 1) {
        flush(index + 1);
        from = index + 1;
        fromOffset = skipped.next;
      }
    }
    flush(value.length);
  };

  // Without recursion: emphasis may nest deeper than the call stack.
  const stack: (Nodes | PhrasingContent)[] = [...nodes].reverse();
  const visit = (node: Nodes | PhrasingContent): void => {
    const start = node.position?.start.offset ?? 0;
    const end = node.position?.end.offset ?? start;
    switch (node.type) {
      case 'text':
        appendText(node.value, start, end);
        break;
      case 'inlineCode': {
        const at = text.length;
        const inner = markdown.indexOf(node.value, start);
        append(node.value.replaceAll('\n', ' '), inner >= start && inner < end ? inner : start);
        spans.push({ start: at, end: text.length, kind: 'code' });
        break;
      }
      case 'break':
        append(' ', start);
        break;
      case 'html':
        spans.push({ start: text.length, end: text.length, kind: 'html' });
        break;
      case 'image':
      case 'imageReference':
        spans.push({ start: text.length, end: text.length, kind: 'image' });
        break;
      case 'footnoteReference':
        spans.push({ start: text.length, end: text.length, kind: 'footnote' });
        break;
      default:
        if ('children' in node)
          for (let index = node.children.length - 1; index >= 0; index--) stack.push(node.children[index] as Nodes);
    }
  };
  for (let node = stack.pop(); node; node = stack.pop()) visit(node);

  if (text.includes('://') || text.includes('@'))
    for (const match of allMatches(ADDRESS, text))
      spans.push({ start: match.index, end: match.index + match[0].length, kind: 'url' });
  if (text.includes('{') || text.includes('['))
    for (const match of allMatches(SHORTCODE, text))
      spans.push({ start: match.index, end: match.index + match[0].length, kind: 'shortcode' });
  return { text, protected: spans.length > 1 ? spans.sort((a, b) => a.start - b.start) : spans, runs };
}

const ADDRESS = /https?:\/\/[^\s<>«»]+|(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}\.[\w.-]{1,255}/gu;

/** `{{< figure >}}` and `{{ page.title }}`, `{% include x %}`, `[caption id="3"] … [/caption]`; lengths are bounded to stay linear. */
const SHORTCODE =
  /\{\{[^{}]{0,400}\}\}|\{%[^{}%]{0,400}%\}|\[\/[a-z][\w-]{0,40}\]|\[[a-z][\w-]{0,40}(?: {1,4}[\w-]{1,40}=(?:"[^"\]]{0,200}"|'[^'\]]{0,200}'|[^\s"'\]]{1,200})){1,20} {0,4}\/?\]/gu;

const ENTITY = /&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,31});/y;

function isEntity(markdown: string, offset: number): boolean {
  ENTITY.lastIndex = offset;
  return ENTITY.test(markdown);
}

/** Where in the file the next character of the text stands, after what the parser swallowed. */
function skipTo(markdown: string, offset: number, end: number, wanted: string): { at: number; next: number } {
  let at = offset;
  while (at < end) {
    const sign = markdown[at] ?? '';
    if (sign === '\\' && markdown[at + 1] === wanted) return { at: at + 1, next: at + 2 };
    if (sign === '&') {
      ENTITY.lastIndex = at;
      const entity = ENTITY.exec(markdown);
      if (entity) return { at, next: at + entity[0].length };
    }
    // A CR, or the indentation that a continuation line loses.
    if (sign === wanted) return { at, next: at + 1 };
    if (sign === '\r' || sign === ' ' || sign === '\t' || sign === '>' || sign === '\n') at++;
    else return { at, next: at + 1 };
  }
  return { at: end, next: end };
}
