/** Zero to sixteen, the numbers that are one word. */
export const UNITS: ReadonlyMap<string, number> = new Map([
  ...'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize'
    .split(' ')
    .map((word, value): [string, number] => [word, value]),
  ['une', 1],
]);

/** The tens, with those of Belgium and Switzerland. `vingts` appears only after `quatre`. */
export const TENS: ReadonlyMap<string, number> = new Map([
  ['vingt', 20],
  ['vingts', 20],
  ['trente', 30],
  ['quarante', 40],
  ['cinquante', 50],
  ['soixante', 60],
  ['septante', 70],
  ['huitante', 80],
  ['octante', 80],
  ['nonante', 90],
]);

/** The long scale: a French billion is a million millions. */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ['million', 1e6],
  ['millions', 1e6],
  ['milliard', 1e9],
  ['milliards', 1e9],
  ['billion', 1e12],
  ['billions', 1e12],
]);

/** What `cent` may multiply: two to nine, and eleven to nineteen as in `dix-neuf cents`. */
export const HUNDRED_PREFIXES: ReadonlySet<number> = new Set([
  2, 3, 4, 5, 6, 7, 8, 9, 11, 12, 13, 14, 15, 16, 17, 18, 19,
]);
