import { describe, expect, it } from 'vitest';
import { indexHeadWords } from '../../src/french/head-words.ts';
import { vocabularyOf } from '../../src/french/word-classes.ts';

const LINES =
  `journal/S. travail/S. acteur/F. vendeur/W. heureux/U. vif/W. premier/I. cruel/A. jumeau/X. chien/F. bon/F.
  net/F. secret/F. gras/F. public/F. blanc/F. petit/S. feu/X. ici/-- dormir/i0 qu'/S'`.split(/\s+/);
const vocabulary = vocabularyOf(indexHeadWords(`${LINES.length}\n${LINES.join('\n')}\n`));

describe('a noun or adjective is known by', () => {
  it.each([
    ['the word itself', 'journal acteur heureux premier jumeau petit'],
    ['-al, -ail', 'journaux travaux'],
    ['-teur', 'actrice actrices'],
    ['-eur, -eux', 'vendeuse vendeuses heureuse heureuses'],
    ['-if', 'vive vives'],
    ['-er', 'première premières'],
    ['-el, -eau', 'cruelle cruelles jumelle jumelles'],
    ['-en, -on', 'chienne chiennes bonne bonnes'],
    ['-et', 'nette nettes secrète secrètes'],
    ['-as', 'grasse grasses'],
    ['-ic, -c', 'publique publiques blanche blanches'],
    ['-e, -s, -x', 'petite petits petites feux'],
  ])('%s', (_ending, forms) => {
    for (const form of forms.split(' ')) expect(`${form} ${vocabulary.isNominal(form)}`).toBe(`${form} true`);
  });

  it.each(['actorice', 'vivre', 'belle', 'ici', 'icis', 'dormir', 'dormirs', 'fex', 'petito'])('not %s', (form) => {
    expect(vocabulary.isNominal(form)).toBe(false);
  });
});

it('tells a verb, a noun and neither by the first flag', () => {
  const told = ['dormir', 'petit', 'ici', "qu'", 'absent'].map((word) => [
    vocabulary.isInfinitive(word),
    vocabulary.isNominal(word),
    vocabulary.isKnown(word),
  ]);
  expect(told).toEqual([
    [true, false, true],
    [false, true, true],
    [false, false, true],
    [false, false, true],
    [false, false, false],
  ]);
});
