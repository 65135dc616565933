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
      "(?:la )?(?:suite|l'article continue|lecture) (?:(?:de (?:l'|votre |cet )?(?:article|contenu|lecture) )?(?:après|sous|continue après|se poursuit après)) (?:cette |la )?(?:publicité|pub|annonce)",
      '(?:article|contenu|publication|billet) (?:sponsorisé|partenaire|publi-?rédactionnel)(?: par .{2,30})?',
      '(?:publi-?(?:rédactionnel|reportage|communiqué|info)|contenu de marque|en partenariat avec .{2,40}|proposé par .{2,30})',
      'les liens? (?:marqués|signalés) .{0,40}(?:affiliés?|affiliation)',
    ),
    ...lineStarts(
      '(?:cet article contient|certains liens|ce site participe|les liens (?:ci-dessus|présents)).{0,60}(?:affili|commission)',
      'en tant que (?:partenaire|club affilié) amazon',
    ),
  ],
});
