import type { Nodes, Parents, Root, Table } from 'mdast';
import type { Mark, Marked } from './marks.ts';
import { type Content, type Html, html, NOTHING, ours } from './markup.ts';

/** What the renderer asks of its surroundings. */
export interface Rendering {
  readonly marked: Pick<Marked<Mark>, 'text'>;
  /** What stands before the text of an image, which is never loaded. */
  readonly image: string;
  /** Added to the ranks of headings, so that the page keeps one order of headings. */
  readonly deeper: number;
  /** Comes after a block at the top of the document. */
  readonly after?: (block: Nodes) => Content;
}

/**
 * An article as its readers see it. Safe by construction: only the elements written here can come out, text and
 * attributes pass the one escaping function, raw HTML shows as text, images are named and not loaded.
 */
export function rendered(tree: Root, rendering: Rendering): Html {
  const definitions = new Map<string, string>();
  for (const node of tree.children) if (node.type === 'definition') definitions.set(node.identifier, node.url);
  const show = new Renderer(rendering, definitions);
  return html`${tree.children.map((node) => [show.block(node), rendering.after?.(node) ?? NOTHING])}`;
}

/** Deeper markup is shown as text: a browser nests no further either. */
const DEEPEST = 60;

class Renderer {
  readonly #rendering: Rendering;
  readonly #definitions: ReadonlyMap<string, string>;
  #depth = 0;

  constructor(rendering: Rendering, definitions: ReadonlyMap<string, string>) {
    this.#rendering = rendering;
    this.#definitions = definitions;
  }

  block(node: Nodes): Content {
    switch (node.type) {
      case 'heading':
        return heading(Math.min(6, node.depth + this.#rendering.deeper), this.#inside(node));
      case 'paragraph':
        return html`<p>${this.#inside(node)}</p>\n`;
      case 'blockquote':
        return html`<blockquote>${this.#inside(node)}</blockquote>\n`;
      case 'list':
        return node.ordered
          ? html`<ol start="${node.start ?? 1}">${this.#inside(node)}</ol>\n`
          : html`<ul>${this.#inside(node)}</ul>\n`;
      case 'listItem':
        return html`<li>${node.spread ? this.#inside(node) : this.#tight(node)}</li>\n`;
      case 'code':
        return html`<pre tabindex="0"><code>${node.value}</code></pre>\n`;
      case 'html':
        return html`<pre class="markup" tabindex="0"><code>${node.value}</code></pre>\n`;
      case 'thematicBreak':
        return html`<hr>\n`;
      case 'table':
        return this.#table(node);
      case 'footnoteDefinition':
        return html`<div class="footnote"><span class="label">[${node.label ?? node.identifier}]</span> ${this.#inside(node)}</div>\n`;
      case 'yaml':
      case 'definition':
        return NOTHING;
      default:
        return this.#inline(node);
    }
  }

  /** Paragraphs of a tight list item stand without `<p>`. */
  #tight(node: Parents): Content {
    return node.children.map((child) => (child.type === 'paragraph' ? this.#inside(child) : this.block(child)));
  }

  #inside(node: Parents): Content {
    if (this.#depth >= DEEPEST) return plain(node);
    this.#depth++;
    const content = node.children.map((child) => this.block(child));
    this.#depth--;
    return content;
  }

  #inline(node: Nodes): Content {
    switch (node.type) {
      case 'text':
        return this.#rendering.marked.text(node);
      case 'inlineCode':
        return html`<code>${this.#rendering.marked.text(node)}</code>`;
      case 'emphasis':
        return html`<em>${this.#inside(node)}</em>`;
      case 'strong':
        return html`<strong>${this.#inside(node)}</strong>`;
      case 'delete':
        return html`<del>${this.#inside(node)}</del>`;
      case 'break':
        return html`<br>`;
      case 'link':
        return this.#link(node.url, this.#inside(node));
      case 'linkReference':
        return this.#link(this.#definitions.get(node.identifier) ?? '', this.#inside(node));
      case 'image':
        return this.#image(node.alt ?? '', node.url);
      case 'imageReference':
        return this.#image(node.alt ?? '', this.#definitions.get(node.identifier) ?? '');
      case 'footnoteReference':
        return html`<sup>[${node.label ?? node.identifier}]</sup>`;
      case 'html':
        return html`<code class="markup">${node.value}</code>`;
      default:
        return 'children' in node ? this.#inside(node) : NOTHING;
    }
  }

  /** Shown as a link with its address; it leads nowhere, so that a click on hostile text does nothing. */
  #link(url: string, text: Content): Html {
    return html`<span class="link" title="${url}">${text}</span>`;
  }

  #image(alt: string, url: string): Html {
    return html`<span class="image" title="${url}">${this.#rendering.image}${alt}</span>`;
  }

  #table(node: Table): Html {
    const [head, ...rows] = node.children;
    const row = (cells: Parents, cell: (content: Content) => Html) =>
      html`<tr>${cells.children.map((child) => cell('children' in child ? this.#inside(child) : NOTHING))}</tr>\n`;
    return html`<div class="wide" tabindex="0"><table>
${head ? html`<thead>${row(head, (content) => html`<th scope="col">${content}</th>`)}</thead>` : NOTHING}
<tbody>${rows.map((cells) => row(cells, (content) => html`<td>${content}</td>`))}</tbody></table></div>\n`;
  }
}

function heading(depth: number, content: Content): Html {
  const tag = ours(`h${depth}`);
  return html`<${tag}>${content}</${tag}>\n`;
}

/** The text of a tree, without recursion. */
function plain(node: Nodes): string {
  let text = '';
  const stack: Nodes[] = [node];
  for (let next = stack.pop(); next; next = stack.pop()) {
    if ('value' in next) text += `${next.value} `;
    else if ('children' in next) stack.push(...[...next.children].reverse());
  }
  return text;
}
