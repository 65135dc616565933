import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { transformSync } from 'rolldown/utils';
import { describe, expect, it } from 'vitest';

const { written } = (await import(resolve('scripts/build/written-classes.mjs'))) as {
  readonly written: (code: string) => string;
};
const { CLASSES, EXACT, EXACT_CASE } = (await import(resolve('scripts/build/character-classes.mjs'))) as {
  readonly CLASSES: Readonly<Record<string, string>>;
  readonly EXACT: readonly (readonly [number, number])[];
  readonly EXACT_CASE: readonly (readonly [number, number])[];
};
const evaluated = (code: string) => new Function(`return ${code.replace(/;\s*$/, '')}`)() as unknown;
const literals = (code: string) =>
  code.match(/(?<=[=(,[:]\s*)\/(?![*/])(?:\\.|\[(?:\\.|[^\]\n])*\]|[^/\n])+\/[dgimsuy]*u[dgimsy]*/g) ?? [];

describe('classes of Unicode written out', () => {
  it.each(Object.keys(CLASSES))(
    '%s is the same to the character in the writing of Europe and among the signs',
    (name) => {
      const ours = new RegExp(`^[${CLASSES[name]}]$`, 'u');
      const unicode = new RegExp(`^\\p{${name}}$`, 'u');
      const other: string[] = [];
      for (const [first, last] of name.length > 1 ? EXACT_CASE : EXACT)
        for (let code = first; code <= last; code++) {
          const character = String.fromCodePoint(code);
          if (ours.test(character) !== unicode.test(character)) other.push(code.toString(16));
        }
      expect(other).toEqual([]);
    },
  );

  it('L holds nearly all letters of the world', () => {
    const letter = new RegExp(`^[${CLASSES.L}]$`, 'u');
    let all = 0;
    let held = 0;
    for (let code = 0; code <= 0x10ffff; code++) {
      const character = String.fromCodePoint(code);
      if (!/^\p{L}$/u.test(character)) continue;
      all++;
      if (letter.test(character)) held++;
    }
    expect(held / all).toBeGreaterThan(0.995);
  });

  it.each([...'٣३３𝟛½²Ⅳ②'])('%s is a number', (digit) => {
    expect(digit).toMatch(new RegExp(`^[${CLASSES.N}]$`, 'u'));
  });

  it('takes no space, no sign and no picture for a letter', () => {
    const letter = new RegExp(`^[${CLASSES.L}]$`, 'u');
    const taken: string[] = [];
    for (let code = 0; code <= 0x10ffff; code++) {
      const character = String.fromCodePoint(code);
      if (
        /[\s\p{Z}\p{Extended_Pictographic}\p{Sc}\p{Sm}\p{Ps}\p{Pe}\p{Pi}\p{Pf}]/u.test(character) &&
        letter.test(character)
      )
        taken.push(code.toString(16));
    }
    // Among other writings: brackets of Tibetan and Ogham, signs of money and of sums.
    expect(taken.filter((code) => Number.parseInt(code, 16) < 0x700)).toEqual([]);
    expect(taken.length).toBeLessThan(50);
  });

  it.each(['Nguyễn Thị Ánh', 'Đặng Ẩn', 'Ștefan Țepeș', 'Łódź', 'Œuvre', 'Ǔrümqi', 'Ωμέγα', 'Чехов'])(
    '%s begins each word with a capital, and goes on in small letters',
    (name) => {
      const word = new RegExp(`^[${CLASSES.Lu}][${CLASSES.Ll}]+(?: [${CLASSES.Lu}][${CLASSES.Ll}]+)*$`, 'u');
      expect(name).toMatch(word);
    },
  );

  it.each([
    ['/^\\p{Lu}\\p{Ll}+$/u', 'Été', 'été'],
    ['/^[^\\p{L}]$/u', '3', 'é'],
    ['/^[\\]\\p{N}-]+$/u', ']4-', 'a'],
    ['/^\\[\\p{L}\\]$/u', '[é]', 'é'],
    ['/^\\\\p\\{L\\}$/u', '\\p{L}', 'é'],
    ["new RegExp('^\\\\p{L}[\\\\p{N}’]+$', 'u')", 'é4’', '4é'],
    [`new RegExp(\`^[\${'’'}\\\\p{L}]+\\\\p{N}$\`, 'u')`, 'l’é4', 'é'],
    ["new RegExp(String.raw`^[\\p{L}]\\p{N}$`, 'u')", 'é4', 'éé'],
    ['/^\\p{Extended_Pictographic}$/u', '🎉', 'é'],
    ['/^\\P{L}$/u', '3', 'é'],
    ['/^[\\p{L}--[a-z]]$/v', 'É', 'b'],
  ])('%s means what it meant', (code, matching, other) => {
    const pattern = evaluated(written(code)) as RegExp;
    expect(pattern.test(matching)).toBe(true);
    expect(pattern.test(other)).toBe(false);
  });

  it('leaves names of properties alone that stand in a text', () => {
    expect(evaluated(written("'a class like p{L}'"))).toBe('a class like p{L}');
  });

  it('finds with every pattern of the program what the pattern of the source finds', () => {
    const texts = [
      ...globSync('fixtures/{articles,rewrites}/*.{md,txt}').map((path) => readFileSync(path, 'utf8')),
      'Nguyễn Văn Đức, Ștefan, Łukasz ; ＡＢ, 漢字, עברית, русский, ελληνικά. 1ᵉʳ m² ½ ℓ ™ œ Œ ÿ Ÿ ﬁ 👍🏽 e\u0301',
    ].join('\n');
    const differing: string[] = [];
    let compared = 0;
    for (const path of globSync('src/**/*.ts')) {
      const source = readFileSync(path, 'utf8');
      if (!source.includes('\\p{')) continue;
      const { code } = transformSync(path, source);
      for (const literal of literals(code)) {
        if (!/\\p\{(?:L|Lu|Ll|N|M)\}/.test(literal)) continue;
        const [before, after] = [literal, written(literal)].map((text) => {
          const { source, flags } = evaluated(text) as RegExp;
          return new RegExp(source, `${flags.replace(/[gy]/g, '')}g`);
        }) as [RegExp, RegExp];
        compared++;
        expect(after.source).not.toBe(before.source);
        const found = (pattern: RegExp) => [...texts.matchAll(pattern)].map((match) => [match.index, ...match]);
        if (JSON.stringify(found(before)) !== JSON.stringify(found(after))) differing.push(`${path}: ${literal}`);
      }
    }
    expect(differing).toEqual([]);
    expect(compared).toBeGreaterThan(250);
  });
});
