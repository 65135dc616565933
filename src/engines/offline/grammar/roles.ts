const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Nouns that say what a person is, beyond those whose ending shows it. */
export const PERSON_ROLES = set(
  `maire maires adjoint adjointe président présidente vice-président vice-présidente pdg dg chef cheffe patron patronne gérant gérante
  fils fille père mère frère sœur épouse époux veuve veuf grand-père grand-mère petit-fils petite-fille cousin cousine
  membre élu élue député députée sénateur sénatrice ministre préfet préfète juge avocat avocate notaire juriste médecin
  docteur docteure pharmacien infirmier infirmière ingénieur ingénieure chercheur chercheuse professeur professeure
  docteur porte-parole responsable délégué déléguée secrétaire trésorier trésorière champion championne capitaine
  artiste écrivain écrivaine poète peintre architecte athlète berger bergère guide pilote analyste interprète
  agriculteur agricultrice paysan paysanne maraîcher maraîchère apiculteur apicultrice vigneron vigneronne boulanger
  boulangère pâtissier pâtissière cuisinier cuisinière restaurateur restauratrice commerçant commerçante artisan artisane
  cofondateur cofondatrice co-fondateur co-fondatrice fondateur fondatrice directeur directrice
  habitant habitante voisin voisine étudiant étudiante retraité retraitée syndicaliste militant
  militante bénévole conservateur conservatrice commissaire inspecteur inspectrice recteur rectrice`,
);
export const PERSON_ENDINGS =
  /(?:eur|euse|trice|iste|logue|ologue|graphe|ien|ienne|aire|ier|ière|mane|naute|thérapeute|crate|pathe|nome)s?$/u;

/** Nouns that say what an organisation, a place or a thing is. */
export const THING_ROLES = set(
  `groupe société entreprise start-up startup agence association coopérative fondation fromagerie banque assureur
  armateur opérateur éditeur constructeur fabricant fournisseur prestataire cabinet institut laboratoire université
  école musée hôpital centre port ville commune village région département syndicat fédération union collectif
  club équipe chaîne journal quotidien magazine podcast site plateforme application logiciel outil agent base modèle
  moteur langage système programme projet navire marque produit revue station réseau service usine maison exploitant
  distributeur transporteur compagnie filiale mutuelle ong think-tank parti mouvement film roman livre festival
  organisme organisation comité conseil commission tribunal autorité caisse bailleur moulin domaine ferme rivière île
  lac fleuve massif vallée quartier espèce plante maladie molécule protéine technique méthode`,
);

/** Adjectives that end like a profession. */
const NO_ROLES = set(
  'dernier dernière premier première entier entière particulier particulière ouvert ancien ancienne',
);

/** Whether a lower-case noun says what somebody is. */
export const isPersonRole = (lower: string): boolean =>
  !NO_ROLES.has(lower) && (PERSON_ROLES.has(lower) || (PERSON_ENDINGS.test(lower) && lower.length > 5));
