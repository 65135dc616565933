/** Acronyms of everyday prose that name no one in particular. */
export const GENERIC_ACRONYMS: ReadonlySet<string> = new Set(
  `IA AI PDG CEO DG RH DRH CV FAQ SEO LLM GPU CPU API UE ONU USA US TV PC URL PME ETI TPE CDI CDD SMIC PIB TVA TTC HT
  ADN ARN QR GPS USB PDF HTML CSS SMS MMS CTO CFO COO BTP ONG OPA QI CO2 CO₂ VTC VTT SUV HLM`.split(/\s+/),
);

/** Names of one and the same thing, in comparison form (lower case, no accents). The first is the canonical one. */
export const EQUIVALENT_TERMS: readonly (readonly string[])[] = [
  ['ia', 'ai', 'intelligence artificielle', 'artificial intelligence'],
  ['pdg', 'ceo', 'directeur general', 'directrice generale', 'president-directeur general'],
  ['llm', 'modele de langage', 'grand modele de langage', 'grands modeles de langage', 'modeles de langage'],
  ['etats-unis', 'us', 'usa', "etats-unis d'amerique"],
  ['ue', 'union europeenne', 'eu'],
  ['onu', 'nations unies', 'organisation des nations unies'],
  ['otan', 'nato', "organisation du traite de l'atlantique nord"],
  ['royaume-uni', 'uk'],
  ['rh', 'ressources humaines'],
  ['pme', 'petites et moyennes entreprises', 'petite et moyenne entreprise'],
];

const CANONICAL: ReadonlyMap<string, string> = new Map(
  EQUIVALENT_TERMS.flatMap((terms) => terms.map((term): [string, string] => [term, terms[0] ?? term])),
);

const LONG_TERMS = EQUIVALENT_TERMS.flat().filter((term) => term.includes(' '));

/** The term of several words that opens a text in comparison form. */
export const longTermAt = (folded: string): string | undefined =>
  LONG_TERMS.find((term) => folded.startsWith(term) && !/^\p{L}/u.test(folded.slice(term.length)));

/** The canonical name of a term in comparison form, or the term itself: `ceo` → `pdg`. */
export function canonicalTerm(folded: string): string {
  return CANONICAL.get(folded) ?? folded;
}
