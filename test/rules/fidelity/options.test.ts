import { describe, expect, it } from 'vitest';
import { readPage } from '../../../src/markdown/page.ts';
import { factNameAltered } from '../../../src/rules/fidelity/fact-name-altered.ts';
import { factNameInvented } from '../../../src/rules/fidelity/fact-name-invented.ts';
import { factUrlInvented } from '../../../src/rules/fidelity/fact-url-invented.ts';
import { fidelityRules } from '../../../src/rules/fidelity/index.ts';
import { allowedNames, nameVerdictsFor } from '../../../src/rules/fidelity/names/name-verdicts.ts';
import { optionsOf, problemsOf } from '../../support/findings.ts';
import { sourceFrom, subjectOf } from '../../support/pairs.ts';
import { comparing, pairOf } from './told.ts';

describe('addresses', () => {
  const told = (source: string, article: string, links: readonly string[] = []) =>
    problemsOf(factUrlInvented, pairOf(source, article), { links }).map(
      ({ data, place }) => `${place?.line}:${place?.column} ${data?.found}`,
    );

  it.each([
    ['Il pleut.', 'Voir [là](https://a.fr/x).', [], ['1:6 https://a.fr/x']],
    ['Il pleut.', 'Voir [là](https://a.fr/x).', ['https://a.fr/x'], []],
    ['Il pleut.', 'Voir [là](https://a.fr/x).', ['https://www.a.fr/x/'], []],
    ['Il pleut.', 'Voir [là](https://a.fr/xy).', ['https://a.fr/x'], ['1:6 https://a.fr/xy']],
    ['Il pleut.', 'Voir [là](https://a.fr/xy).', ['https://a.fr/x*'], []],
    ['Il pleut.', 'Voir [là](https://a.fr/xy).', ['https://a.fr/y*'], ['1:6 https://a.fr/xy']],
    ['Il pleut.', 'Voir [là](https://b.fr) puis [ici](https://a.fr/xy).', ['https://a.fr/*'], ['1:6 https://b.fr']],
    ['Il pleut.', 'Voir [un](https://a.fr) et [deux](https://a.fr).', [], ['1:6 https://a.fr']],
    [
      'Il pleut.',
      'Voir [un](https://a.fr).\n\nVoir [deux](https://a.fr).',
      [],
      ['1:6 https://a.fr', '3:6 https://a.fr'],
    ],
    ['Il pleut.', 'Voir [plus bas](#pain).', [], []],
    ['Il pleut.', 'Voir ![le four](https://a.fr/four.jpg).', [], ['1:6 https://a.fr/four.jpg']],
    ['Voir https://a.fr/four.jpg.', 'Voir ![le four](https://a.fr/four.jpg).', [], []],
    ['Il pleut.', 'Voir a.fr/pain ou www.pain.fr.', [], ['1:19 www.pain.fr']],
    ['Écrire à lea@pain.fr.', 'Écrire à lea@pain.fr ou max@pain.fr.', [], ['1:25 max@pain.fr']],
    ['Voir [là](https://a.fr/x).', 'Voir https://a.fr/x.', [], []],
  ])('« %s » → « %s », links %j', (source, article, links, expected) => {
    expect(told(source, article, links)).toEqual(expected);
  });

  it('of further facts are those of the source', () => {
    const facts = [readPage('Voir https://a.fr/x.\n')];
    const subject = subjectOf('Voir [là](https://a.fr/x).\n', { ...sourceFrom('Titre\n\nIl pleut.'), facts });
    expect(problemsOf(factUrlInvented, subject)).toEqual([]);
  });
});

describe('names that need no source', () => {
  const invented = (article: string, names: readonly string[], keyphrase?: string) =>
    problemsOf(
      factNameInvented,
      { ...pairOf('La pluie tombe.', article), brief: { keyphrase, minWords: 1 } },
      { names },
    ).map(({ data }) => `${data?.found} | ${data?.words}`);

  it.each([
    ['Ici, Zélie Corlay parle.', [], undefined, ['Zélie Corlay | Zélie Corlay']],
    ['Ici, Zélie Corlay parle.', ['Zélie'], undefined, ['Zélie Corlay | Corlay']],
    ['Ici, Zélie Corlay parle.', ['Corlay', 'Zélie'], undefined, []],
    ['Ici, Zélie Corlay parle.', ['zelie corlay'], undefined, []],
    ['Ici, Zélie Corlay parle.', [], 'pain de Zélie Corlay', []],
    ['Ici, Zélie Corlay parle.', ['Corlay'], 'le pain de Zélie', []],
  ])('« %s » with %j and the key phrase %s', (article, names, keyphrase, expected) => {
    expect(invented(article, names, keyphrase)).toEqual(expected);
  });

  it('are the words of the names and of the key phrase', () => {
    expect([...allowedNames(['Val-Doré', 'Léa'], 'pain d’Évron')]).toEqual(['valdore', 'lea', 'pain', 'd', 'evron']);
    expect([...allowedNames([], undefined)]).toEqual([]);
  });

  it('let a name be altered no more', () => {
    const subject = pairOf('Selon Léa Dorval, tout va.', 'Selon Léa Dorvel, tout va.');
    expect(problemsOf(factNameAltered, subject)).toHaveLength(1);
    expect(problemsOf(factNameAltered, subject, { names: ['Dorvel'] })).toHaveLength(0);
  });

  it('are worked out once for each list', () => {
    const comparison = comparing('La pluie tombe.', 'Ici, Zélie Corlay parle.');
    const first = nameVerdictsFor(comparison, new Set(['zelie', 'ici']));
    expect(nameVerdictsFor(comparison, new Set(['ici', 'zelie']))).toBe(first);
    expect(nameVerdictsFor(comparison, new Set(['zelie']))).not.toBe(first);
    expect(nameVerdictsFor(comparison, new Set(['zelieici']))).toHaveLength(1);
  });
});

describe('without a source', () => {
  it.each(fidelityRules.map((rule) => [rule.id, rule] as const))('%s finds nothing', (_, rule) => {
    const subject = subjectOf('Zélie Corlay vend 1 200 pains en 1999 : « Le pain chante bien fort. »\n', undefined);
    expect([...rule.check(subject, optionsOf(rule))]).toEqual([]);
  });
});
