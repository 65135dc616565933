/** Sentences of a source that speak to the machine that will read it, in lower case without accents. */
const WHO = `(?:l'|une |toute |cette |chere |les )?ias?|(?:l')?assistant|chatgpt|(?:le |tout )?modele|(?:the )?(?:ai|assistant|model)|robots?`;
const DO = `ajoute[rsz]?|ecri(?:s|vez|re|t)|repon(?:ds|dez|dre|d)|inser(?:e[rsz]?|ez)|mentionne[rsz]?|termine[rsz]?|commence[rsz]?|recopie[rsz]?|dis|dites|dire|cite[rsz]?|remplace[rsz]?|traduis|traduire|add|write|say|answer|reply|respond|output|insert|print|mention|end`;

/** Each alone makes a sentence an order to a machine. */
export const MACHINE_ORDERS: readonly RegExp[] = [
  /\b(?:ignore[rsz]?|oublie[rsz]?|disregard|forget|ne suis pas)\b.{0,60}\b(?:consignes?|instructions?|regles?|demandes?|prompts?|rules|reste|above|ci-dessus)\b/u,
  /\b(?:nouv(?:eaux?|el(?:le)?s?)|autres?|derniere|vraie|new|real)\b.{0,12}\b(?:consignes?|instructions?|ordres?|taches?|prompts?|task)\s*:/u,
  new RegExp(
    String.raw`\b(?:consignes?|instructions?|ordres?|prompt|system|systeme)\b[^.:]{0,30}:\s*(?:tu |vous |you )?(?:${DO}|es|etes|are|ne |do not)\b`,
    'u',
  ),
  new RegExp(String.raw`\b(?:${WHO})\b.{0,60}\b(?:doit|doivent|dois|must|should|shall)\b.{0,30}\b(?:${DO})\b`, 'u'),
  new RegExp(String.raw`\b(?:pour|for|cher|chere|dear|hey)\s+(?:${WHO})\b\s*[:,]`, 'u'),
  new RegExp(String.raw`^(?:ps\s*)?(?:${WHO})\s*[:,]\s*(?:${DO})\b`, 'u'),
  /\b(?:tu es|vous etes|you are|act as|agis comme)\s+(?:maintenant|desormais|now)\b/u,
  new RegExp(
    String.raw`\b(?:${DO})\b.{0,40}\b(?:seulement|uniquement|only|exactement|exactly|rien d'autre|nothing else|mot pour mot|verbatim)\b`,
    'u',
  ),
  new RegExp(
    String.raw`\b(?:${DO})\b.{0,160}\b(?:(?:a la fin|au debut|dans le titre|en titre) ?(?:de l'article|du texte)?|dans l'article|a chaque paragraphe|in the article|to the article|in every paragraph)\b`,
    'u',
  ),
  /[<[{(⟦] ?\/?\|? ?(?:im_start|im_end|inst|sys|system|start_of_turn|end_of_turn)\b/u,
];
