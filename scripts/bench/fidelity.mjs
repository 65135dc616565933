// Comparing an article with its source, inside one process.
import { readdirSync, readFileSync } from 'node:fs';
import { functions, row } from './measure.mjs';

export const title = 'Fidelity';
export const note =
  'The rules that compare an article with its source alone, on pairs of the fixtures, inside one process.';

export async function run({ quick, api }) {
  const { checkText, cleanText, rules } = await import(api);
  const names = readdirSync('fixtures/rewrites').filter((name) => name.endsWith('.md'));
  const sources = readdirSync('fixtures/articles');
  const pairs = [];
  for (const name of names) {
    const raw = sources.find((source) => source.replace(/\.\w+$/, '') === name.replace(/\.md$/, ''));
    if (!raw) continue;
    const source = await cleanText(readFileSync(`fixtures/articles/${raw}`, 'utf8'), { path: raw });
    pairs.push({ source, markdown: readFileSync(`fixtures/rewrites/${name}`, 'utf8') });
  }
  const fidelity = rules.filter(({ family }) => family === 'fidelity');
  const alone = rules.filter(({ needs }) => needs !== 'source');
  const words = pairs.reduce((sum, { markdown }) => sum + markdown.split(/\s+/).length, 0) / pairs.length;
  const all = (check) => async () => {
    for (const pair of pairs) await check(pair);
  };
  const times = await functions(
    {
      // Reading and parsing both texts are part of every check: they are measured apart, and taken off.
      parsing: all(({ source, markdown }) => checkText(markdown, { source, rules: [] })),
      fidelity: all(({ source, markdown }) => checkText(markdown, { source, rules: fidelity })),
      alone: all(({ markdown }) => checkText(markdown, { rules: alone })),
    },
    { rounds: quick ? 3 : 11, time: quick ? 200 : 1000 },
  );
  const each = (name) => times[name] / pairs.length;
  const compared = each('fidelity') - each('parsing');
  return [
    row(
      `a pair of ${words.toFixed(0)} words`,
      compared / 10,
      'the 10 ms that it may take',
      `${compared.toFixed(2)} ms, and ${each('parsing').toFixed(2)} ms to parse both texts`,
      { most: 1 },
    ),
    row(
      'the same, both texts parsed',
      each('fidelity') / each('alone'),
      'all rules that need no source',
      `${each('fidelity').toFixed(2)} and ${each('alone').toFixed(2)} ms`,
    ),
  ];
}
