import { plainBlock } from '../../markdown/plain-text.ts';
import type { PageBlock } from '../../model/page.ts';
import { isFurnitureLine } from './furniture-line.ts';
import { phrasePattern } from './phrase-pattern.ts';
import { triggers } from './triggers.ts';

/** Families of what a site prints around its articles. */
export type FurnitureKind =
  | 'navigation'
  | 'sharing'
  | 'comments'
  | 'newsletter'
  | 'legal'
  | 'date'
  | 'credit'
  | 'advertising'
  | 'site';

const NETWORKS =
  '(?:facebook|twitter|x|linkedin|whatsapp|instagram|pinterest|telegram|messenger|reddit|tiktok|youtube|mastodon|bluesky|threads|e-?mail|mail|sms|flipboard|copier le lien|imprimer|partager)';

const DOOR =
  "(?:menu|rechercher|se connecter|connexion|mon compte|s'identifier|créer un compte|s'inscrire|inscription|accueil|contact|skip to content|aller au contenu)";

/** Each pattern reads the plain text of a whole short block. */
const FURNITURE: readonly (readonly [FurnitureKind, readonly string[]])[] = [
  [
    'navigation',
    [
      String.raw`^(?:article|billet|post|actualité|page)s? (?:précédente?|suivante?)s?\b(?! (?:du|de|d'|qui|que|dans|est|a|du code)\b)`,
      String.raw`^(?:à|a) (?:lire|voir|découvrir|écouter|regarder|consulter) (?:aussi|également|ensuite)\b|^(?:lire|voir|découvrir|écouter) (?:aussi|également) ?(?:[:>|"-]|$)`,
      String.raw`^(?:lire|voir|afficher|charger) (?:la suite|plus|tous les articles|d'autres articles|plus d'articles|(?:tous )?les commentaires)\b[^.]{0,30}$`,
      String.raw`^(?:sur|dans) le même (?:sujet|thème|dossier)\b[^.]{0,40}$`,
      String.raw`^(?:nos |les |tous les |plus d')?articles? (?:similaires|liés|récents|populaires|recommandés|associés|connexes|à la une|les plus lus)\b[^.]{0,30}$`,
      String.raw`^(?:vous|tu) (?:aimerez|apprécierez|aimeras) (?:aussi|peut-être|également|sûrement)\b.{0,40}$|^vous (?:pourriez|pourrez) (?:aussi |également )?(?:aimer|apprécier|être intéressé)\b.{0,60}$`,
      String.raw`^(?:ces|d'autres) articles (?:pourraient|peuvent|devraient) (?:aussi |également )?vous (?:intéresser|plaire)\b.{0,20}$|^à la une$|^(?:previous|next|précédent|suivant)(?: ?[|·/ -] ?(?:previous|next|précédent|suivant))?$`,
      `^${DOOR}(?: ?[|/·•-] ?${DOOR})*$`,
      String.raw`^(?:les )?plus (?:lus|d'articles|récents)\b[^.]{0,30}$`,
      '^(?:retour (?:en haut|à l\'accueil|à la liste|au sommaire)|haut de page|accueil ?[>/›»"].{0,80})$',
      String.raw`^(?:en savoir plus|cliquez ici|lire l'article|lire plus|voir plus|read more|related (?:articles|posts)|previous (?:article|post)|next (?:article|post))\b[^.]{0,30}$`,
      String.raw`^(?:retrouvez|découvrez|consultez|parcourez|lisez|voir) (?:(?:tous |toutes )nos|nos autres) (?:articles|chroniques|recettes|dossiers|actualités|guides|vidéos|podcasts|tests|reportages|tutoriels)\b(?! (?:dans|en librairie|au|à))[^.!?]{0,40}[.!]?$|^[^.!?]{5,80} en cliquant ici[.!]?$`,
      String.raw`^(?:page )?\d+ (?:sur|\/) \d+$`,
    ],
  ],
  [
    'sharing',
    [
      `^(?:partagez|partager|partage)[- ]?(?:le|la)?(?: (?:cet article|cette (?:page|publication|actualité|recette|information)|ce (?:contenu|billet|post)|l'article|sur ${NETWORKS}|avec vos amis|:).{0,60})?[ !.:]*$`,
      '^(?:suivez|rejoignez|retrouvez)[- ]nous (?:sur (?!le|la|les|ce|cette|un|une)|:)',
      '^(?:suivez|rejoignez|retrouvez)[- ]nous ?!?$',
      String.raw`^(?:cet|ce|cette) (?:article|contenu|billet|page|publication) (?:vous|t')(?: |a )?a? ?(?:plu|aidé|intéressé)\b`,
      String.raw`^(?:vous avez|tu as) (?:aimé|apprécié|trouvé) (?:cet|ce|cette) (?:article|contenu|billet|page)\b.{0,40}$`,
      "^(?:tweet|tweeter|retweeter|share|like|j'aime|suivre|facebook|linkedin|whatsapp|pinterest|écouter(?: (?:cet article|l'article))?|télécharge[rz] (?:notre|l')(?: |)?application.{0,40})$",
      String.raw`^(?:notez|évaluez) (?:cet|cette|ce) (?:recette|article|page|contenu|billet|tutoriel|tuto|produit)\b.{0,40}$`,
      String.raw`^(?:aimez|likez) (?:et|,) partagez\b`,
      `^(?:${NETWORKS})(?:[ ,|/·•-]+(?:${NETWORKS})){1,8}$`,
      String.raw`^(?:copier le lien|imprimer(?: cet article)?|envoyer (?:par|à) (?:e-?mail|un ami)|share (?:this|on)\b.{0,40}|follow us\b.{0,40})$`,
    ],
  ],
  [
    'comments',
    [
      '^laisse[rz] (?:un|une|votre|nous un) (?:commentaire|réponse|avis)(?: (?:ici|ci-dessous|en bas|annuler(?: la réponse)?))?[ .!:]*$',
      '^(?:ajouter|publier|poster|écrire|rédiger) (?:un|votre) (?:commentaire|avis)[ .!:]*$',
      String.raw`\bvotre adresse (?:e-?mail|de messagerie|électronique) ne sera (?:pas|jamais) (?:publiée|diffusée|affichée)`,
      String.raw`\bles champs (?:obligatoires sont|marqués d'un)`,
      String.raw`^(?:\d+|aucun|un|pas de) (?:commentaires?|réponses?|réactions?)(?: (?:à|sur|pour) .{0,80})?$`,
      '^commentaires?(?: ?[(]\\d+[)])?(?: récents| fermés)?$',
      '^(?:connectez|identifiez|inscrivez)-vous pour (?:commenter|répondre|réagir|participer)',
      "^(?:répondre|réagir|contacte[rz] (?:la rédaction|l'auteur)|annuler la réponse|signaler(?: un abus| ce commentaire| une (?:erreur|faute|coquille))?|soyez le premier à (?:commenter|réagir).*)$",
      String.raw`\benregistrer mon nom, (?:mon|ma|e-?mail)`,
      '^leave a (?:comment|reply)$',
    ],
  ],
  [
    'newsletter',
    [
      String.raw`^(?:abonnez|inscrivez)-vous (?:(?:gratuitement|dès maintenant|vite|aussi) )?(?:à|pour recevoir)\b.{0,40}\b(?:newsletter|infolettre|lettre|liste|chaîne|alerte|flux|magazine|journal|actualités|offres)`,
      '^(?:abonnez|inscrivez)-vous[ !.]*$',
      String.raw`^(?:s'abonner|s'inscrire|je m'abonne|je m'inscris)(?: (?:à|gratuitement|maintenant)\b.{0,60})?[ !.]*$`,
      String.raw`^recevez (?:nos|notre|chaque|gratuitement|toute|le meilleur|l'essentiel|les dernières)\b.{0,120}\b(?:mail|newsletter|infolettre|boîte|actualités?|articles|lettre)`,
      String.raw`^pour (?:lire|accéder à|découvrir|consulter) [^.!?,]{0,40}\b(?:articles?|suite|fin|reste|intégralité|dossier|contenus?|enquête|reportage)\b[^.!?,]{0,30}, (?:abonnez|connectez|inscrivez|identifiez)-vous\b.{0,60}$`,
      String.raw`^(?:(?:pour lire )?(?:la suite|la fin|l'intégralité|le reste)(?: de (?:cet |l')article)? (?:de cet article )?(?:est|sont) (?:réservée?s?|exclusivement réservée?s?) (?:à nos|aux) abonnés?\b.{0,80}|(?:abonnez|connectez|identifiez)-vous pour (?:lire|accéder à|découvrir) (?:la suite|la fin|l'intégralité|le reste|cet article|tous nos articles)\b.{0,60})$`,
      '^(?:newsletter|infolettre|votre (?:adresse )?e-?mail|(?:cet |ce )?(?:article|contenu) (?:est )?(?:réservé|exclusif).{0,20}abonnés?.{0,80}|(?:il vous reste|vous avez lu) \\d{1,3} ?% .{0,40}(?:à lire|article).{0,60}|déjà abonnée? ?[?].{0,40}|subscribe.{0,60})$',
    ],
  ],
  [
    'legal',
    [
      String.raw`\btous droits réservés\b|\ball rights reserved\b`,
      String.raw`^(?:©|[(]c[)] ?(?:19|20)\d\d|copyright\b)`,
      String.raw`\bce site utilise (?:des|les) cookies|\bnous utilisons (?:des|les) cookies|\ben poursuivant votre navigation\b`,
      "^(?:tout |j')?(?:accepter?|refuser?|paramétrer|personnaliser)(?: (?:et fermer|les cookies|tout|mes choix|et continuer))?$",
      "^(?:mentions légales|conditions générales(?: d'utilisation| de vente)?|politique (?:de |des )?(?:cookies|confidentialité)|gestion des cookies|plan du site)(?: ?[|·•-].*)?[.]?$",
      '^reproduction (?:totale ou partielle )?(?:interdite|soumise)',
      String.raw`\bconsultez notre politique (?:de|des) (?:cookies|confidentialité)`,
    ],
  ],
  [
    'date',
    [
      String.raw`^(?:article |billet )?(?:publié|mis à jour|modifié|posté|actualisé|mise à jour|publication|dernière (?:mise à jour|modification))(?: par .{2,40})? ?(?:le|:|il y a|hier|aujourd'hui|ce matin)\b ?[^.!?]{2,60}[.]?$`,
      String.raw`^(?:article |billet )?(?:publié|mis à jour|modifié|posté|actualisé) (?:le )?[^.!?|·•-]{4,50}(?: ?[-|·•,] ?(?:(?:mis à jour|modifié|actualisé|temps de lecture|lecture|par|lu|vu)\b|\d{1,6} (?:min|commentaires?|réactions?|partages?|vues?|lectures?)\b)[^.!?|·•-]{0,40}){1,5}$`,
      '^(?:rédigé|écrit|publié|posté) par [^.!?]{3,50}$',
      String.raw`^(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche),? )?(?:le )?(?:\d{1,2}(?:er)? (?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre) (?:19|20)\d\d|\d{1,2}\/\d{1,2}\/(?:19|20)\d\d)(?:,? (?:à|-) ?\d.{0,10})?$`,
      String.raw`^temps de lecture\b.{0,30}$|^lecture ?:? (?:de )?\d+ ?min.{0,12}$|^\d+ ?min(?:utes?)? de lecture$`,
      '^par [^.!?]{3,60} ?[|·•] ?.{3,60}$',
      '^(?:tags?|étiquettes?|mots-clés associés|catégories?|rubriques?|classé dans|thématiques?|publié dans) ?:',
    ],
  ],
  [
    'credit',
    [
      '^[([]?(?:crédits?|copyright)(?: ?[-:]? ?(?:photos?|images?|illustrations?|visuels?))? ?[:©].{0,100}$',
      String.raw`^[([]?crédits? (?:photos?|images?)\b.{0,80}$`,
      String.raw`^[([]?(?:photos?|images?|illustrations?|visuels?) ?(?:[:(] ?(?=[a-z])|©)[^.!?]{2,70}[)\].]?$`,
      String.raw`\b(?:generated|created|made) (?:with|by|using) (?:dall|midjourney|stable diffusion|chatgpt|ai\b|firefly|gemini)`,
      String.raw`^[([]?(?:image|illustration|photo|visuel|image d'illustration)s? (?:générée?|créée?|réalisée?|produite?)s? (?:par|avec|via|à l'aide|grâce)\b.{0,60}$`,
    ],
  ],
  [
    'advertising',
    [
      '^(?:publicité|annonce|contenu sponsorisé|sponsorisé|article sponsorisé|partenariat|advertisement|la suite (?:de (?:cet|votre) article )?après (?:la|cette) (?:publicité|pub))[ .:]*$',
      String.raw`^\(?(?:publicité|annonce)\)?$`,
    ],
  ],
  [
    'site',
    [
      '^(?:www[.])?[a-z0-9-]{2,40}[.](?:fr|com|net|org|info|eu|be|ch|ca|io|news)$',
      "^(?:business ?insider|le monde|le figaro|libération|les échos|le parisien|ouest-france|20 minutes|france ?info|bfm ?tv|l'express|le point|l'obs|la croix|mediapart|capital|challenges|numerama|frandroid|clubic|futura|presse-citron|siècle digital|journal du net|zdnet|the (?:verge|information|guardian)|techcrunch|wired|forbes|bloomberg|reuters|afp|cnbc|venturebeat|the new york times|new york times)(?: france)?$",
    ],
  ],
];

export const FURNITURE_PATTERNS = FURNITURE.map(([kind, sources]) => [kind, phrasePattern(sources, '')] as const);

/** The kind of furniture that a short block is, by its plain text. */
export function furnitureKind(block: PageBlock): FurnitureKind | undefined {
  const kinds = FURNITURE_PATTERNS.filter(([kind]) => mayBe(kind, block));
  if (kinds.length === 0) return undefined;
  const text = plainBlock(block).text.trim();
  const kindOf = (piece: string) => kinds.find(([, pattern]) => pattern.test(piece))?.[0];
  const kind = kindOf(text);
  if (kind) return kind;
  // Names of papers and credits side by side are a list of sources and a caption.
  const isPiece = (piece: string) => !['site', 'credit', undefined].includes(kindOf(piece));
  return isFurnitureLine(text, isPiece) ? 'navigation' : undefined;
}

/** Whether a block has the words without which it is no furniture of a kind. */
export const mayBe = (kind: FurnitureKind, block: PageBlock): boolean =>
  triggers(block, kind === 'site' ? 'name' : kind) ||
  (kind === 'legal' && block.text.includes('©')) ||
  // « 3 / 12 », « À la une ».
  (kind === 'navigation' && /^\P{L}*(?:\d|[aà]\sla\sune)/iu.test(block.text));
