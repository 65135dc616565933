import { describe, expect, it } from 'vitest';
import { keyFacts } from '../../../src/rules/fidelity/coverage.ts';
import { factCoverage } from '../../../src/rules/fidelity/fact-coverage.ts';
import { comparisonOf } from '../../../src/rules/fidelity/reading/comparison.ts';
import { problemsOf } from '../../support/findings.ts';
import { sourceFrom, subjectOf } from '../../support/pairs.ts';

type Row = readonly [source: string, article: string, facts: string, told: string];

/** A source with its title, an article, the key facts with what became of them, and what the rule tells. */
const CASES: Readonly<Record<string, readonly Row[]>> = {
  names: [
    [
      'Morel, une affaire de pain\n\nMorel cuit. Le pain de Morel lève. On aime Morel.',
      'On vend du pain.',
      'name Morel main lost',
      'error main Morel, info lost 0/1 0 % Morel',
    ],
    [
      'Morel, une affaire de pain\n\nMorel cuit. Le pain lève.',
      'On vend du pain.',
      'name Morel lost',
      'info lost 0/1 0 % Morel',
    ],
    [
      'Le pain du bourg\n\nMorel cuit. Le pain de Morel lève. On aime Morel.',
      'On vend du pain.',
      'name Morel lost',
      'info lost 0/1 0 % Morel',
    ],
    [
      'Le pain\n\nIl pleut. Ici, Zélie cuit. Il vente. Là, Dorval dort.',
      'On vend du pain.',
      'name Zélie lost',
      'info lost 0/1 0 % Zélie',
    ],
    ['Le pain\n\nIl pleut. Il vente. Ici, Zélie cuit.', 'On vend du pain.', '', ''],
    [
      'Le pain\n\nIci, La Rose cuit. Là, La Rose dort.',
      'On vend la farine.',
      'name La Rose lost',
      'info lost 0/1 0 % La Rose',
    ],
    ['Le pain\n\nIci, La Rose cuit. Là, La Rose dort.', 'Chez La Rose, on vend la farine.', 'name La Rose', ''],
    [
      'Le pain\n\nIl pleut. Il vente. Il neige.\n\nIci, Zélie cuit. Là, Zélie dort.',
      'On vend du pain.',
      'name Zélie lost',
      'info lost 0/1 0 % Zélie',
    ],
    [
      'Le pain\n\nIl pleut. Il vente. Il neige.\n\nIci, Zélie Corlay cuit. Là, Corlay dort.',
      'On vend du pain.',
      'name Zélie Corlay lost',
      'info lost 0/1 0 % Zélie Corlay',
    ],
    [
      'Le pain\n\nIl pleut. Il vente. Il neige.\n\nIci, Zélie Corlay cuit. Là, Corlay dort.',
      'Corlay vend du pain.',
      'name Zélie Corlay',
      '',
    ],
    [
      'Le pain\n\nIl pleut. Il vente. Il neige.\n\nIci, Zélie Corlay cuit. Là, Corlay dort.',
      'Zélie vend du pain.',
      'name Zélie Corlay',
      '',
    ],
    [
      'Le pain\n\nIl pleut. Il vente. Il neige.\n\n« Le pain chante fort », dit Zélie Corlay.',
      'On vend du pain.',
      'speaker Zélie Corlay lost',
      'info lost 0/1 0 % Zélie Corlay',
    ],
    ['Le pain\n\nIl pleut. Il vente. Il neige.\n\n« Le pain chante », dit Zélie Corlay.', 'On vend du pain.', '', ''],
    [
      'Le pain\n\nIl pleut. Il vente. Il neige.\n\n« Le pain chante fort », dit Zélie Corlay.',
      'Zélie vend du pain.',
      'speaker Zélie Corlay',
      '',
    ],
    [
      'Le pain\n\nIl pleut. Il vente. Il neige.\n\n« Le pain chante fort », dit Zélie Corlay. Là, Dorval dort. Ici, Dorval cuit.',
      'On vend du pain.',
      'speaker Zélie Corlay lost, name Dorval lost',
      'warning lost 0/2 0 % Zélie Corlay, Dorval',
    ],
    ['Le pain\n\nCorlay cuit.', 'On vend du pain.', '', ''],
    ['Le pain\n\nCorlay cuit. Ici, Corlay dort.', 'On vend du pain.', 'name Corlay lost', 'info lost 0/1 0 % Corlay'],
    [
      'Morel et Zélie\n\nMorel cuit. Le pain de Morel lève. Zélie dort. On aime Morel.',
      'On vend du pain.',
      'name Morel main lost, name Zélie lost',
      'error main Morel, warning lost 0/2 0 % Morel, Zélie',
    ],
    [
      'Le pain\n\nIl pleut. Il vente. Il neige.\n\nIci, Odette Table cuit. Là, Odette Table dort.',
      'La table est mise.',
      'name Odette Table lost',
      'info lost 0/1 0 % Odette Table',
    ],
  ],
  numbers: [
    ['Le pain\n\nIl coûte 2 euros.', 'Le pain coûte.', 'number 2 euros lost', 'info lost 0/1 0 % 2 euros'],
    ['Le pain\n\nIl coûte 2 euros.', 'Le pain coûte 2 euros.', 'number 2 euros', ''],
    [
      'Le pain\n\nIl coûte 2 euros. Oui, 2 euros.',
      'Le pain coûte.',
      'number 2 euros lost',
      'info lost 0/1 0 % 2 euros',
    ],
    ['Le pain\n\nIl coûte 18 000 euros.', 'Le pain coûte 18 000.', 'number 18 000 euros', ''],
    ['Le pain\n\nIl coûte 386 millions d’euros.', 'Le pain coûte 386.', 'number 386 millions d’euros', ''],
    [
      'Le pain\n\nIl coûte 99 millions d’euros.',
      'Le pain coûte 99.',
      'number 99 millions d’euros lost',
      'info lost 0/1 0 % 99 millions d’euros',
    ],
    ['Le pain\n\nIl coûte 9,4 millions d’euros.', 'Le pain coûte 9,4.', 'number 9,4 millions d’euros', ''],
    ['Le pain\n\nIl perd 38 % de sel.', 'Le pain perd 38 g.', 'number 38 % lost', 'info lost 0/1 0 % 38 %'],
    ['Le pain\n\nIl perd 38 % de sel.', 'Le pain perd du sel.', 'number 38 % lost', 'info lost 0/1 0 % 38 %'],
    ['Le pain\n\nIl perd un tiers de sel.', 'Le pain perd du sel.', '', ''],
    ['Le pain\n\nIl compte 1 000 grains.', 'Le pain compte.', 'number 1 000 lost', 'info lost 0/1 0 % 1 000'],
    ['Le pain\n\nIl compte 999 grains.', 'Le pain compte.', '', ''],
    ['Le pain\n\nIl fait 1 000 grammes.', 'Le pain pèse.', '', ''],
    ['Le pain\n\nIl fait 1 kilomètre.', 'Le pain court.', 'number 1 kilomètre lost', 'info lost 0/1 0 % 1 kilomètre'],
    [
      'Le pain\n\nIl fait 2 kilomètres.',
      'Le pain court.',
      'number 2 kilomètres lost',
      'info lost 0/1 0 % 2 kilomètres',
    ],
    ['Le pain\n\nIl fait 3 mètres.', 'Le pain court.', '', ''],
    ['Le pain\n\nIl dure 3 000 heures.', 'Le pain dure.', '', ''],
    [
      'Le pain\n\nIl gagne 1 200 voix sur 3 400.',
      'Le pain gagne.',
      'number 1 200 lost, number 3 400 lost',
      'warning lost 0/2 0 % 1 200, 3 400',
    ],
    ['Le pain\n\nIl gagne 12 voix sur 34.', 'Le pain gagne.', '', ''],
    ['Le pain\n\nIl finit 1 200e.', 'Le pain finit.', '', ''],
    ['Le pain\n\nIl coûte un euro.', 'Le pain coûte.', '', ''],
    ['Le pain\n\nIl perd 38 % de sel, puis 38 g.', 'Le pain perd 38 %, puis 38 g.', 'number 38 %', ''],
    ['Le pain\n\nIl gagne 1 200 euros sur 3 400.', 'Le pain gagne.', 'number 3 400 lost', 'info lost 0/1 0 % 3 400'],
  ],
  dates: [
    [
      'Le pain\n\nIl naît en mai 1998. Il dort en mai 1999. Il meurt le 3 mai 1999.',
      'Le pain naît.',
      'date mai 1998 lost, date mai 1999 lost, date 3 mai 1999 lost',
      'error lost 0/3 0 % mai 1998, mai 1999, 3 mai 1999',
    ],
    [
      'Le pain\n\nIl naît en 1998 et coûte 2 euros. Il meurt en 2001.',
      'Le pain naît.',
      'date 1998 lost, number 2 euros lost, date 2001 lost',
      'error lost 0/3 0 % 1998, 2 euros, 2001',
    ],
    ['Le pain\n\nIl naît en mai 1998.', 'Le pain naît le 3 mai 1998.', 'date mai 1998', ''],
    [
      'Le pain\n\nIl naît le 3 mai 1998.',
      'Le pain naît le 3 juin 1998.',
      'date 3 mai 1998 lost',
      'info lost 0/1 0 % 3 mai 1998',
    ],
    ['Le pain\n\nIl naît en 1998.', 'Le pain naît.', 'date 1998 lost', 'info lost 0/1 0 % 1998'],
    ['Le pain\n\nIl naît en 1998. Oui, en 1998.', 'Le pain naît.', 'date 1998 lost', 'info lost 0/1 0 % 1998'],
    ['Le pain\n\nIl naît en mai 1998.', 'Le pain naît en 1998.', 'date mai 1998', ''],
    ['Le pain\n\nIl naît en mai 1998.', 'Le pain naît en mai.', 'date mai 1998', ''],
    [
      'Le pain\n\nIl naît en mai 1998.',
      'Le pain naît en mai 1999.',
      'date mai 1998 lost',
      'info lost 0/1 0 % mai 1998',
    ],
    [
      'Le pain\n\nIl naît en mai 1998.',
      'Le pain naît en juin 1998.',
      'date mai 1998 lost',
      'info lost 0/1 0 % mai 1998',
    ],
    [
      'Le pain\n\nIl naît le 3 mai 1998.',
      'Le pain naît en 1998.',
      'date 3 mai 1998 lost',
      'info lost 0/1 0 % 3 mai 1998',
    ],
    [
      'Le pain\n\nIl naît le 3 mai 1998.',
      'Le pain naît en mai 1998.',
      'date 3 mai 1998 lost',
      'info lost 0/1 0 % 3 mai 1998',
    ],
    ['Le pain\n\nIl naît le 3 mai 1998.', 'Le pain naît le 3 mai.', 'date 3 mai 1998', ''],
    [
      'Le pain\n\nIl naît le 3 mai 1998.',
      'Le pain naît le 4 mai 1998.',
      'date 3 mai 1998 lost',
      'info lost 0/1 0 % 3 mai 1998',
    ],
    ['Le pain\n\nIl naît le 3 mai.', 'Le pain naît.', '', ''],
    ['Le pain\n\nIl naît en 1998.', 'Le pain naît le 3 mai 1998.', 'date 1998', ''],
  ],
  'how much is lost': [
    [
      'Le pain\n\nIl coûte 2 euros, puis 3 euros.',
      'Le pain coûte 2 euros.',
      'number 2 euros, number 3 euros lost',
      'info lost 1/2 50 % 3 euros',
    ],
    [
      'Le pain\n\nIl coûte 2 euros, puis 3 euros.',
      'Le pain coûte.',
      'number 2 euros lost, number 3 euros lost',
      'warning lost 0/2 0 % 2 euros, 3 euros',
    ],
    [
      'Le pain\n\nIl coûte 2 euros, 3 euros, 4 euros.',
      'Le pain coûte 2 euros.',
      'number 2 euros, number 3 euros lost, number 4 euros lost',
      'error lost 1/3 33 % 3 euros, 4 euros',
    ],
    [
      'Le pain\n\nIl coûte 2 euros, 3 euros, 4 euros.',
      'Le pain coûte 2 ou 3 euros.',
      'number 2 euros, number 3 euros, number 4 euros lost',
      'info lost 2/3 67 % 4 euros',
    ],
    [
      'Le pain\n\nIl coûte 2 euros, 3 euros, 4 euros, 5 euros, 6 euros.',
      'Le pain coûte 2, 3 ou 4 euros.',
      'number 2 euros, number 3 euros, number 4 euros, number 5 euros lost, number 6 euros lost',
      'warning lost 3/5 60 % 5 euros, 6 euros',
    ],
    [
      'Le pain\n\nIl coûte 2 euros, 3 euros, 4 euros, 5 euros, 6 euros.',
      'Le pain coûte 2, 3, 4 ou 5 euros.',
      'number 2 euros, number 3 euros, number 4 euros, number 5 euros, number 6 euros lost',
      'info lost 4/5 80 % 6 euros',
    ],
    [
      'Le pain\n\nIl coûte 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24 euros.',
      'Le pain coûte.',
      'number 12 lost, number 13 lost, number 14 lost, number 15 lost, number 16 lost, number 17 lost, number 18 lost, number 19 lost, number 20 lost, number 21 lost, number 22 lost, number 23 lost, number 24 euros lost',
      'error lost 0/13 0 % 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23…',
    ],
    [
      'Le pain\n\nIl coûte 21 €, 22 €, 23 €, 24 €, 25 €, 26 €, 27 €, 28 €, 29 €, 31 €, 32 €, 33 €.',
      'Le pain coûte.',
      'number 21 € lost, number 22 € lost, number 23 € lost, number 24 € lost, number 25 € lost, number 26 € lost, number 27 € lost, number 28 € lost, number 29 € lost, number 31 € lost, number 32 € lost, number 33 € lost',
      'error lost 0/12 0 % 21 €, 22 €, 23 €, 24 €, 25 €, 26 €, 27 €, 28 €, 29 €, 31 €, 32 €, 33 €',
    ],
    [
      'Le pain\n\nIl coûte 21 €, 22 €, 23 €, 24 €, 25 €, 26 €, 27 €, 28 €, 29 €, 31 €, 32 €, 33 €, 34 €.',
      'Le pain coûte.',
      'number 21 € lost, number 22 € lost, number 23 € lost, number 24 € lost, number 25 € lost, number 26 € lost, number 27 € lost, number 28 € lost, number 29 € lost, number 31 € lost, number 32 € lost, number 33 € lost, number 34 € lost',
      'error lost 0/13 0 % 21 €, 22 €, 23 €, 24 €, 25 €, 26 €, 27 €, 28 €, 29 €, 31 €, 32 €, 33 €…',
    ],
  ],
};

describe.each(Object.entries(CASES))('key facts: %s', (_, rows) => {
  it.each(rows)('« %s » → « %s »', (source, article, facts, told) => {
    const subject = subjectOf(`${article}\n`, sourceFrom(source));
    const comparison = comparisonOf(subject);
    const found = comparison ? keyFacts(comparison) : [];
    expect(
      found
        .map(({ kind, text, kept, main }) => `${kind} ${text}${main ? ' main' : ''}${kept ? '' : ' lost'}`)
        .join(', '),
    ).toBe(facts);
    expect(
      problemsOf(factCoverage, subject)
        .map(({ severity = 'error', message, data = {} }) =>
          message === 'main'
            ? `${severity} main ${data.found}`
            : `${severity} lost ${data.kept}/${data.total} ${data.percent} % ${data.missing}`,
        )
        .join(', '),
    ).toBe(told);
  });
});
