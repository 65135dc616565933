/** Beginnings of words in comparison form; `$` closes the word. */
type Words = string;

/**
 * Pairs of words that turn a statement round when one takes the place of the other. A sentence about the same thing that has
 * one side where the source has only the other says the opposite.
 */
const PAIRS: readonly (readonly [Words, Words])[] = [
  ['hauss augment rehauss accroi accru progress grimp bond', 'bais diminu recul chut repli flech degringol'],
  ['croissan', 'decroissan decroit'],
  ['gagn', 'perd perte'],
  ['victoire vainqueur$', 'defaite vaincu'],
  ['succes$ reussi', 'echec echou'],
  ['accept approuv adopt valide ratifi', 'refus rejet declin'],
  ['autoris permet permis$', 'interdi prohib'],
  ['ouvr ouver rouvr', 'ferm'],
  ['achet acqui rachet achat$', 'vend$ vendu vendr vent$ ventes$ cede$ cess'],
  ['embauch recrut', 'licenci'],
  ['benefic exced profit$ profits$', 'deficit perte'],
  ['superieur', 'inferieur'],
  ['maximum$ maximal', 'minimum$ minimal'],
  ['majorit', 'minorit'],
  ['favorable', 'defavorable hostil'],
  ['nord$', 'sud$'],
  ['gauche$', 'droite$'],
  ['gratuit', 'payant'],
  ['accel', 'ralenti'],
  ['confirm', 'dement infirm'],
  ['positif positiv', 'negatif negativ'],
  ['cre$ cree creer creat', 'supprim suppress'],
  ['lent$ lente lents', 'rapid'],
  ['chaud', 'froid'],
  ['matin', 'soir'],
  ['alourdi lourd$ lourde$', 'alleg leger$ legere$'],
  ['renforc', 'affaibli'],
  ['elargi', 'retreci'],
  ['facil', 'difficil'],
  ['riche', 'pauvre'],
  ['meilleur', 'pire$'],
  ['import$ importe importat', 'export'],
  ['jeune', 'vieux$ vieil age$'],
  ['haut$ haute$ hauts$ hautes$', 'bas$ basse$ basses$'],
  ['premier premiere premieres premiers', 'dernier derniere dernieres derniers'],
  ['court$ courte', 'long$ longue'],
  ['fort$ forte fortes', 'faible'],
  ['debut', 'fin$'],
  ['temporair', 'permanent definitif'],
  ['public$ publique$ publics$ publiques$', 'prive$ privee'],
  ['interieur', 'exterieur'],
];

/** The same for small words, which count only before the same next word: `plus cher` and `moins cher`. */
export const SMALL_ANTONYMS: readonly (readonly [string, string])[] = [
  ['plus', 'moins'],
  ['avec', 'sans'],
  ['avant', 'apres'],
  ['davantage', 'moins'],
];

export interface AntonymPair {
  readonly one: RegExp;
  readonly other: RegExp;
}

export const ANTONYMS: readonly AntonymPair[] = PAIRS.map(([one, other]) => ({
  one: pattern(one),
  other: pattern(other),
}));

function pattern(words: Words): RegExp {
  return new RegExp(`^(?:${words.split(' ').join('|')})`);
}
