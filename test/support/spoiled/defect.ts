/** A way to spoil a good article, and the rule that must tell. */
export interface Defect {
  readonly rule: string;
  readonly name: string;
  /** The spoiled file; undefined where this file offers no place for the defect. */
  readonly spoil: (markdown: string) => string | undefined;
  /** Raw text of the source, where the rule compares. */
  readonly source?: (markdown: string) => string;
  readonly finish?: 'truncated';
}

export const split = (markdown: string): { readonly head: string; readonly body: string } => {
  const end = markdown.indexOf('\n---\n', 4) + 5;
  return { head: markdown.slice(0, end), body: markdown.slice(end).trimStart() };
};
export const onBody = (change: (body: string) => string | undefined) => (markdown: string) => {
  const { head, body } = split(markdown);
  const changed = change(body);
  return changed === undefined || changed === body ? undefined : `${head}\n${changed}`;
};
export const onHead = (change: (head: string) => string) => (markdown: string) => {
  const { head, body } = split(markdown);
  const changed = change(head);
  return changed === head ? undefined : `${changed}\n${body}`;
};
export const field = (key: string, value: string | undefined) =>
  onHead((head) =>
    head.replace(new RegExp(`^${key}:.*\\n(?:[ \\t]+-.*\\n)*`, 'm'), () =>
      value === undefined ? '' : `${key}: ${value}\n`,
    ),
  );
export const ours = (ai: string, rest = '') => onHead((head) => head.replace(/---\n$/, `ai: ${ai}\n${rest}---\n`));

export const blocksOf = (body: string): string[] => body.trimEnd().split('\n\n');
export const onBlocks = (change: (blocks: string[]) => string[] | undefined) =>
  onBody((body) => {
    const changed = change(blocksOf(body));
    return changed && `${changed.join('\n\n')}\n`;
  });
export const isProse = (block: string): boolean => /^[\p{L}«]/u.test(block) && block.length > 120;

/** Inserted after the nth prose block. */
export const insert = (text: string, after = 2) =>
  onBlocks((blocks) => {
    const places = blocks.flatMap((block, index) => (isProse(block) ? [index] : []));
    const at = places[Math.min(after, places.length - 1)];
    return at === undefined ? undefined : blocks.toSpliced(at + 1, 0, text);
  });
export const before = (text: string) => onBody((body) => `${text}\n\n${body}`);
export const afterTitle = (text: string) => onBlocks(([title = '', ...rest]) => [title, text, ...rest]);
export const append = (text: string) => onBody((body) => `${body.trimEnd()}\n\n${text}\n`);
export const inProse = (change: (paragraph: string) => string, which = 3) =>
  onBlocks((blocks) => {
    const places = blocks.flatMap((block, index) => (isProse(block) ? [index] : []));
    const at = places[Math.min(which, places.length - 1)];
    return at === undefined ? undefined : blocks.with(at, change(blocks[at] ?? ''));
  });
export const onHeading = (depth: number, nth: number, change: (text: string) => string) =>
  onBody((body) => {
    let count = 0;
    return body.replace(new RegExp(`^#{${depth}} (.+)$`, 'gm'), (line, text: string) =>
      ++count === nth ? `${'#'.repeat(depth)} ${change(text)}`.replace(/^#+ (#+ )/, '$1') : line,
    );
  });
export const prose = (body: string): string[] => blocksOf(body).filter(isProse);

export const defect = (rule: string, name: string, spoil: Defect['spoil'], more: Partial<Defect> = {}): Defect => ({
  rule,
  name,
  spoil,
  ...more,
});
export const each = (rule: string, texts: readonly string[], place: (text: string) => Defect['spoil']): Defect[] =>
  texts.map((text) => defect(rule, text, place(text)));
export const capitalised = (text: string): string =>
  text.replace(/(?<=[\s’'])\p{Ll}/gu, (letter) => letter.toUpperCase());
