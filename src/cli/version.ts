import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Version of the package, from its package.json. */
export function packageVersion(): string {
  return (JSON.parse(readFileSync(`${packageRoot().root}/package.json`, 'utf8')) as { version: string }).version;
}

/** Where the package lies, and which folder of it holds the running code: the sources, or what was built of them. */
export function packageRoot(): { readonly root: string; readonly code: 'src' | 'dist' } {
  const here = fileURLToPath(import.meta.url).replaceAll('\\', '/');
  const [source, built] = [here.lastIndexOf('/src/'), here.lastIndexOf('/dist/')];
  return { root: here.slice(0, Math.max(source, built)), code: source > built ? 'src' : 'dist' };
}
