import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { decisiveVote } from '../../src/french/language.ts';
import { readPage } from '../../src/markdown/page.ts';
import { check } from '../../src/pipeline/check.ts';
import { rules } from '../../src/rules/index.ts';
import { anyMarkdown } from '../support/any-markdown.ts';
import { inFolder, runCli } from '../support/cli.ts';
import { optionsOf } from '../support/findings.ts';
import { subjectOf } from '../support/subject.ts';

interface FileReport {
  readonly path: string;
  readonly findings: readonly {
    readonly ruleId: string;
    readonly line: number;
    readonly column: number;
    readonly message: string;
  }[];
  readonly failure?: string;
}

async function checked(files: Readonly<Record<string, string | Uint8Array>>, more: readonly string[] = []) {
  return inFolder(async (cwd) => {
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(join(cwd, name, '..'), { recursive: true });
      writeFileSync(join(cwd, name), text);
    }
    const run = await runCli(['check', '.', '--format', 'json', ...more], { cwd });
    return { ...run, files: (JSON.parse(run.out) as { files: FileReport[] }).files };
  });
}

const article = readFileSync('fixtures/rewrites/tramway-budget.md', 'utf8');

describe('a file that is hard to read', () => {
  it.each([
    ['empty', ''],
    ['blank', ' \n\t\n'],
    ['a byte order mark alone', '\ufeff'],
    ['binary', Uint8Array.from({ length: 400 }, (_, index) => index % 256)],
    ['too large', 'x'.repeat(2 * 1024 * 1024 + 1)],
  ])('%s: one clear line, and the others go on', async (_, content) => {
    const { code, files } = await checked({ 'a.md': content, 'b.md': article });
    expect(code).toBe(2);
    expect(files[0]?.failure).toMatch(/^a\.md: [^\n]+$/);
    expect(files[1]?.failure).toBeUndefined();
  });

  it('says where broken YAML breaks, and checks the rest', async () => {
    const { code, files } = await checked({ 'a.md': article.replace('title: ', 'title: [') });
    expect(code).toBe(1);
    expect(
      files[0]?.findings.some(({ line, message }) => line <= 3 && /YAML|front matter|metadata/i.test(message)),
    ).toBe(true);
  });

  it.each([
    '---\n- a\n- b\n---\n\nMot.\n',
    '---\n---\n',
    '---\nx: &a [*a]\n---\n',
    '+++\ntitle = \n+++\n\nMot.\n',
    '---\ntitle: 3\ndescription: [a]\nslug: {a: b}\nkeywords: 4\nkeyphrase: 5\nsource: 6\nai: 7\nreview: []\nlang: 8\n---\n',
    '---\nai:\n  generated: true\n---\n',
  ])('takes the front matter %j', async (text) => {
    const { code, files } = await checked({ 'a.md': text });
    expect(code).toBe(1);
    expect(files[0]?.failure).toBeUndefined();
  });

  it('reads UTF-16, Windows-1252 and decomposed accents', async () => {
    const utf16 = Uint8Array.from(Buffer.from(`\ufeff${article}`, 'utf16le'));
    const latin = Uint8Array.from(Buffer.from(article.replace(/[^\0-\xff]/g, ' '), 'latin1'));
    const { files } = await checked({
      'a.md': utf16,
      'b.md': latin,
      'c.md': article.normalize('NFD'),
      'd.md': article,
    });
    const found = (index: number) =>
      files[index]?.findings.map(({ ruleId, line, column }) => `${ruleId} ${line}:${column}`);
    expect(found(0)).toEqual(found(3));
    expect(found(2)).toEqual(found(3));
    expect(files[1]?.failure).toBeUndefined();
  });
});

describe('lines and columns', () => {
  it('are those of the file, whatever its line ends and its byte order mark', async () => {
    const text = article.replaceAll('’', "'").replace(/\. /g, ' ,  ');
    const { files } = await checked({
      'a.md': text,
      'b.md': text.replaceAll('\n', '\r\n'),
      'c.md': `\ufeff${text}`,
      'd.md': text.replaceAll('\n', '\r'),
    });
    const found = files.map(({ findings }) =>
      findings.map(({ ruleId, line, column }) => `${ruleId} ${line}:${column}`),
    );
    expect(found[0]?.length).toBeGreaterThan(20);
    for (const other of found.slice(1)) expect(other).toEqual(found[0]);
  });

  it('point at the offending text itself', async () => {
    const text = article.replaceAll('’', "'");
    const { files } = await checked({ 'a.md': text.replaceAll('\n', '\r\n') });
    const lines = text.split('\n');
    const apostrophes = files[0]?.findings.filter(({ ruleId }) => ruleId === 'typo-apostrophe') ?? [];
    expect(apostrophes.length).toBeGreaterThan(50);
    for (const { line, column } of apostrophes) expect(lines[line - 1]?.[column - 1]).toBe("'");
  });
});

describe('Markdown of other tools', () => {
  const body = article.replace(/^---\n[\s\S]*?\n---\n\n/, '');
  const yaml = article.slice(0, article.length - body.length);
  /** What the article itself gives rise to, to compare with. */
  let own: string[] = [];
  const idsOf = (file: FileReport | undefined) => [...new Set(file?.findings.map(({ ruleId }) => ruleId))].sort();
  beforeAll(async () => {
    own = idsOf((await checked({ 'a.md': article })).files[0]);
  });

  it.each([
    [
      'Hugo, with shortcodes',
      `${yaml}${body}\n{{< figure src="tram.jpg" alt="le tram" >}}\n\n{{< youtube w7Ft2ymGmfc >}}\n`,
    ],
    [
      'Jekyll, with Liquid',
      `${yaml}${body}\n{% include figure.html src="a.jpg" alt="x y" %}\n\n{% raw %}{% endraw %}\n`,
    ],
    ['Astro, with comments', `${yaml}${body}\n<!-- prettier-ignore -->\n`],
    [
      'WordPress, with blocks',
      `${yaml}<!-- wp:paragraph -->\n${body}\n<!-- /wp:paragraph -->\n\n[gallery ids="1,2"]\n\n[embed width="3"]https://exemple.fr/v[/embed]\n`,
    ],
  ])('%s, raises no typography, language or length finding of its own', async (_, text) => {
    const { files } = await checked({ 'a.md': text });
    const extra = idsOf(files[0]).filter((id) => !own.includes(id) && !/^(?:leftover|fact|h1)-/.test(id));
    expect(extra).toEqual([]);
  });

  it('knows the TOML front matter of Hugo', async () => {
    const data = readPage(yaml).frontMatter?.data ?? {};
    const toml = Object.entries(data).map(([key, value]) => `${key} = ${JSON.stringify(value)}`);
    const { files } = await checked({ 'a.md': `+++\n${toml.join('\n')}\n+++\n\n${body}` });
    expect(idsOf(files[0])).toEqual(own);
  });

  it('says once that a file has no metadata', async () => {
    const { files } = await checked({ 'a.md': body });
    expect(files[0]?.findings.filter(({ message }) => /front matter|metadata/i.test(message))).toHaveLength(1);
  });
});

describe('check never throws', () => {
  const active = rules.map((rule) => ({ rule, severity: rule.severity, options: optionsOf(rule) }));
  const judge = (markdown: string, source?: string) => {
    const subject = subjectOf(markdown, { keyphrase: 'pain au levain', ...(source === undefined ? {} : { source }) });
    const { findings } = check({ ...subject, languageOf: (text) => decisiveVote(text) ?? 'und' }, active);
    const lines = markdown.split(/\r\n?|\n/);
    for (const { place, message, fix } of findings) {
      expect(place.line).toBeGreaterThanOrEqual(1);
      expect(place.line).toBeLessThanOrEqual(lines.length);
      expect(place.endLine).toBeLessThanOrEqual(lines.length);
      expect(place.column).toBeGreaterThanOrEqual(1);
      expect(message.en).not.toMatch(/\{\w+\}|undefined|NaN/);
      expect(fix).not.toMatch(/undefined|NaN/);
    }
  };

  it('on arbitrary Unicode', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => judge(text)),
      { numRuns: 300 },
    );
  });

  it('on arbitrary Markdown, with and without a source', () => {
    fc.assert(
      fc.property(anyMarkdown, fc.option(anyMarkdown, { nil: undefined }), (text, source) => judge(text, source)),
      { numRuns: 300 },
    );
  });

  it('on an article with any of its parts gone, doubled or garbled', () => {
    const parts = article.split(/(?<=\n)/);
    const garbled = fc
      .array(fc.tuple(fc.nat(parts.length - 1), fc.constantFrom('', 'double', 'upper', 'reverse', 'join')), {
        minLength: 1,
        maxLength: 6,
      })
      .map((changes) => {
        const lines = [...parts];
        for (const [at, how] of changes) {
          const line = lines[at] ?? '';
          lines[at] =
            how === ''
              ? ''
              : how === 'double'
                ? line + line
                : how === 'upper'
                  ? line.toUpperCase()
                  : how === 'join'
                    ? line.trimEnd()
                    : [...line].reverse().join('');
        }
        return lines.join('');
      });
    fc.assert(
      fc.property(garbled, (text) => judge(text)),
      { numRuns: 60 },
    );
  });
});
