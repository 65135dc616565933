import type { Block } from '../model/article.ts';
import type { Cleaner, Cut, Entry } from '../model/cleaner.ts';
import { isProse, lineOf } from './line.ts';

const MOST_WORDS = 24;
const MOST_LENGTH = 200;
/** What only a printed paper says of itself, because the law asks for it. */
const LEGAL =
  /^(?:n° (?:d'|de )?)?(?:dépôt légal|issn|cppap|commission paritaire|ne pas jeter sur la voie publique)(?!\p{L})/u;
const ROLE =
  /^(?:(?:co-?)?direct(?:eur|rice)s?|respons?ables?|rédact(?:eur|rice)s?|comité|équipe|secrétaires?|conception|réalisation|création|maquettes?|mise en pages?|graphisme|infographie|impression|imprimée?|imprimerie|imprimeur|tirage|diffusion|distribution|édition|éditée?|éditeur|régie|crédits?|photos?|photographies|couverture|illustrations?|ont (?:participé|collaboré)|textes?|rédaction|service communication|siège|abonnements?|papier)(?!\p{L})[^.!?]{0,60}(?:[:–-] ?\S| par \S)/u;
/** Without these it is the record of a book or of a periodical that the article is about. */
const PRINTED =
  /\bdirect(?:eur|rice) de (?:la )?publication\b|^(?:impression|imprimée?|imprimerie|imprimeur)(?!\p{L})|voie publique/u;
/** No article says so of anything. */
const NEVER = /ne pas jeter sur la voie publique|dépôt légal à parution/u;
const BOOK = /\bisbn\b/u;
const PAPER =
  /\b(?:magazine|bulletin|journal|revue|lettre|gazette|périodique)\b[^.:!?]{0,30}\b(?:hebdomadaire|mensuel|bimestriel|trimestriel|semestriel|annuel|municipale?|intercommunale?|d'informations?)\b/u;
const LEAST = 3;

/** Drops the imprint of a printed paper: who publishes and prints it, and what the law asks for. */
export const imprint: Cleaner = {
  id: 'imprint',
  about: {
    en: 'Drops the imprint of a printed paper: who publishes and prints it, its legal deposit.',
    fr: 'Retire l’ours d’un journal imprimé\u00a0: qui le publie, qui l’imprime, son dépôt légal.',
  },
  *find({ blocks, entries }): Iterable<Cut> {
    let last: number | undefined;
    for (let index = 0; index < blocks.length; index++) {
      if (!isLegal(blocks[index]!)) continue;
      let from = index;
      while (from > 0 && isLineOfImprint(blocks[from - 1]!)) from--;
      let to = index + 1;
      while (to < blocks.length && isLineOfImprint(blocks[to]!)) to++;
      last ??= blocks.findLastIndex(isProse);
      const lines = blocks.slice(from, to);
      if (isImprint(lines, from > last && !isHeading(blocks[from - 1])))
        for (const block of [...usefulNumbers(entries, lines[0]!), ...lines])
          yield { block, reason: IMPRINT, incidental: true };
      index = to - 1;
    }
  },
};

const IMPRINT = { en: 'imprint', fr: 'ours' };

const USEFUL = /^(?:numéros|adresses|contacts|téléphones) (?:utiles|d'urgence)$/u;
const ROW = /^[^:.!?]{3,40} : \S/u;
const MOST_ROWS = 12;

/** Telephone numbers between the head of the last page and the imprint: nothing of an article stands on that page. */
function usefulNumbers(entries: readonly Entry[], imprint: Block): readonly Block[] {
  const end = entries.findIndex(({ block }) => block === imprint);
  let from = end;
  while (end - from < MOST_ROWS && isRow(entries[from - 1])) from--;
  const heading = entries[from - 1];
  if (from === end || !heading || heading.cut || !USEFUL.test(lineOf(heading.block).folded)) return [];
  return entries[from - 2]?.cut ? entries.slice(from - 1, end).map(({ block }) => block) : [];
}

const isRow = (entry: Entry | undefined): boolean =>
  entry !== undefined && !entry.cut && mayBe(entry.block) && ROW.test(entry.block.text);

function isImprint(lines: readonly Block[], below: boolean): boolean {
  const says = (pattern: RegExp) => lines.some((line) => pattern.test(lineOf(line).folded));
  return lines.length >= LEAST && says(PRINTED) && !says(BOOK) && (below || says(NEVER));
}

/** « Le journal en bref » over it: the record of what the article is about. */
const isHeading = (block: Block | undefined): boolean =>
  block !== undefined && (block.kind === 'heading' || (!lineOf(block).closed && lineOf(block).words <= MOST_HEADING));
const MOST_HEADING = 8;

const mayBe = (block: Block): boolean =>
  block.text.length <= MOST_LENGTH &&
  block.kind !== 'code' &&
  block.kind !== 'table' &&
  lineOf(block).words <= MOST_WORDS &&
  !isProse(block);

const isLegal = (block: Block): boolean => mayBe(block) && LEGAL.test(lineOf(block).folded);

function isLineOfImprint(block: Block): boolean {
  if (!mayBe(block)) return false;
  const { folded } = lineOf(block);
  return ROLE.test(folded) || PAPER.test(folded) || isLegal(block);
}
