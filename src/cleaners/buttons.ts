import type { Block } from '../model/article.ts';
import type { Cleaner, CleaningView, Cut, Entry } from '../model/cleaner.ts';
import { isProse, lineOf } from './line.ts';

const MOST_WORDS = 12;
const MOST_LENGTH = 120;
const LABEL =
  /^(?:rejoindre|suivre|suivez-nous|s'inscrire|s'abonner|offrir|enregistrer|sauvegarder|réagir|participer|télécharger|installer|activer|ajouter|copier|fermer|continuer|voir plus|en profiter|j'en profite)$/u;

/** Drops the labels of buttons: said twice, as buttons are read out, or left over from a box that is gone. */
export const buttons: Cleaner = {
  id: 'buttons',
  about: {
    en: 'Drops the labels of buttons that stand twice on their line or beside a box that went.',
    fr: 'Retire les libellés de boutons, doublés sur leur ligne ou restés d’un encart retiré.',
  },
  *find({ entries }: CleaningView): Iterable<Cut> {
    for (const [index, { block, cut }] of entries.entries()) {
      if (cut || block.kind !== 'paragraph' || block.text.length > MOST_LENGTH) continue;
      if (isDoubled(block) || (LABEL.test(lineOf(block).folded) && endsBox(entries, index)))
        yield { block, reason: { en: 'label of a button', fr: 'libellé d’un bouton' } };
    }
  },
};

const VERB = /^\p{Lu}\p{L}*(?:er|ir|re|ez)(?= |$)/u;

/** « Ajouter à mes listes Ajouter à mes listes »: the same order twice, and a capital letter without a stop before it. */
function isDoubled({ text }: Block): boolean {
  const line = text.trim();
  const half = (line.length - 1) / 2;
  if (!Number.isInteger(half) || half < 4 || !/\s/u.test(line[half]!)) return false;
  const once = line.slice(0, half);
  return once === line.slice(half + 1) && VERB.test(once) && !/[.!?,;]/u.test(once) && words(once) <= MOST_WORDS / 2;
}

const words = (text: string): number => text.split(/\s+/u).length;

/** Below a line that went; over a paragraph, whose heading it could be, only in one stanza with what went. */
function endsBox(entries: readonly Entry[], index: number): boolean {
  const here = entries[index]!.block;
  const above = entries[index - 1];
  const below = entries[index + 1];
  if (above?.cut === undefined || above.cut.incidental) return false;
  if (below === undefined || below.cut !== undefined || !isProse(below.block)) return true;
  return here.line - above.block.line === 1 && below.block.line - here.line > 1;
}
