/** Beginnings of words in comparison form; `$` closes the word. */
type Words = string;

/**
 * Pairs of words that turn a statement round when one takes the place of the other. A sentence about the same thing that has
 * one side where the source has only the other says the opposite.
 */
const PAIRS: readonly (readonly [one: Words, other: Words, kind?: 'converse' | 'state'])[] = [
  [
    'hauss augment rehauss accroi accru progress grimp bond monte$ monter$ montera montait montent',
    'bais diminu recul chut repli flech degringol retomb plong$ plonge',
  ],
  ['croissan', 'decroissan decroit'],
  ['gagn', 'perd perte'],
  ['victoire vainqueur$', 'defaite vaincu', 'converse'],
  ['succes$ reussi', 'echec echou'],
  ['accept approuv adopt valide ratifi voulu veut veulent', 'refus rejet declin repouss'],
  ['autoris permet permis$', 'interdi prohib'],
  ['ouvr ouver rouvr', 'ferm'],
  ['achet acqui rachet achat$', 'vend$ vendu vendr vent$ ventes$ cede$ cess', 'converse'],
  ['embauch recrut', 'licenci'],
  ['benefic exced profit$ profits$', 'deficit perte perdu'],
  ['superieur', 'inferieur'],
  ['maximum$ maximal', 'minimum$ minimal'],
  ['majorit', 'minorit'],
  ['favorable', 'defavorable hostil'],
  ['nord$', 'sud$'],
  ['gauche$', 'droite$'],
  ['gratuit', 'payant', 'state'],
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
  ['import$ importe importat', 'export', 'converse'],
  ['jeune', 'vieux$ vieil age$'],
  ['haut$ haute$ hauts$ hautes$', 'bas$ basse$ basses$'],
  ['premier premiere premieres premiers', 'dernier derniere dernieres derniers'],
  ['court$ courte', 'long$ longue'],
  ['fort$ forte fortes eleve$ elevee$ eleves$ elevees$', 'faible'],
  ['debut', 'fin$'],
  ['temporair', 'permanent definitif', 'state'],
  ['public$ publique$ publics$ publiques$', 'prive$ privee'],
  ['interieur', 'exterieur'],
  ['domicile$', 'exterieur$ deplacement$'],
  ['condamn coupable', 'relax acquitt innocent blanchi$ blanchie'],
  ['apparaitr apparait apparu apparaiss', 'dispar'],
  ['invaincu imbattu', 'battu$ battue$ battus$ battues$'],
  ['inclu', 'exclu ecarte$ ecartes$ ecartant ecarter$'],
  ['souvent$ frequemm', 'rarement$'],
  ['largement$ entierement$ totalement$ pleinement$', 'partiellement$'],
  ['recent$ recente$ recents$ recentes$', 'ancien$ ancienne$ anciens$ anciennes$ vetuste'],
  ['dotee dotes$ dote$ pourvu', 'depourvu denue'],
  ['legal$ legale legaux$ licite', 'illegal illicite', 'state'],
  ['obligatoire', 'facultati optionn', 'state'],
  ['vrai$ vraie', 'faux$ fausse'],
  ['construi', 'demoli detrui demolition destruction'],
  ['rallong allong prolong', 'raccourci ecourt abreg'],
];

/** Two words that say together what neither says alone, the second at most two words on, and the word they stand for. */
const SAYINGS: readonly (readonly [first: Words, second: Words, word: string])[] = [
  ['baiss', 'rideau$', 'ferme'],
  // « la clé sous la porte », not the key of a door
  ['cle$ clef', 'sous$', 'ferme'],
  ['lev rouv', 'rideau$', 'ouvre'],
  ['feu$ feux$', 'vert$ verts$', 'accepte'],
  ['vot', 'oui$ pour$', 'accepte'],
  ['vot', 'non$ contre$', 'refuse'],
  ['vu$ voit$ voient$', 'naitre$', 'ouvre'],
  ['prive', 'de$ d$', 'depourvu'],
  ['sans', 'defaite$ defaites$', 'invaincu'],
  ['en$', 'partie$', 'partiellement'],
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
  /** Both tell of one event, seen from either end. */
  readonly converse: boolean;
  /** What a thing is or is not, whatever is said of it besides. */
  readonly state: boolean;
}

export const ANTONYMS: readonly AntonymPair[] = PAIRS.map(([one, other, kind]) => ({
  one: pattern(one),
  other: pattern(other),
  converse: kind === 'converse',
  state: kind === 'state',
}));

/** A saying that stands for one side of a pair. */
export interface Phrase {
  readonly first: RegExp;
  readonly second: RegExp;
  /** Twice the index of the pair, plus one for its other side. */
  readonly stance: number;
}

export const PHRASES: readonly Phrase[] = SAYINGS.flatMap(([first, second, word]) =>
  ANTONYMS.flatMap(({ one, other }, index) => {
    const stance = one.test(word) ? 2 * index : other.test(word) ? 2 * index + 1 : undefined;
    return stance === undefined ? [] : [{ first: pattern(first), second: pattern(second), stance }];
  }),
);

function pattern(words: Words): RegExp {
  return new RegExp(`^(?:${words.split(' ').join('|')})`);
}
