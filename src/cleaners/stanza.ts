import type { Block } from '../model/article.ts';

/** Lines with no blank line between them stand together. */
export function stanzasOf<Of>(lines: readonly Of[], blockOf: (line: Of) => Block): readonly (readonly Of[])[] {
  const stanzas: Of[][] = [];
  for (const line of lines) {
    const last = stanzas.at(-1);
    if (!last || blockOf(line).gap) stanzas.push([line]);
    else last.push(line);
  }
  return stanzas;
}

export const itself = (block: Block): Block => block;
