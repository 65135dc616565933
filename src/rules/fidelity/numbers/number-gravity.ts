import type { Quantity } from '../../../french/facts/fact.ts';
import type { Severity } from '../../../model/finding.ts';

/** How grave an unsupported number is: small counts and ranks in words may be the writer's own. */
export function gravity(
  { kind, value, figures, article, decimals, nouns, unit, raw }: Quantity,
  changed: boolean,
  lost = false,
): Severity {
  if (article) return lost ? 'error' : 'warning';
  if (!changed && !figures && unit === 's' && DAYS_LISTED.test(raw)) return 'warning';
  if (kind === 'ordinal') return figures || (value > 3 && changed) ? 'error' : value > 3 || lost ? 'warning' : 'info';
  if (unit !== '' || decimals > 0 || value >= 1000 || kind === 'label' || kind === 'score') return 'error';
  if (value <= 3)
    return changed && (figures || (lost && nouns.length > 0))
      ? 'error'
      : changed && nouns.length > 0
        ? 'warning'
        : 'info';
  return changed || value > 12 || figures ? 'error' : 'warning';
}

/** « ces deux journées », « deux jours de fermeture » may count what the text has just listed. */
const DAYS_LISTED = /^(?:deux|trois)[ \u00a0]jour/iu;
