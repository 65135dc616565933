/**
 * All that judges an article beside its source, by one door: what stands behind it is loaded when a rule first has a source
 * to look at (see scripts/build/later.mjs).
 */
export { findUrls, urlKey } from '../../french/facts/urls.ts';
export { changedAnchors } from './claims/anchored-words.ts';
export { certaintyVerdicts } from './claims/certainty-verdicts.ts';
export { changedFrequencies } from './claims/changed-frequencies.ts';
export { changedSlots } from './claims/changed-slots.ts';
export { claimVerdicts } from './claims/claim-verdicts.ts';
export { directionVerdicts } from './claims/direction-verdicts.ts';
export { negationVerdicts } from './claims/negation-verdicts.ts';
export { reversedDeeds } from './claims/reversed-deeds.ts';
export { keyFacts, sayingOf } from './coverage.ts';
export { changedBoundaries } from './dates/boundary-months.ts';
export { dateVerdicts } from './dates/date-verdicts.ts';
export { allowedNames, nameVerdictsFor } from './names/name-verdicts.ts';
export { numberVerdicts } from './numbers/number-verdicts.ts';
export { attributionVerdicts } from './quotations/attribution-verdicts.ts';
export { quotationVerdicts } from './quotations/quotation-verdicts.ts';
export { comparisonOf } from './reading/comparison.ts';
export { changedAges } from './roles/changed-ages.ts';
export { changedBriefs } from './roles/changed-briefs.ts';
export { changedFunctions } from './roles/changed-functions.ts';
export { changedLists } from './roles/changed-lists.ts';
export { changedPosts } from './roles/changed-posts.ts';
export { exchangedClauses } from './roles/exchanged-clauses.ts';
export { exchangedFunctions } from './roles/exchanged-functions.ts';
export { exchangedNames } from './roles/exchanged-names.ts';
export { misplacedCallings } from './roles/misplaced-callings.ts';
export { misplacedDates } from './roles/misplaced-dates.ts';
export { misplacedNumbers } from './roles/misplaced-numbers.ts';
export { numbersOfYears } from './roles/numbers-of-years.ts';
export { otherSpecialties } from './roles/other-specialties.ts';
export { changedOwners } from './roles/owned-things.ts';
export { personVerdicts } from './roles/person-verdicts.ts';
export { repeatedNumbers } from './roles/repeated-numbers.ts';
export { replacedActors } from './roles/replaced-actors.ts';
export { replacedCallings } from './roles/replaced-callings.ts';
export { replacedNames } from './roles/replaced-names.ts';
export { replacedPlaces } from './roles/replaced-places.ts';
export { replacedSubjects } from './roles/replaced-subjects.ts';
export { swappedOwners } from './roles/swapped-owners.ts';
