// docs/performance.md (or the page that a bench names): the text around the figures is written by hand, the sections between its marks by the benches.
import { readFileSync, writeFileSync } from 'node:fs';

const PAGE = 'docs/performance.md';

/** Rows as a Markdown table: the ratio first, then what it is of. */
export function table(rows) {
  const lines = rows.map(({ what, ratio, against, figures, most, least }) => {
    const limit = most === undefined ? (least === undefined ? '' : `at least ${least}`) : `at most ${most}`;
    return `| ${shown(ratio)} | ${what} | ${against} | ${limit} | ${figures} |`;
  });
  return ['| × | of | against | wanted | figures |', '|---|---|---|---|---|', ...lines].join('\n');
}

const shown = (ratio) => (ratio >= 100 ? ratio.toFixed(0) : ratio >= 10 ? ratio.toFixed(1) : ratio.toFixed(2));

/** Puts what was measured between its marks. */
export function saveSection(name, { page: path = PAGE, title, note, rows, machine }) {
  const [open, close] = [`<!-- bench ${name} -->`, `<!-- end ${name} -->`];
  const page = readFileSync(path, 'utf8');
  const [from, to] = [page.indexOf(open), page.indexOf(close)];
  if (from < 0 || to < from) throw new Error(`${path} has no place for ${name}`);
  const text = `${open}\n## ${title}\n\n${note}\n\n${table(rows)}\n\n*${machine}*\n`;
  writeFileSync(path, page.slice(0, from) + text + page.slice(to));
}
