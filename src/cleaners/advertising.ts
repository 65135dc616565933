import { lineStarts, phraseCleaner, wholeLines } from './phrases.ts';

/** Advertising labels. */
export const advertising = phraseCleaner({
  id: 'advertising',
  about: { en: 'Drops advertising labels.', fr: 'Retire les mentions publicitaires.' },
  reason: { en: 'advertising label', fr: 'mention publicitaire' },
  words: 20,
  phrases: [
    ...wholeLines(
      '(?:(?:passer|fermer|masquer|ignorer) (?:la |cette )?)?(?:publicités?|annonces?|pub|advertisement|ad)(?: publicités?)*',
      String.raw`[\[(](?:publicités?|annonces?|pub|emplacement publicitaire|encart publicitaire)[\])]`,
      'votre (?:publicité|annonce|pub) ici ?[?!]?(?: (?:contact|appel|écri|réserv|cliqu)[^.!?]{2,60})?',
      "(?:↓ )?(?:lire )?(?:(?:la |le |l')?(?:suite|reste|vidéo|article|lecture)|l'article continue) (?:(?:de (?:l'|votre |cet )?(?:article|contenu|lecture) )?(?:après|sous|continue après|se poursuit après|reprend après)) (?:cette |la )?(?:publicité|pub|annonce)(?: ↓)?",
      'continuer sans (?:publicités?|pub|annonces?)',
      'un message de (?:notre|nos) (?:partenaires?|annonceurs?|sponsors?)',
      '(?:article|contenu|publication|billet) (?:sponsorisé|partenaire|publi-?rédactionnel)(?: par .{2,30})?',
      '(?:publi-?(?:rédactionnel|reportage|communiqué|info)|contenu de marque|en partenariat avec .{2,40}|proposé par .{2,30})',
      'les liens? (?:marqués|signalés) .{0,40}(?:affiliés?|affiliation)',
    ),
    ...lineStarts('certains liens.{0,60}(?:affili|commission)', 'en tant que (?:partenaire|club affilié) amazon'),
    // A question, an offer, and a button that nothing closes; help with a number to call is the article's.
    {
      pattern:
        /^(?:vous avez )?(?:besoin|envie) d(?:e |')(?!.*\d\d ?\d)[^?!]{2,60}\?.{0,60} ?(?:nos|notre|nous) .{6,120}[.!] [^.!?"»\d]{4,40}$/u,
      words: 30,
    },
    // What the law has advertisements of betting, money and credit say.
    ...lineStarts(
      '(?:offre (?:soumise|réservée|valable)[^.!?]{0,80}[.!] ?)?jouer comporte des risques ?: ?',
      '(?:placement|investissement|produit) présentant un risque de perte en capital',
      'un crédit vous engage et doit être remboursé',
    ).map((phrase) => ({ ...phrase, words: 50 })),
    // A disclosure also explains what comes of it.
    ...lineStarts(
      '(?:cet article|ce billet|cette page|ce site|ce blog) (?:contient|comporte|peut contenir|inclut|participe)[^.!?]{0,60}affili',
      '(?:certains (?:des )?liens|les liens) (?:ci-dessus|présents|de|dans|sur)[^.!?]{0,60}(?:affili|commission)',
    ).map((phrase) => ({ ...phrase, words: 50 })),
  ],
});
