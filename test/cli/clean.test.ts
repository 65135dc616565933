import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inFolder, runCli } from '../support/cli.ts';

const PROSE = 'Le chat de la voisine dort sur le mur du jardin, et personne ne le dérange avant que la pluie ne tombe.';
const RAW = `Un titre de bonne longueur\n\n${PROSE}\n\nLe rapportmontre un écart entre les deux rues du quartier.\n\nPartager cet article\n`;

describe('clean', () => {
  it('prints the article of standard input', async () => {
    const { code, out, err } = await runCli(['clean', '-'], { stdin: RAW });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toBe(
      `Un titre de bonne longueur\n\n${PROSE}\n\nLe rapport montre un écart entre les deux rues du quartier.\n`,
    );
  });

  it('explains every removal and repair, in French too', async () => {
    const { out } = await runCli(['clean', '--explain', '-'], {
      stdin: RAW,
      style: { color: false, width: 80, language: 'fr' },
    });
    expect(out).toMatch(/ 5 {2}réparé .*glued-words \(mots collés\) .*rapportmontre.* → .*rapport montre/);
    expect(out).toMatch(/ 7 {2}retiré .*share \(barre de partage\) .*Partager cet article/);
  });

  it('prints JSON with the receipt and a summary', async () => {
    const { out } = await runCli(['clean', '--format', 'json', '-'], { stdin: RAW });
    expect(JSON.parse(out)).toMatchObject({
      version: 1,
      files: [
        {
          path: '-',
          title: 'Un titre de bonne longueur',
          removals: [{ cleaner: 'share', line: 7, reason: 'share bar' }],
          repairs: [{ cleaner: 'glued-words' }],
        },
      ],
      summary: { files: 1, removals: 1, repairs: 1, doubts: 0, warnings: 0 },
    });
  });

  it('obeys --keep and --drop, and the configuration', async () => {
    const kept = await runCli(['clean', '--keep', '^Partager', '--drop', 'rapport', '-'], { stdin: RAW });
    expect(kept.out).toContain('Partager cet article');
    expect(kept.out).not.toContain('rapport');
    await inFolder(async (cwd) => {
      await writeFile(join(cwd, 'seo-rewrite.config.json'), JSON.stringify({ clean: { keep: ['^Partager'] } }));
      expect((await runCli(['clean', '-'], { stdin: RAW, cwd })).out).toContain('Partager cet article');
    });
  });

  it('names a pattern that is none', async () => {
    const { code, err } = await runCli(['clean', '--keep', '(', '-'], { stdin: RAW });
    expect(code).toBe(2);
    expect(err).toContain('(');
  });

  it('goes on after a file that cannot be read', async () => {
    await inFolder(async (cwd) => {
      await mkdir(join(cwd, 'in'));
      await writeFile(join(cwd, 'in', 'a.txt'), Uint8Array.from([0, 1, 2, 3]));
      await writeFile(join(cwd, 'in', 'b.txt'), RAW);
      const { code, out, err } = await runCli(['clean', 'in'], { cwd });
      expect(code).toBe(2);
      expect(err).toContain('a.txt');
      expect(out).toContain('==> in/b.txt <==\nUn titre de bonne longueur');
    });
  });
});
