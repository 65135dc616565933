import { changedAnchors } from '../claims/anchored-words.ts';
import { changedSlots } from '../claims/changed-slots.ts';
import { reversedDeeds } from '../claims/reversed-deeds.ts';
import { changedBoundaries } from '../dates/boundary-months.ts';
import type { Comparison } from '../reading/comparison.ts';
import { changedAges } from './changed-ages.ts';
import { changedBriefs } from './changed-briefs.ts';
import { changedFunctions } from './changed-functions.ts';
import { changedLists } from './changed-lists.ts';
import { changedPosts } from './changed-posts.ts';
import { exchangedClauses } from './exchanged-clauses.ts';
import { exchangedFunctions } from './exchanged-functions.ts';
import { exchangedNames } from './exchanged-names.ts';
import { misplacedCallings } from './misplaced-callings.ts';
import { misplacedDates } from './misplaced-dates.ts';
import { misplacedNumbers } from './misplaced-numbers.ts';
import { numbersOfYears } from './numbers-of-years.ts';
import { otherSpecialties } from './other-specialties.ts';
import { changedOwners } from './owned-things.ts';
import { personVerdicts } from './person-verdicts.ts';
import { repeatedNumbers } from './repeated-numbers.ts';
import { replacedActors } from './replaced-actors.ts';
import { replacedCallings } from './replaced-callings.ts';
import { replacedNames } from './replaced-names.ts';
import { replacedPlaces } from './replaced-places.ts';
import { replacedSubjects } from './replaced-subjects.ts';
import type { RoleVerdict } from './role-verdict.ts';
import { swappedOwners } from './swapped-owners.ts';

/** Of those that tell of the same words the first tells best. */
const READINGS: readonly ((comparison: Comparison) => readonly RoleVerdict[])[] = [
  personVerdicts,
  replacedNames,
  replacedPlaces,
  changedLists,
  otherSpecialties,
  changedPosts,
  changedFunctions,
  exchangedFunctions,
  replacedActors,
  replacedSubjects,
  changedBriefs,
  changedOwners,
  reversedDeeds,
  replacedCallings,
  exchangedNames,
  changedAges,
  swappedOwners,
  repeatedNumbers,
  changedSlots,
  changedAnchors,
  misplacedNumbers,
  exchangedClauses,
  changedBoundaries,
  numbersOfYears,
  misplacedDates,
  misplacedCallings,
];

/** True names, numbers and dates of the article that stand where the source has others, each told once. */
export function roleVerdicts(comparison: Comparison): RoleVerdict[] {
  const told: RoleVerdict[] = [];
  for (const reading of READINGS)
    told.push(...reading(comparison).filter((verdict) => !told.some((other) => overlaps(verdict, other))));
  return told;
}

const overlaps = (a: RoleVerdict, b: RoleVerdict): boolean =>
  a.passage === b.passage && a.start < b.end && b.start < a.end;
