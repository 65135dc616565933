#!/usr/bin/env node
// Builds dist/: one bundled command line (split at its dynamic imports, so that each command loads only its own part)
// and the typed public API. Packages stay outside the bundle unless their import time says otherwise.
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { build } from 'esbuild';

rmSync('dist', { recursive: true, force: true });
execFileSync('tsc', ['-p', 'tsconfig.build.json', '--emitDeclarationOnly'], { stdio: 'inherit' });
await build({
  entryPoints: { 'cli/bin': 'src/cli/bin.ts', index: 'src/index.ts' },
  outdir: 'dist',
  bundle: true,
  splitting: true,
  packages: 'external',
  format: 'esm',
  platform: 'node',
  target: 'node22.18',
  legalComments: 'none',
});
