import { describe, expect, it } from 'vitest';
import { keyFacts, sayingOf } from '../../../src/rules/fidelity/coverage.ts';
import { factCoverage } from '../../../src/rules/fidelity/fact-coverage.ts';
import { factQuoteDropped } from '../../../src/rules/fidelity/fact-quote-dropped.ts';
import { comparisonOf } from '../../../src/rules/fidelity/reading/comparison.ts';
import { expansionNeeded } from '../../../src/rules/fidelity/reading/expansion.ts';
import { sourceTooThin } from '../../../src/rules/fidelity/source-too-thin.ts';
import { problemsOf } from '../../support/findings.ts';
import { sourceFrom, subjectOf } from '../../support/pairs.ts';

const words = (count: number, prefix = 'mot') => Array.from({ length: count }, (_, at) => `${prefix}${at}`).join(' ');

describe('the clause around a key fact', () => {
  const saying = (sentence: string, most?: number) => {
    const comparison = comparisonOf(subjectOf('Il pleut.\n', sourceFrom(`Titre\n\nIl neige. ${sentence}`)));
    const fact = comparison && keyFacts(comparison)[0];
    return fact && sayingOf(fact, most);
  };

  it.each([
    ['Le pain coûte 2 euros ici.', 6, 'Le pain coûte 2 euros ici.'],
    ['Le pain coûte 2 euros ici.', 5, '… pain coûte 2 euros ici.'],
    ['Le pain coûte 2 euros ici.', 4, '… coûte 2 euros ici.'],
    ['Le pain coûte 2 euros ici.', 2, '… 2 euros …'],
    ['On sait bien que le pain coûte 2 euros.', 4, '… pain coûte 2 euros.'],
    ['Pour 2 euros on a du bon pain frais.', 4, 'Pour 2 euros on …'],
  ])('« %s » in %i words: « %s »', (sentence, most, expected) => {
    expect(saying(sentence, most)).toBe(expected);
  });

  it('has 24 words unless told', () => {
    expect(saying(`Pour 2 euros ${words(21)}.`)).toBe(`Pour 2 euros ${words(21)}.`);
    expect(saying(`Pour 2 euros ${words(22)}.`)).toBe(`Pour 2 euros ${words(21)} …`);
  });
});

describe('what the coverage rule tells', () => {
  it('orders the lost facts with the words of the source, and names its subject', () => {
    const subject = subjectOf(
      'Il pleut.\n',
      sourceFrom('Le four de Morel\n\nMorel cuit. On aime Morel. Il perd 2 euros.'),
    );
    expect(problemsOf(factCoverage, subject).map(({ fix, data, severity }) => [fix, data, severity])).toEqual([
      [
        'Nommer « Morel », le sujet de la source.',
        { found: 'Morel', source: 'Le four de Morel', sourceLine: 1 },
        undefined,
      ],
      [
        'Ajouter les faits de la source qui manquent, sans rien inventer : « Morel » (« Le four de Morel ») ; « 2 euros » (« Il perd 2 euros. »).',
        { kept: 0, total: 2, percent: 0, missing: 'Morel, 2 euros' },
        'warning',
      ],
    ]);
  });

  const source = 'Titre\n\nIl coûte 2 euros, 3 euros, 4 euros, 5 euros, 6 euros.';
  it.each([
    ['2, 3, 4 ou 5 euros', { error: 0.81 }, 'error'],
    ['2, 3, 4 ou 5 euros', { error: 0.8 }, 'info'],
    ['2, 3 ou 4 euros', { error: 0.6, warn: 0.61 }, 'warning'],
    ['2, 3 ou 4 euros', { error: 0.6, warn: 0.6 }, 'info'],
    ['2 ou 3 euros', {}, 'error'],
  ])('« %s » with the thresholds %o: %s', (kept, options, severity) => {
    const [problem] = problemsOf(factCoverage, subjectOf(`Il coûte ${kept}.\n`, sourceFrom(source)), options);
    expect(problem?.severity).toBe(severity);
  });
});

describe('how far a source would have to grow', () => {
  it('counts the source and its further facts', () => {
    const source = sourceFrom(`Un titre\n\n${words(20)}`);
    expect(expansionNeeded(source, 30)).toEqual({ words: 20, ratio: 1.5 });
    expect(expansionNeeded({ ...source, facts: [source.page] }, 30)).toEqual({ words: 40, ratio: 0.75 });
    expect(expansionNeeded(undefined, 30)).toEqual({ words: 0, ratio: 0 });
  });

  it('has no limit for a source without words', () => {
    const source = sourceFrom('Titre');
    const empty = { ...source, page: { ...source.page, words: { ...source.page.words, shown: 0 } } };
    expect(expansionNeeded(empty, 30)).toEqual({ words: 0, ratio: Number.POSITIVE_INFINITY });
  });

  it.each([
    [26, undefined],
    [27, 'info 27 20 1.4'],
    [32, 'info 32 20 1.6'],
    [33, 'warning 33 20 1.7'],
  ])('%i words from 20: %s', (minWords, expected) => {
    const subject = {
      ...subjectOf('Il pleut.\n', sourceFrom(`Un titre\n\n${words(20)}`)),
      brief: { keyphrase: undefined, minWords },
    };
    const [problem] = problemsOf(sourceTooThin, subject);
    const { required, words: there, ratio } = problem?.data ?? {};
    expect(problem && [problem.severity ?? 'warning', required, there, ratio].join(' ')).toBe(expected);
  });
});

describe('quotations left out', () => {
  const two = '« Le pain chante bien fort », dit Léa Morel. « La pâte dort toute la nuit », dit Max Dorval.';
  const dropped = (article: string, source = two, options = {}) =>
    problemsOf(factQuoteDropped, subjectOf(`${article}\n`, sourceFrom(`Titre\n\n${source}`)), options).map(
      ({ data, fix }) => `${data?.kept}/${data?.total} ${fix}`,
    );
  const order = 'Reprendre des citations de la source, mot pour mot et avec leur auteur : ';

  it.each([
    ['Il pleut.', two, {}, [`0/2 ${order}« Le pain chante bien fort » ; « La pâte dort toute la nuit ».`]],
    ['Léa Morel dit : « La pâte dort toute la nuit ».', two, {}, []],
    [
      'Léa Morel dit : « La pâte dort toute la nuit ».',
      two,
      { keep: 0.51 },
      [`1/2 ${order}« Le pain chante bien fort ».`],
    ],
    ['Léa Morel dit : « La pâte rêve toute la nuit ».', two, {}, []],
    [
      'Léa Morel dit : « Une tarte cuit dans le four chaud ».',
      two,
      { keep: 0.5 },
      [`0/2 ${order}« Le pain chante bien fort » ; « La pâte dort toute la nuit ».`],
    ],
    ['Il pleut.', 'On parle de « pain chaud ici ».', {}, []],
    ['Il pleut.', 'On parle de « pain chaud par ici ».', {}, [`0/1 ${order}« pain chaud par ici ».`]],
    ['Il pleut.', 'Il neige.', {}, []],
  ])('« %s »', (article, source, options, expected) => {
    expect(dropped(article, source, options)).toEqual(expected);
  });

  it('names three of those that are missing', () => {
    const source = ['un', 'deux', 'trois', 'quatre']
      .map((word) => `« Le pain ${word} chante fort », dit Léa Morel.`)
      .join(' ');
    expect(dropped('Il pleut.', source)).toEqual([
      `0/4 ${order}« Le pain un chante fort » ; « Le pain deux chante fort » ; « Le pain trois chante fort ».`,
    ]);
  });

  it('asks nothing of the quotations of further facts', () => {
    const source = sourceFrom('Titre\n\nIl neige.');
    const facts = [sourceFrom('Titre\n\n« Le pain chante bien fort », dit Léa Morel.').page];
    expect(problemsOf(factQuoteDropped, subjectOf('Il pleut.\n', { ...source, facts }))).toEqual([]);
  });
});
