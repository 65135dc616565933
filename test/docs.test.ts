import { existsSync, globSync, readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Command } from 'commander';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { programOf } from '../src/cli/program.ts';
import { fixMarkdownTypography } from '../src/markdown/typography.ts';
import { says } from './support/behaviours.ts';
import { inFolder } from './support/cli.ts';
import { bundledCommand, documentedWorld, runLines, runPlainLines, type ShellLine } from './support/docs-shell.ts';
import { type Service, startService } from './support/service.ts';

const PAGES = [
  'README.md',
  'CONTRIBUTING.md',
  ...globSync('docs/**/*.md').filter((path) => !path.includes('docs/rules/')),
];
const textOf = (page: string) => readFileSync(page, 'utf8');

/** Lines of the `sh` blocks, comments cut. */
const commandsOf = (page: string): string[] =>
  [...textOf(page).matchAll(/^```sh\n([\s\S]*?)^```$/gm)].flatMap(([, block]) =>
    (block ?? '')
      .split('\n')
      .map((line) => line.replace(/\s+# .*$/, '').trim())
      .filter((line) => line !== '' && !line.startsWith('#')),
  );

/**
 * Run elsewhere: by `.ci/run` from nothing, `npm install` by `scripts/try-package.mjs`, what needs a provider's Batch API or
 * its results by the tests of `batch`; the other `npm` lines are scripts of package.json.
 */
const NOT_HERE =
  /^npm (?:install|test|run)\b|^npm ci(?: && npm test)?$|^seo-rewrite batch (?:submit|status|collect|import)\b/;

/** The service of the test has no price of its own. */
const CONFIG = 'seo-rewrite.config.yaml';
const PRICED = 'prices: { gpt-5.6-luna: { input: 0.2, output: 1.2 } }';

/** Options of the measuring and trying scripts, which some pages name. */
const scriptOptions = (): string[] =>
  globSync('scripts/**/*.mjs').flatMap((path) => {
    const code = textOf(path);
    return [...code.matchAll(/^\s+'?([a-z-]+)'?: \{ type: '(?:string|boolean)'|argv\.includes\('--([a-z-]+)'\)/gm)].map(
      ([, declared, asked]) => `--${declared ?? asked}`,
    );
  });

/** What looks like a link in code is none. */
const CODE = /^```[\s\S]*?^```$|`[^`\n]+`/gm;

/** The page that is pasted into a shell, with the program as it is published; the others run in this process. */
const SHELL_PAGE = 'README.md';

/** Watches until it is stopped. */
const ENDLESS = /--watch/;

describe('the commands of the documentation', () => {
  let service: Service;
  let home: string;
  let command: string;
  const good = readFileSync('fixtures/rewrites/tramway-budget.md', 'utf8');
  beforeAll(async () => {
    service = await startService(() => says(good));
    home = await mkdtemp(join(tmpdir(), 'seo-rewrite-docs-'));
    command = await bundledCommand(home);
  }, 60_000);
  afterAll(async () => {
    await service.close();
    await rm(home, { recursive: true, force: true });
  });

  /** As a shell gets it: what installs was done before, what watches is stopped. */
  const asPasted = (line: string): string => {
    const installed = line.replace(/^npm ci && /, '');
    return ENDLESS.test(installed) ? `timeout --foreground --preserve-status -s INT 4 ${installed}` : installed;
  };

  /** Storage that several machines share is a folder here. */
  const asPlain = (line: string): string => line.replaceAll(' /shared/', ' shared/');

  /** Once a page has given a key, the calls go to a service of this test, whose model has a price. */
  async function runPage(page: string, folder: string): Promise<ShellLine[]> {
    const lines = commandsOf(page).filter((line) => !NOT_HERE.test(line));
    if (page === SHELL_PAGE) return runLines(lines.map(asPasted), folder);
    const config = join(folder, CONFIG);
    const calls = { OPENAI_BASE_URL: service.url, OPENAI_MODEL: 'gpt-5.6-luna' };
    if (lines.some((line) => line.startsWith('export OPENAI_API_KEY'))) await writeFile(config, `${PRICED}\n`);
    // `init` writes over nothing.
    const at = lines.indexOf('seo-rewrite init');
    const [before, after] = at < 0 ? [lines, []] : [lines.slice(0, at), lines.slice(at)];
    const said = await runPlainLines(before.map(asPlain), folder, calls);
    if (at >= 0) await rm(config, { force: true });
    return [...said, ...(await runPlainLines(after.map(asPlain), folder, calls))];
  }

  for (const page of PAGES.filter((path) => commandsOf(path).some((line) => !NOT_HERE.test(line))))
    it(`of ${page} do what they say`, { timeout: 180_000 }, () =>
      inFolder(async (folder) => {
        await documentedWorld(folder, page, command);
        const lines = await runPage(page, folder);
        for (const { command: line, code, said } of lines) expect([0, 1], `${line}\n${said}`).toContain(code);
        for (const { command: line } of lines)
          for (const [, file] of line.matchAll(/(?:--report|--out|-o|>) ([\w./-]+)/g))
            expect(existsSync(join(folder, file ?? '')), `${line} writes ${file}`).toBe(true);
        if (page.includes('getting-started') || page.includes('premiers-pas')) firstSteps(lines, folder);
      }),
    );

  /** What the page for writers promises beyond files. */
  function firstSteps(lines: readonly ShellLine[], folder: string): void {
    const said = (part: string) => lines.find((line) => line.command.includes(part))?.said ?? '';
    expect(existsSync(join(folder, 'article.md')) || existsSync(join(folder, 'article.draft.md'))).toBe(true);
    expect(said('clean --explain')).toContain('Valcourbe Infos');
    expect(said('clean article.txt')).not.toContain('Valcourbe Infos');
    const [, sent = '', expected = '', cost = ''] =
      /([\d,]+) tokens sent, ([\d,]+) expected, \$([\d.]+)\./.exec(said('--dry-run')) ?? [];
    const [input = 0, output = 0] = [sent, expected].map((count) => Number(count.replaceAll(',', '')));
    expect(input).toBeGreaterThan(500);
    expect(Number(cost)).toBeCloseTo((input * 0.2 + output * 1.2) / 1e6, 4);
    expect(service.requests.length).toBeGreaterThan(0);
    expect(said('--watch')).toMatch(/Ctrl\+C/);
    expect(existsSync(join(folder, 'seo-rewrite.config.yaml'))).toBe(true);
  }
});

describe('the documentation', () => {
  it('links to pages and headings that are there', () => {
    const broken = PAGES.flatMap((page) =>
      [
        ...textOf(page)
          .replace(CODE, '')
          .matchAll(/\]\((?!https?:)([^)#\s]*)(?:#([^)\s]+))?\)/g),
      ].flatMap(([, target, heading]) => {
        const path = target === '' ? page : join(dirname(page), target ?? '');
        if (!existsSync(path)) return [`${page}: ${target}`];
        const anchors = [...readFileSync(path, 'utf8').matchAll(/^#+ (.+)$/gm)].map(([, title]) =>
          (title ?? '')
            .toLowerCase()
            .replace(/[^\p{L}\p{N} -]/gu, '')
            .replaceAll(' ', '-'),
        );
        return heading === undefined || anchors.includes(heading) ? [] : [`${page}: ${target}#${heading}`];
      }),
    );
    expect(broken).toEqual([]);
  });

  it('names only commands and options that exist', async () => {
    const program = programOf({ ...SILENT, style: { color: false, width: 80, language: 'en' } }, () => undefined);
    const options = new Map(
      everyCommand(program).map((command) => [command.name(), new Set(command.options.map(({ long }) => long))]),
    );
    const known = new Set(
      [...options.values()]
        .flatMap((names) => [...names])
        .concat(['--help', '--global', '--yes', '--package', '--max-old-space-size', ...scriptOptions()]),
    );
    const strangers = PAGES.flatMap((page) =>
      [...textOf(page).matchAll(/(?<![\w-])--[a-z][a-z-]+/g)].flatMap(([option]) =>
        known.has(option) ? [] : [`${page}: ${option}`],
      ),
    );
    expect(strangers).toEqual([]);
    const commands = new Set(program.commands.map((command) => command.name()));
    for (const page of PAGES)
      for (const line of commandsOf(page)) {
        const [, word = '', rest = ''] = /^seo-rewrite (\S+)(.*)/.exec(line) ?? [];
        if (!/^[a-z]+$/.test(word)) continue;
        expect(commands.has(word), `${page}: ${line}`).toBe(true);
        const [sub = ''] = rest.trim().split(' ');
        const owner = program.commands.find((command) => command.name() === word);
        const named = owner?.commands.some((command) => command.name() === sub) ? sub : word;
        for (const [option] of rest.matchAll(/(?<![\w-])--[a-z-]+/g))
          expect(options.get(named)?.has(option), `${page}: ${line}`).toBe(true);
      }
  });

  it('shows YAML that its readers accept', () => {
    const action = parse(textOf('action.yml')) as { inputs: Record<string, unknown> };
    const hooks = (parse(textOf('.pre-commit-hooks.yaml')) as { id: string }[]).map(({ id }) => id);
    const blocks = [...textOf('docs/ci.md').matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map(
      ([, block]) => parse(block ?? '') as Record<string, never>,
    );
    expect(blocks.length).toBe(3);
    const steps = blocks.flatMap(
      (block) =>
        (block.jobs as { check?: { steps: { uses: string; with?: object }[] } } | undefined)?.check?.steps ?? [],
    );
    const own = steps.find(({ uses }) => uses.includes('seo-rewrite'));
    expect(Object.keys(own?.with ?? {}).filter((name) => !(name in action.inputs))).toEqual([]);
    const used = blocks.flatMap(
      (block) =>
        (block.repos as { hooks: { id: string }[] }[] | undefined)?.flatMap((repo) => repo.hooks.map(({ id }) => id)) ??
        [],
    );
    expect(used.length).toBeGreaterThan(0);
    expect(used.filter((id) => !hooks.includes(id))).toEqual([]);
  });

  it('is set in French as French is set', () => {
    for (const page of globSync('docs/fr/*.md')) {
      const text = textOf(page);
      expect(fixMarkdownTypography(text, { spaces: 'fine', locale: 'fr-FR' })).toBe(text);
    }
  });
});

const SILENT = {
  cwd: '/',
  env: {},
  interactive: false,
  errColor: false,
  signal: new AbortController().signal,
  now: () => 0,
  stdin: async () => new Uint8Array(),
  out: () => undefined,
  err: () => undefined,
};

const everyCommand = (command: Command): Command[] => [command, ...command.commands.flatMap(everyCommand)];
