import type { Block } from '../model/article.ts';
import type { Cleaner, Cut } from '../model/cleaner.ts';
import { isProse, lineOf } from './line.ts';

/** « Statut: Relecture » */
const PROPERTY = /^\p{L}[\p{L}\p{N} '()-]{0,30}\p{L}\)? ?: ?\S/u;
/** What a workspace notes of each of its pages. */
const TELLING =
  /^(?:statut|status|état|assignée? à|assigned to|assign|personne|responsable|tags?|étiquettes?|url|créée? (?:par|le)|created(?: by| time)?|dernière (?:modification|mise à jour)(?: par)?|last edited(?: by| time)?|date de (?:publication|création)|propriétaire|owner|priorité|échéance|due date|base de données|type) ?:/u;
const LEAST_TELLING = 3;
const MOST_WORDS = 14;

/** Drops the properties that a workspace exports between the title of a page and its text. */
export const propertyList: Cleaner = {
  id: 'property-list',
  about: {
    en: 'Drops the properties that a workspace exports above a page’s text.',
    fr: 'Retire les propriétés qu’un espace de travail exporte au-dessus du texte d’une page.',
  },
  *find({ blocks }): Iterable<Cut> {
    const first = blocks.findIndex(isProse);
    let run: Block[] = [];
    for (const [index, block] of blocks.slice(0, Math.max(0, first) + 1).entries()) {
      // The first line stands under a blank one, the others right below it.
      const goesOn = run.length === 0 || block.gap !== true;
      if (index < first && goesOn && isProperty(block)) run.push(block);
      else {
        if (isExport(run)) for (const property of run) yield { block: property, reason: REASON };
        run = index < first && isProperty(block) ? [block] : [];
      }
    }
  },
};

const REASON = { en: 'property of a workspace’s page', fr: 'propriété d’une page d’espace de travail' };

const isProperty = (block: Block): boolean =>
  block.kind === 'paragraph' && lineOf(block).words <= MOST_WORDS && PROPERTY.test(lineOf(block).folded);

const isExport = (run: readonly Block[]): boolean =>
  run.filter((block) => TELLING.test(lineOf(block).folded)).length >= LEAST_TELLING;
