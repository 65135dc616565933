import type { Block } from '../model/article.ts';
import type { Cleaner, CleaningView, Cut, Entry } from '../model/cleaner.ts';
import { isProse, lineOf } from './line.ts';
import { isContactHead, isContactLine, isPressMark } from './press-contact.ts';

/** How far from the end it may begin, in blocks. */
const TAIL = 30;
const MAY_HEAD = /^[*_ ]{0,4}(?:[ÀàAa] propos d|[ÀA] PROPOS D|[Aa]bout |ABOUT )/;
const HEADING = /^(?:[àa] propos d(?:e |u |es |')|about )\p{L}/u;
const MOST_HEADING = 14;
/** « À propos de Untel : fondée en … » */
const RUN_IN = /^(?:[àa] propos d(?:e |u |es |')|about )[^.:–—?!]{2,60} ?[:–—] ?\p{L}/u;
const NAME = /(?<!\p{L})\p{Lu}[\p{L}\d-]{2,}/gu;
/** A presentation names the firm in its first words. */
const OPENING = 240;
const MOST_WORDS = 260;
const MOST_PARAGRAPHS = 3;
const MOST_LINE = 20;

/** What firms say of themselves, and no article about them says all at once. */
const FIRM: readonly RegExp[] = [
  /\b(?:fondée?|créée?|née?|lancée?) en (?:18|19|20)\d\d\b/u,
  /\b(?:leaders?|acteur (?:de référence|majeur|incontournable|clé)|spécialistes?|pionni(?:er|ère)|n° ?1)\b/u,
  /chiffre d'affaires/u,
  /\b(?:collaborat(?:eurs|rices)|salariés|emploie|effectif)/u,
  /\b(?:certifiée?|labellisée?|engagée? dans une démarche|rse\b|iso \d)/u,
  /\bprésente?s? dans (?:plus de )?[\p{L}\d]+ pays\b/u,
  /\bcotée?s? (?:en bourse|sur)\b|\beuronext\b/u,
  /\b(?:plus d'informations?|pour en savoir plus|site internet) ?:|\bwww\./u,
];
/** Where nothing else says that the text is a press release, so many of these, in one short paragraph. */
const LEAST_SIGNS = 4;
const MOST_ALONE = 130;

/** What the law has listed firms say below their news, and what the beginning of it says. */
const STATES =
  /^(?:(?:avertissement|mise en garde|disclaimer)[ :.-]{1,4})?(?:certaines? [^.]{4,60} dans )?(?:ce|le présent) communiqué(?: de presse)? /u;
const FORECAST =
  /prospecti(?:fs?|ves?)(?!\p{L})|prévisionnel|ne constitue (?:pas|en aucun cas) une (?:offre|sollicitation)/u;
const BEGINNING = 240;
const WARNING =
  /^(?:avertissements?|mise en garde|déclarations? (?:prospectives?|de nature prospective)|informations? prospectives?|disclaimer)[ .:]*$/u;
const SENT =
  /^(?:ce )?communiqué (?:de presse )?(?:diffusé|envoyé|distribué|transmis|publié|relayé) (?:par|via) [^.!?]{2,120}$/u;

/** Drops what a press release says of the firm, its forecasts and its sender below the news. */
export const pressBoilerplate: Cleaner = {
  id: 'press-boilerplate',
  about: {
    en: 'Drops what a press release says below its news: who the firm is, what its forecasts are worth, who sent it.',
    fr: 'Retire ce qu’un communiqué dit sous la nouvelle\u00a0: qui est l’entreprise, ce que valent ses prévisions, qui l’envoie.',
  },
  *find({ blocks, entries }: CleaningView): Iterable<Cut> {
    const from = Math.max(1, blocks.length - TAIL);
    let presented = false;
    for (let index = from; index < blocks.length; index++) {
      const block = blocks[index]!;
      if (isStatement(block)) {
        const above = blocks[index - 1]!;
        if (index > from && isWarning(above)) yield { block: above, reason: STATEMENT };
        yield { block, reason: STATEMENT };
      } else if (!presented && isHeading(block) && isPresentation(blocks, index, entries)) {
        presented = true;
        yield* presentation(blocks, index);
      }
    }
  },
};

const FIRM_NOTE = { en: 'presentation of a firm', fr: 'présentation d’une entreprise' };
const STATEMENT = { en: 'statement of a press release', fr: 'mention d’un communiqué' };

const mayBeLabel = ({ kind, text }: Block): boolean => kind !== 'code' && kind !== 'table' && text.length <= 160;

function isHeading(block: Block): boolean {
  if (block.kind === 'item' || !MAY_HEAD.test(block.text)) return false;
  const { folded, words } = lineOf(block);
  return words <= MOST_HEADING ? HEADING.test(folded) && !/[.!?]$/u.test(folded) : RUN_IN.test(folded);
}

function isStatement(block: Block): boolean {
  if (block.kind === 'code' || !block.text.includes('ommuniqué')) return false;
  const { folded, words } = lineOf(block);
  return (
    (STATES.test(folded) && FORECAST.test(folded.slice(0, BEGINNING))) || (words <= MOST_LINE && SENT.test(folded))
  );
}

const isWarning = (block: Block): boolean => mayBeLabel(block) && WARNING.test(lineOf(block).folded);

/** From here to the end nothing but firms presenting themselves, statements and contacts. */
function isPresentation(blocks: readonly Block[], from: number, entries: readonly Entry[]): boolean {
  let names: readonly string[] = [];
  let paragraphs = 0;
  let words = 0;
  let signs = 0;
  let all = 0;
  for (let index = from; index < blocks.length; index++) {
    const block = blocks[index]!;
    // Statements go on for paragraphs.
    if (isStatement(block)) break;
    if (isWarning(block) || isContactHead(block) || isPressMark(block)) {
      names = [];
      continue;
    }
    const heads = isHeading(block);
    if (heads) {
      if (names.length > 0 && paragraphs === 0) return false;
      names = namesIn(block.text);
      if (names.length === 0) return false;
      paragraphs = 0;
      words = 0;
      if (lineOf(block).words <= MOST_HEADING) continue;
    }
    if (!isProse(block)) {
      // A heading of another kind: what follows is the article's.
      const below = blocks[index + 1];
      if (block.kind === 'heading' || (below && isProse(below) && !isStatement(below) && !isContactLine(block)))
        return false;
      continue;
    }
    paragraphs++;
    words += lineOf(block).words;
    all += lineOf(block).words;
    if (names.length === 0 || paragraphs > MOST_PARAGRAPHS || words > MOST_WORDS) return false;
    const { folded } = lineOf(block);
    if (paragraphs === 1 && !heads && !names.some((name) => folded.slice(0, OPENING).includes(name))) return false;
    signs = Math.max(signs, FIRM.filter((sign) => sign.test(folded)).length);
  }
  if (signs >= LEAST_SIGNS && all <= MOST_ALONE) return true;
  return signs > 0 && entries.some(({ block }) => isPressMark(block) || isContactHead(block));
}

const namesIn = (heading: string): string[] =>
  (heading.slice('À propos d'.length).split(/[:–—]/u)[0]!.match(NAME) ?? []).map((name) => name.toLowerCase());

/** The heading, the paragraphs and the lines with addresses below them: what they say of the firm may be told in an article. */
function* presentation(blocks: readonly Block[], from: number): Iterable<Cut> {
  let within = false;
  for (let index = from; index < blocks.length; index++) {
    const block = blocks[index]!;
    if (isStatement(block) || isWarning(block) || isContactHead(block) || isPressMark(block)) within = false;
    else if (isHeading(block)) within = true;
    if (within && (isHeading(block) || isProse(block) || isContactLine(block)))
      yield { block, reason: FIRM_NOTE, tells: 'subject' };
  }
}
