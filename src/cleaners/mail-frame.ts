import type { Block } from '../model/article.ts';
import type { Cleaner, Cut, Reason } from '../model/cleaner.ts';
import { isProse, lineOf } from './line.ts';
import { type Envelope, envelopesIn } from './mail-envelope.ts';
import { programsFoot } from './mail-list-foot.ts';
import { betweenNotes, FAREWELL } from './mail-note.ts';

/** Only lines that open like one of those below are looked at closely. */
const HINT =
  /^\P{L}{0,4}(?:envoy|sent|t[ée]l[ée]ch|obtenir|get|d[ée]sol|pensez|songez|merci|n['’]impr|avis|clause|mention|note|le (?:contenu|pr[ée]sent)|cet? )/iu;
/** What the telephone or the program adds. */
const SENT_FROM =
  /^(?:(?:envoyée?|sent) (?:depuis|de|à partir de|avec|from) (?:mon|ma|my|un|outlook|gmail|yahoo|l'application|la messagerie)\b.{0,40}|(?:télécharger|obtenir|get) outlook (?:pour|for) \w+|désolée? pour (?:l'envoi|les (?:fautes|coquilles)|la brièveté)\b.{0,40}(?:téléphone|mobile|portable|smartphone))[ .!]*$/u;
const PRINTING =
  /^(?:(?:pensez|merci de penser|songez) à l'environnement(?: avant d'imprimer| ?[:,–-] ?n'imprime)|(?:merci de )?n'imprime[rz] (?:ce|cet) (?:message|courriel|e-?mail|mail) que)\b/u;
/** The note of a house’s lawyers speaks of the message itself and of who was meant to get it. */
const MESSAGE =
  /^(?:(?:avis|clause|mention|note) de confidentialité|(?:le contenu de )?(?:ce|cet|le présent) (?:message|e-?mail|mail|courriel|courrier électronique))\b/u;
const MEANT = /\b(?:destinataires?|confidentiel(?:le)?s?|expéditeur|par erreur)\b/gu;
const LEAST_MEANT = 2;
const MOST_NOTICE_WORDS = 160;

/** An empty line of a quoted message. */
const EMPTY_QUOTE = /^(?:> ?)+$/u;
const SENDER = /^(?:de|from|expéditeur)[ \u00A0\u202F]?: ?"?([^<"@[]{2,60}?)"? ?(?:[<[]|$)/iu;

const DELIMITER = /^(?:> ?)*--\s*$/u;
/** How its sender may be reached: two hyphens alone may part other things. */
const ADDRESS = /[\w.+-]@[\w-]|\btél|\bwww\.|https?:|\+?\d(?:[ .]?\d\d){4}/iu;
const MOST_SIGNATURE = 10;
/** A note that goes with an article is shorter than this share of it. */
const NOTE_SHARE = 1 / 3;
const NOTES_SHARE = 2 / 3;

/** Drops what a mail wraps around an article: envelopes, the note that goes with it, signatures, legal notices. */
export const mailFrame: Cleaner = {
  id: 'mail-frame',
  about: {
    en: 'Drops a mail’s envelope, covering note, signature and notices.',
    fr: 'Retire d’un courriel l’enveloppe, le mot d’accompagnement, la signature et les mentions.',
  },
  *find({ blocks }): Iterable<Cut> {
    const notices = new Set([...blocks.filter(isNotice), ...programsFoot(blocks)]);
    for (const block of notices) yield { block, reason: NOTICE, sure: true, incidental: true };
    const envelopes = envelopesIn(blocks);
    const letter = letterOf(blocks, envelopes, notices);
    for (const { from, to } of envelopes)
      for (const block of blocks.slice(from, to)) {
        const author = to === letter.from ? senderOf(block) : undefined;
        yield { block, reason: ENVELOPE, sure: true, ...(author && { states: { author } }) };
      }
    yield* drop(blocks.slice(0, letter.from), NOTE);
    yield* drop(blocks.slice(letter.to), NOTE);
    const body = blocks.slice(letter.from, letter.to).filter((block) => !notices.has(block));
    const signature = signatureOf(body, envelopes.length > 0);
    yield* drop(signature, SIGNATURE);
    if (envelopes.length === 0) return;
    const sender = envelopeOver(blocks, envelopes, letter).map(senderOf).find(Boolean);
    const { from, to } = betweenNotes(body, sender);
    yield* drop(body.slice(0, from), NOTE);
    yield* drop(body.slice(to), NOTE);
  },
};

const ENVELOPE = { en: 'envelope of a mail', fr: 'enveloppe d’un courriel' };
const NOTE = { en: 'note that goes with a mail', fr: 'mot d’accompagnement d’un courriel' };
const NOTICE = { en: 'notice of a mail', fr: 'mention d’un courriel' };
const SIGNATURE = { en: 'signature of a mail', fr: 'signature d’un courriel' };

function* drop(blocks: readonly Block[], reason: Reason): Iterable<Cut> {
  for (const block of blocks) yield { block, reason, sure: true, incidental: true };
}

const envelopeOver = (blocks: readonly Block[], envelopes: readonly Envelope[], letter: Envelope): readonly Block[] =>
  envelopes.flatMap(({ from, to }) => (to === letter.from || letter.from === 0 ? blocks.slice(from, to) : []));

/** The name that the sender goes by. */
const senderOf = ({ text }: Block): string | undefined => SENDER.exec(text)?.[1];

function isNotice(block: Block): boolean {
  if (block.kind === 'code' || block.kind === 'table') return false;
  if (EMPTY_QUOTE.test(block.text)) return true;
  if (!HINT.test(block.text)) return false;
  const { folded, words } = lineOf(block);
  if (words > MOST_NOTICE_WORDS) return false;
  if (SENT_FROM.test(folded) || PRINTING.test(folded)) return true;
  return MESSAGE.test(folded) && new Set(folded.match(MEANT)).size >= LEAST_MEANT;
}

/** Of several messages the one that holds the article: each of the others is much shorter, and all of them together are shorter. */
function letterOf(blocks: readonly Block[], envelopes: readonly Envelope[], notices: ReadonlySet<Block>): Envelope {
  const all = { from: 0, to: blocks.length };
  if (envelopes.length === 0) return all;
  const bounds = [0, ...envelopes.map(({ to }) => to)];
  const letters = bounds.map((from, index) => ({ from, to: envelopes[index]?.from ?? blocks.length }));
  const sizes = letters.map(({ from, to }) =>
    blocks.slice(from, to).reduce((sum, block) => sum + (notices.has(block) ? 0 : lineOf(block).words), 0),
  );
  const most = Math.max(...sizes);
  const main = sizes.indexOf(most);
  const others = sizes.filter((_, index) => index !== main);
  const sum = others.reduce((total, size) => total + size, 0);
  return sum <= most * NOTES_SHARE && Math.max(0, ...others) <= most * NOTE_SHARE ? letters[main]! : all;
}

/** From the delimiter of a signature, or in a mail from the words of farewell below the last prose. */
function signatureOf(blocks: readonly Block[], isMail: boolean): readonly Block[] {
  const last = blocks.findLastIndex(isProse);
  const foot = blocks.slice(last + 1);
  const from = foot.findIndex(
    ({ text }, index) => DELIMITER.test(text) || (isMail && FAREWELL.test(lineOf(foot[index]!).folded)),
  );
  if (from < 0 || last < 0 || foot.length - from > MOST_SIGNATURE) return [];
  const signature = foot.slice(from);
  return isMail || signature.some(({ text }) => ADDRESS.test(text)) ? signature : [];
}
