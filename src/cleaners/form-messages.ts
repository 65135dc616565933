import { lineStarts, phraseCleaner } from './phrases.ts';

/** What forms say about themselves: errors, thanks, requests. */
export const formMessages = phraseCleaner({
  id: 'form-messages',
  about: {
    en: 'Drops what forms say: errors, thanks, requests.',
    fr: 'Retire ce que disent les formulaires\u00a0: erreurs, remerciements, demandes.',
  },
  reason: { en: 'message of a form', fr: 'message d’un formulaire' },
  words: 26,
  phrases: [
    ...lineStarts(
      // Servings of a recipe, speeds of a player; what a player does next; what only a telephone can read.
      '[1-9](?:[.,]\\d{1,2})? ?x(?: +(?:[1-9](?:[.,]\\d{1,2})? ?x)){1,5}$',
      'lecture automatique dans \\d{1,2} ?s(?:econdes?)?[ .…]*(?:annuler)?[ .]*$',
      "(?:le |ce |cette )?(?:live|direct|page|fil)(?: info)? (?:s'actualise|se met à jour|se rafraîchit|se recharge|est actualisée?) automatiquement(?: toutes les .{2,20})?[ .]*$",
      '(?:flashez|scannez) (?:ce (?:qr[ -]?code|flashcode|code)|le (?:qr[ -]?code|flashcode) ci-(?:contre|dessous|dessus)) (?:pour|et) [^.!?]{2,80}$',
      "votre (?:adresse .{0,20}|e-?mail|message|demande|inscription|abonnement|commentaire|mot de passe) (?:n'est pas valide|est invalide|est (?:requise?|obligatoire)|a (?:bien )?été|à bien été|a déjà été)",
      'veuillez (?:renseigner|saisir|entrer|vérifier|patienter|cocher|réessayer|accepter|indiquer|vous (?:connecter|identifier))\\b',
      '(?:merci|bravo) ?(?:!|pour votre (?:inscription|abonnement|message|commentaire))',
      "une erreur (?:est survenue|s'est produite)",
      '(?:un avis, un commentaire|partagez votre (?:opinion|avis)|donnez votre avis|réagissez|participez à la (?:discussion|conversation))\\b',
      '(?:cet article|cette page|ce contenu|cette fiche|cette information) vous (?:a-t-(?:il|elle) (?:été utile|aidée?|plu|semblé)|a été utile)',
      'vous ne pouvez (?:plus |pas )?(?:réagir|commenter)',
      'ce service est réservé',
      'vous (?:voulez|souhaitez) (?:nous )?(?:communiquer|signaler|transmettre) (?:un renseignement|une information) ou (?:vous avez|signaler)\\b.{4,40}\\?$',
      "(?:vous avez|avez-vous|vous pensez avoir) (?:repéré|remarqué|relevé|trouvé|vu) une (?:erreur|faute|coquille)(?: (?:dans|sur) (?:cet|cette|ce|l'article|la page|le texte)\\b[^.!?]{0,40})? ?\\?$",
    ),
    // The name of the next film may stand in front.
    { pattern: /[.:!?] lecture automatique dans \d{1,2} ?s(?:econdes?)?[ .…]*annuler[ .]*$/u },
  ],
});
