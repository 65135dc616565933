const whole = (...patterns: readonly string[]): RegExp =>
  new RegExp(`^(?:${patterns.join('|')})[ .!:…*✕✖×>\\d()+-]*$`, 'u');

/** Words of menus, buttons and counters, as whole lines; each may be an honest heading elsewhere. */
export const CRUMBS: readonly RegExp[] = [
  whole(
    'facebook|twitter|x|linkedin|whatsapp|messenger|e-?mails?|mail|courriel|pinterest|flipboard|telegram|bluesky|threads|instagram|viadeo|google ?\\+?|tiktok|youtube|snapchat|reddit|sms|rss|tweet|tweeter|discord',
    "partager|partages?|imprimer|envoyer|copier|copier le lien|lien|commenter|réagir|répondre|signaler|recommander|alerter|sauvegarder|enregistrer|favoris?|ajouter|j'aime|like|écouter|play|lecture|pause|mute|fermer|ouvrir|valider|ok|oui|non|annuler|modifier|supprimer|suivre|voir|lire|zoom|télécharger|pdf",
  ),
  whole(
    "menu(?: principal)?|accueil|home|recherche|rechercher|navigation|rubriques?|sommaire|retour|haut de page|(?:retour )?en haut|aller au contenu(?: principal)?|passer au contenu|plan du site|à la une|en ce moment|en continu|fil info|en direct|direct|live|vidéos?|photos?|podcasts?|newsletters?|nos newsletters|contact|contacts|contactez-nous|aide|faq|à propos|qui sommes-nous|mentions légales|publicité|annonceurs|abonnements?|boutique|services|applications?|archives|événements|agenda|jeux|horoscope|météo|programme tv|codes? promos?|bons plans|annonces.{0,20}|offres d'emploi|emploi|immobilier|avis de décès|carnet|partenaires?",
    "connexion|se connecter|déconnexion|inscription|s'inscrire|s'abonner|abonnez-vous|je m'abonne|mon compte|mon espace|mon profil|compte|abonnés?|premium|offrir",
    "accepter|refuser|paramétrer|paramètres|personnaliser|continuer|tout accepter|tout refuser|continuer sans accepter|accepter et fermer|en savoir plus|plus d'infos?|lire plus|lire la suite|voir plus|voir tout|afficher plus|plus|moins|suite|suivant|précédent|page|article|articles|tags?|mots?-clés?|catégories?|commentaires?|loading|chargement(?: en cours)?|rechercher sur le site",
    'nom|prénom|pseudo|site web|site|message|commentaire|objet|sujet|téléphone|code postal|ville|mot de passe|identifiant|votre nom|votre message|votre e-?mail|adresse e-?mail',
  ),
  whole(
    "(?:édition abonnés|contenu exclusif|gérez votre abonnement|activez votre accès.{0,40}|de nouvelles offres|offres? d'emploi|je télécharge|télécharger l'application|actualités? en continu|voir en plein écran|plein écran|sur le web|ailleurs sur le web|les rubriques (?:du|de) .{2,30}|les services (?:du|de) .{2,20}|tous les services|tous les programmes|toute l'info|l'info en continu|le journal du jour|lire le journal|journal du jour|le kiosque|nos applications|nos offres|mes articles|mes favoris|lien embed|via giphy|via gfycat)",
    '(?:suivre|suivre ce journaliste|suivre @.{2,20}|aller sur la page .{2,30}|devenez fan.{0,20}|taille du texte|-?a ?\\+a|lisibilité.{0,40}|partager discussion|haut|bas|gauche|droite|gauche droite)',
  ),
  whole(
    "(?:aller|passer|accéder) (?:au|à la|directement au) (?:menu|contenu|recherche|navigation|pied de page)(?: principale?)?|skip to (?:main )?content|ouvrir (?:l'image|la photo|le menu|la recherche)(?: en (?:plein écran|grand))?|agrandir(?: (?:l'image|la photo))?|signaler une (?:erreur|faute)(?: dans (?:le texte|l'article|cet article))?|votre avis nous intéresse|j'en profite|actualiser|rafraîchir|recharger(?: la page)?|fin (?:de ce |du )direct|ce direct est terminé|lire le journal(?: numérique| en ligne)?|copier dans le presse-papiers?|faire mes courses|ajouter au panier|voir le produit|voir les? prix|en stock|faire un don|je (?:fais un don|soutiens)|trier par|le plus (?:récent|ancien)|\\d+ ?messages?(?: • page \\d+ sur \\d+)?|\\d+ ?[/] ?\\d+|voir (?:tous ses articles|tous les articles|un exemple)|réécouter|audio|diaporama|galerie|portfolio|\\d+ ?(?:min|mn)|(?:.{2,30} [-–] )?rédaction \\p{L}{3,20}|s'identifier|toutes nos newsletters",
    'subscribe|sign (?:in|up|out)|log ?in|share(?: this post)?|like|reply|follow|listen|write|open in app|copy link|comments?|restack(?:s|er)?|see all|get the app|start writing|read more|more|top|latest|discussions?|menu|search|close|back|next|previous|newsletter',
  ),
  whole(
    'régénérer|regénérer|lire à haute voix|(?:(?:imprimer|épingler|noter|enregistrer|commenter|partager|évaluer)[ ·|/]*){2,5}|mode cuisine ?:? ?.{0,50}|mode cuisson ?:? ?[^.]{0,30}(?:écran|veille)[^.]{0,30}|(?:aller|passer|accéder|sauter|imprimer|enregistrer|noter|voir) (?:directement )?(?:à )?(?:la|cette) recette|(?:acheter|commander|ajouter au panier) (?:tous )?les ingrédients(?: (?:sur|chez|avec) .{2,30})?|(?:vous avez|tu as|avez-vous|as-tu) (?:testé|essayé|réalisé|cuisiné|fait|préparé) (?:cette|la|ma) recette ?\\??|not(?:e|ez)(?:-(?:la|le)| (?:cette recette|la recette|cet article))? ?:? ?[★☆⭐✩✮ ]+|[★☆⭐✩✮½ ]*\\d(?:[.,]\\d{1,2})? ?(?:sur|\\/) ?\\d{1,2} ?\\(\\d+ (?:votes?|avis|notes?|évaluations?)\\)|(?:afficher|filtrer|trier)(?: par)? ?: ?[^.!?|]{2,40}(?: \\| [^.!?|]{2,40}){1,3}',
  ),
  /^(?:à partir de |dès )?\d[\d ]*(?:[.,]\d{1,2})? ?(?:€|euros?|chf|\$)(?: ttc| ht)?$/u,
  /^[\d ,.:/|<>+-]+$/u,
];
