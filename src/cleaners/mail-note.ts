import type { Block } from '../model/article.ts';
import { isProse, lineOf } from './line.ts';

const RULE = /^[-–—_=*~•. ]{3,}$/u;
const GREETING = /^(?:re-?)?(?:bonjour|bonsoir|salut|coucou|hello|hey|ch[eè]re?s?|hi)(?!\p{L}).{0,50}$/u;
export const FAREWELL =
  /^(?:(?:bien|très) )?(?:cordialement|amicalement|sincèrement|chaleureusement|cdlt|bàv|bien à (?:toi|vous|tous)|bises?|bisous|amitiés|(?:sincères |meilleures )?salutations|(?:bonne|belle|excellente) (?:journée|soirée|semaine|réception)|à (?:très )?(?:bientôt|vite)|merci)(?:,? (?:et |à vous|à toi|à tous|d'avance|beaucoup|encore|(?:bonne|belle|excellente) (?:journée|soirée|semaine)))*[ ,.!]*$/u;
/** What is handed over, and how that is said. */
const TEXT =
  /(?<!\p{L})(?:papier|texte|article|copie|billet|version|communiqué|tribune|chronique|reportage|portrait|interview|signes|feuillets?|titre|intertitres?|chapô|photos?)(?!\p{L})/u;
const HANDED =
  /(?<!\p{L})(?:ci-(?:dessous|joint|après)\p{L}*|pièces? jointes?|voici|voilà|comme (?:promis|convenu|prévu|demandé)|(?:te|vous|t'|l') ?(?:envoie|transfère|transmets|renvoie|adresse|fais suivre)|mettre en ligne|pour (?:le|la|les|ton|votre|notre) )/u;
/** In a story others hand things over. */
const REPORTED = /[,»] (?:dit|lance|lâche|raconte|explique|sourit|résume|répond|souffle|a-t-(?:il|elle))(?!\p{L})/u;
/** What the sender leaves to whoever gets the text. */
const LEFT_TO_YOU =
  /^(?:(?:voilà|si|j'espère|je reste|merci)(?!\p{L}).*(?<!\p{L})(?:tu|te|toi|vous|votre|vos|ton|tes|moi|m'|me)(?!\p{L})|(?:dis-moi|dites-moi|n'hésite[sz]?|tu peux|vous pouvez|tiens-moi|tenez-moi)(?!\p{L}))/u;
const MOST_BLOCKS = 10;
const MOST_WORDS = 120;
const MOST_GREETING = 7;
const MOST_LEFT = 3;
const MOST_LEFT_WORDS = 50;
const MOST_NAME = 4;
/** Of a mail so many words make an article, whatever goes with it. */
const LEAST_ARTICLE = 60;

/** The part of a message between the note above the article and the one below it, as indexes. */
export function betweenNotes(blocks: readonly Block[], sender: string | undefined): { from: number; to: number } {
  const from = belowNote(blocks, sender);
  const to = aboveNote(blocks, from);
  const words = blocks.slice(from, to).reduce((sum, block) => sum + lineOf(block).words, 0);
  return words >= LEAST_ARTICLE ? { from, to } : { from: 0, to: blocks.length };
}

/** A greeting and words that hand the text over, closed by a rule, a leave-taking or the sender's name. */
function belowNote(blocks: readonly Block[], sender: string | undefined): number {
  let words = 0;
  let handed = false;
  const greeted = blocks[0] !== undefined && lineOf(blocks[0]).words <= MOST_GREETING && is(GREETING, blocks[0]);
  for (const [index, block] of blocks.slice(0, MOST_BLOCKS).entries()) {
    words += lineOf(block).words;
    if (words > MOST_WORDS || block.kind === 'heading') return 0;
    if (RULE.test(block.text)) return handed ? index + 1 : 0;
    const isName = isSender(block, sender);
    if (greeted && handed && (is(FAREWELL, block) || isName)) return endOfLeave(blocks, index + 1, sender);
    handed ||= is(TEXT, block) && is(HANDED, block) && !is(REPORTED, block);
    if (greeted && handed && isTitle(blocks[index + 1], blocks[index + 2])) return index + 1;
  }
  return 0;
}

/** An open line over a paragraph: the article begins. */
const isTitle = (block: Block | undefined, below: Block | undefined): boolean =>
  block !== undefined &&
  below !== undefined &&
  isProse(below) &&
  (block.kind === 'heading' || (block.gap === true && block.kind === 'paragraph')) &&
  lineOf(block).words >= LEAST_TITLE &&
  lineOf(block).words <= MOST_TITLE &&
  /^[\p{Lu}\d«].*[\p{L}\d»%?]$/u.test(block.text.trim());
const LEAST_TITLE = 3;
const MOST_TITLE = 24;

/** The name and the rule below a leave-taking. */
function endOfLeave(blocks: readonly Block[], from: number, sender: string | undefined): number {
  let end = from;
  if (blocks[end] && isSender(blocks[end]!, sender)) end++;
  if (blocks[end] && RULE.test(blocks[end]!.text)) end++;
  return end;
}

/** Below the last rule nothing but a leave-taking and what stands by it, or right above one what the sender leaves to the reader. */
function aboveNote(blocks: readonly Block[], from: number): number {
  const rule = blocks.findLastIndex(({ text }, index) => index >= from && RULE.test(text) && text.trim().length > 2);
  const below: readonly Block[] = rule < 0 ? [] : blocks.slice(rule + 1);
  const words = below.reduce((sum, block) => sum + lineOf(block).words, 0);
  if (below.length <= MOST_BLOCKS && words <= MOST_WORDS && below.some((block) => is(FAREWELL, block))) return rule;
  const leave = blocks.findLastIndex((block, index) => index >= blocks.length - MOST_BLOCKS && is(FAREWELL, block));
  let to = leave;
  while (to > from && leave - to < MOST_LEFT && isLeft(blocks[to - 1]!)) to--;
  return to < 0 || to === leave ? blocks.length : to;
}

const isLeft = (block: Block): boolean =>
  lineOf(block).words <= MOST_LEFT_WORDS && is(TEXT, block) && is(LEFT_TO_YOU, block);

const is = (pattern: RegExp, block: Block): boolean =>
  block.kind !== 'code' && block.kind !== 'table' && pattern.test(lineOf(block).folded);

function isSender(block: Block, sender: string | undefined): boolean {
  const words = block.text.toLowerCase().match(/[\p{L}-]+/gu) ?? [];
  const names: readonly string[] = sender?.toLowerCase().match(/[\p{L}-]+/gu) ?? [];
  return words.length > 0 && words.length <= MOST_NAME && words.every((word) => names.includes(word));
}
