// The good articles, and those with one defect each.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { defects } from '../../test/support/spoiled/index.ts';
import { goodArticles } from '../../test/support/spoiled/recall.ts';
import { familyOf } from './families.mjs';

/** Between the articles of two defects in a row: every article gets its turn. */
const STEP = 5;

/**
 * Write the good and the spoiled articles: the first `kinds` defects of each rule that needs nothing but the file, one article
 * for each, the next in turn that offers a place. `spoiled` says what was done to which article.
 */
export function writeFiles(folder, kinds) {
  const good = goodArticles().map(({ name, markdown }) => ({ name, markdown }));
  const taken = new Map();
  const spoiled = [];
  for (const defect of defects) {
    const { rule, name: what } = defect;
    const count = taken.get(rule) ?? 0;
    if (defect.source || defect.finish || count === kinds) continue;
    taken.set(rule, count + 1);
    const turn = spoiled.length * STEP;
    const { article, markdown } = firstPlace(
      defect,
      [...good.keys()].map((step) => good[(turn + step) % good.length]),
    );
    const name = `${String(spoiled.length + 1).padStart(3, '0')}-${rule}.md`;
    spoiled.push({ name, markdown, article, rule, what, family: familyOf(rule) });
  }
  for (const [shelf, files] of Object.entries({ good, spoiled })) {
    mkdirSync(join(folder, shelf));
    for (const { name, markdown } of files) writeFileSync(join(folder, shelf, name), markdown);
  }
  return { good, spoiled };
}

function firstPlace(defect, articles) {
  for (const { name, markdown } of articles) {
    const changed = defect.spoil(markdown);
    if (changed !== undefined) return { article: name, markdown: changed };
  }
  throw new Error(`${defect.rule}: ${defect.name} finds no place in any article`);
}
