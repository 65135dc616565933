import { extname, resolve } from 'node:path';
import { type Command, InvalidArgumentError } from 'commander';
import { nearest } from '../config/nearest.ts';
import { ConfigError } from '../errors.ts';
import type { Language } from '../model/message.ts';
import { type ReporterName, reporterNames } from '../reporters/load.ts';
import { option } from './options.ts';

/** One report to make, and where it goes: standard output when there is no file. */
export interface ReportTarget {
  readonly format: ReporterName;
  readonly file: string | undefined;
}

type Asked = { readonly format: ReporterName } | { readonly file: string };

/** What a file's name says of its format. */
const BY_EXTENSION: Readonly<Record<string, ReporterName>> = {
  '.html': 'html',
  '.json': 'json',
  '.jsonl': 'jsonl',
  '.sarif': 'sarif',
  '.xml': 'junit',
  '.md': 'markdown',
  '.txt': 'pretty',
};

/** The format that a file's name asks for. */
export const formatOf = (file: string): ReporterName | undefined => BY_EXTENSION[extname(file).toLowerCase()];

/**
 * Adds `--format` and `--report`, both repeatable: a `--report` takes the `--format` before it. Returns what was asked, to
 * be called once the command line is parsed.
 */
export function addReportOptions(command: Command, language: Language): () => readonly Asked[] {
  const asked: Asked[] = [];
  command
    .addOption(
      option('--format <name>', { en: 'report format, repeatable', fr: 'format de rapport, répétable' }, language)
        .choices([...reporterNames])
        .argParser((value: string) => {
          if (!isReporter(value)) throw unknownFormat(value, language);
          asked.push({ format: value });
          return value;
        }),
    )
    .addOption(
      option(
        '--report <file>',
        {
          en: 'write the report of the preceding --format to a file',
          fr: 'écrit dans un fichier le rapport du --format qui précède',
        },
        language,
      ).argParser((value: string) => {
        asked.push({ file: value });
        return value;
      }),
    );
  return () => asked;
}

/**
 * Pairs formats with files in the order given. Standard output always gets one report, `pretty` when no other is meant
 * for it. @throws ConfigError when two reports would share a place
 */
export function reportTargets(asked: readonly Asked[], cwd: string): readonly ReportTarget[] {
  const targets: ReportTarget[] = [];
  let waiting: ReporterName[] = [];
  const files: string[] = [];
  for (const one of asked) {
    if ('format' in one) waiting.push(one.format);
    else {
      const format = waiting.pop();
      if (format) targets.push({ format, file: resolve(cwd, one.file) });
      else files.push(one.file);
    }
  }
  for (const file of files) {
    const own = formatOf(file);
    const format = own ?? waiting[0];
    if (!format) throw noFormat(file);
    targets.push({ format, file: resolve(cwd, file) });
    if (!own) waiting = waiting.slice(1);
  }
  if (waiting.length > 1) throw tooMany(waiting);
  const all = [...targets, { format: waiting[0] ?? 'pretty', file: undefined }];
  const twice = targets.find(({ file }, index) => targets.findIndex((other) => other.file === file) !== index);
  if (twice?.file) throw samePlace(twice.file);
  return all;
}

const isReporter = (name: string): name is ReporterName => (reporterNames as readonly string[]).includes(name);

function unknownFormat(value: string, language: Language): InvalidArgumentError {
  const guess = nearest(value, reporterNames);
  const known = language === 'fr' ? `Formats : ${reporterNames.join(', ')}.` : `Formats: ${reporterNames.join(', ')}.`;
  const hint = guess ? (language === 'fr' ? ` Vouliez-vous dire « ${guess} » ?` : ` Did you mean “${guess}”?`) : '';
  return new InvalidArgumentError(`${known}${hint}`);
}

const noFormat = (file: string): ConfigError =>
  new ConfigError(
    { en: `--report ${file}: of which format?`, fr: `--report ${file} : dans quel format ?` },
    { hint: { en: 'Put --format before it.', fr: 'Placez --format devant.' } },
  );

const tooMany = (formats: readonly string[]): ConfigError =>
  new ConfigError(
    {
      en: `standard output takes one report, not ${formats.length} (${formats.join(', ')})`,
      fr: `la sortie standard ne prend qu’un rapport, pas ${formats.length} (${formats.join(', ')})`,
    },
    { hint: { en: 'Follow all but one with --report FILE.', fr: 'Faites suivre les autres de --report FICHIER.' } },
  );

const samePlace = (file: string): ConfigError =>
  new ConfigError({ en: `two reports go to ${file}`, fr: `deux rapports vont dans ${file}` });
