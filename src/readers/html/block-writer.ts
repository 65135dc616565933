import type { Block, Markup } from '../../model/article.ts';
import { type HtmlNode, textOf } from './tree.ts';

/** Where the walk stands: what the elements above say of the text. */
export interface Context {
  readonly kind: Block['kind'];
  readonly depth?: number;
  readonly ordinal?: number;
  readonly furniture: boolean;
  readonly part: Markup['part'] | undefined;
  readonly main: boolean;
  readonly line: number;
}

/** Gathers the text of one block until the block ends. */
export class BlockWriter {
  readonly blocks: Block[] = [];
  private lines: string[] = [''];
  private letters = 0;
  private linkedLetters = 0;
  private context: Context | undefined;

  add(text: string, context: Context, linked: boolean): void {
    if (text === '') return;
    const letters = text.trim().length;
    if (letters > 0) this.context ??= context;
    this.letters += letters;
    if (linked) this.linkedLetters += letters;
    this.lines[this.lines.length - 1] += text;
  }

  /** Text outside of every element: what somebody typed around the HTML, line by line. */
  loose(node: HtmlNode, lineOf: (offset: number | null | undefined) => number, context: Context): void {
    let offset = node.startIndex ?? 0;
    for (const [index, line] of (node.data ?? '').split('\n').entries()) {
      if (index > 0) this.flush();
      this.add(line, { ...context, line: lineOf(offset) }, false);
      offset += line.length + 1;
    }
  }

  break(): void {
    this.lines.push('');
  }

  flush(): void {
    const { context } = this;
    if (context) {
      const whole = context.kind === 'heading' || context.kind === 'item';
      for (const text of joined(this.lines.map(flat), whole)) {
        const { kind, depth, ordinal, line } = context;
        this.push(
          {
            kind,
            text,
            line,
            gap: kind !== 'item',
            ...(depth !== undefined && { depth }),
            ...(ordinal !== undefined && { ordinal }),
          },
          context,
        );
      }
    }
    this.lines = [''];
    this.letters = 0;
    this.linkedLetters = 0;
    this.context = undefined;
  }

  code(node: HtmlNode, context: Context): void {
    this.flush();
    const text = textOf(node).replace(/^\n+|\s+$/g, '');
    if (text === '') return;
    const language = /\blanguage-([\w+#-]{1,20})/.exec(classesOf(node))?.[1];
    this.push({ kind: 'code', text, line: context.line, gap: true, ...(language && { language }) }, context);
  }

  push(block: Block, { furniture, part, main }: Context): void {
    const linked = this.letters === 0 ? 0 : this.linkedLetters / this.letters;
    const outside = furniture ? 'furniture' : main ? undefined : 'unmarked';
    const markup: Markup = { linked, ...(outside && { outside }), ...(part && { part }) };
    this.blocks.push({ ...block, markup });
  }
}

const classesOf = (node: HtmlNode): string =>
  [node, ...(node.children ?? [])].map(({ attribs }) => attribs?.class ?? '').join(' ');

const flat = (text: string): string => text.replace(/[ \t\n\r\f]+/g, ' ').trim();

/** Lines parted by `<br>`: each its own, unless the sentence plainly goes on in the next. */
function joined(lines: readonly string[], whole: boolean): string[] {
  const texts = lines.filter((line) => line !== '');
  if (whole) return texts.length > 0 ? [texts.join(' ')] : [];
  const result: string[] = [];
  for (const text of texts) {
    const before = result.at(-1);
    if (before !== undefined && /^\p{Ll}/u.test(text) && /[\p{L},]$/u.test(before))
      result[result.length - 1] = `${before} ${text}`;
    else result.push(text);
  }
  return result;
}
