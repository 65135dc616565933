import type { Block } from '../model/article.ts';
import type { Cleaner, CleaningView, Cut } from '../model/cleaner.ts';
import { isProse, lineOf } from './line.ts';

/** A transcript counts its lines from the beginning. */
const STAMP = /^[[(]?(?:\d{1,2}:)?\d{1,2}:\d{2}[\])]?[\s–—:|-]*/u;
const SPOT = '(?:message|annonce|page|pause|coupure|spot)';
const STARTS = new RegExp(
  `^[^\\p{L}]*(?:début (?:du |de la |de l')?)?${SPOT} (?:de (?:notre|nos) |d'un |du )?(?:partenaires?|sponsors?|publicitaire|publicité|pub|commerciale?|annonceurs?)[^\\p{L}]*$`,
  'u',
);
const ENDS = new RegExp(
  `^[^\\p{L}]*(?:fin (?:du |de la |de l')${SPOT}(?: (?:partenaire|publicitaire|commerciale?))?|fin de (?:la )?(?:publicité|pub)|(?:retour à|on reprend) (?:l'épisode|l'émission|l'entretien))[^\\p{L}]*$`,
  'u',
);
const MOST_SPOT = 8;
const MOST_WORDS = 160;

const EPISODE = "(?:cet épisode|ce podcast|cette émission|cette saison|l'épisode)";
const PRESENTED = new RegExp(
  `${EPISODE} (?:vous )?est (?:présentée?|offerte?|soutenue?|sponsorisée?|proposée?|parrainée?) par`,
  'u',
);
const OFFER =
  /(?<!\p{L})(?:code (?:promo )?"?[\p{L}\d]{4,}|\d+ ?(?:%|€|euros) (?:de (?:réduction|remise|rabais)|offerts?)|offerte?s?|première commande|essai gratuit|sans engagement)(?!\p{L})/u;
const RATED = new RegExp(
  `(?:laisse[rz]|mette[rz]|donnez|attribuez)(?:-nous|-lui)? .{0,40}(?:étoiles?|avis|commentaire|note)|si ${EPISODE} vous a plu|(?:abonnez-vous|retrouvez-nous|écoutez-nous|suivez-nous) .{0,60}(?:podcasts?|application|plateformes?)`,
  'u',
);
const CREDITED =
  /^c'était |(?<!\p{L})(?:prise de son|mixage|montage|réalisation|habillage sonore|musique|générique) ?:|un podcast (?:de|d'|imaginé|produit|proposé|écrit|présenté)/u;
const TAIL = 3;

/** Drops what a podcast says around its talk: messages of partners, who presents it, credits and farewell. */
export const podcastFrame: Cleaner = {
  id: 'podcast-frame',
  about: {
    en: 'Drops the partners’ messages, the presentation and the credits of a podcast from its transcript.',
    fr: 'Retire de la transcription d’un podcast les messages de partenaires, la présentation et le générique de fin.',
  },
  *find({ entries, blocks }: CleaningView): Iterable<Cut> {
    for (const [index, { block }] of entries.entries()) {
      if (!isLabel(block, STARTS)) continue;
      for (const line of spotBelow(entries, index))
        yield { block: line, reason: SPOT_HERE, incidental: true, sure: true };
    }
    const last = blocks.findLastIndex(isProse);
    let tail = 0;
    for (let index = last; index >= 0 && tail < TAIL; index--) {
      const block = blocks[index]!;
      if (!isProse(block)) continue;
      tail++;
      if (says(block, CREDITED) && says(block, RATED)) yield { block, reason: CREDITS, sure: true };
    }
    for (const block of blocks)
      if (says(block, PRESENTED) && says(block, OFFER)) yield { block, reason: SPOT_HERE, sure: true };
  },
};

const SPOT_HERE = { en: 'message of a sponsor', fr: 'message d’un partenaire' };
const CREDITS = { en: 'credits of a podcast', fr: 'générique d’un podcast' };

const isLabel = ({ kind, text }: Block, pattern: RegExp): boolean =>
  kind !== 'code' && text.length <= 80 && pattern.test(text.replace(STAMP, '').toLowerCase().replaceAll('’', "'"));

const says = (block: Block, pattern: RegExp): boolean =>
  block.kind === 'paragraph' &&
  lineOf(block).words <= MOST_WORDS &&
  pattern.test(lineOf(block).folded.replace(STAMP, ''));

/** The lines from the mark of a message to the mark of its end; none when it does not end. */
function spotBelow(entries: CleaningView['entries'], from: number): readonly Block[] {
  const length = entries.slice(from, from + MOST_SPOT + 1).findIndex(({ block }, at) => at > 0 && isLabel(block, ENDS));
  if (length < 0) return [];
  const lines = entries.slice(from, from + length + 1).flatMap(({ block, cut }) => (cut ? [] : [block]));
  return lines.reduce((sum, block) => sum + lineOf(block).words, 0) <= MOST_WORDS ? lines : [];
}
