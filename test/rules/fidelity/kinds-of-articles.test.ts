import { describe, expect, it } from 'vitest';
import type { CleanArticle, Telling } from '../../../src/model/article.ts';
import { factDateInvented } from '../../../src/rules/fidelity/fact-date-invented.ts';
import { factDirection } from '../../../src/rules/fidelity/fact-direction.ts';
import { factNegation } from '../../../src/rules/fidelity/fact-negation.ts';
import { factNumberChanged } from '../../../src/rules/fidelity/fact-number-changed.ts';
import { factNumberInvented } from '../../../src/rules/fidelity/fact-number-invented.ts';
import { factRole } from '../../../src/rules/fidelity/fact-role.ts';
import { problemsOf } from '../../support/findings.ts';
import { sourceFrom, subjectOf } from '../../support/pairs.ts';
import { tellings } from './told.ts';

const FACTS = [factNumberChanged, factNumberInvented, factDateInvented, factNegation, factDirection, factRole];
const short = (source: string, article: string) =>
  tellings(source, article, FACTS).map((line) =>
    line
      .split(' ')
      .filter((_, at) => at !== 2)
      .slice(0, 3)
      .join(' '),
  );

/** A line that cleaning took out, and what it goes on telling. */
type Removed = readonly [tells: Telling | undefined, text: string];

/** What cleaning takes out of a page that was published on 14 March 2025. */
function published(text: string, removed: readonly Removed[]) {
  const article: CleanArticle = {
    path: 'source.txt',
    format: 'text',
    sha256: '',
    title: '',
    blocks: [],
    metadata: {},
    removals: removed.map(([tells, line]) => ({
      cleaner: 'any',
      reason: { en: '', fr: '' },
      line: 1,
      text: line,
      ...(tells && { tells }),
    })),
    repairs: [],
    doubts: [],
  };
  return { ...sourceFrom(`Titre\n\n${text}`), article };
}

const found = (source: string, article: string, removed: readonly Removed[]) =>
  FACTS.flatMap((rule) => problemsOf(rule, subjectOf(`${article}\n`, published(source, removed)))).map(
    ({ message, data }) => `${message} ${data?.found}`,
  );

const BYLINE = [['publication', 'Par Élise Tournon, publié le 14/03/2025 à 18h42']] as const;

describe('what a page says beside its article', () => {
  it.each([
    ['Le jury a tranché jeudi 13 mars.', 'Le jury a tranché le 13 mars 2025.', []],
    ['Le jury a tranché jeudi 13 mars.', 'Le jury a tranché le 13 mars 2024.', ['completed 13 mars 2024']],
    ['Le bateau est arrivé en avril dernier.', 'Le bateau est arrivé en avril 2024.', []],
    ['Le bateau est arrivé en avril dernier.', 'Le bateau est arrivé en avril 2025.', ['completed avril 2025']],
    ['Le salon ouvre en mai prochain.', 'Le salon ouvre en mai 2025.', []],
    ['Le bail finit en décembre.', 'Le bail a fini en décembre 2024.', []],
    ['Le mandat finit en mai 2026.', 'Le mandat finit l’an prochain.', []],
    ['Le mandat finit en mai 2027.', 'Le mandat finit l’an prochain.', ['invented an prochain']],
  ])('« %s » → « %s »', (source, article, expected) => {
    expect(found(source, article, BYLINE)).toEqual(expected);
  });

  it('takes nothing of a by-line but its dates', () => {
    const line = [['publication', 'Publié le 14 mars 2025 - Lecture : 4 minutes']] as const;
    expect(found('La visite plaît.', 'La visite dure 4 minutes.', line)).toEqual(['invented 4 minutes']);
  });

  it('believes the label above the title, and no other line that was taken out', () => {
    expect(found('Le bénéfice recule.', 'Le bénéfice recule en 2024.', [['subject', 'Résultats 2024']])).toEqual([]);
    expect(found('Le bénéfice recule.', 'Le bénéfice recule en 2024.', [[undefined, 'Résultats 2024']])).toEqual([
      'invented 2024',
    ]);
  });
});

const MATCH =
  'Menés 0-2 à la mi-temps, les Verts marquent (1-2, 56e). À la 62e minute, un rouge tombe. Benhamou conclut (3-2, 90e+3).';

describe('what follows from the source', () => {
  it.each([
    // a year before a verb
    ['Le prix suit une charte de 1631. Le seigneur paie.', 'Une charte de 1631 fixe le prix.', []],
    ['Le bénéfice de 2024 recule.', 'Les comptes pour 2024 montrent un recul du bénéfice.', []],
    ['Le prix suit une charte de 1631.', 'Un ensemble de 1850 logements.', ['error fact-number-invented invented']],
    // minutes of a match
    [MATCH, 'Benhamou conclut à la 93e minute.', []],
    [MATCH, 'Six minutes plus tard, un rouge tombe.', ['warning fact-number-invented derived']],
    [MATCH, 'Les Verts ont raté les quarante-cinq premières minutes.', []],
    [MATCH, 'Mené 2-0, le club marque.', []],
    [MATCH, 'Menés 0-3, les Verts marquent.', ['error fact-number-changed changed']],
    ['C’était la 27e journée.', 'Le club respire après 27 journées.', []],
    // shares, what is left of them and what lies between them
    ['Dix ans après, dont neuf sur dix souffrent du dos.', 'Ils souffrent du dos neuf fois sur dix.', []],
    [
      'L’État paie 85 % du budget. Une mutuelle verse le reste.',
      'La mutuelle verse les 15 % restants du budget.',
      ['warning fact-number-invented derived'],
    ],
    [
      'La rénovation pèse 61 % des ventes, contre 54 % en 2023.',
      'La rénovation pèse 61 % des ventes. Sa part a gagné sept points.',
      ['warning fact-number-invented derived'],
    ],
    [
      'L’effectif atteint 2 340 salariés, soit 75 de plus qu’en 2023.',
      'L’effectif atteint 2 340 salariés, contre 2 265 en 2023.',
      ['warning fact-number-invented derived'],
    ],
    // years and days counted on
    [
      'En 1789, ils signent. Trois ans plus tard, la commune achète la halle.',
      'La commune achète la halle en 1792.',
      ['warning fact-date-invented computed'],
    ],
    [
      'En 1789, ils signent. Trois ans plus tard, la commune achète la halle.',
      'La commune achète la halle en 1786.',
      ['error fact-date-invented invented'],
    ],
    [
      'Elle est morte le 9 novembre.\n\nLa dernière liste est du 7 novembre.',
      'La dernière liste est du 7 novembre, deux jours avant sa mort.',
      ['warning fact-number-invented derived'],
    ],
    // a denial that the next sentence keeps
    [
      'L’usine a été arrêtée trois semaines en juin par un incendie qui n’a pas fait de blessé.',
      'L’usine a été arrêtée trois semaines en juin par un incendie. Le site n’a déploré aucun blessé.',
      [],
    ],
  ])('« %s » → « %s »', (source, article, expected) => {
    expect(short(source, article)).toEqual(expected);
  });
});

describe('what turns the source round', () => {
  const PROFIT = 'Le résultat net s’établit à 14,6 millions d’euros, contre 17,8 millions d’euros un an plus tôt.';
  it.each([
    [PROFIT, 'Le résultat net est passé de 14,6 à 17,8 millions d’euros.', ['warning fact-direction turned']],
    [PROFIT, 'Le résultat net est passé de 17,8 à 14,6 millions d’euros.', []],
    // Two sides may be told in either order.
    ['Il l’emporte par 52 % contre 48 %.', 'Elle perd par 48 % contre 52 %.', []],
    [
      'Le joueur sera suspendu au moins deux rencontres.',
      'Le joueur sera suspendu deux rencontres.',
      ['warning fact-number-changed bound'],
    ],
    ['Le joueur sera suspendu au moins deux rencontres.', 'Le joueur sera suspendu deux rencontres ou plus.', []],
    [
      'Le 18 juin, Jeanne de Roquemaure passe contrat avec un charpentier du bourg.\n\nEn 1964, Marthe Jaulin signe une pétition.',
      'Le 18 juin, Marthe Jaulin passe contrat avec un charpentier du bourg.',
      ['warning fact-role person'],
    ],
    [
      'Le 18 juin, Jeanne de Roquemaure passe contrat avec un charpentier du bourg.\n\nEn 1964, Marthe Jaulin signe une pétition.',
      'Le 18 juin, Jeanne de Roquemaure passe contrat avec un charpentier du bourg.',
      [],
    ],
  ])('« %s » → « %s »', (source, article, expected) => {
    expect(short(source, article)).toEqual(expected);
  });
});
