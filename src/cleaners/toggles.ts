import type { Block } from '../model/article.ts';
import type { Cleaner, Cut } from '../model/cleaner.ts';
import { lineOf } from './line.ts';

const VERB =
  '(?:replier|déplier|masquer|afficher|montrer|cacher|réduire|développer|ouvrir|fermer|agrandir|étendre|show|hide|expand|collapse)';
/** « Quand appeler ? [Replier ▲] » */
const BEHIND = new RegExp(
  String.raw`\s*\[\s?(?:tout |la section )?${VERB}(?: (?:tout|la section|le détail|les détails|la réponse))?\s?[^\p{L}\p{N}\]]{0,3}\]\s*$`,
  'iu',
);
const ALL = `(?:tout ${VERB}|${VERB} (?:tout|toutes les (?:sections|réponses|rubriques)|tous les (?:volets|blocs|onglets)))`;
/** « Tout déplier   Tout replier » */
const ALONE = new RegExp(String.raw`^${ALL}(?:[\s/|·•▲▼▾▴+–-]{1,6}${ALL}){0,2}[\s▲▼▾▴+–-]{0,4}$`, 'u');
const MOST_LENGTH = 160;

/** Takes out what folds and unfolds the sections of a page. */
export const toggles: Cleaner = {
  id: 'toggles',
  about: {
    en: 'Takes out the buttons that fold and unfold the sections of a page.',
    fr: 'Retire les boutons qui plient et déplient les sections d’une page.',
  },
  *find({ blocks }): Iterable<Cut> {
    for (const block of blocks) {
      if (!mayBe(block)) continue;
      const becomes = block.text.replace(BEHIND, '');
      if (becomes === '' || ALONE.test(lineOf(block).folded)) yield { block, reason: TOGGLE };
      else if (becomes !== block.text) yield { block, becomes, reason: TOGGLE };
    }
  },
};

const TOGGLE = { en: 'button that folds a section', fr: 'bouton qui plie une section' };

const mayBe = ({ kind, text }: Block): boolean => kind !== 'code' && kind !== 'table' && text.length <= MOST_LENGTH;
