import { createHash, type Hash } from 'node:crypto';
import type { Usage } from '../../model/engine.ts';
import { addUsage, NO_USAGE } from '../../model/usage.ts';
import { type GrowingFile, growingFile } from '../growing-file.ts';
import { type Part, requestsPath, shortId, type Waiting, waitingPath } from './parts.ts';

/** What a service takes in one file. */
export interface BatchLimits {
  readonly lines: number;
  readonly bytes: number;
}

export const SERVICE_LIMITS: BatchLimits = { lines: 50_000, bytes: 200_000_000 };

interface OpenPart {
  readonly name: string;
  readonly requests: GrowingFile;
  readonly waiting: GrowingFile;
  readonly hash: Hash;
  lines: number;
  bytes: number;
  expected: Usage;
  isFull: boolean;
}

/**
 * Writes requests to files within the limits, and beside each the articles that wait for its answers. A question that two
 * articles share is asked once. Nothing counts until `finish` has put it all on disk.
 */
export class RequestWriter {
  readonly #folder: string;
  readonly #limits: BatchLimits;
  readonly #nameOf: (index: number) => string;
  readonly #parts: OpenPart[] = [];
  readonly #placed = new Map<number, OpenPart>();

  constructor(folder: string, limits: BatchLimits, nameOf: (index: number) => string) {
    this.#folder = folder;
    this.#limits = limits;
    this.#nameOf = nameOf;
  }

  /** `line` with its line feed. */
  async add(waiting: Waiting, line: string, expected: Usage): Promise<void> {
    const short = shortId(waiting.id);
    let part = this.#placed.get(short);
    if (!part) {
      const bytes = Buffer.byteLength(line);
      part = await this.#partFor(bytes);
      this.#placed.set(short, part);
      part.lines++;
      part.bytes += bytes;
      part.expected = addUsage(part.expected, expected);
      part.hash.update(line);
      await part.requests.append(line);
    }
    const { path, absolute, root, id, tokens, tries } = waiting;
    await part.waiting.append(`${JSON.stringify({ path, absolute, root, id, tokens, tries })}\n`);
  }

  async finish(): Promise<readonly Part[]> {
    const parts: Part[] = [];
    for (const { name, requests, waiting, hash, lines, bytes, expected, isFull } of this.#parts) {
      if (!isFull) await requests.finish();
      await waiting.finish();
      parts.push({ name, lines, bytes, sha256: hash.digest('hex'), expected });
    }
    return parts;
  }

  async abandon(): Promise<void> {
    for (const { requests, waiting, isFull } of this.#parts) {
      if (!isFull) await requests.abandon();
      await waiting.abandon();
    }
  }

  async #partFor(bytes: number): Promise<OpenPart> {
    const last = this.#parts.at(-1);
    if (last && last.lines < this.#limits.lines && last.bytes + bytes <= this.#limits.bytes) return last;
    if (last) {
      await last.requests.finish();
      last.isFull = true;
    }
    const name = this.#nameOf(this.#parts.length);
    const part: OpenPart = {
      name,
      requests: await growingFile(requestsPath(this.#folder, name)),
      waiting: await growingFile(waitingPath(this.#folder, name)),
      hash: createHash('sha256'),
      lines: 0,
      bytes: 0,
      expected: NO_USAGE,
      isFull: false,
    };
    this.#parts.push(part);
    return part;
  }
}
