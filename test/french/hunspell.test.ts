import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexHeadWords } from '../../src/french/head-words.ts';
import { hunspellLexicon } from '../../src/french/hunspell.ts';

const DIC = ['8', 'porte/S.', 'porter/a0', 'journal/X.', 'aujourd’hui', '1er/--', '42', 'porte/--', 'mouvoir/pH'].join(
  '\n',
);
const AFF = [
  'FLAG long',
  'SFX S. Y 1',
  "SFX S. 0 s/D'Q' [^sxz]",
  'SFX X. Y 1',
  'SFX X. al aux .al',
  'SFX a0 Y 2',
  "SFX a0 er ons/n' er",
  "SFX a0 0 0/n' er",
  'SFX pH ouvoir u mouvoir',
].join('\n');

describe('the index of head-words', () => {
  const { flagsOf } = indexHeadWords(DIC);

  it('tells the flags of every line of a word', () => {
    expect(flagsOf('porte')).toEqual(['S.', '--']);
    expect(flagsOf('porter')).toEqual(['a0']);
    expect(flagsOf("aujourd'hui")).toEqual(['']);
    expect(flagsOf('1er')).toEqual(['--']);
    expect(flagsOf('mouvoir')).toEqual(['pH']);
  });

  it.each(['port', 'portes', 'Porte', '', '42', '8', 'S.', 'porte/S.', 'hui'])('has no word %j', (word) =>
    expect(flagsOf(word)).toEqual([]),
  );

  it('finds the words of any list, and nothing else', () => {
    const word = fc
      .string({ unit: fc.constantFrom(..."abéœ-'"), minLength: 1, maxLength: 6 })
      .map((text) => `x${text}`);
    fc.assert(
      fc.property(fc.array(word, { maxLength: 60 }), fc.array(word), (words, others) => {
        const index = indexHeadWords([String(words.length), ...words.map((each, at) => `${each}/${at}`)].join('\n'));
        for (const each of [...words, ...others])
          expect(index.flagsOf(each).toSorted()).toEqual(
            words.flatMap((own, at) => (own === each ? [String(at)] : [])).toSorted(),
          );
      }),
    );
  });
});

describe('the forms of a word list', () => {
  const lexicon = hunspellLexicon(indexHeadWords(DIC), AFF);

  it.each(['porte', 'portes', 'portons', 'journaux', 'mu', "aujourd'hui"])('hold %s', (word) =>
    expect(lexicon.has(word)).toBe(true),
  );
  it.each(['ports', 'porteons', 'journals', 'jouraux', 'portess', ''])('lack %j', (word) =>
    expect(lexicon.has(word)).toBe(false),
  );
});
