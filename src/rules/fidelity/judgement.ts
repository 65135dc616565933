/**
 * All that judges an article beside its source, by one door: what stands behind it is loaded when a rule first has a source
 * to look at (see scripts/build/later.mjs).
 */
export { findUrls, urlKey } from '../../french/facts/urls.ts';
export { changedAnchors } from './anchored-words.ts';
export { attributionVerdicts } from './attribution-verdicts.ts';
export { changedBoundaries } from './boundary-months.ts';
export { certaintyVerdicts } from './certainty-verdicts.ts';
export { changedAges } from './changed-ages.ts';
export { changedBriefs } from './changed-briefs.ts';
export { changedFrequencies } from './changed-frequencies.ts';
export { changedFunctions } from './changed-functions.ts';
export { changedLists } from './changed-lists.ts';
export { changedPosts } from './changed-posts.ts';
export { changedSlots } from './changed-slots.ts';
export { claimVerdicts } from './claim-verdicts.ts';
export { comparisonOf } from './comparison.ts';
export { keyFacts, sayingOf } from './coverage.ts';
export { dateVerdicts } from './date-verdicts.ts';
export { directionVerdicts } from './direction-verdicts.ts';
export { exchangedClauses } from './exchanged-clauses.ts';
export { exchangedFunctions } from './exchanged-functions.ts';
export { exchangedNames } from './exchanged-names.ts';
export { misplacedCallings } from './misplaced-callings.ts';
export { misplacedDates } from './misplaced-dates.ts';
export { misplacedNumbers } from './misplaced-numbers.ts';
export { allowedNames, nameVerdictsFor } from './name-verdicts.ts';
export { negationVerdicts } from './negation-verdicts.ts';
export { numberVerdicts } from './number-verdicts.ts';
export { numbersOfYears } from './numbers-of-years.ts';
export { otherSpecialties } from './other-specialties.ts';
export { changedOwners } from './owned-things.ts';
export { personVerdicts } from './person-verdicts.ts';
export { quotationVerdicts } from './quotation-verdicts.ts';
export { repeatedNumbers } from './repeated-numbers.ts';
export { replacedActors } from './replaced-actors.ts';
export { replacedCallings } from './replaced-callings.ts';
export { replacedNames } from './replaced-names.ts';
export { replacedPlaces } from './replaced-places.ts';
export { replacedSubjects } from './replaced-subjects.ts';
export { reversedDeeds } from './reversed-deeds.ts';
export { swappedOwners } from './swapped-owners.ts';
