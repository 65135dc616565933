import { existsSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { ConfigError } from '../errors.ts';
import { readPlainFile } from '../files/plain-file.ts';
import { troubleOf } from '../files/trouble.ts';
import type { Report } from '../model/report.ts';
import { type Baseline, baselineEntry, baselineText, parseBaseline } from '../pipeline/baseline.ts';
import { growingFile } from '../pipeline/growing-file.ts';
import { assertReplaceable } from '../pipeline/replaceable.ts';
import { counted, NOUNS } from '../reporters/words.ts';
import type { Io } from './io.ts';

/** What a baseline file knows of a checked file. @throws ConfigError when it is missing or broken */
export function readBaseline(path: string, cwd: string): (checked: string) => ReadonlyMap<string, number> | undefined {
  const absolute = resolve(cwd, path);
  if (!existsSync(absolute))
    throw new ConfigError(
      { en: `${path}: no such baseline`, fr: `${path} : référence introuvable` },
      { hint: { en: 'Write it with --update-baseline.', fr: 'Écrivez-la avec --update-baseline.' } },
    );
  const baseline: Baseline = parseBaseline(textOf(absolute, path), path);
  return (checked) => baseline.get(keyOf(checked, absolute, cwd));
}

/** No baseline is larger, bytes. */
const MOST_BYTES = 256 * 1024 * 1024;

function textOf(absolute: string, path: string): string {
  try {
    return readPlainFile(absolute, MOST_BYTES).toString('utf8');
  } catch (cause) {
    const why = troubleOf(cause);
    throw new ConfigError(
      { en: `${path}: cannot be read (${why.en})`, fr: `${path}\u00a0: lecture impossible (${why.fr})` },
      { hint: { en: 'Check --baseline.', fr: 'Vérifiez --baseline.' }, cause },
    );
  }
}

/** The baseline in the making. */
export interface BaselineWriter {
  add(report: Report): Promise<void>;
  finish(): Promise<void>;
  abandon(): Promise<void>;
}

/** Writes the findings of a run as the new baseline; it takes its name only when the run is over. */
export async function writeBaseline(path: string, io: Io): Promise<BaselineWriter> {
  const absolute = resolve(io.cwd, path);
  const file = await growingFile(absolute, { guard: () => assertReplaceable(absolute, path, 'baseline') });
  const { language } = io.style;
  let files = 0;
  let findings = 0;
  await file.append(baselineText.start);
  return {
    async add(report) {
      if (report.findings.length === 0) return;
      const entry = baselineEntry(report.findings, report.markdown ?? '');
      await file.append(baselineText.file(keyOf(report.path, absolute, io.cwd), entry, files === 0));
      files++;
      findings += report.findings.length;
    },
    async finish() {
      await file.append(baselineText.end);
      await file.finish();
      io.err(
        language === 'fr'
          ? `${path}\u00a0: ${counted(findings, ['remarque', 'remarques'], language)} de ${counted(files, NOUNS.file.fr, language)}\n`
          : `${path}: ${counted(findings, ['finding', 'findings'], language)} of ${counted(files, NOUNS.file.en, language)}\n`,
      );
    },
    abandon: () => file.abandon(),
  };
}

/** Paths in a baseline are seen from its own folder, with slashes, so that it holds for everybody. */
const keyOf = (checked: string, baseline: string, cwd: string): string =>
  relative(dirname(baseline), resolve(cwd, checked)).replaceAll('\\', '/');
