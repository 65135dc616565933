import { globSync, readFileSync } from 'node:fs';
import type { Command } from 'commander';
import { beforeAll, describe, expect, it } from 'vitest';
import { cleaners } from '../../src/cleaners/index.ts';
import type { Io } from '../../src/cli/io.ts';
import { FRENCH_PLACEHOLDERS } from '../../src/cli/localize.fr.ts';
import { programOf } from '../../src/cli/program.ts';
import type { Language } from '../../src/model/message.ts';
import { rules } from '../../src/rules/index.ts';
import { lazyLexicon } from '../../src/store/lexicon.ts';
import { runCli } from '../support/cli.ts';

const lexicon = lazyLexicon();

const ioIn = (language: Language): Io => ({
  cwd: '/',
  env: {},
  style: { color: false, width: 100, language },
  interactive: false,
  errColor: false,
  signal: new AbortController().signal,
  now: () => 0,
  stdin: async () => new Uint8Array(),
  out: () => undefined,
  err: () => undefined,
});

const everyCommand = (program: Command): Command[] => [program, ...program.commands.flatMap(everyCommand)];

/** Names and terms that are the same in every language. */
const NAMES = new Set(
  `seo rewrite markdown html json sarif junit github gitlab openai ollama mistral offline auto pretty text csv jsonl url usd n id bash zsh fish shell yaml cmd ci api batch vllm html5 md utf stdin fr en std`.split(
    /\s+/,
  ),
);

/** Words of a French text that are neither French, nor names, nor parts of the command line itself. */
function foreignWords(text: string, ownWords: ReadonlySet<string>): string[] {
  const plain = text
    .replace(/\((?:choix|par défaut|variable)\u00a0: [^)]*\)/g, ' ')
    .replace(/(?:^|[\s(,])-{1,2}[a-zA-Z][\w-]*/g, ' ')
    .replace(/\b[A-Z]+_[A-Z_]+\b/g, ' ')
    .replace(/[\w./*-]*\.[a-z]{2,5}\b/g, ' ');
  const words = plain.match(/[\p{L}\p{M}]+/gu) ?? [];
  return [...new Set(words)].filter((word) => {
    const lower = word.toLowerCase();
    return lower.length > 1 && !NAMES.has(lower) && !ownWords.has(lower) && !lexicon.has(lower);
  });
}

describe('help in French', () => {
  let commands: readonly Command[] = [];
  beforeAll(async () => {
    commands = everyCommand(programOf(ioIn('fr'), () => undefined));
  });

  it('holds no English word, in any command', () => {
    const names = new Set(['help', ...commands.flatMap((command) => command.name().split('-'))]);
    const found = commands.flatMap((command) =>
      foreignWords(command.helpInformation(), names).map((word) => `${command.name()}: ${word}`),
    );
    expect(found).toEqual([]);
  });

  it('would see an English word', () => {
    expect(foreignWords('affiche the article  --out <path>  (choix\u00a0: "text", "json")', new Set())).toEqual([
      'the',
      'path',
    ]);
  });

  it('translates every placeholder', () => {
    const holes = commands.flatMap((command) => [
      ...command.registeredArguments.map((argument) => argument.name()),
      ...command.options.flatMap(({ flags }) => [...flags.matchAll(/[<[]([a-z-]+)/g)].map(([, name]) => name ?? '')),
    ]);
    expect([...new Set(holes)].filter((name) => FRENCH_PLACEHOLDERS[name] === undefined)).toEqual([]);
  });

  it('describes every command, option and argument, in both languages, differently', async () => {
    const english = everyCommand(programOf(ioIn('en'), () => undefined));
    for (const [index, french] of commands.entries()) {
      const twin = english[index];
      expect(french.description(), french.name()).not.toBe('');
      expect(french.description()).not.toBe(twin?.description());
      for (const [at, option] of french.options.entries()) {
        expect(option.description, `${french.name()} ${option.flags}`).not.toBe('');
        expect(option.description).not.toBe(twin?.options[at]?.description);
      }
      for (const argument of french.registeredArguments)
        expect(argument.description, `${french.name()} ${argument.name()}`).not.toBe('');
    }
  });
});

describe('errors of the command line in French', () => {
  const style = { color: false, width: 100, language: 'fr' } as const;
  const cases: readonly (readonly [readonly string[], RegExp])[] = [
    [['check', '--chose', 'a.md'], /^erreur\u00a0: option inconnue «\u00a0--chose\u00a0»\n$/],
    [
      ['check', '--strct', 'a.md'],
      /^erreur\u00a0: option inconnue «\u00a0--strct\u00a0»\n\(Vouliez-vous dire --strict\u202f\?\)\n$/,
    ],
    [['check'], /^erreur\u00a0: il manque l’argument «\u00a0entrées\u00a0»\n$/],
    [['check', 'a.md', '--source'], /^erreur\u00a0: l’option «\u00a0--source <chemin>\u00a0» attend une valeur\n$/],
    [
      ['rewrite', 'a.txt', '--engine', 'x'],
      /^erreur\u00a0: l’option «\u00a0--engine <nom>\u00a0» n’accepte pas «\u00a0x\u00a0»\. Valeurs possibles\u00a0: auto, openai, offline\.\n$/,
    ],
    [['rewrite', 'a.txt', '-j', '0'], /n’accepte pas «\u00a00\u00a0»\. Un nombre entier de 1 à 1024 est attendu\.\n$/],
    [['rewrite', 'a.txt', '--min-words', 'x'], /Un nombre entier à partir de 0 est attendu\.\n$/],
    [['rewrite', 'a.txt', '--max-cost', 'x'], /Un montant en dollars est attendu\.\n$/],
    [
      ['rules', 'a', 'b'],
      /^erreur\u00a0: trop d’arguments pour «\u00a0rules\u00a0»\u00a0: 1 au plus, 2 reçus \(a, b\)\.\n$/,
    ],
    [
      ['completion', 'tcsh'],
      /^erreur\u00a0: «\u00a0tcsh\u00a0» ne convient pas pour «\u00a0shell\u00a0»\. Valeurs possibles\u00a0: bash, zsh, fish\.\n$/,
    ],
  ];
  it.each(cases)('%j', async (argv, expected) => {
    const { code, err, out } = await runCli(argv, { style });
    expect(err).toMatch(expected);
    expect(out).toBe('');
    expect(code).toBe(2);
  });
});

/** String literals that are the French side of something said to the user: `fr: '…'`, `french ? '…' : …`. */
function frenchTexts(): { readonly file: string; readonly text: string }[] {
  const literal = String.raw`'((?:[^'\\\n]|\\.)*)'|"((?:[^"\\\n]|\\.)*)"|${'`'}((?:[^${'`'}\\]|\\.)*)${'`'}`;
  const french = new RegExp(String.raw`\bfr:\s*(?:${literal})|(?:french|=== 'fr')\s*\?\s*(?:${literal})`, 'g');
  return globSync('src/**/*.ts').flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(french)].map((match) => ({
      file,
      text: unescaped(match.slice(1).find((part) => part !== undefined) ?? ''),
    })),
  );
}

/** The text with holes as a word. */
const unescaped = (literal: string): string =>
  literal
    .replace(/\$\{(?:[^{}]|\{[^{}]*\}|\$\{[^{}]*\})*\}/g, 'X')
    .replace(/\\u([0-9a-f]{4})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\\n/g, '\n')
    .replace(/\\(.)/g, '$1');

/** What French typography forbids; code in a message, such as `min: 900`, is not French. */
const FAULTS: readonly (readonly [string, RegExp])[] = [
  ['straight apostrophe', /\p{L}'\p{L}/u],
  ['breaking space before a sign', /\p{L} [:;!?»]/u],
  ['breaking space after «', /« /u],
  ['no space before a sign', /\p{L}[;!?](?:\s|$)/u],
  ['no space inside guillemets', /«[^\s\u00a0\u202f]|[^\s\u00a0\u202f]»/u],
  ['three dots', /\.\.\./u],
];

describe('every message', () => {
  it('is set in French as French is set', () => {
    const texts = frenchTexts();
    expect(texts.length).toBeGreaterThan(300);
    const found = texts.flatMap(({ file, text }) =>
      FAULTS.filter(([, fault]) => fault.test(text)).map(([name]) => `${file}: ${name}: ${text}`),
    );
    expect(found).toEqual([]);
  });

  it('has a French and an English side that differ', () => {
    const messages = [
      ...rules.flatMap((rule) => [
        rule.about,
        ...(rule.why ? [rule.why] : []),
        ...Object.values<{ en: string; fr: string }>(rule.messages),
      ]),
      ...cleaners.map(({ about }) => about),
    ];
    for (const { en, fr } of messages) {
      expect(en.trim(), fr).not.toBe('');
      expect(fr.trim(), en).not.toBe('');
      expect(fr).not.toBe(en);
    }
  });

  it('fills the same holes in both languages', () => {
    // Some holes are words themselves, one for each language.
    const holes = (text: string) =>
      [...new Set(text.replace(/\{(?:english|french)\}/g, '{words}').match(/\{\w+\}/g) ?? [])].sort();
    for (const rule of rules)
      for (const [name, { en, fr }] of Object.entries<{ en: string; fr: string }>(rule.messages))
        expect(holes(fr), `${rule.id} ${name}`).toEqual(holes(en));
  });
});
