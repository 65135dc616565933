import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Version of the package, from its package.json. */
export function packageVersion(): string {
  const here = import.meta.url;
  const root = here.slice(0, Math.max(here.lastIndexOf('/src/'), here.lastIndexOf('/dist/')));
  return (JSON.parse(readFileSync(fileURLToPath(`${root}/package.json`), 'utf8')) as { version: string }).version;
}
