import { isAbsolute } from 'node:path';
import { pathToFileURL } from 'node:url';
import { SourceLines } from '../markdown/source-lines.ts';
import type { Finding } from '../model/finding.ts';
import type { Language } from '../model/message.ts';
import type { Report, Reporter } from '../model/report.ts';
import type { RuleOutline } from '../model/rule.ts';
import { fileOf } from './totals.ts';

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';
const LEVEL = { error: 'error', warning: 'warning', info: 'note' } as const;
/** Notifications are kept to the end; past this many only their number is told. */
const MOST_NOTIFICATIONS = 1_000;

/** SARIF 2.1.0, for code scanning. */
export const sarif: Reporter = ({ style: { language }, tool, rules }) => {
  let results = 0;
  let failures = 0;
  const notifications: object[] = [];
  return {
    start() {
      const driver = { ...tool, semanticVersion: tool.version, rules: rules.map((rule) => descriptor(rule, language)) };
      return `{"$schema":"${SCHEMA}","version":"2.1.0","runs":[{"tool":${JSON.stringify({ driver })},"columnKind":"utf16CodeUnits","results":[`;
    },
    file(report) {
      if (report.failure) {
        failures++;
        if (notifications.length < MOST_NOTIFICATIONS) notifications.push(notification(report, language));
      }
      const uri = uriOf(fileOf(report));
      const lines = new SourceLines(report.markdown ?? '');
      const text = report.findings.map((finding) => JSON.stringify(result(finding, uri, lines, language)));
      if (text.length === 0) return '';
      const separator = results === 0 ? '\n' : ',\n';
      results += text.length;
      return separator + text.join(',\n');
    },
    end() {
      const invocation = { executionSuccessful: failures === 0, toolExecutionNotifications: notifications };
      return `\n],"invocations":[${JSON.stringify(invocation)}]}]}\n`;
    },
  };
};

const descriptor = ({ id, about, why, severity, family }: RuleOutline, language: Language): object => ({
  id,
  shortDescription: { text: about[language] },
  ...(why ? { fullDescription: { text: why[language] } } : {}),
  defaultConfiguration: { level: LEVEL[severity] },
  properties: { tags: [family] },
});

function result(finding: Finding, uri: string, lines: SourceLines, language: Language): object {
  const { ruleId, severity, message, fix, place, edits } = finding;
  const snippet = lines.at(place).toWellFormed();
  const artifactLocation = { uri };
  return {
    ruleId,
    level: LEVEL[severity],
    message: { text: message[language].toWellFormed() },
    locations: [
      {
        physicalLocation: {
          artifactLocation,
          region: {
            startLine: place.line,
            startColumn: place.column,
            endLine: place.endLine,
            endColumn: place.endColumn,
            ...(snippet === '' ? {} : { snippet: { text: snippet } }),
          },
        },
      },
    ],
    partialFingerprints: { 'ruleAndText/v1': lines.fingerprint(finding) },
    ...(edits.length === 0
      ? {}
      : {
          fixes: [
            {
              description: { text: fix.toWellFormed() },
              artifactChanges: [
                {
                  artifactLocation,
                  replacements: edits.map(({ start, end, text }) => ({
                    deletedRegion: { charOffset: start, charLength: end - start },
                    insertedContent: { text },
                  })),
                },
              ],
            },
          ],
        }),
  };
}

const notification = (report: Report, language: Language): object => ({
  level: 'error',
  message: { text: report.failure?.message[language] ?? '' },
  locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(report.path) } } }],
});

/** A path as a URI reference, relative where the path is. */
function uriOf(path: string): string {
  if (isAbsolute(path)) return pathToFileURL(path).href;
  return path
    .replaceAll('\\', '/')
    .split('/')
    .map((part) => encodeURIComponent(part.toWellFormed()))
    .join('/');
}
