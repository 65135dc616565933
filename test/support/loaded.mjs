// Preloaded with --import: tells on standard error which modules a process loads, Node's own as `NativeModule crypto`, and which
// files it reads by itself.
import fs from 'node:fs';
import { registerHooks, syncBuiltinESMExports } from 'node:module';
import process from 'node:process';

const seen = new Set();
registerHooks({
  load(url, context, next) {
    seen.add(url);
    return next(url, context);
  },
});
const { readFileSync } = fs;
fs.readFileSync = (path, ...rest) => {
  seen.add(String(path));
  return readFileSync(path, ...rest);
};
syncBuiltinESMExports();
process.on('exit', () => {
  process.stderr.write(`${[...seen, ...process.moduleLoadList].join('\n')}\n`);
});
