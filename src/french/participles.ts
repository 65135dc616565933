/** Past participles whose ending does not tell them from adjectives and nouns, masculine singular. */
export const IRREGULAR_PARTICIPLES: ReadonlySet<string> = new Set(
  `abattu absous accompli accueilli acquis admis adouci affaibli aperçu appris assailli assis atteint attendu averti banni
  bâti battu béni bouilli bu choisi combattu commis compris compromis conclu connu conçu conduit confondu conquis construit
  contenu contraint contredit converti convaincu couru cousu couvert craint cru cueilli cuit débattu déçu décrit découvert
  déduit défendu défini démis démoli dépeint descendu desservi détenu détruit diminué dit dissous dû écrit élargi élu émis
  ému enduit enfoui enfreint englouti enrichi entendu entrepris entretenu envahi éteint établi étendu exclu extrait fait
  fendu fini fondu fourni franchi garanti guéri haï imposé inclus induit inscrit instruit interdit interrompu introduit
  investi joint lu maintenu maudit mis mordu muni nourri obtenu offert omis ouvert peint pendu perçu perdu permis
  perverti plaint poursuivi pourvu prédit pressenti pris prescrit produit promis proscrit puni rabattu rattrapé ravi
  réagi recouvert recueilli reconduit reconnu reconstruit rebâti reçu redéfini réduit réélu réinvesti rejoint relu remis
  rempli rendu renvoyé répandu réparti repeint repris requis résolu restreint retenu retranscrit réuni revendu revêtu revu
  rompu saisi satisfait secouru séduit senti servi soumis soustrait soutenu souscrit subi suivi surpris suspendu tenu
  tondu tordu traduit trahi transcrit transmis unifié vaincu vécu vendu vêtu voulu vu`.split(/\s+/),
);

/** Participles of the verbs that build their past with `être`: with them `est` makes no passive. Masculine singular. */
export const ETRE_PARTICIPLES: ReadonlySet<string> = new Set(
  `allé arrivé décédé demeuré devenu redevenu entré intervenu mort né parti reparti parvenu provenu resté revenu survenu
  tombé retombé venu advenu monté remonté descendu redescendu sorti ressorti rentré retourné passé repassé apparu
  disparu`.split(/\s+/),
);

/** Words in -é that describe a state or name a thing after `être`, unless an agent follows (`connu par`). */
export const STATES: ReadonlySet<string> = new Set(
  `réputé élevé connu âgé situé motivé compliqué fatigué censé privé supposé passionné réalité vérité priorité nécessité
  liberté difficulté côté autorité qualité activité marché été degré café clé société bonté beauté santé sécurité
  modéré avancé sensé inné carré doué marié désolé persuadé convaincu tenu dû composé adapté lié opposé basé zélé
  aisé désespéré déterminé ravi résolu assis malgré excité attendu`.split(/\s+/),
);
