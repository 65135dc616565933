import { describe, expect, it } from 'vitest';
import { grammarOf } from '../../../../src/engines/offline/grammar/grammar.ts';
import { paragraphOf } from '../../../../src/engines/offline/manuscript/sentence.ts';
import { printedParagraph, type SentenceRepair } from '../../../../src/engines/offline/sentences/paragraphs.ts';
import { lexicon } from '../corpus.ts';

const grammar = grammarOf(lexicon);
const printed = (text: string, log: SentenceRepair[] = []): string =>
  printedParagraph(paragraphOf(text, 7, { grammar, sentences: [], doubts: [] }), grammar, log);

const LONG = 'Le conseil municipal de la petite ville a voté hier soir le budget de la future médiathèque';

describe('an over-long sentence', () => {
  it.each([
    [
      `${LONG}, et les travaux commenceront au printemps sur la place du marché.`,
      `${LONG}. Les travaux commenceront au printemps sur la place du marché.`,
    ],
    [
      `${LONG}, mais les travaux ne commenceront pas avant le printemps prochain.`,
      `${LONG}. Mais les travaux ne commenceront pas avant le printemps prochain.`,
    ],
    [
      `${LONG}, car le préfet avait promis une aide de dernière minute.`,
      `${LONG}. En effet, le préfet avait promis une aide de dernière minute.`,
    ],
    [
      `${LONG} ; les travaux commenceront au printemps sur la place du marché.`,
      `${LONG}. Les travaux commenceront au printemps sur la place du marché.`,
    ],
    [
      'Ada Roux, une chimiste qui a longtemps travaillé dans les mines de sel du nord, dirige depuis trois ans le laboratoire de la petite ville voisine.',
      'Ada Roux est une chimiste qui a longtemps travaillé dans les mines de sel du nord. Elle dirige depuis trois ans le laboratoire de la petite ville voisine.',
    ],
    [
      'Le prix du gaz s’envole depuis deux ans dans toutes les communes de la vallée haute, entraînant une hausse des charges pour les petits commerces du centre.',
      'Le prix du gaz s’envole depuis deux ans dans toutes les communes de la vallée haute. Cela entraîne une hausse des charges pour les petits commerces du centre.',
    ],
  ])('is parted where nothing changes', (text, expected) => {
    const log: SentenceRepair[] = [];
    expect(printed(text, log)).toBe(expected);
    expect(log).toEqual([{ line: 7, before: text, after: expected }]);
  });

  it.each([
    // The second half is still what the mayor says.
    'Le maire de la petite ville affirme que le budget de la future médiathèque est prêt, et les travaux commenceront au printemps.',
    // The subject speaks; « Cela souligne » would not.
    'Le ministre de la Culture a longuement pris la parole devant les élus de la région, soulignant la part des communes dans les dépenses.',
    // The last of three clauses.
    'La région apporte trente millions pour la nouvelle ligne, la ville en apporte vingt pour les gares, et le département promet le reste avant la fin.',
    // Somebody’s words are his own.
    '« Nous vendons du lait depuis soixante ans dans cette vallée perdue, et les gens du bourg nous ont toujours soutenus dans les coups durs », dit-elle.',
    // Supposed, not told.
    'Si le conseil municipal de la petite ville vote le budget de la médiathèque, et les travaux commencent au printemps, la place sera fermée.',
  ])('stays whole where parting would change who says or means what: %s', (text) => expect(printed(text)).toBe(text));

  it('stays whole when the next sentence points back to it', () => {
    const text = `${LONG}, et les travaux commenceront au printemps sur la place du marché. Cela réjouit les commerçants.`;
    expect(printed(text)).toBe(text);
  });
});
