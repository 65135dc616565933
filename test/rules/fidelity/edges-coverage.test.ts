import { describe, expect, it } from 'vitest';
import { readPage } from '../../../src/markdown/page.ts';
import { keyFacts, sayingOf } from '../../../src/rules/fidelity/coverage.ts';
import { comparisonOf } from '../../../src/rules/fidelity/reading/comparison.ts';
import { sourceFrom, subjectOf } from '../../support/pairs.ts';

const ELSEWHERE = 'On vend du pain.';
/** Names that come after this are neither in the title nor in the first sentences. */
const LATE = 'Le pain\n\nIl pleut. Il vente. Il neige.\n\n';

function factsOf(source: string, article: string, further: readonly string[] = []) {
  const subject = subjectOf(`${article}\n`, { ...sourceFrom(source), facts: further.map(readPage) });
  const comparison = comparisonOf(subject);
  return comparison ? keyFacts(comparison) : [];
}

const shown = (source: string, article: string, further: readonly string[] = []) =>
  factsOf(source, article, further)
    .map(({ kind, text, kept, main }) => `${kind} ${text}${main ? ' main' : ''}${kept ? '' : ' lost'}`)
    .join(', ');

describe('the names to keep', () => {
  it.each([
    // a pronoun is no named speaker
    [`${LATE}Ici, Zélie Corlay cuit. « Le pain chante fort », dit-elle.`, ELSEWHERE, ''],
    [`${LATE}« Le pain chante fort », dit Zélie Corlay. Là, Corlay dort.`, ELSEWHERE, 'name Zélie Corlay lost'],
    ['Le pain\n\n« Le pain chante fort », dit Zélie Corlay.', ELSEWHERE, 'name Zélie Corlay lost'],
    // a first name that is a common word
    [`${LATE}Là, Pierre cuit. Ici, Pierre dort.`, ELSEWHERE, ''],
    // at the beginning of a sentence a single word must come again
    ['Le pain\n\nCorlay cuit. Ici, Zélie dort.', ELSEWHERE, 'name Zélie lost'],
    ['Le pain\n\nZélie Corlay cuit.', ELSEWHERE, 'name Zélie Corlay lost'],
    ['Le pain de Zélie\n\nIl pleut.', ELSEWHERE, 'name Zélie lost'],
    [`${LATE}Ici, Corlay cuit. Là, Zélie Corlay dort.`, ELSEWHERE, 'name Corlay lost'],
    // the source is about the one that it names most
    [
      'Morel et Zélie\n\nMorel cuit. Le pain de Morel lève. On aime Morel. Ici, Zélie dort. Là, Zélie cuit.',
      ELSEWHERE,
      'name Morel main lost, name Zélie lost',
    ],
    // short words and articles are no sign of a name
    [`${LATE}Ici, Bo Corlay cuit. Là, Bo Corlay dort.`, 'Bo vend du pain.', 'name Bo Corlay lost'],
    [`${LATE}Ici, Les Halles brillent. Là, Les Halles dorment.`, 'Les pains lèvent.', 'name Les Halles lost'],
  ])('« %s » → « %s »: %s', (source, article, expected) => {
    expect(shown(source, article)).toBe(expected);
  });
});

describe('the numbers to keep', () => {
  it.each([
    ['Il coûte 386 millions d’euros.', 'Le pain pèse 386 kilos.', 'number 386 millions d’euros lost'],
    ['Il coûte 100 millions d’euros.', 'Le pain coûte 100.', 'number 100 millions d’euros'],
    ['Il coûte 18 euros.', 'En euros, le pain coûte 18.', 'number 18 euros'],
    ['Il coûte 18 euros.', 'Le pain coûte 18 pièces d’un euro.', 'number 18 euros'],
    ['Il coûte 386 euros.', 'Le pain perd 386 %.', 'number 386 euros lost'],
    ['Il perd 38 % de sel.', 'Le pain perd 38.', 'number 38 % lost'],
    ['Il perd 386 % de sel.', 'Le pain perd 386 grains.', 'number 386 % lost'],
    ['Il coûte 386 euros.', 'Le pain finit 386e.', 'number 386 euros lost'],
    ['Il gagne 1 000 voix sur 3 400.', ELSEWHERE, 'number 1 000 lost, number 3 400 lost'],
    ['Il gagne 999 voix sur 3 400.', ELSEWHERE, 'number 3 400 lost'],
  ])('« %s » → « %s »: %s', (source, article, expected) => {
    expect(shown(`Le pain\n\n${source}`, article)).toBe(expected);
  });
});

describe('the dates to keep', () => {
  it.each([
    ['Il naît le 3 mai 1999 et dort le 4 mai 1999.', ELSEWHERE, 'date 3 mai 1999 lost, date 4 mai 1999 lost'],
    ['Il naît en mai 1998 et dort en juin 1998.', ELSEWHERE, 'date mai 1998 lost, date juin 1998 lost'],
    ['Il naît en 1998.', 'Le pain naît en 2001.', 'date 1998 lost'],
    ['Il naît en mai 1998.', 'Le pain naît en 2001.', 'date mai 1998 lost'],
    ['Il naît en mai 1998.', 'Le pain naît en juin.', 'date mai 1998 lost'],
  ])('« %s » → « %s »: %s', (source, article, expected) => {
    expect(shown(`Le pain\n\n${source}`, article)).toBe(expected);
  });
});

describe('key facts', () => {
  it('are the source’s own, not those of further pages', () => {
    const further = '# Autre\n\nIci, Zélie cuit. Là, Zélie dort. Il coûte 9 euros depuis 1998.\n';
    expect(shown('Le pain\n\nIl lève.', ELSEWHERE, [further])).toBe('');
  });

  it.each([
    [6, 'Il coûte 2\u00a0euros ici.'],
    [5, 'Il coûte 2\u00a0euros ici.'],
    [4, '… coûte 2 euros ici.'],
  ])('are shown in their sentence, as it stands when it has %i words', (most, expected) => {
    const [fact] = factsOf('Le pain\n\nIl coûte 2\u00a0euros ici.', ELSEWHERE);
    expect(fact && sayingOf(fact, most)).toBe(expected);
  });
});
