import { describe, expect, it } from 'vitest';
import { rules } from '../../src/rules/index.ts';
import type { Defect } from '../support/spoiled/defect.ts';
import { defects } from '../support/spoiled/index.ts';
import { goodArticles, trial } from '../support/spoiled/recall.ts';

/** Spoiled files for one defect; `scripts/recall.mjs` spoils every article with every defect. */
const FILES = 3;
/** Between two articles that one defect spoils: every article gets its turn. */
const STEP = 5;

const articles = goodArticles();

/** The files, another three for every defect, of which its rule says no more when they are spoiled. */
function missed(defect: Defect, turn: number): { readonly tried: number; readonly missed: readonly string[] } {
  const turns = articles.flatMap((_, step) => articles[(turn + step * STEP) % articles.length] ?? []);
  const chosen = turns.filter(({ markdown }) => defect.spoil(markdown) !== undefined).slice(0, FILES);
  return trial(defect, chosen);
}

describe.each([...new Set(defects.map(({ rule }) => rule))])('%s', (id) => {
  const own = [...defects.entries()].filter(([, { rule }]) => rule === id);

  it.each(own.map(([turn, defect]): [string, Defect, number] => [defect.name, defect, turn]))(
    'tells: %s',
    (_, defect, turn) => {
      const result = missed(defect, turn);
      expect(result.tried).toBeGreaterThan(0);
      expect(result.missed).toEqual([]);
    },
  );
});

it('spoils enough, for every rule but those that compare with the source', () => {
  expect(defects.length).toBeGreaterThanOrEqual(280);
  const others = new Set(['fidelity', 'originality']);
  const spoiled = new Set(defects.map(({ rule }) => rule));
  const owned = rules.filter(({ family }) => !others.has(family)).map(({ id }) => id);
  // This one needs a source that gives orders; it has tests of its own.
  expect(owned.filter((id) => !spoiled.has(id))).toEqual(['leftover-obeyed-order']);
});
