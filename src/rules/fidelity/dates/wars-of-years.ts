import type { SourceIndex } from '../reading/source-index.ts';

const WARS: readonly (readonly [name: RegExp, from: number, to: number])[] = [
  [/^(?:Première[ \u00a0]Guerre|Grande[ \u00a0]Guerre|Guerre[ \u00a0]de[ \u00a0]14)/u, 1914, 1918],
  [/^(?:Seconde|Deuxième)[ \u00a0]Guerre/u, 1939, 1945],
];

/** « la Seconde Guerre mondiale » for an event of 1944: nobody needs a source for the name of the war. */
export const isWarOfYears = (text: string, start: number, { dates }: Pick<SourceIndex, 'dates'>): boolean =>
  WARS.some(
    ([name, from, to]) =>
      name.test(text.slice(start, start + 30)) && dates.some(({ fact: { year = 0 } }) => year >= from && year <= to),
  );
