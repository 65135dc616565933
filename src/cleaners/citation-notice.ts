import { fold } from '../french/normalize.ts';
import type { Block } from '../model/article.ts';
import type { Cleaner, Cut } from '../model/cleaner.ts';
import { isProse, lineOf } from './line.ts';

const LABEL =
  /^(?:pour citer|comment citer|citer) (?:cet|cette|ce|l)\b.{0,60}$|^(?:référence (?:électronique|papier)|how to cite(?: this .{2,20})?|cite this (?:article|post|paper|as))[ .:]*$|vous propose de citer (?:cet|ce)\b.{0,60}$/u;
/** A reference says where it was found, or names a year after a quoted title. */
const REFERENCE =
  /https?:\/\/|\bdoi\b|\b(?:consulté|mis en ligne) le \d|[«"“].{4,300}[»"”].{0,200}\b(?:1[89]|20)\d{2}\b|\((?:\d{1,2} \p{L}{3,9} )?(?:1[89]|20)\d{2}\)/u;
const MOST_REFERENCES = 2;
const MOST_LABEL_WORDS = 16;
const LICENCE =
  /^(?:ce|cet|cette|l|le|sauf mention contraire,? .{2,40}) ?'?(?:texte|article|œuvre|billet|publication|contenu|document|texte seul|page)?\b.{0,60}(?:(?:mise?|est|sont|utilisables?) (?:à disposition )?(?:selon les termes|sous) (?:de la )?licence)\b.{0,140}(?:creative commons|cc[ -]by|openedition)/u;
const LONGEST_LICENCE = 400;
const LICENCE_LABEL = /^(?:licence|droits? d'auteur|copyright|droits et licence)[ .:]*$/u;
const IDENTIFIER =
  /^(?:(?:doi ?:? ?)?https?:\/\/(?:dx\.)?doi\.org\/\S+|doi ?:? ?10\.\S+|(?:e-?)?issn(?: \(.{3,12}\))? ?:? ?\d{4}-\d{3}[\dx])$/u;

/** Drops how a journal wants to be cited, under which licence, and the numbers that libraries know it by. */
export const citationNotice: Cleaner = {
  id: 'citation-notice',
  about: {
    en: 'Drops how a journal wants to be cited, its licence and its identifiers.',
    fr: 'Retire la façon de citer une revue, sa licence et ses identifiants.',
  },
  *find({ blocks }): Iterable<Cut> {
    const first = blocks.findIndex(isProse);
    for (const [index, block] of blocks.entries()) {
      if (block.kind === 'code' || block.kind === 'table') continue;
      if (index > first && isLabel(block)) {
        const references = referencesFrom(blocks, index + 1);
        if (references.length > 0) for (const line of [block, ...references]) yield { block: line, reason: CITATION };
      } else if (isLicence(block) || isLicenceLabel(block, blocks[index + 1]))
        yield { block, reason: { en: 'licence of a publication', fr: 'licence d’une publication' } };
      else if (index < first && IDENTIFIER.test(lineOf(block).folded))
        yield { block, reason: { en: 'identifier of a publication', fr: 'identifiant d’une publication' } };
    }
  },
};

const CITATION = { en: 'how to cite', fr: 'façon de citer' };

const isLabel = (block: Block): boolean => {
  const { folded, words } = lineOf(block);
  return words <= MOST_LABEL_WORDS && !/[.?!]$/u.test(folded) && LABEL.test(folded);
};

const isLicence = ({ text }: Block): boolean =>
  text.length <= LONGEST_LICENCE && /licence/iu.test(text) && LICENCE.test(fold(text));

const isLicenceLabel = (block: Block, next: Block | undefined): boolean =>
  next !== undefined && isLicence(next) && LICENCE_LABEL.test(lineOf(block).folded);

function referencesFrom(blocks: readonly Block[], from: number): readonly Block[] {
  const following = blocks.slice(from, from + MOST_REFERENCES);
  const end = following.findIndex((block) => isLabel(block) || !REFERENCE.test(block.text.slice(0, 600).toLowerCase()));
  return end < 0 ? following : following.slice(0, end);
}
