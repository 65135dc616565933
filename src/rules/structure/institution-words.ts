/** Common words that open the name of an institution and then take a capital: « la Cour des comptes », « l’État ». */
export const INSTITUTION_WORDS: ReadonlySet<string> = new Set(
  `académie agence assemblée autorité banque bibliothèque bourse caisse chambre comité commission conseil constitution
  cour église état états fédération fonds front haut haute institut ligue maison musée nations opéra palais parlement
  parti petit grand république révolution sécurité sénat société théâtre trésor tribunal union université`.split(/\s+/),
);
