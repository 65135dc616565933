const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Words that open a noun phrase whose number they tell. */
export const SINGULAR_DETERMINERS = set("le la l' un une ce cet cette chaque aucun aucune tout toute quel quelle");
export const PLURAL_DETERMINERS = set('les des ces plusieurs quelques certains certaines tous toutes quels quelles');
/** They point to someone named before: a heading cannot start with one. */
export const POSSESSIVES = set('mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs');
export const DEMONSTRATIVES = set('ce cet cette ces');

export const PREPOSITIONS = set(
  `à de d' du des au aux en dans par pour sur sous avec sans chez vers entre contre depuis pendant dès jusque jusqu' parmi
  selon malgré hors outre avant après devant derrière durant lors via grâce faute auprès quant concernant voire`,
);
export const SUBJECT_PRONOUNS = set("je j' tu il elle on nous vous ils elles ce c' ça cela ceci");
/** Between a subject and its verb. */
export const CLITICS = set("ne n' se s' me m' te t' le la l' les lui leur y en nous vous");
export const RELATIVES = set(
  "qui que qu' dont où lequel laquelle lesquels lesquelles auquel auxquels auxquelles duquel",
);
export const SUBORDINATORS = set(
  "si quand lorsque lorsqu' puisque puisqu' comme quoique quoiqu' que qu' afin parce tandis alors",
);
export const COORDINATORS = set('et ou mais donc or ni car puis');

/** Words that hang in the air without what was said before, outside quotations. */
export const ANAPHORS = set(
  `il elle ils elles lui eux celui celle ceux celles celui-ci celle-ci ceux-ci celles-ci celui-là cela ceci ça c' y
  ici là là-bas ce-dernier celle-là dernier-ci ci-dessus ci-dessous précédemment
  sien sienne siens siennes mien mienne miens tien tienne nôtre nôtres vôtre vôtres`,
);
/** First and second person: the voice of an author or a speaker. */
export const PERSONAL = set("je j' me m' moi mon ma mes nous notre nos tu te t' toi ton ta tes vous votre vos");

/** They date a text, and go stale in a heading. */
export const RELATIVE_DATES = set(
  `hier aujourd'hui demain lundi mardi mercredi jeudi vendredi samedi dimanche avant-hier après-demain maintenant`,
);

/** A sentence that opens with one leans on the sentence before it. */
export const LEANING_OPENERS = set(
  `il elle ils elles cela ceci ça c' ce cet cette ces celui-ci celle-ci ceux-ci celles-ci mais et or donc car ainsi puis
  pourtant cependant toutefois néanmoins enfin ensuite alors aussi également d'ailleurs bref certes sinon lui eux son sa
  ses leur leurs idem résultat conséquence parfois surtout même autant tel telle là ici voilà bilan parmi certains
  certaines d'autres l'autre celui celle ceux celles y tous toutes chacun chacune aucun aucune`,
);

/** Adverbs that may stand between a subject and its verb, or right after a verb. */
export const ADVERBS = set(
  `pas plus jamais point guère rien bien mal très trop peu si tant souvent parfois toujours déjà encore aussi également
  ainsi donc ensuite enfin alors désormais depuis aujourd'hui presque tout même vite mieux bientôt toutefois cependant
  pourtant longtemps surtout seulement quasiment environ plutôt assez ici là hier demain maintenant ailleurs dehors
  dedans près loin ensemble autant davantage notamment certes d'abord ne non`,
);

/** Adjectives that come before their noun. */
export const PRENOMINAL = set(
  `nouveau nouvel nouvelle nouveaux nouvelles grand grande grands grandes petit petite petits petites bon bonne bons
  bonnes meilleur meilleure meilleurs meilleures premier première premiers premières dernier dernière derniers dernières
  autre autres jeune jeunes vieux vieil vieille ancien ancienne anciens anciennes haut haute hauts hautes beau bel belle
  gros grosse long longue longs longues véritable véritables vrai vraie vrais vraies faux fausse seul seule seuls seules
  second seconde deuxième troisième quatrième cinquième principal principale principaux principales futur future futurs
  futures mauvais mauvaise mauvaises plus moins très même mêmes double triple demi simple vaste lourd lourde énorme`,
);

/** Nouns, adjectives and adverbs that also look like verbs, and are hardly ever verbs after a noun. */
export const HARDLY_VERBS = set(
  `personne mesure fois fin part page vie ville tête suite terme face rapide large propre pratique publique politique
  critique unique technique moderne simple active digne franche commune mère père entière fière chère première dernière
  entre outre contre selon grâce malgré lieu partie sorte ligne mode titre taille espèce seconde date période somme
  lumière matière manière carrière rivière arrière prière sociale nationale locale centrale générale`,
);

/** No clause goes on over them. */
export const HEAVY_SIGNS: ReadonlySet<string> = new Set(['.', '!', '?', '…', ';', ':', '–', '—']);

/** Quantities in letters that open a noun phrase. */
export const NUMBER_WORDS = set(
  `deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt trente quarante cinquante
  soixante cent cents mille dix-sept dix-huit dix-neuf vingt-trois trente-cinq`,
);

/** Articles, demonstratives, possessives, `chaque`, `plusieurs` …: they open a noun phrase. */
export const isDeterminer = (lower: string): boolean =>
  SINGULAR_DETERMINERS.has(lower) || PLURAL_DETERMINERS.has(lower) || POSSESSIVES.has(lower);
