import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import { describe, expect, it } from 'vitest';

/** Who may look at whom. Nothing looks back. `cli` and `index.ts`, the front doors, may open every room. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  model: [],
  'errors.ts': ['model'],
  'v8-flags.ts': [],
  files: ['model'],
  french: ['model'],
  markdown: ['model', 'french'],
  readers: ['model', 'french', 'markdown'],
  cleaners: ['model', 'french', 'markdown'],
  rules: ['model', 'french', 'markdown'],
  reporters: ['model', 'french', 'markdown'],
  prompts: ['model', 'french', 'markdown', 'errors.ts', 'files'],
  engines: ['model', 'french', 'markdown', 'errors.ts', 'v8-flags.ts'],
  store: ['model', 'french', 'markdown', 'errors.ts'],
  config: ['model', 'french', 'markdown', 'errors.ts', 'files'],
  pipeline: ['model', 'french', 'markdown', 'errors.ts', 'v8-flags.ts', 'files'],
};

/** The only files that may touch the file system. */
const MAY_TOUCH_FILES = /^(?:files\/|pipeline\/|store\/|config\/load|prompts\/load|cli\/)/;

const files = globSync('**/*.ts', { cwd: 'src' }).map((file) => ({
  file: file.replaceAll('\\', '/'),
  text: readFileSync(join('src', file), 'utf8'),
}));
const roomOf = (path: string) => path.split('/')[0] ?? path;

describe('the house', () => {
  it('keeps every import pointing downwards', () => {
    const strays: string[] = [];
    for (const { file, text } of files) {
      const allowed = MAY_IMPORT[roomOf(file)];
      if (!allowed) continue;
      for (const [, target = ''] of text.matchAll(/(?:from|import\()\s*'(\.[^']+)'/g)) {
        const room = roomOf(join(dirname(file), target));
        if (room !== roomOf(file) && !allowed.includes(room)) strays.push(`${file} → ${room}`);
      }
    }
    expect(strays).toEqual([]);
  });

  it('knows every room', () => {
    const rooms = new Set(files.map(({ file }) => roomOf(file)));
    expect([...rooms].filter((room) => !(room in MAY_IMPORT) && room !== 'cli' && room !== 'index.ts')).toEqual([]);
  });

  it('touches files and the process in few places', () => {
    const touching = files.filter(({ text }) => /from 'node:fs/.test(text)).map(({ file }) => file);
    expect(touching.filter((file) => !MAY_TOUCH_FILES.test(file))).toEqual([]);
    const process = files.filter(({ text }) =>
      /from 'node:process'|\bprocess\.(?:env|exit|argv|stdout|stderr)/.test(text),
    );
    expect(process.map(({ file }) => file)).toEqual(['cli/bin.ts']);
  });

  it('never names a room from the corridor', () => {
    const named = files.filter(
      ({ file, text }) =>
        file.startsWith('pipeline/') && /'\.\.\/(?:rules|cleaners|engines|readers|reporters)\//.test(text),
    );
    expect(named.map(({ file }) => file)).toEqual([]);
  });
});
