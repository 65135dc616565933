import { expect, it } from 'vitest';
import { tellings } from './told.ts';

const SOURCE = `Le chantier de la criée a duré cinq mois et mobilisé trente maçons du canton.

Les mareyeurs versent un loyer de 640 euros, eau comprise, avec une gratuité de huit mois pour démarrer. La halle voisine leur a pris 12 % de leur surface, et la nouvelle chambre froide 9 %.

Une bourse aux filets, montée sur le quai, n’avait pas convaincu : elle a été retirée au bout de quatre semaines.`;

const STORY = `Le chantier de la criée a pris cinq mois. Trente maçons y ont travaillé.

Les mareyeurs versent un loyer de 640 euros, eau comprise. Pour faciliter leurs débuts, la commune leur offre huit mois. La halle voisine a pris 12 % de leur surface.

Sur le quai, une bourse aux filets n’a pas séduit. Elle a disparu quatre semaines plus tard.`;

const rolesIn = (article: string) => tellings(SOURCE, article).filter((told) => told.includes('fact-role'));

it('a faithful story', () => {
  expect(rolesIn(STORY)).toEqual([]);
});

it.each([
  [
    'offre huit mois',
    'offre cinq mois',
    'warning fact-role 3:111-120 number found=cinq mois expected=huit mois sourceLine=5',
  ],
  [
    'disparu quatre semaines plus tard',
    'disparu cinq mois plus tard',
    'warning fact-role 5:67-76 number found=cinq mois expected=quatre semaines sourceLine=7',
  ],
])('%s → %s', (before, after, told) => {
  expect(rolesIn(STORY.replace(before, after))).toEqual([told]);
});

it.each([
  ['Elle a disparu quatre semaines plus tard.', 'Elle a disparu au bout d’un mois.'],
  ['Trente maçons y ont travaillé.', 'Trente maçons y ont travaillé pendant ces cinq mois.'],
  ['la commune leur offre huit mois', 'la commune leur a offert plus d’un semestre, le temps des cinq mois de travaux'],
])('%s is said otherwise: %s', (before, after) => {
  expect(rolesIn(STORY.replace(before, after)).filter((told) => !told.includes('cinq mois expected=huit'))).toEqual([]);
});
