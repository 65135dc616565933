import { describe, expect, it } from 'vitest';
import type { Lexicon } from '../../src/model/lexicon.ts';
import type { PageBlock } from '../../src/model/page.ts';
import { mayBeLabelled } from '../../src/rules/leftovers/label-patterns.ts';
import { mayDisclaim } from '../../src/rules/leftovers/leftover-ai-disclaimer.ts';
import { triggers } from '../../src/rules/leftovers/triggers.ts';
import { graphemeCount } from '../../src/rules/metadata/grapheme-count.ts';
import { blanked } from '../../src/rules/typography/blanked.ts';
import { gluedWords } from '../../src/rules/typography/glued-words.ts';
import { subjectOf } from '../support/subject.ts';

const block = (text: string) => ({ text }) as PageBlock;

describe('the words of a family', () => {
  it('are all there where a sign is unusual, as the pattern alone can tell', () => {
    expect(triggers(block('Ωmega'), 'count')).toBe(true);
    expect(triggers(block('Ωmega'), 'count', 'rank')).toBe(true);
  });

  it('must be there of both families', () => {
    expect(triggers(block('l’article doit'), 'duty', 'dutyObject')).toBe(false);
    expect(triggers(block('des mots-clés'), 'duty', 'dutyObject')).toBe(false);
    expect(triggers(block('il doit compter 700 mots'), 'duty', 'dutyObject')).toBe(true);
  });

  it.each([
    ['Je dors.', false],
    ['Un avis.', false],
    ['Je donne un avis.', true],
    ['Désolé.', true],
    ['Le pain.', false],
  ])('let a model speak in « %s »: %s', (text, expected) => {
    expect(mayDisclaim(block(text))).toBe(expected);
  });

  it.each([
    ['Titre : pain', true],
    ['Titre de pain', false],
    ['Pain : bon', false],
    ['Pain (H2)', true],
    ['700 mots', true],
    ['Le pain', false],
  ])('let a label be in « %s »: %s', (text, expected) => {
    expect(mayBeLabelled(block(text))).toBe(expected);
  });
});

/** Thirty-six letters. */
const LONG = 'boulanger'.repeat(4);

describe('glued words', () => {
  const glued = (text: string, ...known: string[]) => {
    const lexicon: Lexicon = { ...subjectOf('').lexicon, has: (word) => known.includes(word) };
    return [...gluedWords(text, lexicon)].map(({ start, end, parts }) => `${start}-${end} ${parts.join('+')}`);
  };

  it.each([
    ['the shortest part first', 'painboulange', ['pain', 'boulange'], ['0-12 pain+boulange']],
    ['the shortest part last', 'boulangepain', ['pain', 'boulange'], ['0-12 boulange+pain']],
    ['a part of three letters', 'unsboulangers', ['uns', 'boulangers'], []],
    ['a last part of three letters', 'boulangersuns', ['uns', 'boulangers'], []],
    ['eleven letters', 'painboulang', ['pain', 'boulang'], []],
    ['a first part alone', 'painboulange', ['pain'], []],
    ['a last part alone', 'painboulange', ['boulange'], []],
    ['a known whole', 'painboulange', ['pain', 'boulange', 'painboulange'], []],
    ['the longest first part', 'painpainpainpain', ['pain', 'painpain', 'painpainpain'], ['0-16 painpainpain+pain']],
    ['forty letters', `pain${LONG}`, ['pain', LONG], [`0-40 pain+${LONG}`]],
    ['forty-one letters', `pain${LONG}s`, ['pain', `${LONG}s`], []],
    [
      'two of them',
      'Un painboulange et painboulange.',
      ['pain', 'boulange'],
      ['3-15 pain+boulange', '19-31 pain+boulange'],
    ],
    ['a prefix', 'autoboulange', ['auto', 'boulange'], []],
    ['a prefix inside', 'painautomate', ['pain', 'automate'], ['0-12 pain+automate']],
    ['a capital', 'Painboulange', ['pain', 'Pain', 'boulange'], []],
    ['a capital inside', 'painBoulange', ['pain', 'Boulange'], []],
    ['an elided article', 'l’painboulange', ['pain', 'boulange'], []],
    ['a domain', 'painboulange.fr', ['pain', 'boulange'], []],
    ['a full stop', 'painboulange. Oui', ['pain', 'boulange'], ['0-12 pain+boulange']],
    ['a hyphen', 'painboulange-là', ['pain', 'boulange'], []],
    ['a hyphen before', 'un-painboulange', ['pain', 'boulange'], []],
    ['a figure', 'painboulange2', ['pain', 'boulange'], []],
    ['an underscore', '_painboulange', ['pain', 'boulange'], []],
  ])('%s', (_, text, known, expected) => {
    expect(glued(text, ...known)).toEqual(expected);
  });
});

describe('a text with blanks', () => {
  it.each([
    ['Un `code` là.', 'Un      là.'],
    ['Un [lien](https://a.fr) là.', 'Un lien là.'],
    ['Un pain.', 'Un pain.'],
    ['`a` et `bc`', '  et   '],
    ['Voir https://a.fr ici.', 'Voir              ici.'],
  ])('%s', (markdown, expected) => {
    const [first] = subjectOf(markdown).page.blocks;
    expect(first && blanked(first)).toBe(expected);
  });

  it('keeps one blank for stretches that lie in each other', () => {
    const spans = [
      { start: 2, end: 6 },
      { start: 3, end: 4 },
      { start: 8, end: 9 },
    ];
    expect(blanked({ text: 'abcdefghijk', protected: spans } as unknown as PageBlock)).toBe('ab    gh jk');
  });
});

describe('how many characters a reader sees', () => {
  it.each([
    ['', 0],
    ['pain', 4],
    ['L’œuvre — « 5 € »', 17],
    ['e\u0301te\u0301', 3],
    ['👩‍🍳 pain', 6],
    ['pain 🇫🇷', 6],
    ['Ωé', 2],
    ['a\nb', 3],
  ])('%j: %i', (text, expected) => {
    expect(graphemeCount(text)).toBe(expected);
  });
});
