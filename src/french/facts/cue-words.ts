/** Words without which a kind of fact cannot be: most texts lack most of them, and then no pattern need be tried. */
const CUES = {
  figure: /\d/u,
  month:
    /(?<![\p{L}\p{N}])(?:janvier|f[ée]vrier|mars|avril|mai|juin|juillet|ao[ûu]t|(?:sept|oct|nov)(?:em|o)?bre|d[ée]cembre|janv|févr?|avr|juil|sept|oct|nov|déc)(?![\p{L}\p{N}])/iu,
  weekday: /(?:lun|mar|mercre|jeu|vendre|same)di|dimanche/iu,
  decade: /années/iu,
  season: /(?<!\p{L})(?:printemps|été|automne|hiver)/iu,
  neighbour: /derni(?:er|ère)|passé|précédent|prochain|suivant/iu,
  nextDay: /hier|demain/iu,
  present: /(?<!\p{L})(?:cette|ce)(?!\p{L})/iu,
  period: /année|semaine|mois/iu,
  collective:
    /(?:douz|huit|diz|quinz|vingt|trent|quarant|cinquant|soixant|cent)aine|millier|milli(?:on|ard)s|moitié|tiers|quart|(?:cinqu|six|sept|huit|neuv|dix|douz|quinz|vingt|trent|cent|mill)ième|(?:doub|trip|drup|ntup|xtup|écup)l/iu,
  million: /milli(?:on|ard)/iu,
  rank: /(?<!\p{L})(?:premi|second)|ième/iu,
  roman: /[ivxlc]{2}(?:e|ᵉ|ème|er)(?![\p{L}\p{N}])/iu,
  shortRoman: /(?<![\p{L}\p{N}])[ivxlc](?:e|ᵉ|ème|er)(?![\p{L}\p{N}])/iu,
  century: /siècle|arrondissement|république/iu,
  factor: /fois|multipli|divis|double|triple/iu,
  noon: /midi|minuit/iu,
  share: /(?<!\p{L})sur(?!\p{L})/iu,
  hedge:
    /plus|moins|d[ée]pass|exc[éè]d|franchi|mum|partir|jusqu|sup[ée]rieur|inf[ée]rieur|dessous|dessus|delà|peine|(?<!\p{L})sous|seuil|environ|près|quelque|autour|presque|alentours|(?<!\p{L})peu|quasi|appro(?:x|ch)|(?<!\p{L})dans(?!\p{L})|(?<!\p{L})vers(?!\p{L})|avoisin|fr[ôo]l|davantage/iu,
} as const satisfies Readonly<Record<string, RegExp>>;

export type Cue = keyof typeof CUES;

const PATTERNS: readonly RegExp[] = Object.values(CUES);
const BITS = new Map(Object.keys(CUES).map((name, index) => [name as Cue, 1 << index]));

/** The bit that stands for a cue. */
export const bitOf = (cue: Cue): number => BITS.get(cue) ?? 0;

/** The cues that one word gives, a bit each. */
export function cuesOfWord(word: string): number {
  let bits = 0;
  for (const [index, pattern] of PATTERNS.entries()) if (pattern.test(word)) bits |= 1 << index;
  return bits;
}
