import { createRequire } from 'node:module';

/** Version of the package, from its package.json. */
export function packageVersion(): string {
  const here = import.meta.url;
  const root = here.slice(0, Math.max(here.lastIndexOf('/src/'), here.lastIndexOf('/dist/')) + 1);
  return (createRequire(root)('./package.json') as { version: string }).version;
}
