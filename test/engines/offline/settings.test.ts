import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readYaml, splitFrontMatter } from '../../../src/markdown/front-matter.ts';
import { runCli } from '../../support/cli.ts';

const BODY = 'Le four de la boulangerie chauffe dès quatre heures du matin, et la rue entière sent la croûte. ';
const ARTICLE = [
  'Le fournil de Saint-Aubrin',
  'La commercialisation du pain débutera le 2 juin dans trois boutiques du bourg.',
  'Le rachat du moulin est estimé à 85 000 euros par la mairie du bourg.',
  BODY.repeat(4),
].join('\n\n');

let cwd = '';
beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'offline-'));
  await writeFile(join(cwd, 'four.txt'), ARTICLE);
});
afterAll(() => rm(cwd, { recursive: true }));

const rewritten = async (...flags: string[]): Promise<{ markdown: string; err: string }> => {
  const { err } = await runCli(['four.txt', '--engine', 'offline', '--out', 'four.md', '--force', ...flags], {
    cwd,
    style: { color: false, width: 80, language: 'fr' },
  });
  const file = err.includes('four.draft.md') ? 'four.draft.md' : 'four.md';
  return { markdown: await readFile(join(cwd, file), 'utf8'), err };
};

describe('the offline engine from the command line', () => {
  it('asks questions with --questions, or when the configuration says so, and not else', async () => {
    expect((await rewritten()).markdown).not.toContain('## Questions fréquentes');
    expect((await rewritten('--questions')).markdown).toContain('### À combien est estimé le rachat du moulin');
    await writeFile(join(cwd, 'seo-rewrite.config.yaml'), 'questions: true\n');
    expect((await rewritten()).markdown).toContain('## Questions fréquentes');
    await rm(join(cwd, 'seo-rewrite.config.yaml'));
  });

  it('says in the file and at the terminal that nothing was rewritten', async () => {
    const { markdown, err } = await rewritten('--verbose');
    expect(readYaml(splitFrontMatter(markdown).yaml ?? '').data.ai).toMatchObject({ generated: false });
    expect(err).toContain('mise en forme, sans réécriture');
    expect(err).toContain('Mise en forme hors ligne, sans réécriture\u00a0: ');
  });
});
