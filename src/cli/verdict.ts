import { relative } from 'node:path';
import { styleText } from 'node:util';
import type { Finding } from '../model/finding.ts';
import type { Language, Message } from '../model/message.ts';
import type { Report } from '../model/report.ts';
import { tamed } from '../reporters/terminal.ts';
import { counted, NOUNS } from '../reporters/words.ts';
import type { Io } from './io.ts';

const MOST_LINES = 5;
const MOST_DOUBTS = 3;

export interface VerdictStyle {
  /** All notes and all warnings. */
  readonly verbose?: boolean;
  /** Of one article alone, what to verify is named. */
  readonly alone?: boolean;
}

/** What a writer reads about one article: where it went, how long it is, what is left to do. */
export function verdict(report: Report, io: Io, { verbose = false, alone = false }: VerdictStyle = {}): string {
  const { language } = io.style;
  const french = language === 'fr';
  const paint = (color: 'green' | 'yellow' | 'red', text: string) =>
    io.errColor ? styleText(color, text, { validateStream: false }) : text;
  if (report.failure) {
    const { message, hint, stack } = report.failure;
    const lines = [...(hint ? [hint[language]] : []), ...(verbose && stack ? stack.split('\n') : [])];
    return `${paint('red', '✗')} ${tamed(message[language])}\n${lines.map((line) => `    ${line}\n`).join('')}`;
  }
  const target = report.output ? ` → ${tamed(relative(io.cwd, report.output) || report.output)}` : '';
  const words = counted(report.words?.strict ?? 0, NOUNS.word[language], language);
  const errors = report.findings.filter(({ severity }) => severity === 'error');
  const warnings = report.findings.filter(({ severity }) => severity === 'warning');
  const mark = report.status === 'draft' ? paint('yellow', '!') : paint('green', '✓');
  const notes = report.notes ?? [];
  const doubts = notes.filter(({ reread }) => reread);
  const parts = [
    words,
    state(report, errors.length, french),
    ...((report.attempts ?? 0) > 1 ? [french ? `${report.attempts} réponses` : `${report.attempts} answers`] : []),
    ...(warnings.length > 0 ? [warned(warnings.length, french)] : []),
    ...(report.findings.some(isThin) ? [french ? 'source trop courte' : 'source too thin'] : []),
    ...(doubts.length > 0 ? [doubted(doubts.length, french)] : []),
  ];
  const lines = errors.slice(0, MOST_LINES).map(({ message, ruleId }) => `    ${message[language]} (${ruleId})\n`);
  const more = errors.length - MOST_LINES;
  if (more > 0) lines.push(french ? `    … et ${more} de plus\n` : `    … and ${more} more\n`);
  if (report.notice) lines.push(`    ${report.notice[language]}\n`);
  if (alone || verbose)
    lines.push(...warningLines(warnings, report.output && relative(io.cwd, report.output), language, verbose));
  // What the engine tells the editor: what it did to the text, and what to look at.
  lines.push(...(verbose ? notes : doubts.slice(0, MOST_DOUBTS)).map((note) => `    ${note[language]}\n`));
  if (!verbose && notes.length > 0 && errors.some(({ ruleId }) => ruleId === 'word-count'))
    lines.push(`    ${LENGTHEN[language]}\n`);
  return `${mark} ${tamed(report.path)}${target}${french ? '\u00a0' : ''}: ${parts.join(', ')}\n${lines.join('')}`;
}

/** What an editor has to verify against the source, and where to see the rest. */
function warningLines(
  warnings: readonly Finding[],
  output: string | undefined,
  language: Language,
  verbose: boolean,
): string[] {
  const shown = verbose ? warnings : warnings.filter(isOfFacts).toSorted(byDoubt).slice(0, MOST_LINES);
  const lines = shown.map(({ message, place, ruleId }) => {
    const line = language === 'fr' ? `ligne ${place.line}\u00a0:` : `line ${place.line}:`;
    return `    ${line} ${message[language]} (${ruleId})\n`;
  });
  if (shown.length < warnings.length && output)
    lines.push(`    ${ALL[language]}seo-rewrite check ${tamed(quoted(output))}\n`);
  return lines;
}

/** What follows from the source comes last. */
const byDoubt = (a: Finding, b: Finding): number => Number(isWorkedOut(a)) - Number(isWorkedOut(b));
const isWorkedOut = ({ data }: Finding): boolean => typeof data.formula === 'string' && data.formula !== '';

const isOfFacts = ({ ruleId }: Finding): boolean => ruleId.startsWith('fact-');

const ALL: Message = { en: 'All warnings: ', fr: 'Tous les avertissements\u00a0: ' };

const quoted = (path: string): string => (/^[\w./-]+$/u.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`);

/** What helps an article that came out too short of an engine that adds nothing. */
const LENGTHEN: Message = {
  en: 'To make it longer: a second source (--facts), or a model that rewrites (--engine openai).',
  fr: 'Pour l’étoffer\u00a0: une seconde source (--facts), ou un modèle qui récrit (--engine openai).',
};

const isThin = ({ ruleId }: Finding): boolean => ruleId === 'source-too-thin';

const doubted = (count: number, french: boolean): string =>
  french ? `${count} passage${count > 1 ? 's' : ''} à relire` : `${count} passage${count > 1 ? 's' : ''} to reread`;

function state(report: Report, errors: number, french: boolean): string {
  if (report.status === 'unchanged') return french ? 'déjà fait' : 'already done';
  if (report.status !== 'draft') return french ? 'prêt à relire' : 'ready to review';
  // A draft of an earlier run was not checked again.
  if (report.attempts === 0) return french ? 'brouillon, déjà fait' : 'draft, already done';
  return french ? `brouillon, ${errors} à corriger` : `draft, ${errors} to mend`;
}

const warned = (warnings: number, french: boolean): string =>
  french ? `${warnings} avertissement${warnings > 1 ? 's' : ''}` : `${warnings} warning${warnings > 1 ? 's' : ''}`;
