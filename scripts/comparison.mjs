// What `check`, Yoast's French analysis and markdownlint-cli2 say of the good articles, and of articles with one defect each; the
// figures of docs/comparison.md: `node scripts/comparison.mjs`.
// A number is how many defects of a rule are tried at most, six without; `--files` lists what each tool says of each spoiled file.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { isShared } from './comparison/alike.mjs';
import { families } from './comparison/families.mjs';
import { writeFiles } from './comparison/files.mjs';
import { check, markdownlint } from './comparison/tools.mjs';
import { counted, toldKinds } from './comparison/verdicts.mjs';
import { yoast } from './comparison/yoast.mjs';

const { values, positionals } = parseArgs({ options: { files: { type: 'boolean' } }, allowPositionals: true });
const [kinds = 6] = positionals.map(Number);
const folder = mkdtempSync(join(tmpdir(), 'comparison-'));
try {
  compare(folder);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function compare(home) {
  const { good, spoiled } = writeFiles(home, kinds);
  const lint = { good: markdownlint(join(home, 'good')), spoiled: markdownlint(join(home, 'spoiled')) };
  const own = { good: check(join(home, 'good')), spoiled: check(join(home, 'spoiled')) };
  const analyse = yoast(join(home, 'yoast'));
  const tools = [
    { tool: 'Yoast, French', good: analysed(good, analyse), spoiled: analysed(spoiled, analyse) },
    { tool: 'markdownlint-cli2', good: lint.good.found, spoiled: lint.spoiled.found },
    { tool: 'seo-rewrite check', ...own },
  ];
  const told = tools.map(({ good: before, spoiled: after }) =>
    spoiled.map(({ name, article }) => toldKinds(before.get(article) ?? [], after.get(name) ?? [])),
  );

  printTold(spoiled, tools, told);
  printKinds(spoiled, tools, told);
  printAlone(spoiled, tools, told);
  printGood(good, tools, lint.good.long);
  if (values.files) printFiles(spoiled, tools, told);
}

function analysed(files, analyse) {
  return new Map(files.map(({ name, markdown }) => [name, analyse(markdown)]));
}

function printTold(spoiled, tools, told) {
  console.log(`## Spoiled files told\n\n| Defects | Files | ${tools.map(({ tool }) => tool).join(' | ')} |`);
  console.log(`|---|---:|${tools.map(() => '---:|').join('')}`);
  for (const [family, rules] of [...families, ['**all**']]) {
    const own = [...spoiled.keys()].filter((at) => !rules || rules.includes(spoiled[at].rule));
    const sums = told.map((kinds) => own.filter((at) => kinds[at].length > 0).length);
    console.log(`| ${family} | ${own.length} | ${sums.join(' | ')} |`);
  }
}

/** By which kinds of finding a family of defects is told. */
function printKinds(spoiled, tools, told) {
  console.log('\n## What tells them\n');
  for (const [family, rules] of families) {
    console.log(`- ${family}`);
    for (const [at, { tool }] of tools.entries()) {
      const kinds = told[at].filter((_, file) => rules.includes(spoiled[file].rule)).flat();
      console.log(`  - ${tool}: ${list(counted(kinds))}`);
    }
  }
}

/** What another tool tells of a spoiled file while no finding of ours speaks of the same matter. */
function printAlone(spoiled, tools, told) {
  console.log('\n## Told by another tool alone\n');
  const ours = tools.at(-1).spoiled;
  for (const [at, { tool }] of tools.slice(0, -1).entries()) {
    const alone = spoiled.flatMap(({ name, rule }, file) =>
      told[at][file].filter((kind) => !isShared(kind, ours.get(name) ?? [])).map((kind) => ({ kind, rule })),
    );
    for (const [kind, count] of counted(alone.map(({ kind }) => kind))) {
      const rules = counted(alone.filter((one) => one.kind === kind).map(({ rule }) => rule));
      console.log(`- ${tool}, ${kind} ${count}: in files spoiled for ${list(rules)}`);
    }
  }
}

function printGood(good, tools, long) {
  console.log(`\n## Findings on the ${good.length} good articles\n`);
  for (const { tool, good: found } of tools) {
    const findings = [...found.values()].flat();
    const grades = counted(findings.map(({ grade }) => grade));
    const kinds = counted(findings.map(({ kind, grade }) => `${kind} (${grade})`));
    console.log(`- ${tool}: ${findings.length} (${list(grades)}); ${list(kinds)}`);
  }
  console.log(`- markdownlint-cli2, left out: ${long} lines over 80 signs (MD013)`);
}

function printFiles(spoiled, tools, told) {
  console.log('\n## Each spoiled file\n');
  for (const [file, { rule, what, article }] of spoiled.entries()) {
    const said = tools.map(({ tool }, at) => `  - ${tool}: ${told[at][file].join(', ') || 'nothing'}`);
    console.log(`- ${rule}: ${what.split('\n')[0]} (${article})\n${said.join('\n')}`);
  }
}

function list(counts) {
  return counts.map(([value, count]) => `${value} ${count}`).join(', ') || 'none';
}
