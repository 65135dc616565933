#!/usr/bin/env node
// The least that any checker on remark does: parse every file of a folder. Usage: node scripts/bench/parse.mjs FOLDER
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import remarkFrontmatter from 'remark-frontmatter';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const [folder] = process.argv.slice(2);
const parser = unified().use(remarkParse).use(remarkFrontmatter).freeze();
let blocks = 0;
for (const name of readdirSync(folder))
  blocks += parser.parse(readFileSync(join(folder, name), 'utf8')).children.length;
process.stdout.write(`${blocks} blocks\n`);
