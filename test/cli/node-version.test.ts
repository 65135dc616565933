import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

const OLDER = (version: string) =>
  `data:text/javascript,${encodeURIComponent(`Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '${version}' } })`)}`;

const run = (version: string, lang: string) =>
  spawnSync(process.execPath, ['--import', OLDER(version), 'bin/seo-rewrite.js', '--version'], {
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: lang },
  });

describe('a Node that is too old', () => {
  it.each(['18.20.1', '20.20.2', '22.17.9'])('%s is named in one line', (version) => {
    const { status, stdout, stderr } = run(version, 'C');
    expect({ status, stdout, stderr }).toEqual({
      status: 2,
      stdout: '',
      stderr: `seo-rewrite needs Node 22.18 or later; this is Node ${version}.\n`,
    });
  });

  it('is named in French', () => {
    expect(run('20.1.0', 'fr_FR.UTF-8').stderr).toBe(
      'seo-rewrite demande Node 22.18 ou plus récent\u00a0; celui-ci est Node 20.1.0.\n',
    );
  });
});
