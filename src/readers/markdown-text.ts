import type { Nodes } from 'mdast';

const BREAK = /^<br\s*\/?>$/i;

/** Inline Markdown as a reader sees it: links and emphasis as their words, images as nothing, line breaks as `\n`. */
export function flatText(nodes: readonly Nodes[]): string {
  let text = '';
  for (const node of nodes) {
    switch (node.type) {
      case 'text':
      case 'inlineCode':
        text += node.value;
        break;
      case 'break':
        text += '\n';
        break;
      case 'html':
        if (BREAK.test(node.value)) text += '\n';
        break;
      case 'footnoteReference':
        break;
      default:
        if ('children' in node) text += flatText(node.children);
    }
  }
  return text;
}
