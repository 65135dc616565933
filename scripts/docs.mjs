#!/usr/bin/env node
// Writes docs/rules/ and schemas/ from the rules themselves. `--check` writes nothing and fails when a file is stale.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { configSchema } from '../src/config/schema.ts';
import { reportSchema } from '../src/reporters/report-schema.ts';
import { rules } from '../src/rules/index.ts';
import { manPage } from './docs-man.mjs';
import { rulePage, rulesIndex } from './docs-rules.mjs';

const json = (value) => `${JSON.stringify(value, null, 2)}\n`;

const wanted = new Map([
  ['docs/rules/README.md', rulesIndex(rules)],
  ...rules.map((rule) => [`docs/rules/${rule.id}.md`, rulePage(rule)]),
  ['schemas/config.schema.json', json(configSchema(rules))],
  ['schemas/report.schema.json', json(reportSchema())],
  ['man/seo-rewrite.1', await manPage('en')],
  ['man/fr/seo-rewrite.1', await manPage('fr')],
]);

const stale = [];
for (const [path, text] of wanted) if (!existsSync(path) || readFileSync(path, 'utf8') !== text) stale.push(path);
const strays = ['docs/rules', 'schemas'].flatMap((folder) =>
  existsSync(folder) ? readdirSync(folder).map((name) => `${folder}/${name}`) : [],
);
const gone = strays.filter((path) => !wanted.has(path));

if (process.argv.includes('--check')) {
  for (const path of stale) console.error(`stale: ${path}`);
  for (const path of gone) console.error(`not generated: ${path}`);
  if (stale.length + gone.length > 0) {
    console.error('run: npm run docs');
    process.exit(1);
  }
} else {
  for (const path of gone) rmSync(path);
  for (const path of stale) {
    mkdirSync(join(path, '..'), { recursive: true });
    writeFileSync(path, wanted.get(path));
  }
  console.log(`${wanted.size} files, ${stale.length} written, ${gone.length} removed`);
}
