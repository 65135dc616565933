import { join } from 'node:path';
import type { Usage } from '../../model/engine.ts';
import type { Input } from '../inputs.ts';

/** One file of requests: what one batch answers. */
export interface Part {
  /** `r1-0001`: the round, and the file of the first round that it goes back to. */
  readonly name: string;
  readonly lines: number;
  readonly bytes: number;
  readonly sha256: string;
  /** Tokens that it is expected to cost. */
  readonly expected: Usage;
}

/** An article that waits for an answer. */
export interface Waiting extends Input {
  /** Id of the question. */
  readonly id: string;
  /** Tokens of its prompt, estimated. */
  readonly tokens: number;
  /** How often this question was sent without an answer that could be read. */
  readonly tries: number;
}

export const requestsPath = (folder: string, part: string): string => join(folder, `${part}.jsonl`);
export const waitingPath = (folder: string, part: string): string => join(folder, `${part}.articles.jsonl`);
export const resultsPath = (folder: string, part: string, index: number): string =>
  join(folder, `${part}.results-${index + 1}.jsonl`);

/** Name of a part of the first round. */
export const firstName = (index: number): string => `r1-${String(index + 1).padStart(4, '0')}`;

/** Name of what follows from a part: the next round of the same file, split further where it must. */
export function nextName(name: string, index: number): string {
  const [, round = '1', base = '0001'] = /^r(\d+)-(.+)$/.exec(name) ?? [];
  return `r${Number(round) + 1}-${base}${index === 0 ? '' : `.${index + 1}`}`;
}

/**
 * An id as a number of 48 bits: a hundred thousand of them take little memory. Two that coincide by chance (once in many
 * thousand runs of a million) cost one of them a further round.
 */
export const shortId = (id: string): number => {
  const short = Number.parseInt(id.slice(0, 12), 16);
  return Number.isNaN(short) ? -1 : short;
};
