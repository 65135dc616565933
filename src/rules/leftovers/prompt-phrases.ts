import { phrasePattern } from './phrase-pattern.ts';

/** Orders to somebody who writes, in plain text. */

const CLAUSE = String.raw`(?:^|[.;:!?,(\n-] |\bet |\bpuis |\bthen |\band )(?:d'abord |ensuite |surtout |bien |please |also |always |must |\d+[.)] |- )*`;

/** Imperatives of making a text. */
export const WRITE = phrasePattern(
  String.raw`${CLAUSE}(?:rédige[zs]?|écri(?:s|vez)|réécri(?:s|vez)|récri(?:s|vez)|reformule[zs]?|crée[zs]?|génère[zs]?|générez|produi(?:s|sez)|tradui(?:s|sez)|optimise[zs]?|résume[zs]?|transforme[zs]?)(?:-(?:le|la|les|moi|nous))?\b`,
  '',
);

/** What such an imperative makes, right after it. */
export const WRITTEN = phrasePattern(
  String.raw`(?:[eszv]|ez)(?:-(?:le|la|les|moi|nous))? (?:[a-zà-ÿ'-]+ ){0,3}(?:l'|d'|cet )?(?:articles?|textes?|contenus?|billets?|rédaction|version)\b`,
  '',
);

/** Texts that people are asked for in ordinary life. */
export const SCHOOL_TEXT = phrasePattern(
  String.raw`\b(?:rédactions?|copies?|lettres?|mémoires?|dissertations?|nouvelles?|discours|candidatures?|devoirs?|exposés?|manuscrits?|romans?|cv|messages?)\b`,
  '',
);

/** Imperatives that set conditions. */
export const CONSTRAIN = phrasePattern(
  String.raw`${CLAUSE}(?:(?:attention|pense[zs]?|veille[zs]?|n'oublie[zs]? pas|prière|merci) (?:à|de|d')(?: ?bien| ?toujours)? ?(?:respecter|placer|intégrer|insérer|utiliser|conserver|garder|inclure|reprendre|varier|structurer|éviter)|structure[zs]?|respecte[zs]?|utilise[zs]?|inclu(?:s|ez)|intègre[zs]?|intégrez|insère[zs]?|insérez|ajoute[zs]?|fourni(?:s|ssez)|assure-toi|assurez-vous|veille[zs]? à|évite[zs]?|garde[zs]?|conserve[zs]?|n'ajoute[zs]?|n'invente[zs]?|n'utilise[zs]?|ne (?:change|modifie|mentionne|dépasse|commence|termine|complète|répète|transforme|cite|mets|copie)[zs]?|répond(?:s|ez)|rend(?:s|ez)|renvoie|renvoyez|commence[zs]?|termine[zs]?|limite[zs]?|adopte[zs]?|place[zs]?|reprend(?:s|ez)|répartis|mets|mettez|sois|soyez|varie[zs]?|donne[zs]?|propose[zs]?|n'obéis|n'obéissez)\b`,
  '',
);

/** The same as infinitives, as lists of instructions have them. */
export const INFINITIVE = phrasePattern(
  String.raw`^(?:rédiger|écrire|réécrire|récrire|reformuler|créer|générer|optimiser|structurer|respecter|utiliser|inclure|intégrer|insérer|ajouter|fournir|éviter|conserver|répondre|commencer|terminer|proposer|prévoir)\b`,
  '',
);

/** Words of the trade, which readers of other articles never meet. */
export const TRADE = phrasePattern(
  String.raw`\b(?:seo|référencement(?: naturel)?|h[1-6]|balises? (?:h[1-6n]|html|titles?|méta|meta|seo|alt)|(?:méta|meta)[- ]?(?:description|titre|données|title)s?|markdown|html|yaml|front[- ]?matter|intertitres?|sous-titres?|mots?-clés?|expressions? (?:principales?|clés?)|\d{2,4} (?:mots|caractères|signes)|(?:mots|caractères) (?:minimum|maximum|au total)|prompts?|préambule|blocs? de code|densité|(?:articles?|textes?) (?:source|suivant|ci-dessous|fourni|original)|(?:de|dans|à) la source|entre les marqueurs|consignes?|titres? de (?:rang|niveau)|(?:rang|niveau) [1-6]|remplissage)\b|#{1,4}(?= |$)`,
);

/** Words that any text about a text has. */
export const ORDINARY = phrasePattern(
  String.raw`\b(?:articles?|textes?|contenus?|paragraphes?|introduction|conclusion|titres?|ton|style|phrases?|rédaction|lecteurs?|en français|langue|citations?|faits?|chiffres?|faq|mots?|chapô|préambule|commentaires?)\b`,
);

/** Who the model is told to be. */
export const ROLE = phrasePattern([
  String.raw`\b(?:tu es|vous êtes|imagine que tu es) (?:maintenant )?(?:un |une |le |la )?(?:expert|rédact|secrétaire de rédaction|assistant|copywriter|spécialiste|professionnel|journaliste|consultant)\w*\b[^.]{0,60}\b(?:seo|rédaction|web|contenus?|médias?|référencement|français\w*|en ligne|ia|article|texte)`,
  String.raw`\b(?:agis|agissez|comporte-toi) (?:en tant que?|en tant qu'|comme)\b`,
  String.raw`\byou are an? [^.]{0,40}\b(?:writer|assistant|expert|copywriter|editor|journalist|specialist)\b`,
  String.raw`\bact as an?\b`,
]);

/** A request and what it asks for: "Peux-tu réécrire cet article ?", "Merci de reformuler le texte". */
export const REQUEST = phrasePattern(
  String.raw`(?:\b(?:peux-tu|pouvez-vous|pourrais-tu|pourriez-vous|merci de|veuillez|tu (?:dois|devras|vas)|vous (?:devez|devrez|allez)|je (?:veux|voudrais|souhaite|souhaiterais)|j'aimerais|il (?:te |vous )?faut)\b|^(?:objectif|consigne|tâche|mission|demande|instruction)s? ?:)[^.!?]{0,30}?(?:\b(?:rédiger|écrire|réécrire|récrire|reformuler|optimiser|traduire|transformer|générer|créer|produire)\b[^.!?]{0,25}\b(?:articles?|textes?|contenus?|billets?)\b|\b(?:un|une|cet|l'|ton|votre) ?(?:article|texte|contenu)\b[^.!?]{0,40}\b(?:seo|optimisé|référencement|\d{2,4} mots|h[1-3]|blog)\b)`,
);

/** Orders to a machine rather than to a writer. */
export const MACHINE_ORDER = phrasePattern([
  String.raw`\b(?:ignore[zs]?|oublie[zs]?) (?:toutes? )?(?:les |tes |vos )?(?:instructions?|consignes?|ordres)\b`,
  String.raw`^(?:- )?(?:écri(?:s|vez)|répond(?:s|ez)|rédige[zs]?) (?:toujours |uniquement |exclusivement )?en (?:français|anglais)\b`,
  String.raw`\bignore (?:all |the )?(?:previous|prior|above) (?:instructions?|prompts?)\b`,
  String.raw`\b(?:now )?rewrite (?:it|this|the (?:text|article))\b`,
]);

/** Orders that name a part of the text: nobody says “tu” to a reader of whom he asks that. */
export const FAMILIAR_ORDER = phrasePattern([
  String.raw`^(?:- |\d+[.)] )?(?:reformule|réécris|récris|résume|optimise|raccourcis|développe) (?:ce|cet|cette|ces|le|la|les|l')(?: |)(?:paragraphes?|passages?|textes?|articles?|phrases?|sections?|introduction|conclusion|contenus?)\b`,
  String.raw`^(?:- |\d+[.)] )?(?:ajoute|intègre|insère|place|prévois) (?:une?|des|le|la|l'|\d+) ?[^.!?]{0,60}\b(?:de|dans|à) (?:l'|cet |ton )(?:article|introduction|texte)\b`,
]);

/** The lines of an order: "Ton : professionnel. Longueur : 800 mots. Public visé : parents." */
export const SPECIFICATION = phrasePattern(
  String.raw`\b(?:ton|longueur|langue|style|format|cible|audience|public|lectorat|structure|(?:mots?|expressions?)[- ]clés?|nombre de mots|sujet|tone|length|language|keywords?)(?: (?:visé|ciblé?|principal|principaux|secondaire|attendu|souhaité|demandé|voulu|recherché|employé)e?s?){0,2} ?: ?\S`,
);

/** Who orders says so first: "Consigne : ne pas inventer de chiffres". What follows must be a condition, and about a text. */
export const LABELLED_ORDER = phrasePattern(
  `^(?:rappel (?:de la |des )?)?(?:consigne|instruction|contrainte|directive|exigence)s?(?: (?:de rédaction|éditoriales?|de style|importantes?|supplémentaires?))? ?: ?(?<order>.+)`,
  '',
);
export const FORBID = phrasePattern(
  String.raw`(?:^|[.;:,] |\bet )(?:ne (?:pas |rien |jamais |surtout pas )?(?:inventer|ajouter|modifier|changer|supprimer|omettre|traduire|résumer|citer|dépasser|utiliser|altérer|paraphraser)\b|aucune? \w+ invent\w+|sans (?:rien )?(?:inventer|ajouter|modifier|omettre)\b)`,
  '',
);

/** English orders: in a French article one verb and one word of the trade are enough. */
export const ENGLISH_ORDER = phrasePattern(
  String.raw`${CLAUSE}(?:make|write|rewrite|create|generate|optimi[sz]e|let there be|be in|be written|use|include|ensure|keep|add|avoid|provide|translate|return|respond|answer|do not|don't|follow|format|output|summari[sz]e|expand|give)\b[^.!?\n]{0,80}\b(?:articles?|text|content|words?|seo|headings?|subheadings?|titles?|french|english|tone|keywords?|paragraphs?|sections?|source|markdown|html|meta|bullet points?|blog post|introduction|conclusion|sentences?|preamble)\b`,
);

/** The text as the subject of an obligation: "L'article doit compter au moins 700 mots". */
export const OBLIGATION = phrasePattern(
  String.raw`\b(?:l'article|le texte|le contenu|votre article|ton article|cet article|la réponse|the article|the text)\b[^.!?]{0,40}\b(?:doit|devra|devrait|doivent|must|should)\b[^.!?]{0,80}\b(?:\d{2,4} (?:mots|words|caractères)|seo|référencement|h[1-3]|intertitres|sous-titres|mots-clés|en français|optimisée?|markdown|headings|keywords|in french|sans plagiat|unique et)\b`,
);

/** A length to reach, the usual way of ordering text. */
export const LENGTH = phrasePattern(
  String.raw`\b(?:au moins|minimum|un minimum de|environ|at least|jamais moins de|entre \d{2,4} et) \d{3,4} (?:mots|words)\b|\b\d{3,4} (?:mots|words) (?:minimum|au minimum|au moins|maximum)\b|\b(?:introduction|conclusion|paragraphes?|sections?|titres?|descriptions?) (?:de |entre )?\(?\d{2,4} (?:à|et) \d{2,4} (?:mots|caractères|signes)\b`,
);
/** What only a condition of length says. */
export const CONDITION = phrasePattern('hors titres|au total|jamais moins|minimum|maximum|au plus', '');

/** The languages that a text is written in before it is one. */
export const FORMAT = phrasePattern('^(?:markdown|html|yaml|front[- ]?matter)$', '');

/** The text as something to be found by search engines. */
export const OPTIMISED = phrasePattern(
  String.raw`\b(?:articles?|textes?|contenus?|version|titres?|paragraphes?)\b[^.!?]{0,40}\boptimisée?s? (?:pour (?:le |les |la )?(?:seo|référencement|moteurs de recherche|google|recherche)|seo)\b|\bseo[- ](?:compatible|friendly|optimi[sz]ed)\b|\boptimisée?s? (?:pour (?:le )?)?seo\b`,
);

/** The fences of our own prompt, and what it says nowhere else. */
export const OWN_PROMPT = phrasePattern([
  '⟦[0-9a-f]{6,}⟧',
  String.raw`^\W{0,3}(?:début|fin) (?:de la source|de l'article à corriger|des faits complémentaires)$`,
  String.raw`\brécris (?:maintenant|vraiment)\b`,
  String.raw`\brends maintenant\b`,
  String.raw`\bne change pas le sens\b`,
  String.raw`\brestent mot pour mot, entre\b`,
  String.raw`\bta seule matière\b`,
  String.raw`\brègles de fidélité\b`,
  String.raw`\bà corriger, point par point\b`,
  '^(?:prompt|consignes? de rédaction|instructions? de rédaction|contraintes? (?:de rédaction|seo)|system prompt|user prompt) ?:',
]);

/** One of these is in every order: other blocks are let go at once. */
export const MAY_ORDER = phrasePattern(
  String.raw`seo|référencement|\bh[1-6]\b|balise|m[ée]ta[- ]?(?:desc|tit|don)|markdown|html|yaml|\bmeta\b|\btext\b|front[- ]?matter|titre|mots?-clé|expression|\d (?:mots|words|caractères|signes)|mots (?:minimum|maximum|au total)|prompt|préambule|blocs? de code|densité|texte|article|contenu|répon(?:se|ds|dez)|passage|phrase|rends maintenant|ne change pas|restent mot pour mot|(?:r[ée]dig|[ée]cri|formul|cré|génèr|génér|produi|tradui|optimi|résum|transform)|french|english|words|heading|content|paragra|title|section|sentence|source|consigne|instruction|contrainte|directive|exigence|marqueur|tu es|vous etes|you are|agis|act as|comporte-toi|⟦|récris|remplissage|plagiat|rewrite|ignore|oublie|peux-tu|pouvez-vous|pourr[a-z]+-(?:tu|vous)|merci de|veuillez|niveau|rang|corriger|faits|tone|keyword|bullet|blog|introduction|conclusion|preamble|matière|fidélité`,
  '',
);
