import { lineStarts, phraseCleaner, wholeLines } from './phrases.ts';

/** What a house says of its contributors, their interests and its own liability. */
export const disclaimers = phraseCleaner({
  id: 'disclaimers',
  about: {
    en: 'Drops disclaimers, statements of interests and notes on republication.',
    fr: 'Retire les avertissements, déclarations d’intérêts et mentions de republication.',
  },
  reason: { en: 'disclaimer', fr: 'avertissement de l’éditeur' },
  words: 60,
  phrases: [
    // Whoever it is said of stands in front.
    { pattern: / ne travaille(?:nt)? pas, ne conseille(?:nt)? pas, ne possède(?:nt)? pas de parts/u },
    {
      pattern:
        / (?:apporte(?:nt)? (?:un|des) financements?|fournit des financements) en tant que (?:membre|partenaire|adhérent)/u,
    },
    // What a content system adds to every entry of its feed.
    ...wholeLines(
      'the post .{3,200} (?:appeared first on|first appeared on) .{2,80}',
      "(?:l'article|cet article|ce billet|le billet|l'entrée) ?.{0,200} est (?:apparue?|parue?|publiée?) en premier (?:sur|dans) .{2,80}",
    ),
    ...lineStarts(
      "(?:déclaration d'intérêts?|liens d'intérêts?|conflits d'intérêts?)(?: ?:.*)?$",
      "les (?:chroniques|tribunes|opinions|points de vue|contributions|avis|textes) (?:publiés?e?s?|exprimés?e?s?|ci-dessus|présentés?e?s?)\\b.{0,60}n'engagent? que (?:leurs?|son|sa|l').{0,80}$",
      "(?:cet article|ce texte|cette tribune|ce contenu) n'engage que (?:son|sa|leurs?|l').{0,60}$",
      '(?:(?:les informations|les contenus|les conseils|le contenu) (?:(?:publiée?s?|diffusée?s?|présentée?s?|contenue?s?|fournie?s?) (?:sur|dans|par) (?:ce|cet|cette|notre|le) |de (?:ce |cet |cette |notre ))(?:site|page|article|blog|fiche)|cet article|ce contenu)\\b.{0,40}(?:ne (?:peut|peuvent|saurai(?:t|en)t?|doivent|doit)|ne remplacent?|en aucun cas)\\b.{0,40}(?:se substituer|remplacer|constituer|remplacent?|un avis médical|une consultation)',
      '(?:cet article|ce texte|la version originale de cet article|cet article est)\\b.{0,20}(?:est republié|a été (?:initialement |originellement )?publié|est repris) (?:à partir|sur|par|de)\\b.{0,80}(?:licence|creative commons|article original)',
      'sauf mention contraire, (?:tous )?les contenus',
      'nous croyons à la libre circulation de l',
      'reproduisez nos articles gratuitement|republiez? (?:nos|cet|ces) articles?',
      "article (?:écrit|rédigé|réalisé) (?:avec|en) (?:la )?collaboration (?:de|avec|d')",
    ),
  ],
});
