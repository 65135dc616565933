import { expect, it } from 'vitest';
import { essentials } from '../../../../src/engines/offline/blocks/essentials.ts';
import { grammarOf } from '../../../../src/engines/offline/grammar/grammar.ts';
import { type Analyst, paragraphOf } from '../../../../src/engines/offline/manuscript/sentence.ts';
import { contentStems } from '../../../../src/french/stems.ts';
import { lexicon } from '../corpus.ts';

it('the summary does not say the title again', () => {
  const grammar = grammarOf(lexicon);
  const title = 'Le fongicide Nordal sera interdit dans le canton';
  const analyst: Analyst = { grammar, sentences: [], doubts: [] };
  const pieces = [
    'Le fongicide Nordal sera interdit dans tout le canton.',
    'La commission du canton a décidé lundi dernier de retirer le fongicide de la vente.',
    'Le fongicide Nordal a pollué les eaux souterraines du canton pendant près de trente ans.',
  ].map((text) => paragraphOf(text, 1, analyst));
  const { sentences } = analyst;
  const block = essentials(
    { title, keyPoints: [], pieces, genre: 'prose', sentences },
    { title: new Set(contentStems(title)), sections: [{ heading: '', sentences }], used: new Set(), short: true },
    grammar,
  );
  const entries = block?.entries.map(({ text }) => text) ?? [];
  expect(entries).not.toContain('Le fongicide Nordal sera interdit dans tout le canton.');
  expect(entries.length).toBe(2);
});
