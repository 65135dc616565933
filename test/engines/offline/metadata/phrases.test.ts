import { describe, expect, it } from 'vitest';
import { grammarOf } from '../../../../src/engines/offline/grammar/grammar.ts';
import { phrasesOf } from '../../../../src/engines/offline/metadata/phrases.ts';
import { lexicon } from '../corpus.ts';

const phrases = (title: string, ...texts: readonly string[]): string[] =>
  phrasesOf(title, texts, grammarOf(lexicon)).map(({ text }) => text);

describe('phrases that people may search for', () => {
  it('hold no verb with its subject', () => {
    const found = phrases('Des records de vent ont-ils été battus ?', 'Ces records de vent ont-ils un sens ?');
    expect(found).toContain('records de vent');
    expect(found.filter((text) => text.includes('ont-ils'))).toEqual([]);
  });

  it('name a person by the name, without the civility', () => {
    const found = phrases('Le moulin', 'Sophie Lambert parle. Pour Mme Lambert, tout va bien.');
    expect(found).toContain('Sophie Lambert');
    expect(found).not.toContain('Mme Lambert');
  });
});
