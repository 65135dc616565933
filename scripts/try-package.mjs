#!/usr/bin/env node
// Packs the project as it would be published, installs the tarball into an empty folder and tries its command line.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { JSDOM } from 'jsdom';

const ALLOWED =
  /^package\/(?:bin|dist|prompts|schemas)\/|^package\/(?:README\.md|LICENSE|package\.json|man\/seo-rewrite\.1)$/;

const folder = mkdtempSync(join(tmpdir(), 'seo-rewrite-package-'));
try {
  execFileSync('npm', ['pack', '--ignore-scripts', '--pack-destination', folder], { stdio: 'ignore' });
  const tarball = join(
    folder,
    readdirSync(folder).find((name) => name.endsWith('.tgz')),
  );
  const files = execFileSync('tar', ['tzf', tarball], { encoding: 'utf8' }).trim().split('\n');
  const strays = files.filter((file) => !ALLOWED.test(file));
  if (strays.length > 0) throw new Error(`strays in the package: ${strays.join(', ')}`);

  const home = join(folder, 'home');
  execFileSync('mkdir', [home]);
  writeFileSync(join(home, 'package.json'), '{ "name": "home", "private": true }');
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline', tarball], {
    cwd: home,
    stdio: 'ignore',
  });
  const run = (...args) =>
    spawnSync('npx', ['seo-rewrite', ...args], { cwd: home, encoding: 'utf8', maxBuffer: 2 ** 26 });
  const expect = (result, status, pattern) => {
    if (result.status !== status || !pattern.test(result.stdout + result.stderr))
      throw new Error(`expected ${status} and ${pattern}, got ${result.status}:\n${result.stdout}${result.stderr}`);
  };
  expect(run('--version'), 0, /^\d+\.\d+\.\d+/);
  expect(run('--help'), 0, /seo-rewrite/);
  writeFileSync(join(home, 'court.md'), '# Le pain\n\nTrop court.\n');
  expect(run('check', 'court.md'), 1, /word-count/);
  // So many files that threads are hired: their script must be in the package.
  execFileSync('mkdir', [join(home, 'many')]);
  for (let index = 0; index < 340; index++)
    writeFileSync(join(home, 'many', `${index}.md`), `# Le pain ${index}\n\nTrop court.\n`);
  const [alone, threads] = ['1', '2'].map((count) => run('check', 'many', '--format', 'json', '--threads', count));
  expect(threads, 1, /word-count/);
  if (threads.stdout !== alone.stdout) throw new Error('threads find something else than one thread');
  expect(run('clean', 'many', '--threads', '2'), 0, /Le pain 339/);
  const source = resolve('fixtures/articles/tramway-budget.txt');
  const result = run(source, '--out', 'out', '--engine', 'offline');
  if (result.status !== 0 && result.status !== 1)
    throw new Error(`the main job exits ${result.status}:\n${result.stderr}`);
  if (!readdirSync(join(home, 'out')).some((name) => name.endsWith('.md')))
    throw new Error('the main job wrote nothing');
  expect(run('report', 'out', '--out', 'report.html'), 0, /report\.html: 1 article/);
  // Its script is the text of functions of the bundle: it must still run on its own.
  const { window } = new JSDOM(readFileSync(join(home, 'report.html'), 'utf8'), { runScripts: 'dangerously' });
  if (window.document.querySelector('#shown')?.textContent !== '1 of 1 articles shown')
    throw new Error('the script of the report does not run');
  expect(run('completion', 'bash'), 0, /complete -F _seo_rewrite seo-rewrite/);
  expect(run('--lang', 'fr', '--help'), 0, /^Usage\u00a0: seo-rewrite/);

  // As a library: the example of the documentation, typed and run.
  const [, example] = /```ts\n([\s\S]*?)```/.exec(readFileSync('docs/api.md', 'utf8')) ?? [];
  writeFileSync(join(home, 'example.mts'), example ?? '');
  const compiler = [
    '--ignoreConfig',
    '--noEmit',
    '--strict',
    '--module',
    'nodenext',
    '--target',
    'es2024',
    '--skipLibCheck',
    '--types',
    'node',
    '--typeRoots',
    resolve('node_modules/@types'),
    'example.mts',
  ];
  const typed = spawnSync(resolve('node_modules/.bin/tsc'), compiler, { cwd: home, encoding: 'utf8' });
  if (typed.status !== 0) throw new Error(`the example of docs/api.md does not type:\n${typed.stdout}${typed.stderr}`);
  const ran = spawnSync(process.execPath, ['example.mts'], { cwd: home, encoding: 'utf8' });
  if (ran.status !== 0 || !/^true$/m.test(ran.stdout))
    throw new Error(`the example of docs/api.md fails:\n${ran.stdout}${ran.stderr}`);
  process.stdout.write(`Node ${process.version}: ${files.length} files in the package; its command line works\n`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
