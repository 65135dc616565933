// Spoils every good rewrite with every defect and prints, rule by rule, how often the rule tells: `node scripts/recall.mjs`.
// `--missed` lists what stays unsaid.
import { defects } from '../test/support/spoiled/index.ts';
import { goodArticles, trial } from '../test/support/spoiled/recall.ts';

const articles = goodArticles();
const rows = new Map();
const unsaid = [];
for (const defect of defects) {
  const { tried, missed } = trial(defect, articles);
  const row = rows.get(defect.rule) ?? { kinds: 0, tried: 0, missed: 0 };
  rows.set(defect.rule, { kinds: row.kinds + 1, tried: row.tried + tried, missed: row.missed + missed.length });
  if (missed.length > 0) unsaid.push(`${defect.rule}: ${defect.name}\n  ${missed.join(', ')}`);
}

const total = { kinds: 0, tried: 0, missed: 0 };
console.log('| Rule | Kinds of defect | Spoiled files | Told | Recall |\n|---|---:|---:|---:|---:|');
for (const [rule, row] of rows) {
  for (const key of Object.keys(total)) total[key] += row[key];
  console.log(line(rule, row));
}
console.log(line('**all**', total));
if (process.argv.includes('--missed')) console.log(`\n${unsaid.join('\n')}`);

function line(name, { kinds, tried, missed }) {
  const recall = tried === 0 ? '–' : `${((100 * (tried - missed)) / tried).toFixed(1)} %`;
  return `| ${name} | ${kinds} | ${tried} | ${tried - missed} | ${recall} |`;
}
