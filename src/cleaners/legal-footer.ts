import { lineStarts, phraseCleaner, wholeLines } from './phrases.ts';

const ITEM =
  "(?:mentions légales|plan du site|qui sommes-nous ?\\??|nous contacter|contactez-nous|contacts?|cgu|cgv|cgu ?/ ?cgv|conditions générales(?: (?:d'utilisation|de vente|d'abonnement))?|politique (?:de confidentialité|de protection des données(?: personnelles)?|de cookies|cookies)|protection des données(?: personnelles)?|données personnelles|vie privée|confidentialité|gestion des cookies|gérer (?:mes|les) cookies|(?:paramétrer|paramètres) (?:les |des )?cookies|cookies|tous droits réservés|(?:©|copyright|\\(c\\)) ?[^|/•·-]{0,60}|(?:\\d{4} )?© ?[^|/•·-]{0,60}|accessibilité(?: ?: .{2,30})?|crédits|charte(?: .{2,30})?|flux rss|rss|faq|foire aux questions|aide(?: et contact)?|à propos(?: de nous)?|publicité|annonceurs|recrutement|espace presse|archives|nos engagements|abonnements?|newsletters?|cgv|signaler un (?:contenu|problème).{0,20})";

const MANAGER =
  "(?:le (?:directeur-|rédacteur-)?gérant|l'(?:imprimeur|éditeur|administrateur)-gérant)(?: responsable)?";
const PRINTER = 'imp(?:rimerie|r?\\.)';

/** The legal foot of a site. */
export const legalFooter = phraseCleaner({
  id: 'legal-footer',
  about: { en: 'Drops the legal foot of a site.', fr: 'Retire le pied de page légal d’un site.' },
  reason: { en: 'legal footer', fr: 'pied de page légal' },
  words: 45,
  phrases: [
    { pattern: new RegExp(`^${ITEM}(?:[ |/•·,-]+${ITEM})+[ .]*$`, 'u') },
    ...wholeLines(
      "(?:mentions légales|plan du site|politique (?:de confidentialité|de protection des données(?: personnelles)?|relative aux cookies)|conditions générales (?:d'utilisation|de vente|d'abonnement)|cgu|cgv|cgu ?/ ?cgv|qui sommes-nous|tous droits réservés.{0,60}|nous contacter|contactez-nous|gestion des cookies|données personnelles et cookies)",
      // What the law has newspapers print at their foot.
      `${MANAGER} ?[:,-] ?\\p{L}{1,2}\\. ?(?:\\p{L}\\. ?)?[\\p{L}'-]{2,25}(?:[ .-]+${PRINTER} .{2,70})?`,
      `${PRINTER} .{2,70}[ .-]${MANAGER} ?[:,-] ?.{2,40}`,
      `${MANAGER} ?[:,-] ?.{2,40}[ .-]${PRINTER} .{2,70}`,
      '(?:©|\\(c\\)|copyright) .{0,100}(?:droits réservés|all rights reserved|\\d{4}).{0,60}',
    ).map((phrase) => ({ ...phrase, words: 20 })),
    ...lineStarts(
      '(?:toute )?(?:reproduction|rediffusion|représentation)(?: (?:même partielle|totale ou partielle|partielle ou totale))?.{0,40} (?:est )?(?:strictement )?(?:interdite|soumise|sans autorisation)',
      '(?:ce site|ce formulaire) est protégé par recaptcha',
      '(?:©|copyright|\\(c\\)) .{0,60}tous droits réservés',
      '(?:fièrement )?(?:propulsé|powered) (?:par|by) ',
    ),
  ],
});
