import { phrasePattern } from './phrase-pattern.ts';

/** What an assistant says before and after the text it was asked for. All patterns read plain text. */

/** A reply to the person who asked, said before anything else. */
export const ACKNOWLEDGEMENT = phrasePattern(
  String.raw`^"?(?:bien sûr|bien entendu|bien évidemment|certainement|absolument|avec plaisir|avec grand plaisir|volontiers|parfait|d'accord|très bien|entendu|pas de (?:problème|souci)|c'est (?:noté|parti|compris)|compris|excellent(?:e (?:question|idée))?|super|merci pour (?:votre|ta|ces|les) \w+|bonjour|sure(?: thing)?|certainly|of course|absolutely|great(?: question)?|okay|ok|no problem|understood|got it|with pleasure|happy to help|i'd be happy to \w+|here you go|thank you for [^.!]{0,40})(?<mark> ?[!.:,]|$)`,
  '',
);

/** The same words are ordinary French before a comma: then the rest must speak to the person who asked. */
export const ENGLISH_ACKNOWLEDGEMENT = phrasePattern(
  `^"?(?:sure|certainly[ ,!.]+(?:here|i|let)|of course|absolutely[ ,!.]+(?:here|i|let)|great|okay|no problem|understood|got it|with pleasure|happy|i'd|here you go|thank you)`,
  '',
);

/** What follows "d'accord," when it answers an order. */
export const ABOUT_ORDER = phrasePattern(
  String.raw`\b(?:votre (?:article|texte|demande)|vos (?:consignes|instructions)|réécri\w*|récri\w*|je (?:vais|vous|rédige|livre)|voici (?:l'article|le texte|une version|votre))\b`,
  '',
);

const TEXT_AS_OBJECT =
  '(?:articles?|textes?|versions?|contenus?|rédaction|réécriture|récriture|reformulation|propositions?|résultat|brouillon|ébauche|billet|post|draft|rewrites?|text|content|piece|blog post|copy)';
const MADE = String.raw`(?:r[ée]+[ée]cri\w*|récri\w*|reformul\w*|optimis\w*|remani\w*|retravaill\w*|corrig\w*|améliér\w*|amélior\w*|révis\w*|rédig\w*|structur\w*|traduit\w*|adapté\w*|enrichi\w*|mis(?:e|es)? (?:à jour|en forme)|finalis\w*|prêt(?:e|s|es)? à (?:publier|l'emploi|être publiée?s?)|demandée?s?|souhaitée?s?|complète? (?:et|,)|final\w*|seo|rewrit\w*|rewrote|optimi[sz]\w*|revis\w*|improved|polished|requested|translated|edited|updated|written|formatted)`;

/** One of these is in every presentation: other blocks are let go at once. */
export const MAY_PRESENT =
  /voici|voila|ci-dessous|ci-apres|trouver|propos|present|soumets|livre|transmets|here|below|following|find/;

/** "Voici l'article réécrit", "Below is the optimized version": a presentation of the text as something that was made. */
export const PRESENTATION = phrasePattern(
  String.raw`\b(?:voici|voilà|ci-dessous|ci-après|vous trouverez|tu trouveras|je (?:vous|te) (?:propose|présente|soumets|livre|transmets)|here(?:'s| is| are)|below is|the following is|please find)\b[^.!?]{0,80}?(?:${TEXT_AS_OBJECT}\b[^.!?]{0,60}?\b${MADE}|\b${MADE}\b[^.!?]{0,40}?\b${TEXT_AS_OBJECT}\b)`,
  '',
);

/** A short block that presents and stops on a colon: "Voici l'article :", not "Voici le texte de la loi :". */
export const PRESENTATION_WITH_COLON = phrasePattern(
  String.raw`\b(?:voici|voilà|ci-dessous|ci-après|vous trouverez|here(?:'s| is)|below is)\b[^.!?:]{0,80}\b${TEXT_AS_OBJECT}\b(?! ?(?:de|du|des|d'|intégral|adopté|publié|voté|signé|officiel|paru|\d))[^.!?:]{0,60}:$`,
  '',
);

/** The text pointed at, without more: "Vous trouverez ci-dessous l'article." */
export const POINTED_AT = phrasePattern(
  String.raw`\b(?:ci-dessous|ci-après)\b[^.!?:]{0,20}\b${TEXT_AS_OBJECT}[.!]?$|^(?:l'|le |la )?${TEXT_AS_OBJECT} (?:${MADE} )?(?:ci-dessous|ci-après)[.!:]?$`,
  '',
);

/** A label in place of a presentation: "Article réécrit :", "Version finale". */
export const LABEL = phrasePattern(
  [
    `^(?:l')?(?:la |le )?(?:article|texte|version|contenu|réponse|résultat) (?:[a-z0-9'-]+ ){0,2}?${MADE}(?: [a-z0-9'-]+){0,4} ?:$`,
    `^(?:article|texte|version|contenu) ${MADE}(?: [a-z0-9'-]+){0,4}$`,
    '^(?:article|texte|contenu|réponse|output|answer|result) ?:$',
    String.raw`^(?:(?:ma |une )?proposition|version|exemple|ébauche) d(?:e |')(?:article|texte|réécriture|rédaction|contenu)\b.{0,30}$`,
    '^(?:rewritten article|final version|revised text) ?:?$',
    String.raw`^\W{0,3}(?:fin|début) (?:de l'article|du texte|de la réponse)\W{0,3}$|^\W{0,3}end of (?:the )?article\W{0,3}$`,
  ],
  '',
);

/** The maker speaks of the making: "J'ai veillé à conserver vos titres". Both halves are needed. */
export const MAKER = phrasePattern(
  String.raw`\b(?:j'ai|je me suis|nous avons|i've|i have|i)\b[^.!?]{0,40}?\b(?:r[ée]+[ée]cri\w+|récri\w+|reformul\w+|optimis\w+|structur\w+|rédig\w+|adapt\w+|retravaill\w+|corrig\w+|conserv\w+|respect\w+|veill\w+|intégr\w+|ajout\w+|enrichi\w*|repris|gard\w+|essay\w+|rewritten|rewrote|optimi[sz]\w+|structured|kept|added|made sure|restructured|included)\b`,
  '',
);
export const MADE_THING = phrasePattern(
  String.raw`\b(?:l'article|cet article|votre article|le texte|ce texte|votre texte|(?:de |la |votre )source|l'original|la version|cette version|le contenu|vo(?:s|tre) (?:consignes?|demandes?|instructions?|exigences|critères|titres|mots-clés)|la structure|le ton|le référencement|seo|mots-clés|intertitres|sous-titres|balises|the article|your (?:article|text|request|instructions)|the text|headings|subheadings|keywords)\b`,
  '',
);

/** The text described as made to order: "Ce texte a été optimisé pour le référencement". */
export const MADE_TO_ORDER = phrasePattern(
  String.raw`\b(?:cet? (?:article|texte|contenu)|cette version|l'article|le texte|this (?:article|text|version))\b[^.!?]{0,40}\b(?:est|a été|contient|comporte|compte|respecte|is|has been|contains|meets)\b[^.!?]{0,60}\b(?:optimisée? pour|seo|référencement naturel|vos (?:consignes|critères|exigences|attentes)|votre demande|version ${MADE}|(?:texte|article|contenu) (?:fourni|source|original|initial)|\d{3,4} mots|mots-clés demandés|your request|\d{3,4} words)`,
  '',
);

/** An offer to go on working on the text. */
export const OFFER = phrasePattern(
  [
    `(?:souhaitez|souhaites|voulez|veux|désirez|aimeriez|préférez)-(?:vous|tu) que (?:je|j'|nous)`,
    String.raw`(?:souhaitez|voulez|désirez)-vous (?:des|une|d'autres|un autre|apporter|modifier|ajouter|ajuster)[^.?!]{0,60}\b(?:modification|ajustement|version|changement|précision|ton|titre|longueur|texte|article)`,
    String.raw`j'espère que (?:cela|ça|ce texte|cet article|cette (?:version|réécriture|réponse|proposition)|le résultat|l'article)\b[^.?!]{0,80}\b(?:convien\w+|attentes|répond\w*|correspond\w*|satisf\w+|besoins?)`,
    String.raw`\b(?:y a-t-il|avez-vous besoin d') ?(?:autre chose|quelque chose d'autre)\b`,
    String.raw`\bpuis-je (?:vous|t')(?: |)aider\b|\bque je puisse (?:faire|modifier|améliorer)\b`,
    String.raw`\b(?:est-ce que )?(?:cela|ça|cette version|ce texte) (?:vous|te) convient(?:-(?:il|elle))? ?[?]`,
    String.raw`\b(?:cette version|ce texte|cet article) (?:respecte|répond|correspond)[a-z]*-t-(?:il|elle)\b`,
    String.raw`\blet me know\b`,
    String.raw`\bhope (?:this|that|it) (?:helps|meets|works)`,
    String.raw`\bwould you (?:like|prefer) (?:me|any|to|an?)\b`,
    String.raw`\bfeel free to\b`,
    String.raw`\bis there anything else\b`,
    String.raw`\bi can (?:also|further|adjust|provide|make|help)\b`,
    String.raw`\bdo you want me to\b`,
  ],
  '',
);

/** Invitations that people write too; an assistant's speak of work on the text. */
export const INVITATION = phrasePattern(
  [
    `n'hésite[zs]? (?:surtout )?pas à (?:me |nous )?(?:dire|demander|indiquer|préciser|signaler|faire (?:signe|savoir|part)|solliciter|revenir vers|le faire savoir)`,
    String.raw`n'hésite[zs]? (?:surtout )?pas si\b`,
    String.raw`\b(?:dites|dis|indiquez|précisez)-(?:moi|nous) (?:si|ce que|quel)`,
    'faites-(?:moi|nous) (?:signe|savoir)',
    String.raw`\bsi (?:tu|vous) (?:veux|voulez|souhaite[sz]|désire[sz]|préfère[sz]|préférez) que (?:je|j')\b`,
    String.raw`si (?:vous|tu) (?:le |la |les |en )?(?:souhaite[zs]|voule[zs]|veux|désire[zs]|ave[zs]|as|préfére[zs]|préfères)\b[^.?!]{0,80}\b(?:je (?:peux|suis|reste|serai|pourrai)|n'hésite[zs]? pas|modifications?|ajustements?|autre version)`,
    String.raw`je (?:peux|pourrais|reste|suis|serai)\b[^.?!]{0,40}\b(?:à (?:votre|ta) disposition|disponible|modifier|ajuster|adapter|raccourcir|rallonger|développer|retravailler|vous (?:aider|proposer|fournir)|proposer|rédiger|reformuler|générer|ajouter|fournir|compléter|améliorer|réécrire|récrire|décliner|résumer|condenser|traduire|préparer|créer)`,
  ],
  '',
);
export const WORK_ON_TEXT = phrasePattern(
  String.raw`\b(?:modifi\w*|ajust\w*|reformul\w*|réécri\w*|récri\w*|rédig\w*|raccourci\w*|rallong\w*|adapt\w*|(?:autre|nouvelle|cette) version|version (?:plus|moins)|(?:le|un|du|autre) ton|(?:le|du|ce) texte|(?:l'|cet )article|méta|seo|mots-clés|longueur|la structure|optimis\w*|variantes?|passages?|intertitres?|déclin\w*|condens\w*|format (?:court|long|plus)|des titres?|de titres?|une faq|autre chose|changements?|retouches?|plus (?:formel|court|long|simple)\w*)`,
  '',
);
/** Readers are invited to comment and to share. */
export const TO_READERS = phrasePattern(
  String.raw`\b(?:commentaires?|réseaux sociaux|partage\w*|facebook|instagram|réserv\w+|boutique|devis|rendez-vous|recette)\b`,
  '',
);

/** An answer cut in two: "Voici la suite de l'article". */
export const CONTINUATION = phrasePattern(
  String.raw`^[([]?(?:(?:la |ma )?(?:réponse|génération) (?:a été|est) (?:interrompue|coupée|tronquée)|(?:dites|dis|écrivez|écris|tapez|tape|répondez|réponds) (?:" ?)?(?:continue[rz]?|suite)\b|voici (?:donc )?la suite|suite (?:et fin )?de l'article|je (?:continue|poursuis|reprends)\b[^.]{0,40}(?:article|texte|suite)|la suite (?:de l'article )?(?:suit|ci-dessous)|continu(?:e|ing|ation)\b|here(?:'s| is) the (?:rest|continuation)|\(?(?:à suivre|to be continued|suite)[)\]])`,
  '',
);
