/**
 * All that judges an article beside its source, by one door: what stands behind it is loaded when a rule first has a source
 * to look at (see scripts/build/later.mjs).
 */
export { findUrls, urlKey } from '../../french/facts/urls.ts';
export { certaintyVerdicts } from './claims/certainty-verdicts.ts';
export { changedFrequencies } from './claims/changed-frequencies.ts';
export { claimVerdicts } from './claims/claim-verdicts.ts';
export { directionVerdicts } from './claims/direction-verdicts.ts';
export { negationVerdicts } from './claims/negation-verdicts.ts';
export { keyFacts, sayingOf } from './coverage.ts';
export { dateVerdicts } from './dates/date-verdicts.ts';
export { allowedNames, nameVerdictsFor } from './names/name-verdicts.ts';
export { numberVerdicts } from './numbers/number-verdicts.ts';
export { attributionVerdicts } from './quotations/attribution-verdicts.ts';
export { quotationVerdicts } from './quotations/quotation-verdicts.ts';
export { comparisonOf } from './reading/comparison.ts';
export { roleVerdicts } from './roles/role-verdicts.ts';
