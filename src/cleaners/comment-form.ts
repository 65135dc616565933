import { lineStarts, phraseCleaner, wholeLines } from './phrases.ts';

const COUNT = '(?:\\d+|aucun|pas de|un|une)';

/** Comment forms and the heads of comment threads. */
export const commentForm = phraseCleaner({
  id: 'comment-form',
  about: {
    en: 'Drops comment forms and the headings of comment threads.',
    fr: 'Retire les formulaires de commentaire et les titres de fils de discussion.',
  },
  reason: { en: 'comment form', fr: 'formulaire de commentaire' },
  words: 32,
  phrases: [
    ...wholeLines(
      '(?:laisser|poster|écrire|ajouter|publier|rédiger|déposer)(?: (?:un|mon|votre|une))?(?: nouveau)? (?:commentaire|réponse|avis)(?: annuler la réponse)?',
      '(?:laissez|postez|écrivez|ajoutez|publiez|rédigez|donnez)(?:-nous)? (?:un|votre|vos) (?:commentaires?|avis|réponse|réactions?)',
      `${COUNT} (?:commentaires?|réactions?|réponses?|avis|comments?)(?: (?:sur|pour|à) .{2,120})?`,
      '(?:vos |les |lire les |voir (?:tous )?les |afficher les |tous les )(?:\\d+ )?(?:commentaires?|réactions?)(?: \\(?\\d+\\)?)?',
      '(?:commentaires?|réactions?|comments?) ?(?:\\(\\d+\\)|: ?\\d+|\\d+)',
      "réagir(?: à (?:cet article|ce contenu|l'article))?(?: \\(?\\d+\\)?)?",
      'annuler la réponse(?: ?/.*)?',
      '(?:connectez-vous|se connecter|identifiez-vous|inscrivez-vous|vous devez (?:être connecté|vous connecter)).{0,30} (?:pour|afin de) (?:pouvoir )?(?:commenter|réagir|(?:laisser|publier|poster|ajouter|écrire|rédiger) (?:un|votre|des) (?:commentaires?|réponse|avis))',
      'soyez le premier à (?:commenter|réagir|laisser (?:un|votre) (?:avis|commentaire)).{0,30}',
      '(?:signaler|modérer) (?:un abus|ce commentaire|ce message|un contenu.{0,20})',
      '(?:commentaire|nom|prénom|pseudo|e-?mail|courriel|adresse (?:e-?mail|de messagerie|électronique)|site(?: web| internet)?|votre (?:nom|message|commentaire|pseudo))(?: \\((?:obligatoire|facultatif|requis|ne sera pas publiée?)\\))? ?\\*',
      '(?:publier|envoyer|poster|soumettre|valider) (?:le |un |mon |votre )?commentaire',
      'commentaires? (?:fermés?|désactivés?|clos)',
      '(?:les commentaires sont|la discussion est) (?:fermés|désactivés|clos|close|fermée)',
      'répondre à .{2,40}',
      '(?:charte de modération|règles de modération|charte des commentaires)',
      "champs? (?:requis|obligatoires?)(?: marqués?)?(?: (?:d'un|avec|par))? ?\\*?",
      'trackbacks?(?:/pingbacks?)?.{0,20}',
    ),
    ...lineStarts(
      'votre adresse (?:e-?mail|de messagerie|électronique|mail|courriel) ne sera (?:pas|jamais) (?:publiée|communiquée|affichée)',
      '(?:les )?champs (?:obligatoires|requis) (?:sont )?(?:indiqués|marqués|signalés)',
      'enregistrer mon nom',
      '(?:prévenez|avertissez|notifiez)-moi (?:de tous les|par e-?mail|des|en cas|lorsque)',
      "l'espace (?:des contributions|commentaires?) est réservé",
      'ce site utilise akismet|en savoir plus sur (?:comment|la façon dont) les données de vos commentaires',
      'votre commentaire (?:est en attente|sera (?:publié|visible))',
    ),
  ].map((phrase) => ({ ...phrase, foot: true })),
});
