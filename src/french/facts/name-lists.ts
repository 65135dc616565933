/** Capitalised words of everyday prose that name nobody in particular. Comparison form (see `nameKey`). */
export const GENERIC_CAPITALS: ReadonlySet<string> = new Set(
  `etat etats empire royaume internet web net noel paques toussaint ascension pentecote nord sud est ouest terre lune soleil histoire
  bourse hexagone moyen age moyenage antiquite renaissance republique revolution occupation prehistoire lumieres constitution parlement assemblee senat mairie
  dieu eglise orient occident province capitale monsieur madame mademoiselle messieurs mesdames m mm mme mmes mlle mr dr pr me
  st ste mgr ok top bac cap brevet licence master euro euros`.split(/\s+/),
);

/** Countries, continents and their peoples: a writer may bring them in as common knowledge. Comparison form. */
export const COMMON_PLACES: ReadonlySet<string> = new Set(
  `france francais francaise francaises europe europeen europeenne europeens europeennes afrique amerique asie oceanie
  allemagne allemand allemande allemands angleterre anglais anglaise belgique belge belges bresil canada canadien chine chinois
  espagne espagnol espagnols etatsunis americain americaine americains grece inde italie italien italiens japon japonais
  luxembourg maroc mexique norvege paysbas pologne portugal portugais quebec royaumeuni britannique britanniques russie
  russe russes suede suisse suisses turquie ukraine mediterranee atlantique pacifique manche occidentaux`.split(/\s+/),
);

/** First names that are common words as well, so that the word list would take them for prose. Comparison form. */
export const WORDLIKE_FIRST_NAMES: ReadonlySet<string> = new Set(
  `aime aimee alexandrine ange angelique armand astrid aurore baptiste barbe benoit bernard blanche brice brigitte camille
  capucine carmen cecile celeste celestin cerise christian claire claude clemence clement clementine colin colombe constance
  constant constantin desire desiree dominique eglantine emeraude etienne eugenie fanny felicite fleur florence florent florentine france
  francois franc francoise frederic gaston gentil germain germaine guillaume hilaire honore honorine innocent iris isidore jacques jade
  jasmin jasmine jean jeanne jules julien julienne juste justin justine laurence laurent leonard ligne lilas lise louis louise luce
  lucie madeleine major manon marc marcel margot marguerite marie marin marina marine marjolaine martin martine max maxime
  melodie merveille modeste narcisse nicolas noe noel noelle octave olive olivia olivier ophelie opportune pascal pascale
  patrice patrick paul pauline perle perrine philippe philibert pierre placide prosper prudence prudent quentin raison rene
  renee robert robin roger roland romain romaine rosalie rose roseline rosemonde sabine sabrina salome sandrine sereine serge
  severe severine sidonie simon simone solange solene sophie sylvain sylvestre sylvie thierry urbain valentin valentine
  valere vera veronique victoire victor vincent violette virginie vivien vivienne yves zoe`.split(/\s+/),
);

/** Common nouns that take a capital right before a name without being part of it. Comparison form. */
export const NAME_TITLES: ReadonlySet<string> = new Set(
  `president presidente directeur directrice maire docteur professeur maitre ministre depute deputee senateur senatrice general
  colonel capitaine commissaire juge chef abbe pere mere soeur frere saint sainte tante oncle meme pepe papi mamie famille
  societe groupe maison cooperative fromagerie entreprise musee fondation association etablissements ets place rue avenue
  boulevard pont quai gare port lycee college ecole hopital clinique chateau domaine ville commune region departement
  metropole agglomeration mairie conseil ligne projet plan festival marathon marais lac mont ile val prefet prefete`.split(
    /\s+/,
  ),
);

/** Endings of the words for the people of a place, comparison form, longest first. */
export const DEMONYM_ENDINGS: readonly string[] =
  `oises oise ois aises aise ais iennes ienne iens ien eennes eenne eens een aines aine ains ain annes anne ans an ines ine
  ins in eux euse ards arde ard ots otes ote ot ons onne on asques asque ie es e s i is a o y u`.split(/\s+/);

/** Peoples whose name is not made from that of the place. Comparison form. */
export const IRREGULAR_DEMONYMS: Readonly<Record<string, readonly string[]>> = {
  angevin: ['angers', 'anjou'],
  bisontin: ['besancon'],
  bitterois: ['beziers'],
  stephanois: ['saintetienne', 'etienne'],
  messin: ['metz'],
  niortais: ['niort'],
  palois: ['pau'],
  pictavien: ['poitiers'],
  poitevin: ['poitiers', 'poitou'],
  picard: ['picardie'],
  breton: ['bretagne'],
  normand: ['normandie'],
  basque: ['paysbasque'],
  corse: ['corse'],
  lorrain: ['lorraine'],
  alsacien: ['alsace'],
  ligerien: ['loire'],
  mosellan: ['moselle'],
  girondin: ['gironde'],
  catalan: ['catalogne'],
  auvergnat: ['auvergne'],
  bourguignon: ['bourgogne'],
  francilien: ['iledefrance', 'ile'],
  parisien: ['paris'],
  lyonnais: ['lyon'],
  marseillais: ['marseille'],
  lillois: ['lille'],
  rochelais: ['larochelle', 'rochelle'],
  malouin: ['saintmalo', 'malo'],
  brestois: ['brest'],
  rennais: ['rennes'],
  quimperois: ['quimper'],
  manceau: ['lemans', 'mans'],
  tourangeau: ['tours', 'touraine'],
  chinois: ['chine'],
  grec: ['grece'],
  turc: ['turquie'],
  russe: ['russie'],
  suisse: ['suisse'],
  belge: ['belgique'],
  gallois: ['paysdegalles', 'galles'],
  britannique: ['royaumeuni', 'grandebretagne', 'londres'],
  anglais: ['angleterre'],
  neerlandais: ['paysbas'],
  hollandais: ['hollande', 'paysbas'],
  allemand: ['allemagne'],
  espagnol: ['espagne'],
  portugais: ['portugal'],
  danois: ['danemark'],
  suedois: ['suede'],
  polonais: ['pologne'],
  hongrois: ['hongrie'],
  tcheque: ['republiquetcheque', 'tchequie'],
  americain: ['etatsunis', 'usa', 'amerique'],
  amerique: ['americain', 'americaine', 'americains', 'americaines'],
  europeen: ['europe', 'ue', 'unioneuropeenne'],
  grenoblois: ['grenoble'],
  toulousain: ['toulouse'],
};

/** Particles that stay inside a name and join its parts. */
export const JOINING_PARTICLES: ReadonlySet<string> = new Set(
  'de du des d la le les l van von der den ter ten zu di da dos del della ben bin ibn al el'.split(' '),
);
