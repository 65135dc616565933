import type { Finding } from '../model/finding.ts';
import type { Language } from '../model/message.ts';
import type { Note } from '../model/note.ts';
import type { Report, Reporter } from '../model/report.ts';
import { tamed } from './terminal.ts';
import { countOf, fileOf, fixedCount, Totals } from './totals.ts';
import { counted, NOUNS, number, tallyOf } from './words.ts';

/** GitHub takes comments of 65,536 characters; the verdict and the tail need some of them. */
const MOST_CHARACTERS = 60_000;
const MOST_PER_FILE = 20;
const MOST_NOTES = 5;
const MARK = { error: '❌', warning: '⚠️', info: '💬' } as const;

/** A comment for a pull request: the verdict first, then the files that need work. */
export const markdown: Reporter = ({ style: { language } }) => {
  const totals = new Totals();
  let details = '';
  let left = 0;
  const french = language === 'fr';
  const section = (report: Report): string => {
    const { findings, failure, words, notes = [] } = report;
    const shown = findings.filter(({ severity }) => severity !== 'info').slice(0, MOST_PER_FILE);
    if (shown.length === 0 && !failure && fixedCount(report) === 0 && notes.length === 0) return '';
    const tally = tallyOf({ error: countOf(report, 'error'), warning: countOf(report, 'warning'), info: 0 }, language);
    const counts = [
      failure ? (french ? 'illisible' : 'unreadable') : tally,
      words ? counted(words.strict, NOUNS.word[language], language) : '',
    ]
      .filter((part) => part !== '')
      .join(' · ');
    const rows = shown.map((finding) => row(finding, finding.message[language]));
    if (failure) rows.push(`| ❌ | | ${cell(failure.message[language])} |`);
    const rest = findings.filter(({ severity }) => severity !== 'info').length - shown.length;
    const more = rest > 0 ? `\n${french ? `… et ${rest} de plus` : `… and ${rest} more`}\n` : '';
    const head = `| | ${french ? 'Ligne' : 'Line'} | |\n|---|---|---|`;
    const table = rows.length > 0 ? `${head}\n${rows.join('\n')}\n${more}\n` : '';
    const told = notesOf(notes, language);
    const open = countOf(report, 'error') > 0 || failure ? ' open' : '';
    return `<details${open}><summary>${MARK[open ? 'error' : rows.length > 0 ? 'warning' : 'info']} <code>${html(fileOf(report))}</code> (${counts})</summary>\n\n${table}${told}</details>\n\n`;
  };
  return {
    start: () => '',
    file(report) {
      totals.add(report);
      const text = section(report);
      if (details.length + text.length <= MOST_CHARACTERS) details += text;
      else left++;
      return '';
    },
    end() {
      const { files, passed, errors, warnings, failed, mendable, fixed, baselined } = totals;
      const bad = errors + failed > 0;
      const verdict = french
        ? `${bad ? '❌' : '✅'} **${number(passed, language)} sur ${counted(files, NOUNS.file.fr, language)} sans erreur**`
        : `${bad ? '❌' : '✅'} **${number(passed, language)} of ${counted(files, NOUNS.file.en, language)} without errors**`;
      const tally = tallyOf({ error: errors, warning: warnings, info: 0 }, language);
      const notes = [
        tally,
        mendable > 0
          ? french
            ? `${mendable} réparables par \`check --fix\``
            : `${mendable} mendable by \`check --fix\``
          : '',
        fixed > 0 ? (french ? `${fixed} réparées` : `${fixed} mended`) : '',
        baselined > 0 ? (french ? `${baselined} déjà connues` : `${baselined} known already`) : '',
      ].filter((note) => note !== '');
      const tail =
        left > 0
          ? `${french ? `… et ${counted(left, NOUNS.file.fr, language)} de plus.` : `… and ${counted(left, NOUNS.file.en, language)} more.`}\n`
          : '';
      return `## seo-rewrite\n\n${verdict}${notes.length > 0 ? ` · ${notes.join(' · ')}` : ''}\n\n${details}${tail}`.replace(
        /\n+$/,
        '\n',
      );
    },
  };
};

const row = ({ severity, ruleId, place }: Finding, message: string): string =>
  `| ${MARK[severity]} | ${place.line} | ${cell(message)} \`${ruleId}\` |`;

/** What the engine says of its work, most important first. */
function notesOf(notes: readonly Note[], language: Language): string {
  const french = language === 'fr';
  if (notes.length === 0) return '';
  const left = notes.length - MOST_NOTES;
  const lines = notes.slice(0, MOST_NOTES).map((note) => `- ${cell(note[language])}`);
  if (left > 0) lines.push(french ? `- … et ${left} de plus` : `- … and ${left} more`);
  return `${french ? 'Notes du moteur' : 'Notes of the engine'}${french ? '\u00a0:' : ':'}\n\n${lines.join('\n')}\n\n`;
}

/** Text for a table cell: no markup, no mention of a person, one line. */
const cell = (text: string): string =>
  html(text)
    .replace(/[\r\n]+/g, ' ')
    .replace(/[\\`*_[\]|~]/g, '\\$&')
    .replaceAll('@', '@\u200b');

const html = (text: string): string =>
  tamed(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
