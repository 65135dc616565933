// Tools that are no dependencies: textlint, and Yoast's French analysis (GPL-3.0, so neither bundled nor built upon). Installed
// into a temporary folder, and only when asked.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { processes, row } from './measure.mjs';
import { installOutside, YOAST as YOASTSEO } from './tools.mjs';

export const title = 'Beside textlint and Yoast';
export const note =
  'Versions as installed; textlint with five rules, Yoast’s content and SEO assessors for French. CPU an article, start included unless said otherwise; ours runs every rule on one thread. A further article is what a run of more takes beyond a run of fewer.';

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
  const [fewest, few, many] = quick ? [1, 3, 20] : [10, 30, 100];
  const [first, further] = quick ? [20, 60] : [1000, 3000];
  const check = (count) => [bin, 'check', corpus(count), '--format', 'json', '--threads', '1'];
  const yoast = (count) => ({ args: [join(home, 'yoast.mjs'), corpus(few), String(count)], cwd: home });
  const textlint = join(home, 'node_modules/textlint/bin/textlint.js');
  const used = processes(
    {
      'ours, few': check(few),
      'yoast, fewest': yoast(fewest),
      'yoast, few': yoast(few),
      'ours, many': check(many),
      textlint: { args: [textlint, '--config', join(home, '.textlintrc.json'), `${corpus(many)}/*.md`], cwd: home },
      'ours, first': check(first),
      'ours, further': check(further),
    },
    { folder, rounds: quick ? 1 : 3, warm: 0 },
  );
  const figures = (a, b) => `${a.toFixed(1)} and ${b.toFixed(1)} ms an article`;
  const each = (name, count) => used[name].cpu / count;
  const beyond = (more, less, count) => (used[more].cpu - used[less].cpu) / count;
  const yoastFurther = beyond('yoast, few', 'yoast, fewest', few - fewest);
  const oursFurther = beyond('ours, further', 'ours, first', further - first);
  return [
    row(
      'Yoast’s French analysis, a further article',
      yoastFurther / oursFurther,
      '`check`',
      figures(yoastFurther, oursFurther),
      { least: 100 },
    ),
    row(
      `Yoast’s French analysis, ${few} articles`,
      each('yoast, few', few) / each('ours, few', few),
      '`check`',
      figures(each('yoast, few', few), each('ours, few', few)),
    ),
    row(
      `textlint with five rules, ${many} articles`,
      each('textlint', many) / each('ours, many', many),
      '`check`',
      figures(each('textlint', many), each('ours, many', many)),
    ),
  ];
}
