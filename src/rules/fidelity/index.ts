import type { Rule } from '../../model/rule.ts';
import { factCertainty } from './fact-certainty.ts';
import { factCoverage } from './fact-coverage.ts';
import { factDateInvented } from './fact-date-invented.ts';
import { factDirection } from './fact-direction.ts';
import { factNameAltered } from './fact-name-altered.ts';
import { factNameInvented } from './fact-name-invented.ts';
import { factNegation } from './fact-negation.ts';
import { factNumberChanged } from './fact-number-changed.ts';
import { factNumberInvented } from './fact-number-invented.ts';
import { factQuoteAltered } from './fact-quote-altered.ts';
import { factQuoteAttribution } from './fact-quote-attribution.ts';
import { factQuoteDropped } from './fact-quote-dropped.ts';
import { factQuoteInvented } from './fact-quote-invented.ts';
import { factRole } from './fact-role.ts';
import { factUrlInvented } from './fact-url-invented.ts';
import { sourceTooThin } from './source-too-thin.ts';

export const fidelityRules: readonly Rule[] = [
  factNumberInvented,
  factNumberChanged,
  factDateInvented,
  factNameInvented,
  factNameAltered,
  factQuoteInvented,
  factQuoteAltered,
  factQuoteAttribution,
  factQuoteDropped,
  factUrlInvented,
  factRole,
  factNegation,
  factCertainty,
  factDirection,
  factCoverage,
  sourceTooThin,
];
