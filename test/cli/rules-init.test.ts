import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { rules } from '../../src/rules/index.ts';
import { inFolder, runCli } from '../support/cli.ts';

const french = { style: { color: false, width: 80, language: 'fr' } } as const;

describe('seo-rewrite rules', () => {
  it('lists every rule with its severity and what it wants', async () => {
    const { out, code } = await runCli(['rules']);
    const lines = out.trimEnd().split('\n');
    expect(code).toBe(0);
    expect(lines).toHaveLength(rules.length);
    for (const [index, rule] of rules.entries()) {
      expect(lines[index]).toContain(rule.id);
      expect(lines[index]).toContain(rule.about.en);
    }
  });

  it('explains one: why, options, messages, examples with the no-break spaces to be seen', async () => {
    const { out } = await runCli(['rules', 'typo-high-punct']);
    expect(out).toContain('spaces = "fine"');
    expect(out).toContain('Narrow no-break space expected before “{sign}”');
    expect(out).toContain('Que planter en mars⍽?');
    expect(out).toContain('→ 1:20 narrow');
  });

  it('explains every one of them in both languages within the width of its prose', async () => {
    for (const { id, about } of rules) {
      expect((await runCli(['rules', id])).out).toContain(about.en.split(' ').slice(0, 3).join(' '));
      expect((await runCli(['rules', id], french)).code).toBe(0);
    }
  });

  it('names the nearest rule', async () => {
    const { code, err, out } = await runCli(['rules', 'typo-colom'], french);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('Vouliez-vous dire «\u202ftypo-colon\u202f»\u202f?');
  });
});

describe('seo-rewrite init', () => {
  it('writes a configuration that check accepts, and never writes over one', () =>
    inFolder(async (cwd) => {
      const first = await runCli(['init'], { cwd });
      expect([first.code, first.err]).toEqual([0, 'wrote seo-rewrite.config.yaml\n']);
      const text = readFileSync(join(cwd, 'seo-rewrite.config.yaml'), 'utf8');
      expect((await runCli(['check', '-', '--min-words', '0'], { cwd, stdin: '# A\n' })).code).toBeLessThan(2);
      const second = await runCli(['init'], { cwd });
      expect(second.code).toBe(2);
      expect(readFileSync(join(cwd, 'seo-rewrite.config.yaml'), 'utf8')).toBe(text);
    }));
});
