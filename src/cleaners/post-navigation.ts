import type { Block } from '../model/article.ts';
import type { Cleaner, Cut } from '../model/cleaner.ts';
import { isProse, lineOf } from './line.ts';
import { type PhraseFamily, phraseOf, wholeLines } from './phrases.ts';

const WAY = '(?:précédente?|suivante?|previous|next)';
const THING = '(?:article|billet|post|actualité|publication|page|chapitre|épisode|message)';

/** The label alone: the title of the neighbour stands on the next line. */
const ALONE = {
  words: 6,
  phrases: wholeLines(
    `(?:<+ ?|>+ ?|"+ ?)*(?:l')?${THING} ${WAY}(?: ?>+| ?<+| ?"+)*`,
    `${THING} (?:le plus )?(?:ancien|récent)`,
  ),
};
/** The label and the title in one line. */
const TOGETHER = {
  words: 40,
  phrases: [
    { pattern: new RegExp(`^(?:[<>"«»-]+ ?)*(?:${THING} )?${WAY}(?: ?[<>"-]+| ?→| ?←)* ?: ?\\S`, 'u') },
    { pattern: new RegExp(`^(?:[<>"«»-]+ ?)*${WAY} ?(?:[<>|/-]+ ?${WAY})?(?: ?[<>"»-]+)*$`, 'u') },
  ],
};
/** The path from the site's entrance to the page. */
const BREADCRUMB: Pick<PhraseFamily, 'words' | 'phrases'> = {
  words: 20,
  phrases: [
    {
      pattern:
        /^(?:vous êtes ici ?:? ?)?(?:accueil|home|actualités?|index du forum|forums?)(?: ?(?:>+|\/|›|‹|"|»|\||→) ?[^>/|›"»→]{2,80}){1,6}$/u,
    },
    // Four sections or more between bars.
    { pattern: /^[^|.!?:;\d"]{2,25}(?: \| [^|.!?:;\d"]{2,25}){3,8}$/u },
    ...wholeLines('vous êtes ici ?:?.{0,80}'),
  ],
};
/** The heading over two neighbours' titles, without labels of their own. */
const PAIR = {
  words: 6,
  phrases: wholeLines("navigation (?:de l'article|des articles|d'article|de publications?|des publications)"),
};
const MOST_WORDS = 30;

/** Drops links to the previous and the next article with their titles, and breadcrumbs. */
export const postNavigation: Cleaner = {
  id: 'post-navigation',
  about: {
    en: 'Drops links to the previous and next article with their titles, and breadcrumbs.',
    fr: 'Retire les liens vers les articles précédent et suivant avec leurs titres, et les fils d’Ariane.',
  },
  *find({ blocks }): Iterable<Cut> {
    const last = blocks.findLastIndex(isProse);
    const first = blocks.findIndex(isProse);
    for (let index = 0; index < blocks.length; index++) {
      const block = blocks[index]!;
      if (phraseOf(block, BREADCRUMB) || (index < first && isPath(block)))
        yield { block, reason: { en: 'breadcrumb', fr: 'fil d’Ariane' } };
      else if (phraseOf(block, TOGETHER) && isAround(index, blocks, last))
        yield { block, reason: LINK, foot: index > last };
      else if (phraseOf(block, PAIR)) {
        yield { block, reason: LINK, foot: index > last };
        for (const next of blocks.slice(index + 1, index + 3)) {
          if (index < last || !isTitle(next)) break;
          yield { block: next, reason: NEIGHBOUR };
        }
      } else if (phraseOf(block, ALONE)) {
        yield { block, reason: LINK, foot: index > last };
        const next = blocks[index + 1];
        if (next && index >= last && isTitle(next)) {
          index++;
          yield { block: next, reason: NEIGHBOUR };
        }
      }
    }
  },
};

/** « Jardin > Potager > Légumes anciens », above the text. */
const PATH = /^\p{Lu}[^>›|.!?]{1,30}(?: [>›] [\p{Lu}\d][^>›|.!?]{1,40}){2,6}$/u;
const isPath = ({ kind, text }: Block): boolean => kind === 'paragraph' && text.length <= 160 && PATH.test(text.trim());

const LINK = { en: 'link to a neighbouring article', fr: 'lien vers un article voisin' };
const NEIGHBOUR = { en: 'title of a neighbouring article', fr: 'titre d’un article voisin' };

/** A line « Suivant : … » between paragraphs may be the article's own words. */
const isAround = (index: number, blocks: readonly Block[], last: number): boolean =>
  index > last || !blocks.slice(0, index).some(isProse);

const isTitle = (block: Block): boolean => lineOf(block).words <= MOST_WORDS && !phraseOf(block, ALONE);
