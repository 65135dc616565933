// Stryker's JSON report as tables: the score of each file and folder, and the mutants that no test tells from the code.

const KILLED = new Set(['Killed', 'Timeout']);
const ALIVE = new Set(['Survived', 'NoCoverage']);

const scoreOf = ({ killed, alive }) => (killed + alive === 0 ? 100 : (100 * killed) / (killed + alive));

/** The half width of the 95 % interval of a score from a sample, in points (normal approximation, finite population). */
function uncertainty({ killed, alive, left }) {
  const taken = killed + alive;
  if (taken === 0 || left === 0) return 0;
  const share = (killed + 1) / (taken + 2);
  return 196 * Math.sqrt(((share * (1 - share)) / taken) * (left / (left + taken)));
}

const LEFT = new Set(['CompileError']);

function counts(mutants) {
  const count = (states) => mutants.filter(({ status }) => states.has(status)).length;
  return { killed: count(KILLED), alive: count(ALIVE), left: count(LEFT) };
}

/** What runs when a module is loaded is mostly regexes and tables; Stryker calls its mutants static. */
function byPlace(files) {
  const all = Object.values(files).flatMap(({ mutants }) => mutants);
  const of = (isStatic) =>
    counts(all.filter((mutant) => (mutant.static ?? false) === isStatic && !LEFT.has(mutant.status)));
  return [row('in functions', of(false)), row('outside functions', of(true))];
}

const row = (name, { killed, alive, left }) => {
  const score = scoreOf({ killed, alive }).toFixed(1);
  const range = left === 0 ? '' : `± ${uncertainty({ killed, alive, left }).toFixed(1)}`;
  return `| ${name} | ${killed + alive + left} | ${killed + alive} | ${alive} | ${score} | ${range} |`;
};

const HEAD = '| File | Mutants | Run | Alive | Score % | 95 % |\n|---|---:|---:|---:|---:|---:|';

const added = (all) =>
  all.reduce((sum, { killed, alive, left }) => ({
    killed: sum.killed + killed,
    alive: sum.alive + alive,
    left: sum.left + left,
  }));

/** Each file's share by its own rate, so that files run wholly do not outweigh sampled ones. */
function weighted(all) {
  const size = ({ killed, alive, left }) => killed + alive + left;
  const total = all.reduce((sum, one) => sum + size(one), 0);
  const score = all.reduce((sum, one) => sum + scoreOf(one) * size(one), 0) / total;
  const variance = all.reduce((sum, one) => sum + ((uncertainty(one) * size(one)) / total) ** 2, 0);
  return { score, range: Math.sqrt(variance) };
}

/** Score by folder and by file, then the survivors, worst file first. */
export function summary({ files }) {
  const measured = Object.entries(files)
    .map(([file, { mutants, source }]) => ({ file, mutants, lines: source.split('\n'), ...counts(mutants) }))
    .filter(({ killed, alive }) => killed + alive > 0)
    .sort((a, b) => scoreOf(a) - scoreOf(b));
  const folders = Map.groupBy(measured, ({ file }) => file.split('/').slice(0, -1).join('/'));
  const total = weighted(measured);
  const text = [`Score: ${total.score.toFixed(1)} %${total.range ? ` ± ${total.range.toFixed(1)}` : ''}`, '', HEAD];
  for (const [folder, all] of [...folders].sort()) text.push(row(`**${folder}**`, added(all)));
  text.push(...byPlace(files));
  for (const one of measured) text.push(row(one.file, one));
  text.push('');
  for (const { file, mutants, lines } of measured) {
    const alive = mutants.filter(({ status }) => ALIVE.has(status));
    if (alive.length === 0) continue;
    text.push(`${file}`);
    for (const { location, mutatorName, replacement = '', status } of alive)
      text.push(`  ${location.start.line}:${location.start.column} ${mutatorName} ${status === 'NoCoverage' ? '(not reached) ' : ''}\
${original(lines, location)} → ${short(replacement)}`);
  }
  return `${text.join('\n')}\n`;
}

function original(lines, { start, end }) {
  const taken = lines.slice(start.line - 1, end.line);
  taken[taken.length - 1] = taken.at(-1).slice(0, end.column - 1);
  taken[0] = taken[0].slice(start.column - 1);
  return short(taken.join(' '));
}

const short = (code) => {
  const line = code.replace(/\s+/g, ' ');
  return line.length > 90 ? `${line.slice(0, 60)} … ${line.slice(-25)}` : line;
};
