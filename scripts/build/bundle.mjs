// The bundle alone, without its types: node scripts/build/bundle.mjs FOLDER
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { options } from './options.mjs';

/** @param outdir where the files go */
export const bundle = (outdir) => build({ ...options, outdir });

if (import.meta.url === pathToFileURL(process.argv[1]).href) await bundle(process.argv[2]);
