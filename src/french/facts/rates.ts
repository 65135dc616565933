const SPACE = '[ \\u00a0\\u202f]';
const RATE = new RegExp(
  `^(?:${SPACE}[\\p{L}’'-]+){0,4}?(?:${SPACE}?/${SPACE}?|${SPACE}par${SPACE}|${SPACE}chaque${SPACE}|${SPACE}tous${SPACE}les${SPACE}|${SPACE}toutes${SPACE}les${SPACE})(an|année|trimestre|mois|semaine|jour|journée|nuit|heure|minute|seconde|s|h|j|habitant|personne|foyer|ménage|hectare|tonne|litre|kilo|kg|m²|mètre carré)s?(?![\\p{L}])`,
  'iu',
);
const ADJECTIVE = new RegExp(
  `^(?:${SPACE}[\\p{L}’'-]+){0,3}?${SPACE}(annuel|mensuel|hebdomadaire|quotidien|journalier)(?:le|ne|ère)?s?(?!\\p{L})`,
  'iu',
);
const CANONICAL: Readonly<Record<string, string>> = {
  année: 'an',
  journée: 'jour',
  j: 'jour',
  h: 'heure',
  s: 'seconde',
  kg: 'kilo',
  ménage: 'foyer',
  'mètre carré': 'm²',
  annuel: 'an',
  mensuel: 'mois',
  hebdomadaire: 'semaine',
  quotidien: 'jour',
  journalier: 'jour',
};
const LONGEST = 60;
const ANY = /par[ \u00a0]|\/|chaque|tou(?:te)?s|annuel|mensuel|hebdo|quotid|journal/i;

/** What a number is per: `an` in `61 000 voyageurs par an`, `mois` in `un loyer mensuel`; empty when nothing is said. */
export function rateAfter(text: string, end: number): string {
  const tail = text.slice(end, end + LONGEST);
  if (!ANY.test(tail)) return '';
  const found = (RATE.exec(tail) ?? ADJECTIVE.exec(tail))?.[1]?.toLowerCase();
  return found === undefined ? '' : (CANONICAL[found] ?? found);
}
