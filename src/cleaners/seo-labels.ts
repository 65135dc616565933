import { lineStarts, phraseCleaner, wholeLines } from './phrases.ts';

/** The form fields that a model or a CMS prints around an article. */
export const seoLabels = phraseCleaner({
  id: 'seo-labels',
  about: {
    en: 'Drops the metadata fields and placeholders that models and content systems print around an article.',
    fr: 'Retire les champs de métadonnées et les emplacements vides que modèles et CMS impriment autour d’un article.',
  },
  reason: { en: 'metadata field', fr: 'champ de métadonnées' },
  words: 60,
  phrases: [
    ...lineStarts(
      'm[ée]ta[ -]?(?:description|titre|title)s?(?: \\([^)]*\\))? ?:',
      '(?:balise|title|titre) (?:title|seo|meta|méta)(?: \\([^)]*\\))? ?:',
      '(?:slug|permalien|url slug|permalink)(?: \\p{L}{3,12}){0,2} ?:',
      '(?:mots?-clés?|keywords?) (?:principa(?:l|ux)|secondaires?|cibles?|seo|focus|primary|secondary) ?:',
      '(?:focus keyphrase|requête cible|nombre de (?:mots|caractères|signes)|word count|longueur) ?:',
      // Editors follow a manuscript: « Version 3 – relue par SB ».
      '(?:version|v\\.?) ?\\d+(?:\\.\\d+)?(?: du [\\d/.]+)? ?[–—,:(-] ?.{0,40}\\b(?:relue?|corrigée?|validée?|à valider|à relire|brouillon|provisoire|définitive|bon à tirer)\\b',
      '\\[?(?:commentaires?|commenté|commented) ?\\[\\p{L}{1,4}\\d{1,3}\\] ?:',
    ),
    ...wholeLines(
      String.raw`\[(?:insérer|ajouter|insert|add|cta|votre|your|nom de l|placeholder|todo|à compléter|image ici|lien ici)\b[^\]]*\]`,
      // An image that did not come along, and the codes that a CMS fills in.
      String.raw`\[(?:image|photo|illustration|vidéo|logo|bannière|cid|gif)(?: ?\d{0,3} ?: ?[^\]]*| \d{1,3})?\]`,
      String.raw`\[logos?(?: [^\]]{2,60})?\](?: *\[logos?(?: [^\]]{2,60})?\]){0,8}`,
      String.raw`\[/?(?:toc|ez-toc|table-des-matieres|sommaire|gallery|embed|caption|audio|video|playlist|newsletter|sharing|addtoany|[a-z][\w-]* (?:[\w-]+ ?= ?["'][^\]]*)+)(?: [^\]]*)?/?\]`,
      // The state of a document, over its title.
      String.raw`\[(?:brouillon|draft|wip|document de travail|version de travail|ne pas (?:diffuser|publier)|à relire|en relecture)\b[^\]]{0,60}\].{0,80}`,
      '(?:todo|to-do|fixme|xxx) ?[:–-] ?.{1,300}',
      // What an editor has still to do, in brackets of its own.
      String.raw`(?:\[|\((?=ndlr|note|sr|todo|(?:reste )?à ))(?:(?:ndlr|note|sr|rédaction|todo|à faire) ?[:–-] ?)?(?:vérifier|revérifier|insérer|compléter|confirmer|sourcer|reformuler|relire|raccourcir|illustrer|prévoir|mettre|(?:à|reste à) (?:vérifier|compléter|confirmer|sourcer|relire|faire|illustrer|valider))\b[^\])]*[\])]`,
      String.raw`[[(](?:ndlr|note|sr|rédaction|todo) ?[:–-][^\])]{0,200}(?<!\p{L})(?:à (?:vérifier|compléter|confirmer|sourcer|relire|valider|illustrer)|avant (?:parution|publication|mise en ligne))\b[^\])]*[\])]`,
      // « (Paragraphe suivant : développer le point de vue des agriculteurs.) »
      String.raw`[[(](?:paragraphe|section|partie|introduction|intro|conclusion|transition|chute|accroche|intertitre)(?: (?:suivante?|\d{1,2}))? ?: ?(?:(?:à )?(?:développer|insérer|rédiger|reprendre|parler|expliquer|ajouter|présenter|décrire|évoquer|rappeler|citer|résumer|compléter|écrire|donner|faire)|conclure)\b[^\])]*[\])]`,
      String.raw`url ?: ?https?://\S+`,
      String.raw`\((?:nombre de mots|word count) ?: ?\d+\)`,
    ),
  ],
});
