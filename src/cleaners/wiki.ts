import type { Cleaner, Cut } from '../model/cleaner.ts';
import { lineOf } from './line.ts';

/** The link behind every heading of a wiki: it proves where the text was copied. */
const EDIT =
  /\s*\[ ?(?:modifier|edit)(?: ?(?:\||-) ?(?:modifier|edit)(?: (?:le code|le wikicode|la source|source))?)? ?\]\s*$/iu;
/** Calls of notes, and what readers ask of a sentence. */
const CALL =
  /\s?\[(?:(?:n|note|a|alpha) ?)?\d{1,3}\](?:,?\s?\[(?:(?:n|note) ?)?\d{1,3}\])*|\s?\[(?:réf\. (?:nécessaire|souhaitée|incomplète|à confirmer|obsolète)|citation nécessaire|source (?:insuffisante|secondaire|détournée)(?: ?\??)|non neutre|pas clair|précision nécessaire|interprétation personnelle|passage problématique|vérifier|quand ?\?|qui ?\?|où ?\?|lequel ?\?|par qui ?\?|pourquoi ?\?)\]/giu;
/** Tabs over the article. */
const TAB =
  /^(?:article|discussion|lire|modifier|modifier (?:le code|le wikicode)|voir l'historique|outils|contributions|\d+ langues|ajouter des langues|modifier les liens|un article de (?:.{3,30}, )?l'encyclopédie libre)[ .]*$/u;

/** What it says of the state of an article, and of its namesakes. */
const NOTICE =
  /^(?:cet article|cette (?:section|page)) (?:est une ébauche|ne cite (?:pas|aucune)|(?:n'est pas|est) (?:suffisamment|insuffisamment) sourcé|manque de|doit être (?:actualisé|wikifié|recyclé|internationalisé)|peut contenir un travail inédit)|^la dernière modification de cette page a été faite le \d|^droit d'auteur ?: les textes (?:sont disponibles|des articles)|^(?:pour les articles homonymes|(?:si ce bandeau n'est plus|si vous disposez d'ouvrages))/u;

/** Takes out what a wiki prints for those who write it: tabs, edit links, calls of notes, requests for sources. */
export const wiki: Cleaner = {
  id: 'wiki',
  about: {
    en: 'Takes out a wiki’s tabs, edit links, calls of notes and requests for sources.',
    fr: 'Retire d’un wiki les onglets, les liens «\u00a0modifier\u00a0», les appels de note et les demandes de source.',
  },
  *find({ blocks }): Iterable<Cut> {
    if (!blocks.some(isEdited)) return;
    for (const block of blocks) {
      if (block.kind === 'code' || block.kind === 'table') continue;
      if (TAB.test(lineOf(block).folded)) {
        yield { block, reason: { en: 'tab of a wiki', fr: 'onglet d’un wiki' } };
        continue;
      }
      if (block.text.length <= LONGEST_NOTICE && NOTICE.test(lineOf(block).folded)) {
        yield { block, reason: { en: 'notice of a wiki', fr: 'bandeau d’un wiki' } };
        continue;
      }
      if (!block.text.includes('[')) continue;
      const becomes = block.text.replace(EDIT, '').replace(CALL, '').trim();
      if (becomes === '') yield { block, reason: LINK, incidental: true };
      else if (becomes !== block.text)
        yield {
          block,
          becomes,
          reason: LINK,
        };
    }
  },
};

const LINK = { en: 'edit link or call of a note', fr: 'lien de modification ou appel de note' };
const LONGEST_HEADING = 160;
const LONGEST_NOTICE = 400;

const isEdited = ({ text }: { readonly text: string }): boolean => text.length <= LONGEST_HEADING && EDIT.test(text);
