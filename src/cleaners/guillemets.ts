import { allMatches } from '../french/all-matches.ts';
import type { Block } from '../model/article.ts';
import type { Cleaner, Cut } from '../model/cleaner.ts';

/**
 * Reports guillemets without a partner: nobody can tell where the quotation was meant to end. A quotation of several
 * paragraphs opens each of them anew, or closes in a later one.
 */
export const guillemets: Cleaner = {
  id: 'guillemets',
  about: { en: 'Reports quotation marks without a partner.', fr: 'Signale les guillemets sans vis-à-vis.' },
  harmless: true,
  *find({ blocks }): Iterable<Cut> {
    let open: Block | undefined;
    for (const block of blocks) {
      if (block.kind === 'code' || block.kind === 'table') continue;
      const { opened, closed, starts } = countSigns(block.text);
      const goesOn = open !== undefined && (starts || closed > opened);
      if (open && !goesOn) yield { block: open, doubt: true, reason: UNCLOSED };
      if (closed > opened && open === undefined) yield { block, doubt: true, reason: UNOPENED };
      open = opened > closed ? block : undefined;
    }
    if (open) yield { block: open, doubt: true, reason: UNCLOSED };
  },
};

const UNCLOSED = { en: 'quotation is never closed', fr: 'citation jamais refermée' };
const UNOPENED = { en: 'quotation is never opened', fr: 'citation jamais ouverte' };

function countSigns(text: string): { readonly opened: number; readonly closed: number; readonly starts: boolean } {
  let opened = 0;
  let closed = 0;
  for (const [sign] of allMatches(/[«“»”]/g, text)) {
    if (sign === '«' || sign === '“') opened++;
    else if (sign === '»' || sign === '”') closed++;
  }
  return { opened, closed, starts: /^[«“]/u.test(text) };
}
