import type { PageBlock } from '../../model/page.ts';
import { phrasePattern } from './phrase-pattern.ts';
import { triggers } from './triggers.ts';

/** Names of the fields that a writer was asked to fill. */
const FIELD = `(?:(?:proposition de |suggestion de |votre )?(?:méta|meta|balise)s?[- ]?(?:description|titre|title|keywords?|mots[- ]clés)|title tag|titre (?:seo|méta|meta|optimisé|h1|proposé|de la page)|seo title|slug(?: (?:proposé|suggéré|optimisé|seo))?|url (?:seo|proposée|suggérée|optimisée)|permalien|mots?[- ]clés?(?: (?:principal|principaux|secondaires?|cibles?|ciblés?|visés?|seo|associés|stratégiques|utilisés|intégrés|retenus|suggérés|proposés|à (?:placer|viser|cibler|intégrer|utiliser)))*|(?:focus |main |primary |secondary )?key ?(?:words?|phrases?)|expression (?:clé|principale)(?: cible)?(?: à (?:placer|viser|intégrer|utiliser)[^:]{0,60})?|requête (?:cible|principale)|nombre (?:total )?de mots|compte de mots|word ?count|longueur (?:visée|cible|totale|souhaitée)|intention de recherche|(?:public|lectorat) (?:cible|ciblé|visé)|ton (?:employé|utilisé|adopté)|structure (?:de l'article|du texte|hn)|texte alternatif|alt text|optimisation seo|conseils? seo|titre de la source|chapô|front ?matter|(?:description|résumé|extrait) seo|hashtags?|(?:modifications?|changements?|améliorations?|ajustements?|optimisations?|corrections?) (?:apportée?s?|effectuée?s?|réalisée?s?|principa(?:le?s?|ux))|points? d'amélioration)`;
/** The same with ordinary names: a film's data sheet has a title too. */
const ORDINARY = '(?:titre|title|extrait|url|accroche|introduction|conclusion|développement)';
/** « Total : 742 mots », « (Environ 850 mots) ». */
const COUNT =
  '^[(*]?(?:(?:total|longueur|nombre de mots|soit|environ|approximativement|compte|article de) ?:? ?){0,2}\\d{3,4} (?:mots|words)(?: environ| au total)?[)*.]{0,2}$';
const NOTE = String.raw`(?:notes?(?: (?:de|à) (?:l'auteur|la rédaction|l'éditeur|l'intention de [^:]{0,30}))?|remarques?|n\.? ?b\.?|nota bene|disclaimer)`;
const HEADING_RANK = String.raw`(?:\(|\[)?h[1-6](?:\)|\])?`;

const OPENING = '^[^a-z0-9([]{0,4}(?:\\d+[.)] )?';
export const FIELDS = phrasePattern(String.raw`${OPENING}(?<label>${FIELD}(?: ?\([^)]{0,40}\))?) ?:`, '');
export const ORDINARIES = phrasePattern(`${OPENING}(?<label>${ORDINARY}) ?:`, '');
export const NOTES = phrasePattern(`${OPENING}(?<label>${NOTE}) ?:`, '');
export const RANKS = phrasePattern(String.raw`${OPENING}(?<label>${HEADING_RANK})(?: ?:| - |(?<=[\])]) ?(?=\S))`, '');
export const COUNTS = phrasePattern(COUNT, '');
export const LABELS: readonly RegExp[] = [FIELDS, ORDINARIES, NOTES, RANKS, COUNTS];
export const LAST_RANK = /[([]h[1-6][)\]]$/;
export const ABOUT_THE_TEXT = phrasePattern(
  String.raw`\b(?:réécri\w*|récri\w*|reformul\w*|seo|référencement|mots-clés|\d{3,} mots|ce texte|cet article (?:a été|respecte|est)|la source (?:fournie|ne)|texte source|optimis\w*|intelligence artificielle|ia)\b`,
  '',
);

/** Whether a block has the words of a label: a field and its colon, a rank, a count of words. */
export const mayBeLabelled = (block: PageBlock): boolean =>
  triggers(block, 'rank') || triggers(block, 'count') || (block.text.includes(':') && triggers(block, 'label'));
