import type { Reporter } from '../model/report.ts';
import { entry, summary } from './json.ts';
import { Totals } from './totals.ts';

/** One line of JSON a file, as `json` lists them, and a last line with the summary. */
export const jsonl: Reporter = ({ style: { language } }) => {
  const totals = new Totals();
  return {
    start: () => '',
    file(report) {
      totals.add(report);
      return `${JSON.stringify(entry(report, language))}\n`;
    },
    end: () => `${JSON.stringify({ version: 1, summary: summary(totals) })}\n`,
  };
};
