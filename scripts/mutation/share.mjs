import { createHash } from 'node:crypto';

/** A number from 0 to 1, the same for the same seed and text: `shareOf(seed, text) < 0.1` takes a tenth of the texts. */
export function shareOf(seed, text) {
  return createHash('sha256').update(`${seed} ${text}`).digest().readUInt32BE() / 2 ** 32;
}
