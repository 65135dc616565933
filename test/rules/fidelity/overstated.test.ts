import { describe, expect, it } from 'vitest';
import { tellings } from './told.ts';

const told = (source: string, article: string) =>
  tellings(source, article).filter((line) => /warning fact-direction/.test(line));

describe('all for some', () => {
  it.each([
    [
      'Certains riverains du port demandent un mur contre le bruit.',
      'Tous les riverains du port demandent un mur contre le bruit.',
    ],
    [
      'Une partie des élèves du collège mangera au gymnase pendant les travaux.',
      'La totalité des élèves du collège mangera au gymnase pendant les travaux.',
    ],
    ['La plupart des commerces de la rue rouvriront lundi.', 'L’ensemble des commerces de la rue rouvrira lundi.'],
    [
      'Plusieurs syndicats de l’usine appellent à la grève jeudi.',
      'Tous les syndicats de l’usine appellent à la grève jeudi.',
    ],
    [
      'La moitié des logements du quartier seront rénovés avant juin.',
      'Tous les logements du quartier seront rénovés avant juin.',
    ],
    [
      'De nombreux arbres du parc ont été abattus après la tempête.',
      'Tous les arbres du parc ont été abattus après la tempête.',
    ],
  ])('%s → %s', (source, article) => expect(told(source, article)).toHaveLength(1));

  it.each([
    [
      'Certains riverains du port demandent un mur contre le bruit.',
      'Plusieurs riverains du port demandent un mur contre le bruit.',
    ],
    ['La plupart des commerces de la rue rouvriront lundi.', 'Presque tous les commerces de la rue rouvriront lundi.'],
    ['La plupart des commerces de la rue rouvriront lundi.', 'Pas tous les commerces de la rue rouvriront lundi.'],
    [
      'Certains élèves dorment mal. Tous les élèves du collège ont répondu.',
      'Au collège, tous les élèves ont répondu, et certains dorment mal.',
    ],
    ['Plusieurs fois par semaine, le marché attire des clients.', 'Toutes les semaines, le marché attire des clients.'],
    ['Certains jours, le bac du port ne passe pas.', 'Le bac du port ne passe pas tous les jours.'],
    ['Une partie de la toiture du lycée a été refaite.', 'Une partie de la toiture du lycée est neuve.'],
  ])('is said otherwise: %s → %s', (source, article) => expect(told(source, article)).toEqual([]));
});
