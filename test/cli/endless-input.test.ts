import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { describe, expect, it } from 'vitest';
import { bundledCli } from '../support/bundle.ts';
import { inFolder, runCli } from '../support/cli.ts';
import { COMPILED } from '../support/process.ts';

const TEXT = 'Le potager\n\nLe potager de Julie Morel donne 120 tomates en août.\n';

/** What a shell says after a few seconds at most; `$0` in its text stands for the program. */
const shell = (text: string, cwd: string, lang = 'C') =>
  new Promise<{ code: number; out: string; err: string }>((resolve) => {
    const env = { PATH: process.env.PATH, LANG: lang, NODE_COMPILE_CACHE: COMPILED };
    const program = `${process.execPath} ${bundledCli()}`;
    execFile('bash', ['-c', text.replaceAll('$0', program)], { cwd, env, timeout: 20_000 }, (error, out, err) =>
      resolve({ code: typeof error?.code === 'number' ? error.code : error ? -1 : 0, out, err }),
    );
  });

const SPECIAL = 'a device or a pipe, not a file';

describe.skipIf(process.platform === 'win32')('what never ends', () => {
  it.each([
    ['a device as an article', '$0 check /dev/zero', `/dev/zero: ${SPECIAL}`],
    ['a pipe as an article', 'mkfifo p.md; $0 check p.md', `p.md: ${SPECIAL}`],
    ['a pipe as a raw article', 'mkfifo p.txt; $0 clean p.txt', `p.txt: ${SPECIAL}`],
    ['a pipe among three', 'mkfifo p.txt; $0 a.txt b.txt p.txt --engine offline', `p.txt: ${SPECIAL}`],
    [
      'a pipe as a configuration',
      'mkfifo c.yaml; $0 check a.md --config c.yaml',
      `c.yaml: cannot be read (${SPECIAL})`,
    ],
    ['a device as a configuration', '$0 check a.md --config /dev/zero', `cannot be read (${SPECIAL})`],
    ['a pipe as further facts', 'mkfifo f.txt; $0 a.txt --engine offline --facts f.txt', `f.txt: ${SPECIAL}`],
    ['a device as a prompt', '$0 a.txt --engine offline --prompt /dev/zero', `cannot be read (${SPECIAL})`],
    ['a device as a baseline', '$0 check a.md --baseline /dev/zero', `cannot be read (${SPECIAL})`],
    [
      'a pipe where the article would go',
      'mkfifo a.md; $0 a.txt --engine offline',
      `a.md: cannot be written (${SPECIAL})`,
    ],
    ['standard input', '$0 check - < /dev/zero', 'too large for an article (at most 2.0 MiB)'],
    ['standard input through a pipe', 'yes | $0 check -', 'too large for an article (at most 2.0 MiB)'],
    ['what a shell substitutes', '$0 check <(yes)', 'too large for an article (at most 2.0 MiB)'],
    ['a link that leads to itself', 'ln -s l.txt l.txt; $0 clean l.txt', 'its symbolic links run in a circle'],
  ])(
    '%s is refused in one line',
    async (_, text, line) => {
      await inFolder(async (cwd) => {
        for (const name of ['a.txt', 'b.txt']) await writeFile(join(cwd, name), TEXT);
        if (!text.includes('mkfifo a.md')) await writeFile(join(cwd, 'a.md'), TEXT);
        const { code, out, err } = await shell(text, cwd);
        expect(out + err).toContain(line);
        expect(code).toBe(2);
      });
    },
    30_000,
  );

  it('what a shell substitutes is read', async () => {
    await inFolder(async (cwd) => {
      const { code, out } = await shell("$0 clean <(printf 'Le potager\\n\\nIl donne 3 tomates.\\n')", cwd);
      expect(out).toContain('Il donne 3 tomates.');
      expect(code).toBe(0);
      const many = await shell('$0 clean <(echo Une tomate.) <(echo Deux tomates.) <(echo Trois tomates.)', cwd);
      expect(many.out).toMatch(/Une tomate\.[\s\S]*Deux tomates\.[\s\S]*Trois tomates\./);
      const config = await shell("echo 'Un mot.' | $0 check - --config <(echo 'minWords: 7') --format json", cwd);
      expect(config.out).toContain('"word-count"');
    });
  }, 30_000);

  it('the second Ctrl+C ends the program, whatever it waits for', async () => {
    await inFolder(async (cwd) => {
      const wait =
        '(sleep 30 & echo $! > s) | $0 check - & sleep 2; kill -INT $!; sleep 0.5; kill -INT $!; wait $!; echo $?';
      const { out } = await shell(`set -m; ${wait}; kill $(cat s)`, cwd);
      expect(out).toContain('130\n');
    });
  }, 30_000);
});

describe('a document that is no text, whatever its name', () => {
  it.each([
    ['RTF', '{\\rtf1\\ansi Le potager donne des tomates.}'],
    ['PDF', '%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\n'],
    ['Word, OpenDocument, ZIP', 'PK\x03\x04 word/document.xml'],
  ])('%s', (format, text) =>
    inFolder(async (cwd) => {
      await writeFile(join(cwd, 'a.txt'), text);
      const style = { color: false, width: 80 };
      const english = await runCli(['clean', 'a.txt'], { cwd });
      expect(english.err).toContain(
        `a.txt: not a text file (${format})\n  Save the article as text, Markdown or HTML.`,
      );
      const french = await runCli(['clean', 'a.txt'], { cwd, style: { ...style, language: 'fr' } });
      expect(french.err).toContain(
        `a.txt\u00a0: ce n’est pas un fichier texte (${format})\n  Enregistrez l’article en`,
      );
      expect(french.code).toBe(2);
    }),
  );
});
