import type { Language } from '../model/message.ts';
import type { Report, Reporter } from '../model/report.ts';
import { countOf, fileOf } from './totals.ts';

/** JUnit XML: a suite for each file, a case for each finding. Only errors fail; warnings and notes are said on a passing case. */
export const junit: Reporter = ({ style: { language }, tool }) => ({
  start: () => `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="${xml(tool.name)}">\n`,
  file: (report) => suite(report, language),
  end: () => '</testsuites>\n',
});

function suite(report: Report, language: Language): string {
  const { findings, failure } = report;
  const file = xml(fileOf(report));
  const cases = findings.map(({ ruleId, severity, message, place }) => {
    const text = xml(message[language]);
    const where = `${file}:${place.line}:${place.column}`;
    const body =
      severity === 'error'
        ? `<failure type="error" message="${text}">${where}</failure>`
        : `<system-out>${severity}: ${text} (${where})</system-out>`;
    return `    <testcase classname="${xml(ruleId)}" name="${place.line}:${place.column} ${text}" file="${file}" line="${place.line}">${body}</testcase>\n`;
  });
  if (failure)
    cases.push(
      `    <testcase classname="input" name="${file}"><error type="${failure.kind}" message="${xml(failure.message[language])}"/></testcase>\n`,
    );
  // A suite without a case is taken for a broken run by some servers.
  if (cases.length === 0) cases.push(`    <testcase classname="check" name="${file}"/>\n`);
  const counts = `tests="${cases.length}" failures="${countOf(report, 'error')}" errors="${failure ? 1 : 0}"`;
  return `  <testsuite name="${file}" ${counts}>\n${cases.join('')}  </testsuite>\n`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
};

/** Text for XML 1.0, without the characters that it cannot hold. */
const xml = (text: string): string =>
  text
    .toWellFormed()
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML forbids
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\ufffd')
    .replace(/[&<>"\n]/g, (sign) => ENTITIES[sign] ?? sign);
