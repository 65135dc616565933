import type { Block } from '../model/article.ts';
import type { Cleaner, Cut } from '../model/cleaner.ts';
import { proseEdges } from './edges.ts';
import { isProse, lineOf } from './line.ts';
import { lineStarts, phraseOf, wholeLines } from './phrases.ts';
import { withoutGluedLink } from './read-also-glued.ts';

const PHRASES = {
  words: 42,
  phrases: [
    ...lineStarts(
      '(?:à|a) (?:lire|voir|écouter|regarder|découvrir|relire|revoir)(?: aussi| également| sur le même sujet| ailleurs| sur .{2,30})? ?(?:[:>|"/-]|=>|$)',
      '(?:à|a) (?:lire|voir|écouter|regarder|découvrir) (?:aussi|également)\\b',
      '(?:lire|voir|écouter|relire|revoir|regarder) (?:aussi|également)\\b',
      '(?:(?:ça|cela|ceci|cet article|ces articles|vous) (?:pourrait|pourraient|peut|devrait|pourriez|aimerez|devriez)(?: (?:aussi|également|peut-être))?(?: (?:vous (?:intéresser|plaire)|aimer|apprécier|lire))?(?: (?:aussi|également))?) ?[:>|] ?\\S',
      '(?:lire|relire|voir|revoir|écouter)(?: (?:aussi|également|notre|nos|l\'|le|la|les|cet?|son|sa) ?[^:"]{0,40})? ?[:>|](?: |$)',
      '(?:lire|relire|voir) (?:l\'(?:entretien|interview|enquête|article|analyse|éditorial|intégralité)|nos (?:explications|articles)|notre (?:dossier|enquête|article|reportage|analyse|interview|portrait))(?:$| :| sur| ")',
      "(?:lisez|relisez|voyez|regardez|écoutez) (?:aussi|également|notre|nos|l'article|cet article)\\b.{0,20}(?::|$)",
      '(?:sur le même (?:sujet|thème)|dans la même (?:rubrique|thématique)|pour aller plus loin|pour en savoir plus|en savoir plus) ?[:>|-] ?\\S',
      '(?:en vidéo|vidéo|podcast|diaporama|en images|infographie|carte)s? ?[:>|,-] ?(?:notre|nos|regardez|écoutez|revivez|retrouvez|\\d)',
      '(?:read also|also read|read more|see also) ?[:>|]',
      '(?:notre dossier|notre article|notre enquête|notre reportage) ?[:>|]',
    ),
    ...wholeLines(
      "(?:>+ ?)?(?:lire|voir|afficher) (?:la suite|plus|l'article(?: complet| en entier)?|tout l'article)",
      '(?:en savoir plus|découvrir(?: aussi)?|voir aussi|lire aussi|à lire|à voir|lire plus)',
    ),
    { pattern: /^\[(?:en vidéo|vidéo|podcast|diaporama|infographie|dossier|en images)s?\]/u },
  ],
};
/** The label alone on its line: the title that it leads to stands on the next one. */
const ALONE = {
  words: 8,
  phrases: wholeLines(
    '(?:à|a) (?:lire|voir|écouter|découvrir)(?: (?:aussi|également))?',
    '(?:lire|voir) (?:aussi|également)',
    '(?:cela|ça|ceci|cet article|ces articles) (?:pourrait |pourraient |peut |peuvent |va |vont |devrait )?(?:aussi |également )?vous (?:intéresser?a?|intéresseront|plaire|plaira)(?: (?:aussi|également))?',
    'pour aller plus loin|aller plus loin',
  ),
};

/** « Lire aussi mal qu’on veut, lire partout. »: speech goes on in small letters, or stops, and ends as a sentence does. */
const SPOKEN =
  /^(?:[ÀAàa] )?\p{L}{4,9} (?:aussi|également)(?:[.,]| (?!(?:notre|nos|cet(?:te)?|l['’] ?(?:article|enquête|entretien|interview|analyse)|les? (?:article|dossier|reportage|portrait|récit)s?)(?!\p{L}))\p{Ll}).*[.]\s*$/u;

/** The label run into the title that it was a link to, or `>>` in front of a title. Case tells where a title begins. */
const RUN_IN =
  /^[^\p{L}]{0,6}(?:(?:À|A|à|a) (?:lire|voir|LIRE|VOIR)(?: (?:aussi|également|AUSSI|ÉGALEMENT))?|(?:Lire|Voir|LIRE|VOIR) (?:aussi|également|AUSSI|ÉGALEMENT))(?=[\p{L}«"“])/u;
/** A label in capitals, a stop, a title: above the article it is the beginning of the article's own. */
const CAPITAL_LABEL =
  /^(?:À|A|EN) (?:LIRE|VOIR|ÉCOUTER|REGARDER|IMAGES|VIDÉO)(?: AUSSI)? ?\. ?\p{Lu}|^(?:VIDÉOS?|PODCAST|DIAPORAMA|INFOGRAPHIE|CARTE|INTERACTIF|REPLAY) ?\. ?\p{Lu}/u;
const ARROWS = /^(?:>>|»»|➡️?|➜|➔|➤|👉|⏩|▶️?)\s?\S/u;
const MOST_TITLE = 30;
const LEAST_TARGET = 5;
/** Drops links to other articles between the paragraphs, and cuts them off where they run into one. */
export const readAlso: Cleaner = {
  id: 'read-also',
  about: {
    en: 'Drops the links to other articles that newsrooms slip between paragraphs.',
    fr: 'Retire les renvois vers d’autres articles glissés entre les paragraphes.',
  },
  *find({ blocks }): Iterable<Cut> {
    const { first } = proseEdges(blocks);
    for (const [index, block] of blocks.entries()) {
      if (block.kind === 'code' || block.kind === 'table') continue;
      if (leadsAway(blocks, index)) {
        yield { block, reason: LINK, leadsAway: true };
        yield { block: blocks[index + 1]!, reason: TARGET };
        continue;
      }
      const becomes = lineOf(block).words > LEAST_TARGET ? withoutGluedLink(block.text) : undefined;
      if (becomes !== undefined) yield { block, becomes, reason: LINK };
      else if (
        (phraseOf(block, PHRASES) && !SPOKEN.test(block.text)) ||
        isRunIn(block) ||
        (index > first && isLabelled(block))
      )
        yield { block, reason: LINK, ...(phraseOf(block, ALONE) && { leadsAway: true }) };
    }
  },
};

const LINK = { en: 'link to another article', fr: 'renvoi vers un autre article' };
const TARGET = { en: 'title of another article', fr: 'titre d’un autre article' };

/**
 * The label alone, the title of another article, then running text again. A shorter line may be the next subheading,
 * and below the last paragraph stand notes and lists, of which other cleaners know more.
 */
function leadsAway(blocks: readonly Block[], index: number): boolean {
  const [label, target, after] = blocks.slice(index, index + 3);
  if (!label || !target || !after || label.kind === 'item' || !phraseOf(label, ALONE)) return false;
  if (target.kind !== 'paragraph' || lineOf(target).words < LEAST_TARGET || lineOf(target).words > MOST_TITLE)
    return false;
  return isProse(after) && !isProse(target) && !/[.;,]\s*$/u.test(target.text) && blocks[index - 1] !== undefined;
}

const isLabelled = (block: Block): boolean =>
  CAPITAL_LABEL.test(block.text) && lineOf(block).words <= MOST_TITLE && !/[.;]\s*$/u.test(block.text);

function isRunIn(block: Block): boolean {
  const { words, closed } = lineOf(block);
  if (words > MOST_TITLE || block.kind === 'item') return false;
  return (
    RUN_IN.test(block.text) || (ARROWS.test(block.text) && words >= 4 && (!closed || /[?!»”"]$/u.test(block.text)))
  );
}
