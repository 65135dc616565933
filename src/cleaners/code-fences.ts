import type { Block } from '../model/article.ts';
import type { Cleaner } from '../model/cleaner.ts';

const FENCE =
  /^(?:(?:["“”„«]|&#8220;|&#8221;|&ldquo;|&rdquo;|&quot;)\s?`{1,3}|`{3,}|`{2}[“”"]|`[“”"]|~{3,}|'{3})\s*[\w+#.-]{0,20}\s*$/u;
const LONGEST = 40;

/** A fence that the reader left as a line of its own wraps the article or has lost its twin. */
export const codeFences: Cleaner = {
  id: 'code-fences',
  about: {
    en: 'Drops the code fences that a chat assistant wraps around an article, typographic ones too.',
    fr: 'Retire les clôtures de code qu’un assistant place autour d’un article, même déformées par la typographie.',
  },
  *find({ blocks }) {
    for (const block of blocks)
      if (isFence(block)) yield { block, reason: { en: 'stray code fence', fr: 'clôture de code égarée' } };
  },
};

export const isFence = ({ kind, text }: Block): boolean =>
  kind === 'paragraph' && text.length <= LONGEST && FENCE.test(text);
