import type { Block } from '../model/article.ts';
import type { Cleaner } from '../model/cleaner.ts';
import { proseEdges } from './edges.ts';
import { lineOf } from './line.ts';

const HEAD = 6;
/** Whose turn it is, where a whole conversation was copied, and the warning under it. */
const TURN =
  /^(?:vous avez dit|you said|(?:chatgpt|claude|gemini|copilot|mistral|le chat|assistant|perplexity)(?: \d[\w.]*)? (?:a dit|said|a répondu)) ?:?$|^(?:chatgpt|claude|gemini|copilot|le chat|perplexity|l'ia|l'assistant)(?: \d[\w.]*)? (?:peut (?:faire|commettre) des erreurs|can make mistakes|peut se tromper)[.,!]? ?(?:(?:(?:pensez à|envisagez de|veuillez|merci de) )?vérifie[rz]\b|check|double-check|consider)[^.]{0,80}\.?$/u;
/** Nobody’s name: in a story an assistant speaks too. It needs the other one’s turn. */
const NAMELESS = /^(?:l'assistante?|l'ia|l'utilisat(?:eur|rice)) (?:a dit|a répondu) ?:$/u;
const MOST_WORDS = 60;

/** How an assistant announces its work. */
const OPENINGS: readonly RegExp[] = [
  /^(?:(?:bien sûr|bien entendu|certainement|avec plaisir|d'accord|parfait|absolument|très bien|ok)\b[ !.,\p{Extended_Pictographic}]*)+(?:voici|voilà|je vous propose|ci-dessous)\b/u,
  /^(?:bien sûr|certainement|avec plaisir|d'accord|bien entendu)[ !.]*$/u,
  /^voi(?:ci|là) (?:donc )?(?:une?|l[ea']|votre|ton|ta|mon|ma|le)? ?(?:nouvelle |proposition de )?(?:article|texte|version|réécriture|traduction|contenu|rédaction|reformulation|billet)\b.{0,160}:$/u,
  /^(?:sure|certainly|of course|absolutely|great)\b[ !,.]*(?:here(?:'s| is| are)|i(?:'ve| have))?/u,
  /^here(?:'s| is) (?:the|your|an?) .{0,120}(?:article|version|text|rewrite|translation|content)\b.{0,120}:?$/u,
  // « Très bonne idée ! Voici l’article, prêt à paraître : »
  /^[^.!?:]{3,60}[!.] ?(?:voici|voilà) (?:donc )?(?:l'|une? |le |la |votre |ton |ta |ma |mon )(?:nouvelle |proposition d[e'] ?)?(?:article|texte|version|réécriture|traduction|contenu|rédaction|billet)\b[^.!?]{0,120}:$/u,
  // What it says of its tools while it works.
  /^\P{L}*(?:recherches?|searching|searched) (?:effectuées?|terminées?|sur (?:le web|internet)|web|en ligne|the web)\b[^.!?]{0,120}$/u,
  /^\P{L}*\d{1,3} (?:résultats?|sources?|sites?|pages?)(?: web)? (?:analys|consult|trouv|parcour|lu)\p{L}{1,3}$/u,
  /^\P{L}*(?:a réfléchi|réflexion|raisonnement|thought)(?: (?:terminée?|pendant|durant|for)\b[^.!?]{0,30})$/u,
  /^en tant qu(?:e |')(?:modèle de langage|intelligence artificielle|ia\b|assistant)/u,
  /^as an ai (?:language )?model/u,
];
/** How it takes its leave. */
const ENDINGS: readonly RegExp[] = [
  /^n'hésitez pas à (?:me|nous) (?:dire|faire savoir|demander|indiquer|préciser|le dire)\b/u,
  /^n'hésite pas à me\b/u,
  /^(?:souhaitez|voulez|désirez|aimeriez)-vous que (?:je|j')/u,
  /^(?:souhaites|veux|aimerais)-tu que (?:je|j')/u,
  /^(?:dites|dis|faites)-(?:moi|le-moi)(?: savoir)? (?:si|ce que)\b/u,
  /^si (?:vous|tu) (?:le )?(?:souhaitez|souhaites|voulez|veux|désirez|avez besoin)\b.{0,80}\b(?:je peux|j'adapte|que j[e'])/u,
  /^j'espère que (?:cet?|cette|ce|l') ?(?:article|texte|version|réécriture|contenu)\b.{0,60}\b(?:vous|te|répond|convien)/u,
  /^(?:je reste|je suis) à votre disposition\b/u,
  // « J’ai veillé à garder un ton accessible, comme demandé. N’hésitez pas à me dire si … »
  /^j'ai (?:veillé|pris soin|fait en sorte|tâché|essayé|respecté|intégré|adapté|structuré|utilisé|rédigé|reformulé|évité|conservé|gardé) (?=.*(?<!\p{L})(?:ton|texte|article|style|longueur|structure|intertitres|consignes?|mots-clés|jargon|rédaction|votre demande)(?!\p{L})).{0,300}(?:n'hésite[sz]? pas à me |si (?:vous|tu) (?:le )?(?:souhait|voul|veu|désir)\p{L}+ .{0,60}je (?:peux|pourrais) |di(?:te)?s-moi )/u,
  /^(?:let me know|i hope this|feel free to|would you like me to|if you(?:'d| would) like)\b/u,
  /^(?:voulez-vous|souhaitez-vous) (?:une|d'autres|que)\b.{0,60}\b(?:version|modification|ajustement)/u,
];

/** Drops what a chat assistant says before and after the article it was asked for. */
export const chatWrapper: Cleaner = {
  id: 'chat-wrapper',
  about: {
    en: 'Drops what a chat assistant says before and after the article.',
    fr: 'Retire ce qu’un assistant conversationnel dit avant et après l’article.',
  },
  *find({ blocks, entries }) {
    const { last } = proseEdges(blocks);
    const isConversation = () => entries.some((entry) => matches(entry.block, [TURN]));
    for (const [index, block] of blocks.entries()) {
      if (block.kind !== 'paragraph' && block.kind !== 'quote') continue;
      if (matches(block, [TURN]) || (matches(block, [NAMELESS]) && isConversation()))
        yield { block, reason: { en: 'turn of a conversation', fr: 'tour de parole d’une conversation' } };
      else if (index < HEAD && matches(block, OPENINGS))
        yield {
          block,
          reason: { en: 'announcement of a chat assistant', fr: 'annonce d’un assistant conversationnel' },
        };
      else if (
        index >= Math.min(last, blocks.length - 3 - offersBelow(blocks, index)) &&
        index > 0 &&
        matches(block, ENDINGS)
      )
        for (const line of blocks.slice(index, index + 1 + offersBelow(blocks, index)))
          yield { block: line, reason: LEAVE };
    }
  },
};

const LEAVE = { en: 'leave-taking of a chat assistant', fr: 'formule finale d’un assistant conversationnel' };

/** « Souhaitez-vous que je : » opens a list of offers. */
function offersBelow(blocks: readonly Block[], index: number): number {
  if (!/:\s*$/u.test(blocks[index]!.text)) return 0;
  let end = index + 1;
  while (blocks[end]?.kind === 'item') end++;
  return end - index - 1;
}

/** An assistant's turn, or how it announces its work. */
export const announcesAnswer = (block: Block): boolean => block.kind !== 'code' && matches(block, [TURN, ...OPENINGS]);

const matches = (block: Block, patterns: readonly RegExp[]): boolean => {
  const { folded, words } = lineOf(block);
  return words <= MOST_WORDS && patterns.some((pattern) => pattern.test(folded));
};
