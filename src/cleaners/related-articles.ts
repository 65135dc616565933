import type { Block } from '../model/article.ts';
import type { Cleaner, Cut } from '../model/cleaner.ts';
import { isProse, lineOf } from './line.ts';
import { phraseOf, wholeLines } from './phrases.ts';

/** Headings of the lists of other articles at the foot of a page. */
const HEADINGS = {
  words: 12,
  phrases: wholeLines(
    "(?:(?:d'autres|plus d'|nos|les|autres|derniers|articles|contenus|lire|voir|à lire|lire plus d'|tous les) ?)*(?:articles?|contenus?|actualités?|billets|posts)(?: (?:similaires|connexes|liés|associés|récents|en relation|recommandés|sponsorisés|populaires|sur le même (?:sujet|thème)|du même auteur|à lire|les plus (?:lus|populaires|récents|partagés|commentés)))+",
    "(?:lire|voir|découvrez|découvrir|plus|lire plus) (?:plus )?d'(?:autres )?(?:articles|actualités)(?: .{2,30})?",
    '(?:derniers|autres) (?:articles|billets|posts)',
    '(?:nos |les |autres )*recettes (?:similaires|associées|liées|recommandées|à découvrir)',
    '(?:les )?(?:articles )?(?:les )?plus (?:lus|populaires|commentés|partagés|vus|récents|consultés)(?: .{2,20})?',
    '(?:sur le même (?:sujet|thème)|dans la même (?:rubrique|thématique|catégorie)|du même auteur|dans la rubrique .{2,30}|autour du même sujet)',
    "(?:la rédaction|l'auteur|nous|on) vous (?:conseille|recommande)(?: .{2,30})?",
    '(?:(?:cela|ça|ceci|ces? (?:articles?|recettes?|contenus?|vidéos?|dossiers?|livres?|produits?)) (?:pourrait |pourraient |peut |peuvent |va |vont |devrait )?(?:aussi |également )?vous (?:intéresser?a?|intéresseront|plaire|plaira)(?: (?:aussi|également))?|prolongez votre lecture.{0,40}|poursuivez votre lecture.{0,40}|les sujets associés)',
    "(?:vous (?:aimerez|pourriez|devriez) (?:aussi|également|peut-être)(?: aimer| apprécier)?|vous pourriez (?:aussi )?(?:être intéressé(?:\\(e\\))?s? par|aimer)|d'autres ont aimé|ça peut vous intéresser|ceci pourrait vous intéresser|cela pourrait vous intéresser)",
    '(?:à découvrir|à lire|à voir)(?: (?:également|aussi|ailleurs|sur le site))',
    "(?:nos (?:dernières|autres) (?:actualités|publications|vidéos)|dernières (?:actualités|actus|news|nouvelles|minutes)|toute l'actualité(?: .{2,30})?|l'actu(?:alité)? en (?:continu|direct|images|vidéo))",
    'contenus? (?:sponsorisés?|partenaires?|recommandés?)',
    '(?:aller plus loin|en complément|recommandé pour vous|recommandations|related (?:articles|posts)|more from .{2,20})',
  ),
};

/** Other articles' titles are short and open. */
const MOST_WORDS = 35;

/** Drops the heading of a list of other articles and, below the article's end, the titles that follow. */
export const relatedArticles: Cleaner = {
  id: 'related-articles',
  about: {
    en: 'Drops lists of other articles below the end of the text.',
    fr: 'Retire les listes d’autres articles après la fin du texte.',
  },
  *find({ blocks }): Iterable<Cut> {
    const last = blocks.findLastIndex(isProse);
    for (let index = 0; index < blocks.length; index++) {
      const block = blocks[index]!;
      if (!phraseOf(block, HEADINGS)) continue;
      yield { block, reason: { en: 'heading of a list of articles', fr: 'titre d’une liste d’articles' }, foot: true };
      if (index < last) continue;
      while (index + 1 < blocks.length && isTitle(blocks[index + 1]!)) {
        index++;
        yield { block: blocks[index]!, reason: { en: 'title of another article', fr: 'titre d’un autre article' } };
      }
    }
  },
};

const isTitle = (block: Block): boolean => {
  const { words, closed } = lineOf(block);
  return !isProse(block) && words <= MOST_WORDS && (!closed || /[?!»"”]$/u.test(block.text.trim()));
};
