import { lineStarts, phraseCleaner, wholeLines } from './phrases.ts';

/** Walls, subscription offers and account boxes. */
export const paywall = phraseCleaner({
  id: 'paywall',
  about: {
    en: 'Drops paywalls, subscription offers and account boxes.',
    fr: 'Retire les murs payants, les offres d’abonnement et les encarts de compte.',
  },
  reason: { en: 'paywall', fr: 'mur payant' },
  words: 40,
  phrases: [
    ...wholeLines(
      "(?:cet? )?(?:article|contenu|lecture|papier)? ?(?:(?:est )?(?:exclusivement )?)?(?:réservée?s?|exclusi(?:f|ve)s?) (?:à nos|aux|à l'ensemble des) (?:abonnée?s|inscrits|membres|adhérents|souscripteurs)",
      "(?:déjà (?:abonnée?|inscrite?|client)|pas encore (?:abonnée?|inscrite?)|vous êtes (?:déjà )?abonnée?|vous avez déjà un compte|vous possédez déjà un compte|mot de passe oublié|vous n'avez pas de compte|pas de compte) ?\\??(?: (?:se connecter|connectez-vous|identifiez-vous|connexion|abonnez-vous|inscrivez-vous))?",
      "(?:se connecter|connectez-vous|identifiez-vous|créer (?:un|mon|votre) compte|je crée mon compte|créez (?:un|votre) compte)(?: (?:gratuitement|ou s'inscrire|/ s'inscrire))?",
      "(?:s'abonner|abonnez-vous|je m'abonne|découvrir (?:nos|les|toutes les) offres|voir les offres|profiter de l'offre|s'abonner (?:pour|à partir de|dès|au|à|aux) .{1,50}|je m'abonne (?:pour|à partir de|dès|à) (?:seulement |juste )?\\d.{1,40}|abonnement .{0,20}\\d.{0,20})",
      "offre (?:découverte|spéciale|d'abonnement|d'essai|de (?:lancement|bienvenue)|numérique|limitée).{0,40}",
      '(?:sans engagement|1er mois offert|premier mois offert|résiliable à tout moment|annulable à tout moment)(?: .{0,30})?',
      '\\d+ ?(?:mois|semaines?|an) pour \\d.{0,20}',
      "ajouter (?:l'article )?à (?:vos|mes) (?:sélections?|favoris|articles).{0,20}",
      "(?:offrir|enregistrer|sauvegarder) (?:l'|cet )article",
      "vous n'êtes pas (?:encore )?(?:inscrite?|abonnée?)(?: (?:sur|à|au) .{2,40})? ?\\?",
      "lire plus tard|lire dans l'app(?:li(?:cation)?)?",
    ).map((phrase) => ({ ...phrase, words: 16 })),
    ...lineStarts(
      "il vous reste (?:.{1,12}) ?% de (?:cet|l'|ce)",
      'la suite (?:de cet article )?est réservée (?:à nos|aux)',
      "(?:pour (?:lire|accéder à|consulter|découvrir) (?:gratuitement )?(?:la suite|l'intégralité|cet article|tous|l'ensemble)|afin de lire la suite)\\b",
      '(?:cet article|ce contenu|la lecture de cet article) (?:est|vous est) (?:réservé|offert|accessible (?:uniquement|aux))',
      "(?:cet|l') ?article vous (?:intéresse|a plu) ?\\? (?:abonnez|lisez|découvrez|pour)",
      "(?:abonnez-vous|profitez|s'abonner) (?:à partir de|dès|pour|maintenant|vite|et) .{0,80}(?:€|euros?|mois|lire|accéder|soutenir|gratuit|article)",
      '(?:soutenez|aidez) (?:-nous|la rédaction|un journalisme|le journalisme|notre (?:journal|rédaction|média))',
      "lecture du .{2,25} en cours sur un autre appareil|vous pouvez lire .{2,30} sur un seul appareil|ce message s'affichera sur l'autre appareil|parce qu'une autre personne \\(ou vous\\)|vous ignorez qui est l'autre personne|vos abonnements vous permettent|comment ne plus voir ce message",
      'vous êtes (?:actuellement |désormais )?abonnée? (?:à titre )?gratuit',
      'pour soutenir (?:une presse|un média|un journalisme|notre (?:journal|rédaction)|la rédaction)\\b[^.!?]{0,40}, ?(?:abonnez-vous|abonne-toi|faites un don)',
      "pour ajouter l'article à vos (?:sélections|favoris)",
      '(?:accédez|accès) (?:en illimité|illimité|à tous (?:les|nos)) ',
    ),
  ],
});
