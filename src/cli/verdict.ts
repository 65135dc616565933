import { relative } from 'node:path';
import { styleText } from 'node:util';
import type { Report } from '../model/report.ts';
import type { Io } from './io.ts';

const MOST_LINES = 5;

/** What a writer reads about one article: where it went, how long it is, what is left to do. */
export function verdict(report: Report, io: Io): string {
  const { language } = io.style;
  const french = language === 'fr';
  const paint = (color: 'green' | 'yellow' | 'red', text: string) =>
    io.errColor ? styleText(color, text, { validateStream: false }) : text;
  if (report.failure) {
    const { message, hint } = report.failure;
    return `${paint('red', '✗')} ${message[language]}${hint ? `\n    ${hint[language]}` : ''}\n`;
  }
  const target = report.output ? ` → ${relative(io.cwd, report.output) || report.output}` : '';
  const words = report.words?.strict.toLocaleString(language) ?? '0';
  const errors = report.findings.filter(({ severity }) => severity === 'error');
  const warnings = report.findings.filter(({ severity }) => severity === 'warning').length;
  const mark = report.status === 'draft' ? paint('yellow', '!') : paint('green', '✓');
  const state = {
    passed: french ? 'prêt' : 'ready',
    unchanged: french ? 'déjà fait' : 'already done',
    draft: french ? `brouillon, ${errors.length} à corriger` : `draft, ${errors.length} to mend`,
    findings: '',
    failed: '',
  }[report.status];
  const warned = warnings === 0 ? '' : french ? `, ${warnings} avertissement${warnings > 1 ? 's' : ''}` : `, ${warnings} warning${warnings > 1 ? 's' : ''}`;
  const lines = errors.slice(0, MOST_LINES).map(({ message, ruleId }) => `    ${message[language]} (${ruleId})\n`);
  const more = errors.length - MOST_LINES;
  if (more > 0) lines.push(french ? `    … et ${more} de plus\n` : `    … and ${more} more\n`);
  return `${mark} ${report.path}${target} : ${words} ${french ? 'mots' : 'words'}, ${state}${warned}\n${lines.join('')}`;
}
