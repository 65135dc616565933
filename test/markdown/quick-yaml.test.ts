import { globSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseYaml } from '../../src/markdown/foreign-front-matter.ts';
import { splitFrontMatter } from '../../src/markdown/front-matter.ts';
import { outputFile } from '../../src/markdown/output.ts';
import { quickYaml } from '../../src/markdown/quick/yaml.ts';

/** Everything that means something in YAML. */
const PARTS =
  'a: |title: |key|null|true|Off|0|12|007|1e5|-3|0x1f|.inf|2024-12-14|"x: y"|\'d\'|"|\'|é|mot |L’été : un|#| # c|:|: |{|[a]|&a|*a|>|~|<<|\\|constructor: |__proto__: |---|...|\t|😀|\u00a0|?|!t|%|@|,|=|«|“|(|…|1.5|0o7|1e|False|TRUE|12:30|7 |b#c|2024-12-14T10:00:00Z|y: 1\n'.split(
    '|',
  );
const LINES = [
  '\n',
  '\n',
  '\n',
  ' ',
  '  ',
  '- ',
  '- a',
  '\n- b',
  '\n  - c',
  '\n  k: v',
  '\n  n: 3',
  '\n    z: 1',
  ' | ',
];
const noise = fc
  .array(fc.oneof(fc.constantFrom(...PARTS), fc.constantFrom(...LINES)), { maxLength: 12 })
  .map((parts) => parts.join(''));
const VALUES = [
  '',
  'mot',
  'L’été, ici',
  '12',
  '007',
  '"x: y"',
  "'d'",
  'true',
  '2024-12-14',
  'a:b',
  'a b ',
  '[a]',
  '[]',
  '["a, b", c d]',
  "['x', y]",
  '[a, true]',
  '[a , b]',
  '[a,b]',
  '[a, ]',
  '[l"été, "n"]',
  '["a": b]',
  '[12, été]',
  '[a b, [c]]',
  'x # c',
  'false',
  'False',
  '« Une ruche »',
  '“Ici”',
  '(suite) et fin',
  '7 conseils',
  '45b8612ed07d41a7',
  '12345678e9',
  '0x1f',
  '0b1',
  '1_000',
  '3.14',
  '3.14.15',
  '2024-12-14T10:00:00Z',
  '12:30',
  'seo-rewrite@0.1.0',
  'C# et F#',
  'R&D [suite] {x}, 50 %',
  'a #b',
  'a: b',
  '2024-12-14: jour',
];
/** Lines that are right each, in an order that need not be. */
const lines = fc
  .array(
    fc
      .tuple(
        fc.constantFrom('', '', '', '  ', '  ', '    '),
        fc.constantFrom('a:', 'b:', 'c:', 'title:', 'ai:', '-', '-', '\n-'),
        fc.constantFrom(...VALUES),
      )
      .map(([indent, start, value]) => `${indent}${start}${value && ' '}${value}\n`),
    { maxLength: 6 },
  )
  .map((all) => all.join(''));
const anyYaml = fc.oneof(noise, lines);

describe('the quick reader of front matter', () => {
  it.each(globSync('fixtures/rewrites/*.md').sort())('reads that of %s alone, as yaml does', (path) => {
    const yaml = splitFrontMatter(readFileSync(path, 'utf8')).yaml ?? '';
    expect(quickYaml(yaml)).toEqual(parseYaml(yaml).data);
  });

  it('reads what it reads as yaml does, without an error', () => {
    let read = 0;
    fc.assert(
      fc.property(anyYaml, (yaml) => {
        const data = quickYaml(yaml);
        if (data === undefined) return;
        read++;
        expect({ data }).toEqual(parseYaml(yaml));
        expect(Object.keys(data)).toEqual(Object.keys(parseYaml(yaml).data));
      }),
      { numRuns: 20_000 },
    );
    expect(read).toBeGreaterThan(100);
  });

  it('reads what this program writes', () => {
    const about = {
      source: { file: 'a.txt', sha256: '0dd7aff613cadb', title: '« Une ruche »' },
      engine: { name: 'openai', model: 'gpt-5.2-mini@2026', generates: true },
      prompt: 'rewrite@2',
      tool: 'seo-rewrite@0.1.0',
      words: { strict: 812, shown: 830 },
      checks: { errors: 0, warnings: 2 },
      disclosure: 'metadata',
      settings: '45b8612ed07d41a7',
      seal: 'sha256-63fe01be328284de',
    } as const;
    const metadata = {
      title: '7 conseils (et 3 pièges) pour C# : l’essai',
      description: '« Il faut s’écouter », dit-elle. À 12 h 30, 40 % [sic] & demi !',
      slug: '7-conseils',
      keyphrase: '12 h 30',
      keywords: ['2024', '3.5', 'true', 'miel & cire', '1e5'],
    };
    const { yaml = '' } = splitFrontMatter(
      outputFile({ markdown: 'x', metadata, finish: 'complete', notes: [] }, about),
    );
    expect(quickYaml(yaml)).toEqual(parseYaml(yaml).data);
  });

  it('reads lists on one line', () => {
    expect(quickYaml('keywords: ["a, b", c d, \'e\']\nnone: []\n')).toEqual({
      keywords: ['a, b', 'c d', 'e'],
      none: [],
    });
    expect(quickYaml('keywords: [a, true]\n')).toEqual({ keywords: ['a', true] });
    expect(quickYaml('keywords: [a, [b]]\n')).toBeUndefined();
  });

  it.each([
    '',
    'a',
    '- a',
    'a: [b: c]',
    'a: yes # c',
    'a: 007',
    'a: 1.5',
    'a: 0x1f',
    'a: 12345678e9',
    'a: True',
    'a: null',
    'a: b #c',
    'a: "x\\ny"',
    'a: b\n  c',
    'a: 1\na: 2',
    'a:\n  - b: c',
    'a: |\n  b',
  ])('leaves %j to yaml', (yaml) => {
    expect(quickYaml(yaml)).toBeUndefined();
  });
});
