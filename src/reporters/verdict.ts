import type { Style } from '../model/report.ts';
import { paint } from './terminal.ts';
import type { Totals } from './totals.ts';
import { counted, NOUNS, number, tallyOf } from './words.ts';

/** What a run comes to, in one line, with the ways out below it. */
export function verdict(totals: Totals, style: Style): string {
  const { language } = style;
  const french = language === 'fr';
  const { files, passed, failed, errors, warnings, infos } = totals;
  const isGood = errors + failed === 0;
  const mark = isGood ? paint('green', '✓', style) : paint('red', '✗', style);
  const found = tallyOf({ error: errors, warning: warnings, info: infos }, language);
  // Nothing can be said of what could not be read.
  const tally = found || (failed > 0 && failed === files ? '' : french ? 'rien à redire' : 'nothing to report');
  const unreadable =
    failed > 0
      ? `, ${number(failed, language)} ${french ? (failed > 1 ? 'illisibles' : 'illisible') : 'unreadable'}`
      : '';
  const refused = files - passed - failed;
  const bad = refused > 0 ? `, ${number(refused, language)} ${french ? 'à corriger' : 'to mend'}` : '';
  const line = `${counted(files, NOUNS.file[language], language)}${bad}${unreadable}${tally && `${french ? '\u00a0: ' : ': '}${tally}`}`;
  return [
    `${mark} ${paint('bold', line, style)}`,
    ...notes(totals, style).map((note) => `  ${paint('dim', note, style)}`),
  ]
    .join('\n')
    .concat('\n');
}

function notes(totals: Totals, { language }: Style): string[] {
  const french = language === 'fr';
  const { mendable, fixed, baselined, suppressed, skippedRules, filesWithSkips } = totals;
  const lines: string[] = [];
  if (fixed > 0)
    lines.push(
      `${counted(fixed, NOUNS.repair[language], language)} ${french ? (fixed > 1 ? 'faites' : 'faite') : 'made'}`,
    );
  if (mendable > 0)
    lines.push(
      french
        ? `${number(mendable, language)} ${mendable > 1 ? 'réparables' : 'réparable'} par --fix`
        : `${number(mendable, language)} can be mended by --fix`,
    );
  if (baselined > 0)
    lines.push(
      french
        ? `${number(baselined, language)} déjà dans la référence (--baseline)`
        : `${number(baselined, language)} already in the baseline`,
    );
  if (suppressed > 0)
    lines.push(
      french
        ? `${number(suppressed, language)} ${suppressed > 1 ? 'tues' : 'tue'} par un commentaire`
        : `${number(suppressed, language)} silenced by a comment`,
    );
  if (skippedRules > 0) {
    const where = counted(filesWithSkips, NOUNS.file[language], language);
    lines.push(
      french
        ? `${counted(skippedRules, NOUNS.rule.fr, 'fr')} sans réponse dans ${where}, faute de source\u00a0: --source`
        : `${counted(skippedRules, NOUNS.rule.en, 'en')} skipped in ${where}, as the source is unknown: --source`,
    );
  }
  return lines;
}
