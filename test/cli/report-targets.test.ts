import { describe, expect, it } from 'vitest';
import { reportTargets } from '../../src/cli/report-targets.ts';
import { ConfigError } from '../../src/errors.ts';

type Asked = Parameters<typeof reportTargets>[0];
const format = (name: string) => ({ format: name }) as Asked[number];
const report = (file: string): Asked[number] => ({ file });
const targets = (...asked: Asked[number][]) => reportTargets(asked, '/w').map((target) => [target.format, target.file]);

describe('--format and --report', () => {
  it.each([
    ['nothing asked', [], [['pretty', undefined]]],
    ['one format', [format('json')], [['json', undefined]]],
    [
      'a format and its file',
      [format('json'), report('a')],
      [
        ['json', '/w/a'],
        ['pretty', undefined],
      ],
    ],
    [
      'the file before its format',
      [report('a'), format('json')],
      [
        ['json', '/w/a'],
        ['pretty', undefined],
      ],
    ],
    [
      'a file whose name tells',
      [report('a.sarif')],
      [
        ['sarif', '/w/a.sarif'],
        ['pretty', undefined],
      ],
    ],
    [
      'one for the file, one for the screen',
      [format('sarif'), report('a'), format('github')],
      [
        ['sarif', '/w/a'],
        ['github', undefined],
      ],
    ],
    [
      'several files',
      [format('sarif'), report('a'), format('junit'), report('b')],
      [
        ['sarif', '/w/a'],
        ['junit', '/w/b'],
        ['pretty', undefined],
      ],
    ],
  ])('%s', (_, asked, expected) => {
    expect(targets(...asked)).toEqual(expected);
  });

  it.each([
    ['two on the screen', [format('json'), format('sarif')]],
    ['a file of unknown format', [report('a')]],
    ['two into one file', [format('json'), report('a'), format('sarif'), report('a')]],
  ])('refuses %s', (_, asked) => {
    expect(() => targets(...asked)).toThrow(ConfigError);
  });
});
