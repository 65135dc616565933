import { allMatches } from '../all-matches.ts';
import { type Edit, editsOf, type Spaces } from './edit.ts';

const SPACE = '[ \\u00a0\\u2009\\u202f]';
const SIGN = new RegExp(`(?<=\\d)${SPACE}?(?=%|€|£|¥|\\$(?!\\d)|(?:k|M|Md|Mds)(?:€|\\$|£)|°[CF](?!\\p{L}))`, 'gu');
const UNIT_WORD = new RegExp(
  `(?<=\\d)${SPACE}(?=(?:millions?|milliards?|milliers?|billions?|euros?|dollars?|livres?|francs?|pour cent|km|kg|hg|dag|mg|µg|cm|mm|dm|m[²³]?|g|km²|km/h|ha|h|min|s|ms|ml|cl|dl|l|L|Go|Mo|Ko|To|Gbit|Mbit|GHz|MHz|kHz|Hz|kWh|MWh|GWh|TWh|kW|MW|GW|W|V|A|kcal|kJ|Md|Mds|M)(?![\\p{L}\\p{N}'’€$£-]))`,
  'gu',
);
const GROUPED = new RegExp(`(?<![\\d.,]|\\d${SPACE})[1-9]\\d{0,2}(?:${SPACE}\\d{3})+(?!\\d)(?!${SPACE}\\d)`, 'gu');
const LONG = new RegExp(
  `(?<![\\p{L}\\p{N}.,/#°_-])[1-9]\\d{4,14}(?=${SPACE}?(?:%|€|\\$)|${SPACE}(?:euros?|dollars?|personnes|habitants|salariés|employés|emplois|kilomètres|mètres|tonnes|exemplaires|visiteurs|abonnés|utilisateurs|clients|entreprises|foyers|élèves|étudiants|hectares)(?!\\p{L}))`,
  'gu',
);
const NUMBERED =
  /(?:n°|nos?|numéros?|code|postal|réf|référence|id|article|port|version|matricule|dossier|cp)[.:]?[ \u00a0\u202f]?$/iu;

/** Figures: grouped by three, and tied to what they count so that a line never ends between the two. */
export function repairFigures(text: string, { group, unit }: Spaces): Edit[] {
  if (group === undefined || unit === undefined) return [];
  const rule = 'typo-numbers';
  return [
    ...editsOf(rule, text, SIGN, () => ({ after: unit })),
    ...editsOf(rule, text, UNIT_WORD, () => ({ after: unit })),
    ...[...allMatches(GROUPED, text)].flatMap((match) => regroup(match, group)),
    ...editsOf(rule, text, LONG, (match) => {
      const isName = NUMBERED.test(text.slice(Math.max(0, match.index - 14), match.index));
      return isName ? undefined : { after: match[0].replace(/(?<=\d)(?=(?:\d{3})+$)/g, group) };
    }),
  ].sort((a, b) => a.start - b.start);
}

function regroup(match: RegExpExecArray, group: string): Edit[] {
  return editsOf('typo-numbers', match[0], /\D/g, () => ({ after: group })).map((edit) => ({
    ...edit,
    start: edit.start + match.index,
    end: edit.end + match.index,
  }));
}
