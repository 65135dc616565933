import { relative } from 'node:path';
import { styleText } from 'node:util';
import type { Report } from '../model/report.ts';
import type { Io } from './io.ts';

const MOST_LINES = 5;

/** What a writer reads about one article: where it went, how long it is, what is left to do. */
export function verdict(report: Report, io: Io, verbose = false): string {
  const { language } = io.style;
  const french = language === 'fr';
  const paint = (color: 'green' | 'yellow' | 'red', text: string) =>
    io.errColor ? styleText(color, text, { validateStream: false }) : text;
  if (report.failure) {
    const { message, hint, stack } = report.failure;
    const lines = [...(hint ? [hint[language]] : []), ...(verbose && stack ? stack.split('\n') : [])];
    return `${paint('red', '✗')} ${message[language]}\n${lines.map((line) => `    ${line}\n`).join('')}`;
  }
  const target = report.output ? ` → ${relative(io.cwd, report.output) || report.output}` : '';
  const words = `${report.words?.strict.toLocaleString(language) ?? '0'} ${french ? 'mots' : 'words'}`;
  const errors = report.findings.filter(({ severity }) => severity === 'error');
  const warnings = report.findings.filter(({ severity }) => severity === 'warning').length;
  const mark = report.status === 'draft' ? paint('yellow', '!') : paint('green', '✓');
  const parts = [words, state(report, errors.length, french), ...(warnings > 0 ? [warned(warnings, french)] : [])];
  const lines = errors.slice(0, MOST_LINES).map(({ message, ruleId }) => `    ${message[language]} (${ruleId})\n`);
  const more = errors.length - MOST_LINES;
  if (more > 0) lines.push(french ? `    … et ${more} de plus\n` : `    … and ${more} more\n`);
  // What the engine tells the editor: what it did to the text, and what to look at.
  if (verbose) lines.push(...(report.notes ?? []).map((note) => `    ${note}\n`));
  return `${mark} ${report.path}${target}${french ? '\u00a0' : ''}: ${parts.join(', ')}\n${lines.join('')}`;
}

function state(report: Report, errors: number, french: boolean): string {
  if (report.status === 'unchanged') return french ? 'déjà fait' : 'already done';
  if (report.status !== 'draft') return french ? 'prêt' : 'ready';
  // A draft of an earlier run was not checked again.
  if (report.attempts === 0) return french ? 'brouillon, déjà fait' : 'draft, already done';
  return french ? `brouillon, ${errors} à corriger` : `draft, ${errors} to mend`;
}

const warned = (warnings: number, french: boolean): string =>
  french ? `${warnings} avertissement${warnings > 1 ? 's' : ''}` : `${warnings} warning${warnings > 1 ? 's' : ''}`;
