import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { parseSync, transformSync, Visitor } from 'rolldown/utils';
import { describe, expect, it } from 'vitest';

const { rejoined } = (await import(resolve('scripts/build/rejoined-patterns.mjs'))) as {
  readonly rejoined: (code: string) => string;
};
const evaluated = (code: string) => new Function(`return ${code.replace(/;\s*$/, '')}`)() as unknown;
const long = ' {0,9}z?'.repeat(5);

describe('groups of patterns rejoined', () => {
  it.each([
    [`/^(?:a|bc)d${long}/u`, `/^(?:a|bc)(?=)d${long}/u`],
    [`/^(?:a)?d${long}/u`, `/^(?:a)?(?=)d${long}/u`],
    [`/^(?<x>a|b)d${long}/u`, `/^(?<x>a|b)(?=)d${long}/u`],
    [`/(?:(?:a|b)c|d)e${long}/u`, `/(?:(?:a|b)(?=)c|d)(?=)e${long}/u`],
    [`'(?:a|b)\\\\(c ${long}'`, `'(?:a|b)(?=)\\\\(c ${long}'`],
    [`\`(?:a|b)\${SPACE}c${long}\``, `\`(?:a|b)(?=)\${SPACE}c${long}\``],
    [`\`(?:\${WORDS})\${SPACE}c${long}\``, `\`(?:\${WORDS})(?=)\${SPACE}c${long}\``],
  ])('%s', (code, expected) => {
    expect(rejoined(code)).toBe(expected);
  });

  it.each([
    `/^(?:a|b)*c(?:d|e)+f(?:g|h){2}i(?:j|k)??l${long}/u`,
    `/(?:(?:a|b)|(?:c|d))|^(?:e|f)|x${long}/u`,
    `/(?=a|b)c(?<!d|e)f(?!g|h)i(?:j)k${long}/u`,
    `/[(?:a|b)c]\\)d\\(?:|e${long}/u`,
    `/(?:a|b)(?:c|d)|[^/]x${long}/v`,
    `'a text (of a | and b) that is no pattern ${long}'`,
    '/(?:a|b)c/u',
    `\`(?:a\${'|'})\`;'[\${X}(?:a|b)c]${long}'`,
  ])('leaves alone what has nothing to gain, or is none: %s', (code) => {
    expect(rejoined(code)).toBe(code);
  });

  it('matches the same', () => {
    const atom = fc.constantFrom('a', 'b', 'ab', 'a?', '[ab)]', '\\)', '\\b', '(?=a)', '(?<=b)', 'b{1,2}', '.');
    const { pattern } = fc.letrec<{ pattern: string; group: string }>((tie) => ({
      group: fc
        .tuple(
          fc.array(tie('pattern'), { minLength: 1, maxLength: 3 }),
          fc.constantFrom('', '?', '*', '+', '??', '{2}'),
        )
        .map(([ways, times]) => `(?:${ways.join('|')})${times}`),
      pattern: fc
        .array(fc.oneof({ depthSize: 'small' }, atom, tie('group')), { minLength: 1, maxLength: 4 })
        .map((parts) => parts.join('')),
    }));
    const text = fc.string({ unit: fc.constantFrom('a', 'b', ')', ' '), maxLength: 20 });
    let changed = 0;
    fc.assert(
      fc.property(pattern, text, (source, subject) => {
        const code = `/${source}(?:${long})?/gu`;
        const after = rejoined(code);
        if (after !== code) changed++;
        const found = (literal: string) =>
          [...subject.matchAll(evaluated(literal) as RegExp)].map((m) => [m.index, m[0]]);
        expect(found(after)).toEqual(found(code));
      }),
      { numRuns: 2000 },
    );
    expect(changed).toBeGreaterThan(500);
  });

  it('finds with every pattern of the program what the pattern of the source finds', () => {
    const texts = globSync('fixtures/articles/*.{md,txt}')
      .map((path) => readFileSync(path, 'utf8'))
      .join('\n');
    const plain = texts.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
    const differing: string[] = [];
    let compared = 0;
    for (const path of globSync('src/**/*.ts')) {
      const { code } = transformSync(path, readFileSync(path, 'utf8'));
      for (const before of patternsIn(code)) {
        const after = rejoined(before);
        if (after === before) continue;
        compared++;
        const found = (literal: string) => {
          const value = evaluated(literal);
          const { source, flags } = value instanceof RegExp ? value : new RegExp(String(value));
          const pattern = new RegExp(source, `${flags.replace(/[gy]/g, '')}gm`);
          return [...`${texts}\n${plain}`.matchAll(pattern)].map((match) => [match.index, ...match]);
        };
        if (JSON.stringify(found(before)) !== JSON.stringify(found(after))) differing.push(`${path}: ${before}`);
      }
    }
    expect(differing).toEqual([]);
    expect(compared).toBeGreaterThan(250);
  });
});

/** Literals of patterns, and strings without holes that are patterns by themselves. */
function patternsIn(code: string): string[] {
  const literals = code.match(/(?<=[=(,[:]\s*)\/(?![*/])(?:\\.|\[(?:\\.|[^\]\n])*\]|[^/\n])+\/[dgimsuy]*/g) ?? [];
  const strings = code.match(/(?:String\.raw)?`[^`$]*\(\?:[^`$]*`|'[^'\n]*\(\?:[^'\n]*'|"[^"\n]*\(\?:[^"\n]*"/g) ?? [];
  return [...literals, ...strings].filter((text) => {
    try {
      const value = evaluated(text);
      return value instanceof RegExp || new RegExp(String(value)) instanceof RegExp;
    } catch {
      return false;
    }
  });
}

/** What the templates of a file put in right behind a group, by name, and what its constants hold. */
function seamsOf(code: string): { readonly names: readonly string[]; readonly constants: ReadonlyMap<string, string> } {
  const names: string[] = [];
  const constants = new Map<string, string>();
  new Visitor({
    VariableDeclarator({ id, init }) {
      if (id.type !== 'Identifier' || !init) return;
      if (init.type === 'Literal' && typeof init.value === 'string') constants.set(id.name, init.value);
      if (init.type === 'TemplateLiteral') constants.set(id.name, init.quasis[0]?.value.raw || '$');
    },
    TemplateLiteral({ start, end, quasis, expressions }) {
      if (!code.slice(start, end).includes('(?:')) return;
      for (const [index, piece] of quasis.entries()) {
        const next = expressions[index];
        if (next && piece.value.raw.endsWith(')')) names.push(code.slice(next.start, next.end));
      }
    },
  }).visit(parseSync('source.ts', code).program);
  return { names, constants };
}

describe('what templates put in behind a group', () => {
  it('is a constant of the file that begins with no quantifier', () => {
    const files = globSync('src/**/*.ts').map((file) => [file, readFileSync(file, 'utf8')] as const);
    const seams = files.flatMap(([file, code]) => {
      const { names, constants } = code.includes(')${') ? seamsOf(code) : { names: [], constants: new Map() };
      return names.map((name) => ({ file, name, text: constants.get(name) as string | undefined }));
    });
    expect(seams.length).toBeGreaterThan(10);
    expect(seams.filter(({ text }) => text === undefined || /^[?*+{]/.test(text))).toEqual([]);
  });
});
