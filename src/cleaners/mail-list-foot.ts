import type { Block } from '../model/article.ts';
import { lineOf } from './line.ts';

/** What a program has looked for in a mail, and not found. */
const SCANNED =
  /^(?:(?:l'absence de virus dans )?(?:ce|cet) (?:message|courriel|courrier électronique|e-?mail|mail) (?:a été|est) (?:vérifié|analysé|garanti|contrôlé|certifié)e?s? (?:par|sans|comme)(?!\p{L})|(?:garanti )?sans virus[ .:,-]*(?:www\.|$)|aucun virus (?:n'a été )?(?:détecté|trouvé) dans ce).{0,120}$/u;
const SCANNER = /virus|mailscanner|malware/u;
/** « Pièce jointe : plan.pdf (1,2 Mo) » */
const ATTACHED =
  /^(?:pièces? jointes?|fichiers? joints?|attachments?) ?: ?\S.{0,80}\.[a-z\d]{2,5}(?: ?\(\d[\d., ]* ?[kmg]?o\))?$/u;
/** Below a long rule stands the list that the mail came through. */
const LIST = /^(?:liste de diffusion\b|mailing list\b|.{2,40} mailing list$)/u;
const LEAVE =
  /^(?:pour )?(?:vous |se )?(?:désinscrire|désabonner|désabonnement|désinscription)\b.{0,120}@\S+$|^https?:\/\/\S+$/u;
const LONG_RULE = /^_{20,}$/u;
const MOST_WORDS = 24;

const isScanned = (block: Block): boolean => {
  const { folded, words } = lineOf(block);
  return words <= MOST_WORDS && SCANNED.test(folded) && SCANNER.test(folded);
};
const isAttached = (block: Block): boolean => lineOf(block).words <= MOST_WORDS && ATTACHED.test(lineOf(block).folded);

/** What programs write below a mail: the seal of an antivirus, the foot of a list, the names of attached files. */
export function programsFoot(blocks: readonly Block[]): readonly Block[] {
  const found: Block[] = [];
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'code' || block.kind === 'table' || block.text.length > MOST_LENGTH) continue;
    if (isScanned(block) || isAttached(block)) found.push(block);
    const above = blocks[index - 1];
    const below = blocks[index + 1];
    if (
      above &&
      below &&
      LONG_RULE.test(above.text) &&
      LIST.test(lineOf(block).folded) &&
      LEAVE.test(lineOf(below).folded)
    )
      found.push(above, block, below);
  }
  return found;
}
const MOST_LENGTH = 240;
