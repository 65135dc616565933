import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { findPackageJSON } from 'node:module';
import { join } from 'node:path';
import { packageRoot } from './version.ts';

const CODE = /(?<!\.d)\.[jt]s$/;

/**
 * Names the code that judges: everything of ours, and the versions of the packages it stands on. Two installations of one
 * release have the same; a changed rule has another.
 */
export function codeDigest(): string {
  const { root, code } = packageRoot();
  const digest = createHash('sha256');
  const home = join(root, code);
  for (const file of readdirSync(home, { recursive: true, encoding: 'utf8' }).sort())
    if (CODE.test(file))
      digest
        .update(`${file.replaceAll('\\', '/')}\0`)
        .update(readFileSync(join(home, file)))
        .update('\0');
  const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    dependencies: Readonly<Record<string, string>>;
  };
  for (const name of Object.keys(dependencies).sort()) digest.update(`${name}@${installed(name)}\0`);
  return digest.digest('hex');
}

/** Its version; what is bundled need not be there. */
function installed(name: string): string {
  try {
    const path = findPackageJSON(name, import.meta.url);
    return path ? (JSON.parse(readFileSync(path, 'utf8')) as { version: string }).version : '';
  } catch {
    return '';
  }
}
