import { builtins } from './builtins.mjs';
import { later } from './later.mjs';
import { writtenClasses } from './written-classes.mjs';

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
const LATER = ['markdown/remark', 'markdown/foreign-front-matter', 'rules/fidelity/judgement', 'pipeline/crew'];
/** Of Node itself. commander would start other programs. */
const LATER_BUILTINS = ['node:crypto', 'node:fs/promises', 'node:child_process', 'node:v8'];

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
  plugins: [later(LATER), builtins(LATER_BUILTINS), writtenClasses],
  format: 'esm',
  platform: 'node',
  target: 'node22.18',
  // Every Node has them; esbuild would make each such literal a `new RegExp`, parsed at the start instead of at its first use.
  supported: { 'regexp-unicode-property-escapes': true },
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: 'none',
  metafile: true,
  // Bundled CommonJS packages ask for Node's own modules through require.
  banner: {
    js: "const require = (name) => process.getBuiltinModule('node:module').createRequire(import.meta.url)(name);",
  },
  logLevel: 'warning',
};
