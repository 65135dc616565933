import type { SourceError } from '../errors.ts';

/** One file to work on. */
export interface Input {
  /** As shown to the user: relative to the working folder where that is shorter. */
  readonly path: string;
  readonly absolute: string;
  /** The folder argument it was found under; undefined when it was named itself. */
  readonly root: string | undefined;
}

/** Standard input, named `-` on the command line. */
export const STDIN = '-';

export interface InputSearch {
  readonly cwd: string;
  /** Which files of a folder count, lower-case extensions with their dot. */
  readonly extensions: readonly string[];
  /** Pass over the articles that we wrote ourselves, where a folder holds both. */
  readonly skipOurs?: boolean;
}

/** An argument that leads to no file; the others go on. */
export interface MissingInput {
  readonly path: string;
  readonly error: SourceError;
}
