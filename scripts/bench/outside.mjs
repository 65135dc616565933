// Tools that are no dependencies: textlint, and Yoast's French analysis (GPL-3.0, so neither bundled nor built upon). Installed
// into a temporary folder, and only when asked.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { processes, row } from './measure.mjs';
import { installOutside, YOAST as YOASTSEO } from './tools.mjs';

export const title = 'Beside textlint and Yoast';
export const note =
  'Versions as installed; textlint with five rules, Yoast’s content and SEO assessors for French. CPU an article, start included; ours runs every rule on one thread, on the same number of articles.';

const PACKAGES = [
  'textlint@15.8.0',
  'textlint-rule-common-misspellings@1.0.1',
  'textlint-rule-no-todo@2.0.1',
  'textlint-rule-max-comma@4.0.0',
  'textlint-rule-no-empty-section@1.1.0',
  'textlint-rule-terminology@5.2.15',
  YOASTSEO,
];
const RULES = ['common-misspellings', 'no-todo', 'max-comma', 'no-empty-section', 'terminology'];

const YOAST = `
import { createRequire } from 'node:module';
import { readdirSync, readFileSync } from 'node:fs';
const require = createRequire(import.meta.url);
const { Paper, ContentAssessor, SeoAssessor } = require('yoastseo');
const Researcher = require('yoastseo/build/languageProcessing/languages/fr/Researcher.js').default;
const [folder, count] = process.argv.slice(2);
let results = 0;
for (const name of readdirSync(folder).slice(0, Number(count))) {
  const text = readFileSync(folder + '/' + name, 'utf8').replace(/^---[\\s\\S]*?\\n---\\n/, '');
  const html = text.split(/\\n{2,}/).map((block) => /^#+ /.test(block) ? '<h2>' + block.replace(/^#+ /, '') + '</h2>' : '<p>' + block + '</p>').join('');
  const paper = new Paper(html, { keyword: 'le village', title: name, description: name, locale: 'fr_FR' });
  const researcher = new Researcher(paper);
  for (const Assessor of [ContentAssessor, SeoAssessor]) {
    const assessor = new Assessor(researcher);
    assessor.assess(paper);
    results += assessor.getValidResults().length;
  }
}
if (results === 0) throw new Error('Yoast said nothing');
`;

export function run({ folder, corpus, bin, quick }) {
  const home = join(folder, 'outside');
  installOutside(home, PACKAGES);
  writeFileSync(
    join(home, '.textlintrc.json'),
    JSON.stringify({ rules: Object.fromEntries(RULES.map((rule) => [rule, true])) }),
  );
  writeFileSync(join(home, 'yoast.mjs'), YOAST);
  const few = corpus(quick ? 3 : 30);
  const many = corpus(quick ? 20 : 100);
  const [fewer, more] = quick ? [3, 20] : [30, 100];
  const check = (articles) => [bin, 'check', articles, '--format', 'json', '--threads', '1'];
  const textlint = join(home, 'node_modules/textlint/bin/textlint.js');
  const used = processes(
    {
      'ours, few': check(few),
      yoast: { args: [join(home, 'yoast.mjs'), few, String(fewer)], cwd: home },
      'ours, many': check(many),
      textlint: { args: [textlint, '--config', join(home, '.textlintrc.json'), `${many}/*.md`], cwd: home },
    },
    { folder, rounds: quick ? 1 : 3, warm: 0 },
  );
  const figures = (a, b, count) => `${(a.cpu / count).toFixed(1)} and ${(b.cpu / count).toFixed(1)} ms an article`;
  return [
    row(
      `Yoast’s French analysis, ${fewer} articles`,
      used.yoast.cpu / used['ours, few'].cpu,
      '`check`',
      figures(used.yoast, used['ours, few'], fewer),
      { least: 100 },
    ),
    row(
      `textlint with five rules, ${more} articles`,
      used.textlint.cpu / used['ours, many'].cpu,
      '`check`',
      figures(used.textlint, used['ours, many'], more),
    ),
  ];
}
