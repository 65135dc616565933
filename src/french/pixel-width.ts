/** Advance widths with the metrics of Arial (Liberation Sans 1.07, Arimo 5.3), in units of 1/2048 of the font size. */
const ADVANCES: readonly (readonly [number, string])[] = [
  [391, "'"],
  [410, '\u202f'],
  [455, 'ijl‘’'],
  [532, '|'],
  [569, ' \u00a0!,./:;I[]ftÎÏîï·'],
  [682, '()-r“”'],
  [727, '"'],
  [797, '*'],
  [819, '°'],
  [1024, 'Jcksvxyzçÿ'],
  [1196, '+<=>~'],
  [1251, 'FTZ'],
  [1366, '&ABEKPSVXYÀÂÈÉÊË'],
  [1479, 'CDHNRUwÇÙÛÜ'],
  [1509, '®'],
  [1593, 'GOQÔ'],
  [1706, 'Mm'],
  [1821, '%æ'],
  [1933, 'Wœ'],
  [2048, '—…ŒÆ™'],
  [2079, '@'],
];
/** Digits, most lower-case letters and every character not listed. */
const USUAL_ADVANCE = 1139;
const UNITS_PER_EM = 2048;

const ADVANCE: ReadonlyMap<string, number> = new Map(
  ADVANCES.flatMap(([advance, characters]) =>
    [...characters].map((character): [string, number] => [character, advance]),
  ),
);

/** The width in pixels of a line of text set in Arial at `fontSize` pixels. Kerning is left out. */
export function pixelWidth(text: string, fontSize: number): number {
  let units = 0;
  for (const character of text.normalize('NFC')) units += ADVANCE.get(character) ?? USUAL_ADVANCE;
  return (units * fontSize) / UNITS_PER_EM;
}
