import type { Block } from '../model/article.ts';
import type { Cleaner, Cut } from '../model/cleaner.ts';
import { isProse, lineOf } from './line.ts';
import { hasLabelledParts } from './manuscript-labels.ts';

/** « --- début du texte --- », « *** FIN *** » */
const EDGE =
  /^[-–—=*#_~<>[ ]{2,}(début|fin)(?: (?:du|de l['’]|de la|de) ?(?:texte|article|papier|copie|manuscrit|chronique))?[-–—=*#_~<>\] ]{2,}$/iu;
/** What opens a line or a bracket that speaks to the desk. */
const TO_DESK =
  /^(?:note (?:à|au|aux|pour|de (?:l'auteur|l'autrice)) ?[^:]{0,40}:|todo\b|xxx\b|nb (?:pour|à) |à (?:vérifier|compléter|confirmer|relire|valider|sourcer|couper|retrouver|raccourcir|préciser)\b|(?:variante|proposition|idée|option)s? (?:de |d'|pour )(?:la |le |l')?(?:fin|chute|début|titre|attaque|accroche|intro(?:duction)?|chapô|intertitre)s?\b[^:]{0,80}:|titres? (?:au choix|possibles?|proposés?|alternatifs?|de rechange)\b|pour (?::|la revue|le journal|le numéro)|version \d|longueur(?: demandée| souhaitée)? ?:|[\d \u00a0]+ signes?\b)/u;
/** Within brackets: an order or a question to whoever edits. */
const ASKS =
  /(?<!\p{L})(?:merci de|svp|s'il (?:te|vous) plaît|tu peux|vous pouvez|je propose|je mets|(?:mettre|insérer|placer) ici|photo ici|ne pas (?:le |la |les )?(?:préciser|publier|mettre|citer|couper)|à retrouver dans|pas bloquant|citation exacte|signes?,? espaces? comprises?|d'après word|intertitre ?\?)(?!\p{L})/u;
const BRACKET = /\s*\[([^[\]]{3,240})\]/gu;
/** « (à vérifier : 1911 ou 1912 ?) » */
const DOUBT =
  /\s*\((?:à (?:vérifier|compléter|confirmer|retrouver|préciser|sourcer)|todo|xxx)(?!\p{L})[^()]{0,160}\)/giu;
const NOTES =
  /^(?:notes?|remarques?|précisions?|consignes|infos?|informations) (?:pour|à|au|aux|à l'attention de) (?:la |le |l'|les )?(?:rédaction|secrétariat|secrétaire|éditeur|éditrice|desk|sr|rédac(?:teur|trice)?(?: en chef)?|relecteurs?|correct(?:eur|rice)s?|maquette|maquettiste)[ :.]*$/u;
const MOST_WORDS = 60;
/** What a manuscript tells of its writer: ways to reach him. */
const CONTACT = /[\w.+-]@[\w-]|(?:^|\D)0\d(?:[ .]?\d\d){4}(?:\D|$)/u;
const HEAD = 6;

/** Drops what the writer of a manuscript tells its editor: edges, notes, variants, things to do. */
export const manuscriptNotes: Cleaner = {
  id: 'manuscript-notes',
  about: {
    en: 'Drops what the writer of a manuscript tells its editor: marks of its edges, notes, variants, things to do.',
    fr: 'Retire d’une copie ce que son auteur dit à la rédaction\u00a0: marques de début et de fin, notes, variantes, choses à faire.',
  },
  *find({ blocks }): Iterable<Cut> {
    if (!blocks.some(isSign) && !hasLabelledParts(blocks)) return;
    const { from, to } = edgesOf(blocks);
    const first = blocks.findIndex(isProse);
    for (const [index, block] of blocks.entries()) {
      if (block.kind === 'code' || block.kind === 'table') continue;
      if (index >= to || EDGE.test(block.text) || isForDesk(block))
        yield { block, reason: NOTE, incidental: true, sure: true };
      else if (index < Math.min(first, HEAD) && index < from && isContact(block, blocks[index + 1]))
        yield { block, reason: NOTE, incidental: true };
      else {
        const becomes = withoutNotes(block.text);
        if (becomes === '') yield { block, reason: NOTE, incidental: true, sure: true };
        else if (becomes !== block.text) yield { block, becomes, reason: NOTE };
      }
    }
  },
};

const NOTE = { en: 'note to the editor', fr: 'note à la rédaction' };

const folded = (text: string): string => lineOf({ kind: 'paragraph', text, line: 0 }).folded;

/** What only manuscripts have: marks of edges, titles to choose from, notes that name whom they are for. */
const isSign = (block: Block): boolean =>
  block.kind !== 'code' &&
  block.kind !== 'table' &&
  (EDGE.test(block.text) ||
    (block.text.length <= 200 && (CHOICE.test(lineOf(block).folded) || NOTES.test(lineOf(block).folded))) ||
    bracketsIn(block.text).some((inside) => SIGN.test(inside)));
const CHOICE = /^titres? (?:au choix|possibles?|proposés?)\b/u;
const SIGN = /^(?:note (?:à|au|aux|pour) [^:]{0,40}:|todo\b|xxx\b|ici,? |[\d \u00a0]+ signes?\b)/u;
const bracketsIn = (text: string): readonly string[] =>
  text.includes('[') ? [...text.matchAll(BRACKET)].map(([, inside = '']) => folded(inside)) : [];

/** Where the marks say that the text begins and ends, when most of the prose is between them. */
function edgesOf(blocks: readonly Block[]): { from: number; to: number } {
  const begin = blocks.findIndex((block) => /^début/iu.test(EDGE.exec(block.text)?.[1] ?? ''));
  const end = blocks.findIndex((block, index) => index > begin && /^fin/iu.test(EDGE.exec(block.text)?.[1] ?? ''));
  const last = blocks.findLastIndex(isProse);
  const notes = blocks.findIndex((block, index) => index > last && NOTES.test(lineOf(block).folded));
  const from = begin < 0 ? blocks.length : begin;
  if (end >= 0 && blocks.slice(0, end).filter(isProse).length > blocks.slice(end).filter(isProse).length)
    return { from, to: end };
  return { from, to: notes < 0 ? blocks.length : notes };
}

const isForDesk = (block: Block): boolean =>
  lineOf(block).words <= MOST_WORDS && (TO_DESK.test(lineOf(block).folded) || NOTES.test(lineOf(block).folded));

/** How the writer may be reached, and the name above that. */
const isContact = (block: Block, next: Block | undefined): boolean =>
  !lineOf(block).closed &&
  lineOf(block).words <= 16 &&
  (CONTACT.test(block.text) ||
    (next !== undefined && !next.gap && CONTACT.test(next.text) && /^(?:\p{Lu}[\p{L}'’-]+ ?){2,4}$/u.test(block.text)));

/** A text without the brackets that speak to its editor. */
function withoutNotes(text: string): string {
  if (!/[[(]/u.test(text)) return text;
  const bare = text.replace(DOUBT, '').replace(BRACKET, (whole, inside: string) => {
    const said = folded(inside);
    return TO_DESK.test(said) || ASKS.test(said) ? '' : whole;
  });
  return bare === text ? text : bare.trim();
}
