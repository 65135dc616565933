#!/usr/bin/env node
// Writes src/french/long-word-bits.ts: the Bloom filter over the long words of dictionary-fr (see src/french/long-words.ts).
// Run it when that package, the endings or the hashes change.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { longWordKey, positionsOf, SHORTEST_LONG_WORD } from '../src/french/long-words.ts';

const BITS_PER_KEY = 12;
const folder = dirname(createRequire(import.meta.url).resolve('dictionary-fr'));
const read = (name) => readFileSync(join(folder, name), 'utf8').split('\n');

const keys = new Set();
const endings = suffixRules();
for (const line of read('index.dic')) {
  const [word = '', flags = ''] = line.split(/\s/, 1)[0].split('/');
  add(word);
  for (let at = 0; at < flags.length; at += 2)
    for (const { strip, added, condition } of endings.get(flags.slice(at, at + 2)) ?? [])
      if (word.endsWith(strip) && condition.test(word)) add(word.slice(0, word.length - strip.length) + added);
}
const size = Math.ceil((keys.size * BITS_PER_KEY) / 8) * 8;
const bits = new Uint8Array(size / 8);
for (const key of keys) for (const position of positionsOf(key, size)) bits[position >> 3] |= 1 << (position & 7);
writeFileSync(
  'src/french/long-word-bits.ts',
  `/** Made by scripts/long-words.mjs from \`dictionary-fr\` (MPL-2.0): ${keys.size} keys, base64. */\n` +
    `export const LONG_WORD_BITS =\n  '${Buffer.from(bits).toString('base64')}';\n`,
);
console.log(`${keys.size} keys, ${bits.length} bytes`);

function add(word) {
  if (word.length >= SHORTEST_LONG_WORD && /^\p{Ll}+$/u.test(word)) keys.add(longWordKey(word));
}

/** What each flag of a head-word adds to it. */
function suffixRules() {
  const rules = new Map();
  for (const line of read('index.aff')) {
    if (!line.startsWith('SFX ')) continue;
    const [, flag, strip, added, condition] = line.trim().split(/\s+/);
    if (condition === undefined) continue;
    const rule = {
      strip: strip === '0' ? '' : strip,
      added: added.split('/')[0].replace(/^0$/, ''),
      condition: new RegExp(condition === '.' ? '' : `${condition}$`, 'u'),
    };
    rules.set(flag, [...(rules.get(flag) ?? []), rule]);
  }
  return rules;
}
