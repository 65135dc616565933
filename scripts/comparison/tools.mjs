// Our command and markdownlint-cli2, each run as its users run it, on a folder of Markdown files.
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { MARKDOWNLINT } from '../bench/tools.mjs';

const BIN = resolve('src/cli/bin.ts');
const WEIGHT = { info: 1, warning: 10, error: 100 };
/** Told of every paragraph of prose. */
const LINE_LENGTH = 'MD013';
const MARKDOWNLINT_LINE = /^(?<file>[^:]+\.md):\d+(?::\d+)? (?<grade>error|warning) (?<kind>MD\d+)/gm;

/** Findings of `check`, by file name. */
export function check(folder) {
  const { files } = JSON.parse(node([BIN, 'check', '.', '--format', 'json'], folder).stdout);
  return new Map(
    files.map(({ path, findings }) => [
      path,
      findings.map(({ ruleId, severity }) => ({ kind: ruleId, grade: severity, weight: WEIGHT[severity] })),
    ]),
  );
}

/** Findings of markdownlint-cli2 with its own defaults, by file name, and how many lines it calls too long. */
export function markdownlint(folder) {
  const found = new Map();
  let long = 0;
  for (const { groups } of node([MARKDOWNLINT, '*.md'], folder).stderr.matchAll(MARKDOWNLINT_LINE)) {
    if (groups.kind === LINE_LENGTH) long += 1;
    else
      found.set(groups.file, [
        ...(found.get(groups.file) ?? []),
        { kind: groups.kind, grade: groups.grade, weight: WEIGHT[groups.grade] },
      ]);
  }
  return { found, long };
}

/** Exit 1 is findings, or a crash with its trace; anything above, a crash. */
function node(args, cwd) {
  const result = spawnSync(process.execPath, args, { cwd, encoding: 'utf8', maxBuffer: 1 << 30 });
  if (result.error) throw result.error;
  if (result.status > 1 || /^ {4}at /m.test(result.stderr))
    throw new Error(`${args.join(' ')}: exit ${result.status}\n${result.stderr.slice(-2000)}`);
  return result;
}
