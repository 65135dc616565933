// The part of vitest's interface that the tests of src/french and src/rules use, without vitest's processes: a file's tests
// are collected into a list, so that a run can start any of them inside the process it is in. The matchers are vitest's own.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';

/** Tests of the file that is being collected. */
let collected = [];
let names = [];
let folder = '';

/** vitest's own, with the one matcher that needs its processes written anew. */
const expectation = Object.assign((value, message) => {
  const toMatchFileSnapshot = async (path) => {
    const wanted = join(folder, path);
    expect(value, path).toBe(existsSync(wanted) ? readFileSync(wanted, 'utf8') : undefined);
  };
  return Object.defineProperty(expect(value, message), 'toMatchFileSnapshot', { value: toMatchFileSnapshot });
}, expect);

const named = (name, row, index) =>
  String(name)
    .replace(/%[sdifjo]/g, () => String(row.shift?.() ?? index))
    .replace(/\$(\w+)/g, (hole, key) => String(row[0]?.[key] ?? hole));

const eachOf = (register) => (table) => (name, run, limit) => {
  for (const [index, row] of [...table].entries()) {
    const given = Array.isArray(row) ? row : [row];
    register(named(name, [...given], index), () => run(...given), limit);
  }
};

function withVariants(register) {
  const nothing = () => {};
  return Object.assign(register, {
    each: eachOf(register),
    runIf: (wanted) => (wanted ? register : Object.assign((...given) => nothing(given), { each: () => nothing })),
    skipIf: (unwanted) => (unwanted ? nothing : register),
  });
}

const describe = withVariants((name, run) => {
  names.push(name);
  run();
  names.pop();
});

const it = withVariants((name, run) => {
  collected.push({ name: [...names, name].join(' > '), run });
});

/** What a test file gets when it imports vitest. */
export const api = { describe, it, test: it, expect: expectation };

/** Starts the list of a file's tests; its snapshots lie beside it. */
export function beginFile(where) {
  collected = [];
  names = [];
  folder = where;
}

/** The tests of the file since `beginFile`, their names made unique. */
export function endFile() {
  const seen = new Map();
  return collected.map(({ name, run }) => {
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return { name: count === 1 ? name : `${name} (${count})`, run };
  });
}
