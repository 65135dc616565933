import { allMatches } from '../../../french/all-matches.ts';

/** Figures of the numbers that count rooms. */
const ROOMS: Readonly<Record<string, string>> = { deux: '2', trois: '3', quatre: '4', cinq: '5', six: '6' };
const NUMBERED =
  /(?<!\p{L})(?:(\p{Lu}|[dlnra](?=ivision|igue|ational|égional|outes?[ \u00a0]|utoroute))\p{L}{3,}[ \u00a0](\d{1,4})(?!\d)|(\d|deux|trois|quatre|cinq|six)[- \u00a0]pièces(?!\p{L}))/gu;

/** Short forms of what a text numbers: `D2` for « Division 2 », `T3` and `F3` for « trois-pièces ». */
export const numberedForms = (text: string): string[] =>
  /\d|pièces/.test(text)
    ? Array.from(allMatches(NUMBERED, text), ([, letter = '', figures = '', rooms]) =>
        rooms === undefined
          ? [letter.toUpperCase() + figures]
          : [`T${ROOMS[rooms] ?? rooms}`, `F${ROOMS[rooms] ?? rooms}`],
      ).flat()
    : [];
