import type { Block } from '../model/article.ts';
import type { Cleaner, CleaningContext, Cut } from '../model/cleaner.ts';
import type { Lexicon } from '../model/lexicon.ts';

/** A small letter, a mark and a letter: the cheap question before the dear ones. */
const PERHAPS = /[a-zà-ÿœ»)][.,!?…][A-Za-zÀ-ÿŒœ«]/;
/** « inhalation.Il faut »: names of sites and of files have no space or apostrophe after the capital's word. */
const STOP =
  /(?<![\p{L}\p{N}@/.:_’'-])((?:[\p{L}]{1,2}['’])?)(\p{Ll}{3,25})([.!?…])(?=(\p{Lu}\p{Ll}{0,20})['’ \u00a0\u202f])/gu;
/** « semaines,sans »: a list of codes or of tags has no words around it. */
const COMMA = /(?<=[ \u00a0'’])(\p{Ll}{3,25}),(?=(\p{Ll}{2,25})[ \u00a0'’.;])/gu;

/** Puts back the space that went missing after a stop or a comma, when the word list knows the words on both sides. */
export const gluedSentences: Cleaner = {
  id: 'glued-sentences',
  about: {
    en: 'Puts back the space that is missing after a stop or a comma between two known words.',
    fr: 'Rétablit l’espace qui manque après un point ou une virgule entre deux mots connus.',
  },
  *find({ blocks }, { lexicon }: CleaningContext): Iterable<Cut> {
    for (const block of blocks) {
      if (!isText(block) || !PERHAPS.test(block.text)) continue;
      const becomes = parted(block.text, lexicon);
      if (becomes !== block.text)
        yield {
          block,
          becomes,
          reason: { en: 'space missing after a stop or a comma', fr: 'espace manquante après un point ou une virgule' },
        };
    }
  },
};

const isText = ({ kind }: Block): boolean => kind !== 'code' && kind !== 'table';

const parted = (text: string, lexicon: Lexicon): string =>
  text
    .replace(STOP, (whole, elision: string, left: string, mark: string, right: string) =>
      lexicon.has(left) && lexicon.has(right.toLowerCase()) ? `${elision}${left}${mark} ` : whole,
    )
    .replace(COMMA, (whole, left: string, right: string) =>
      lexicon.has(left) && lexicon.has(right) ? `${left}, ` : whole,
    );
