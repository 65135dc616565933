import type { Block } from '../model/article.ts';
import type { Cleaner, Cut } from '../model/cleaner.ts';
import { lineOf } from './line.ts';
import { lineStarts, type PhraseFamily, phraseCleaner, phraseOf, wholeLines } from './phrases.ts';

const LETTER = "(?:newsletters?|infolettres?|lettres? (?:d'information|d'info|du|de la|hebdo|quotidienne)|bulletins?)";

/** Alone on its line, « Lettre du jardin » may be a title. */
const NAMED =
  "(?:newsletters?|infolettres?|lettres? (?:d'information|d'info|hebdo|quotidienne)|bulletins? d'information)";

/** Links at the foot of a letter. */
const SETTING =
  '(?:(?:se|me|vous) (?:désinscrire|désabonner)(?: ici| de cette liste)?|(?:mettre à jour|gérer|modifier) (?:mes|vos|ses|les) préférences|(?:voir|lire|ouvrir|afficher) (?:la version en ligne|dans (?:le|votre|mon) navigateur|en ligne)|version en ligne|transférer (?:à un(?:e)? ami(?:e)?|cet e-?mail)|unsubscribe)';
/** Beside those; alone they may be headings. */
const BESIDE = `(?:${SETTING}|désinscription|désabonnement|politique de confidentialité|mentions légales)`;

/** What follows the pitch. */
const ASSURANCES =
  "(?:(?:c'est |et |entièrement |100 ?% |zéro |sans |dés(?:inscription|abonnement) )+[^.!]{0,40}[.!,]? ?|gratuit(?:e|ement)?[^.!]{0,40}[.!,]? ?)*";

/** Sentences that tell about newsletters do not open like this. */
const FAMILY: PhraseFamily = {
  id: 'newsletter',
  about: {
    en: 'Drops sign-up boxes for newsletters and notifications.',
    fr: 'Retire les encarts d’inscription aux lettres d’information et aux notifications.',
  },
  reason: { en: 'newsletter box', fr: 'encart d’infolettre' },
  words: 45,
  // A note that the text comes from a letter is longer than its box.
  phrases: [
    ...wholeLines(
      `(?:la |notre |votre |nos |les |inscription (?:à la |aux )?|s'inscrire à la |s'abonner à la )?${NAMED}(?: .{2,40})?`,
      "(?:je m'inscris|je m'abonne|s'inscrire gratuitement|inscrivez-vous gratuitement|m'inscrire|inscription gratuite)",
      'votre (?:adresse )?(?:e-?mail|courriel|mail|adresse mail)(?: ici| \\*)?',
      '(?:saisissez|entrez|indiquez|merci de saisir) votre (?:adresse )?(?:e-?mail|courriel|mail|adresse mail).{0,60}',
      `${SETTING}(?: ?[|/•·–-]? ?${BESIDE})*`,
      `${BESIDE}(?: ?[|/•·–-] ?${BESIDE})+`,
      '(?:numéro|n°) ?\\d{1,4} ?[–—|·-] ?.{0,20}\\b(?:19|20)\\d{2}',
      'restez (?:informée?s?|connectée?s?)(?: .{2,40})?',
      'activer les notifications|recevoir les alertes(?: .{2,30})?',
    ).map((phrase) => ({ ...phrase, words: 9 })),
    ...lineStarts(
      `(?:abonnez|inscrivez|abonne|inscris)-(?:vous|toi)(?: gratuitement| dès maintenant| vite)? (?:à|aux|pour recevoir)(?: (?:notre|la|nos|ma|cette|l'|ces))? ?.{0,60}${LETTER}`,
      'inscrivez-vous à (?:la |notre )?(?:liste|lettre)|inscrivez-vous (?:ici|gratuitement|dès|maintenant|pour recevoir)',
      `(?:recevez|reçois|recevoir|retrouvez|retrouve)\\b.{0,90}\\b(?:${LETTER}|par e-?mail|par mail|boîte (?:mail|e-?mail|de réception|aux lettres)|dans votre boîte)`,
      `(?:recevez|recevoir) (?:chaque|tous les|toutes les|gratuitement|l'essentiel|le meilleur|nos|notre|l'actu|toute l'(?:actu|info))\\b.{0,140}$`,
      `${LETTER} ?: (?:recevez|reçois|abonne|inscri|chaque|tous|toutes|l')`,
      `ne (?:manquez|ratez) (?:plus )?(?:rien|aucun[e]?)\\b.{0,60}(?:$|newsletter|abonnez|inscrivez|rejoignez)`,
      '(?:rejoignez|rejoins) (?:nos |les |plus de |déjà )?[\\d ]+ (?:abonnée?s|lecteurs|lectrices|inscrite?s|passionnée?s)\\b',
      "(?:j'accepte de recevoir|en vous inscrivant|en m'inscrivant|vous pouvez (?:à tout moment )?vous désinscrire|vous pourrez (?:facilement )?vous désinscrire|vous vous désinscrirez)",
      `(?:chaque|tous les|toutes les|retrouvez|votre e-?mail)\\b.{4,160}\\b(?:votre |notre |nos |sa |la |une )?${LETTER}(?: .{2,20})?[ .!]*$`,
      'votre (?:adresse )?(?:e-?mail|mail|courriel|adresse).{0,40}(?:est|sera|sont) (?:uniquement )?utilisée?',
      `(?:chaque|tous les|toutes les|retrouvez)\\b.{4,140}\\b(?:votre|ta) boîte (?:mail|e-?mail|de réception|aux lettres)[ .!]*${ASSURANCES}$`,
      '(?:chaque|tous les|toutes les)\\b.{4,140}\\bboîte (?:mail|e-?mail|de réception|aux lettres)[ .!]*$',
      'pour ne (?:rien|plus rien) (?:manquer|rater|louper)',
      'pour découvrir (?:toutes )?nos (?:autres )?newsletters',
      "(?:chaque (?:matin|soir|jour|semaine|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|mois)|tous les (?:matins|soirs|jours|lundis|vendredis)|toutes les semaines),? (?:recevez|retrouvez) (?:toute |tout |gratuitement |chez vous )?(?:l'|le |la |les |nos |notre )[^.!?]{0,140}$",
      "recevez (?:nos|notre|toute|toutes|les|le|la|l'|en|dans|gratuitement|chaque|une)\\b.{0,90}(?:rédaction|actualités?|infos?|informations?|articles?|sélection)\\b.{0,40}$",
      `(?:notre|la) ${LETTER}.{0,60} ?[:,!] (?:recevez|inscrivez|abonnez)`,
      `(?:cette|l') ?${LETTER} (?:est )?(?:gratuite|réservée)`,
      "si (?:ce|cet|cette) (?:message|e-?mail|courriel|mail|lettre|newsletter|infolettre) ne s'affiche pas\\b",
      '(?:vous )?ne (?:voyez|visualisez)(?:-vous)? pas (?:les images|correctement|ce (?:message|mail)|cet e-?mail|cette (?:lettre|newsletter|infolettre))[^.!?]{0,40}\\? ?(?:autorise|clique|affiche|consulte|télécharge|lise|ouvre|voi)',
      "(?:on|quelqu'un|une? amie?|une? collègue) vous a (?:transféré|transmis|envoyé|fait suivre|partagé) (?:cette (?:lettre|newsletter|infolettre)|ce (?:numéro|message|mail)|cet e-?mail) ?\\? ?(?:inscri|abonne|recevez|c'est gratuit|pour (?:la |vous ))",
      'vous (?:recevez|avez reçu) (?:cet? |cette |ce )(?:e-?mail|courriel|mail|message|lettre|newsletter|infolettre)\\b.{0,30}(?:car|parce que|suite à|en raison|puisque|dans le cadre)',
      '(?:pour )?(?:vous désinscrire|vous désabonner|ne plus recevoir)\\b.{0,60}(?:e-?mails?|courriels?|messages?|lettres?|newsletters?|cliquez|suivez ce lien)',
      '(?:envoyé|créé|réalisé|propulsé) (?:avec|par|via) (?:brevo|sendinblue|mailchimp|mailjet|mailpoet|substack|sarbacane|kessel|kit|hubspot)\\b',
      '(?:intéressée?|passionnée?|captivée?) par ce que vous venez de lire',
      `\\[[^\\]]*${LETTER}[^\\]]*(?:abonnez|inscrivez)-vous[^\\]]*\\]$`,
      "(?:thanks for reading|merci d'avoir lu|merci de lire) .{2,60}(?:subscribe|abonnez-vous)",
      '(?:les données|les informations|votre adresse) (?:recueillies|collectées?|saisies?|mail est collectée).{0,80}(?:newsletters?|actualités|formulaire|permettre)',
    ),
    // Longer than a box, and the first words say enough.
    ...lineStarts(
      `cet article (?:est (?:paru|issu|extrait)|a été (?:publié|envoyé)) (?:dans|de) (?:notre|la|nos) ${LETTER}`,
    ).map((phrase) => ({ ...phrase, words: 90 })),
  ],
};
const boxes = phraseCleaner(FAMILY);
/** The name of a letter heads its box. */
const BOX_NAME = /^(?:(?:la|notre|votre) lettre|(?:le|notre|votre) journal|le récap|le brief) (?:de|du|des) .{2,40}$/u;
/** How often the letter comes: above the invitation, and below the name of the letter. */
const OFTEN =
  /^(?:chaque|tous les|toutes les) (?:jours?|matins?|midis?|soirs?|semaines?|mois|lundis?|mardis?|mercredis?|jeudis?|vendredis?|samedis?|dimanches?)(?: (?:matin|midi|soir))?(?:,? (?:à|dès|vers) \d{1,2} ?h(?: ?\d{2})?)?\.?$/u;
const MOST_NAME_WORDS = 6;

/** Invitations to subscribe to a letter. */
export const newsletter: Cleaner = {
  ...boxes,
  *find(view, context): Iterable<Cut> {
    yield* boxes.find(view, context);
    for (const [index, block] of view.blocks.entries()) {
      const next = view.blocks[index + 1];
      if (index > 0 && next && opensBox(block, next, view.blocks[index + 2])) yield { block, reason: FAMILY.reason };
    }
  },
};

/** The name of a letter or how often it comes, right above the invitation. */
function opensBox(block: Block, next: Block, afterNext: Block | undefined): boolean {
  const { folded, words, closed } = lineOf(block);
  if (words > MOST_LABEL_WORDS) return false;
  if ((BOX_NAME.test(folded) || OFTEN.test(folded)) && phraseOf(next, FAMILY)) return true;
  if (words > MOST_NAME_WORDS || closed || block.kind === 'item' || !afterNext) return false;
  return OFTEN.test(lineOf(next).folded) && phraseOf(afterNext, FAMILY) !== undefined;
}
const MOST_LABEL_WORDS = 12;
