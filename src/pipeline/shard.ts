import { createHash } from 'node:crypto';
import { basename, relative } from 'node:path';
import type { Input, MissingInput } from './inputs.ts';

/** One of `count` parts of the inputs, from 1. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

/** `2/8` as a shard; undefined when it is none. */
export function parseShard(text: string): Shard | undefined {
  const [, index, count] = /^(\d{1,6})\/(\d{1,6})$/.exec(text.trim()) ?? [];
  const shard = { index: Number(index), count: Number(count) };
  return shard.index >= 1 && shard.index <= shard.count ? shard : undefined;
}

/**
 * The inputs that fall to one shard: by a digest of their path below the folder that was named, without its extension,
 * so that every machine decides alike wherever its folder lies, and two sources of one output meet on one machine. What
 * does not exist is told by the first shard alone.
 */
export async function* ofShard(
  inputs: AsyncIterable<Input | MissingInput>,
  { index, count }: Shard,
): AsyncGenerator<Input | MissingInput, void, undefined> {
  for await (const input of inputs) {
    const shard = 'error' in input ? 1 : shardOf(input, count);
    if (shard === index) yield input;
  }
}

/** Number of the shard that an input falls to, from 1. */
export function shardOf({ root, absolute }: Pick<Input, 'root' | 'absolute'>, count: number): number {
  const path = root === undefined ? basename(absolute) : relative(root, absolute);
  const name = path
    .replaceAll('\\', '/')
    .normalize('NFC')
    .replace(/\.[^./]+$/, '');
  return (Number.parseInt(createHash('sha256').update(name).digest('hex').slice(0, 12), 16) % count) + 1;
}
