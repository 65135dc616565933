import type { ReportContext } from '../model/report.ts';
import { rules } from '../rules/index.ts';
import { lazyLexicon } from '../store/lexicon.ts';
import type { Io } from './io.ts';
import { packageVersion } from './version.ts';

/** What every reporter is told. Files take no colours and no limit of width. */
export const reportContext = (io: Io, to: 'terminal' | 'file', full = false): ReportContext => ({
  style: to === 'terminal' ? { ...io.style, full } : { ...io.style, color: false, width: 120, full },
  tool: { name: 'seo-rewrite', version: packageVersion() },
  rules,
  lexicon: lazyLexicon(),
});
