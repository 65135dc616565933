import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { nearest } from '../config/nearest.ts';
import { ConfigError } from '../errors.ts';
import { commandNames } from './commands/index.ts';

const BARE_WORD = /^[a-z]+$/i;

/**
 * `rewrite` is the default command, so that a command misspelt looks like a file. Throws before anything else is done with
 * the other arguments; a file of that name is a file.
 */
export function refuseMistypedCommand(word: string | undefined, cwd: string): void {
  if (word === undefined || word === 'help' || !BARE_WORD.test(word) || commandNames.some((name) => name === word))
    return;
  const meant = nearest(word, commandNames);
  if (meant === undefined || existsSync(resolve(cwd, word))) return;
  throw new ConfigError(
    { en: `no command and no file “${word}”`, fr: `ni commande ni fichier «\u202f${word}\u202f»` },
    { hint: { en: `Did you mean “${meant}”?`, fr: `Vouliez-vous dire «\u202f${meant}\u202f»\u202f?` } },
  );
}
