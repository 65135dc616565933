// The bundle alone, without its types: node scripts/build/bundle.mjs FOLDER
import { pathToFileURL } from 'node:url';
import { build } from 'rolldown';
import { options } from './options.mjs';

/**
 * @param dir where the files go
 * @returns the files, as rolldown tells them
 */
export async function bundle(dir) {
  const { output } = await build({ ...options, output: { ...options.output, dir } });
  return output;
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) await bundle(process.argv[2]);
