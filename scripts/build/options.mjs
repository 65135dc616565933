import { later } from './later.mjs';

/** Packages that are heavy and rarely needed. */
const OUTSIDE = [
  'openai',
  'undici',
  'cheerio',
  'cheerio/slim',
  '@mozilla/readability',
  'ajv',
  'ajv/*',
  'dictionary-fr',
  'franc',
];
/** What an ordinary article is checked without. */
const LATER = ['markdown/remark', 'markdown/foreign-front-matter', 'rules/fidelity/judgement'];

/**
 * How the program is bundled: one bundle is the largest lever on its start; split at its dynamic imports and at the modules
 * above, it loads of each command only what it uses.
 */
export const options = {
  entryPoints: Object.fromEntries(['cli/bin', 'cli/thread', 'index', ...LATER].map((name) => [name, `src/${name}.ts`])),
  chunkNames: 'chunks/[name]-[hash]',
  bundle: true,
  splitting: true,
  external: OUTSIDE,
  plugins: [later(LATER)],
  format: 'esm',
  platform: 'node',
  target: 'node22.18',
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: 'none',
  metafile: true,
  // Bundled CommonJS packages (commander, yaml) ask for Node's own modules through require.
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
  },
  logLevel: 'warning',
};
