import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inFolder, runCli } from '../support/cli.ts';

const TEXT = `Le fournil rouvre

Partager sur Facebook

Le fournil de Valcourbe rouvre le 3 mai 2025, après 14 mois de travaux et 212 000 euros dépensés.

« Nous avons tout refait, sauf le vieux four », raconte Inès Fabrègue. Voir https://fournil.example/travaux pour les horaires.

Inès Fabrègue emploie 14 personnes.
`;

const run = (argv: readonly string[], language: 'en' | 'fr' = 'en') =>
  inFolder(async (folder) => {
    await writeFile(join(folder, 'a.txt'), TEXT);
    return runCli(['facts', ...argv], { cwd: folder, style: { color: false, width: 80, language } });
  });

describe('facts', () => {
  it('lists every kind once, with its lines in the raw file', async () => {
    const { code, out } = await run(['a.txt'], 'fr');
    expect(code).toBe(0);
    expect(out).toMatch(/^Nombres \(\d\)$/m);
    expect(out).toContain('212 000 euros  (5)');
    expect(out).toMatch(/\[ \] (?:le )?3 mai 2025 {2}\(5\)/);
    expect(out).toContain('Inès Fabrègue  (7, 9)');
    expect(out).toMatch(/« Nous avons tout refait, sauf le vieux four » — Inès Fabrègue {2}\(7\)/);
    expect(out).toContain('fournil.example/travaux');
    expect(out).not.toContain('Facebook');
  });

  it('gives JSON for programs', async () => {
    const { out } = await run(['a.txt', '--format', 'json']);
    const { version, files } = JSON.parse(out) as {
      version: number;
      files: { path: string; facts: { kind: string; line: number; speaker?: string }[] }[];
    };
    expect(version).toBe(1);
    expect(files[0]?.path).toBe('a.txt');
    expect(new Set(files[0]?.facts.map(({ kind }) => kind))).toEqual(
      new Set(['number', 'date', 'name', 'quotation', 'url']),
    );
    expect(files[0]?.facts.find(({ kind }) => kind === 'quotation')).toMatchObject({
      line: 7,
      speaker: 'Inès Fabrègue',
    });
  });

  it('names a file that is not there, and goes on', async () => {
    const { code, out, err } = await run(['rien.txt', 'a.txt']);
    expect(code).toBe(2);
    expect(err).toMatch(/^error: rien\.txt: no such file or folder/);
    expect(out).toContain('Numbers');
  });
});
