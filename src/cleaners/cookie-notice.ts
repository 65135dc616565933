import { lineStarts, phraseCleaner, wholeLines } from './phrases.ts';

/** Consent banners. An article about cookies says other things about them. */
export const cookieNotice = phraseCleaner({
  id: 'cookie-notice',
  about: { en: 'Drops cookie and consent banners.', fr: 'Retire les bandeaux de cookies et de consentement.' },
  reason: { en: 'cookie banner', fr: 'bandeau de cookies' },
  words: 70,
  phrases: [
    ...wholeLines(
      "(?:(?:tout |je |j')?(?:accepte[rz]?|refuse[rz]?|autorise[rz]?|paramètre[rz]?|paramétre[rz]?|personnalise[rz]?|continuer sans accepter|gérer|configurer)(?: (?:tous? |toutes )?(?:les |mes |ces |mon )?(?:cookies|choix|préférences|consentements?|traceurs))?(?: et (?:fermer|continuer|poursuivre))?[ |/·,&>-]*)+",
      "(?:gestion|gérer|paramétrage|paramètres|paramétrer|politique|préférences|réglages?|charte|personnaliser)(?: (?:de|des|les|mes|d'utilisation|en matière|relatifs?))*(?: vos)? ?cookies",
      '(?:nous )?respect(?:ons|er)? (?:de )?(?:vos choix|votre vie privée)',
      'cookies?(?: et (?:traceurs|consentement|vie privée|données personnelles))?',
      '(?:en savoir plus|consulter|voir|lire) .{0,30}(?:cookies|politique de confidentialité)',
    ).map((phrase) => ({ ...phrase, words: 14 })),
    ...lineStarts(
      '(?:nous(?: et nos (?:\\d+ )?partenaires)?|ce site|notre site|[^"]{2,40}) utilis(?:ons|e|ent) (?:des|les) (?:cookies|traceurs)\\b.{0,80}(?:pour|afin|et|\\.$|$)',
      'en (?:poursuivant|continuant|naviguant|cliquant)\\b.{0,80}(?:navigation|site|accepter?|acceptez)\\b.{0,60}(?:cookies|traceurs|conditions|politique|acceptez)',
      '(?:nos partenaires et nous|avec nos partenaires|nous et nos partenaires)\\b',
      '(?:les|ces|des) cookies (?:assurent|nous permettent|permettent|sont (?:nécessaires|utilisés)|facilitent|garantissent)\\b.{0,140}(?:site|services|expérience|audience)',
      'votre (?:consentement|choix|vie privée) .{0,40}(?:cookies|site|nous (?:est|tient))',
      "vous pouvez (?:changer d'avis|modifier vos (?:choix|préférences)|retirer votre consentement)",
      '(?:le dépôt|les finalités|le stockage) (?:de |des )?(?:cookies|traceurs)',
    ),
  ],
});
