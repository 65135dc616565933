import { DEMONYM_ENDINGS } from '../../../french/facts/name-lists.ts';
import { PLACES_OF } from '../../../french/facts/places-of-peoples.ts';

/** The peoples of a place. */
export const PEOPLES: ReadonlyMap<string, readonly string[]> = new Map(
  [
    ...Map.groupBy(
      Object.entries(PLACES_OF).flatMap(([people, places]) => places.map((place) => ({ place, people }))),
      ({ place }) => place,
    ),
  ].map(([place, rows]): [string, readonly string[]] => [place, rows.map(({ people }) => people)]),
);

/** What may follow the masculine of a people, for the feminine and the plural. */
export const FEMININES: readonly string[] = ['', 'e', 's', 'es', 'ne', 'nes', 'se'];

/** A feminine or plural cut back to the masculine, in comparison form. */
export const masculine = (key: string): string =>
  key.replace(/(?:nne|ne|se|e)?s?$/, (ending) => (/^[ns]/.test(ending) ? ending.charAt(0) : ''));

/** The names of a text without their endings. */
export interface Roots {
  readonly places: ReadonlySet<string>;
  readonly peoples: ReadonlySet<string>;
}

/** A word without its ending, and whether that ending makes a people of a place. */
export function rootOf(key: string): { readonly root: string; readonly people: boolean } {
  for (const ending of DEMONYM_ENDINGS)
    if (key.endsWith(ending) && key.length - ending.length >= 4)
      return { root: key.slice(0, -ending.length), people: ending.length > 1 && !/^(?:es|ie|is)$/.test(ending) };
  return { root: key, people: false };
}

/** Roots of the names, and of the words in lower case that end like those for a people. */
export function placeRoots(names: ReadonlySet<string>, words: ReadonlySet<string>): Roots {
  const places = new Set<string>();
  const peoples = new Set<string>();
  for (const name of names) {
    const { root, people } = rootOf(name);
    (people ? peoples : places).add(root);
  }
  for (const word of words)
    if (word.length >= 7 && /(?:ais|aise|ois|oise|ien|ienne|ain|aine|een|eenne)s?$/.test(word))
      peoples.add(rootOf(word).root);
  return { places, peoples };
}
