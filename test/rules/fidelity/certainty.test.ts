import { describe, expect, it } from 'vitest';
import { factCertainty } from '../../../src/rules/fidelity/fact-certainty.ts';
import { problemsOf } from '../../support/findings.ts';
import { subjectOf } from '../../support/subject.ts';

const told = (source: string, article: string) =>
  problemsOf(factCertainty, subjectOf(`${article}\n`, { source })).length;

const SOURCE = 'La caserne de Montbrisac pourrait accueillir une école de musique dès la rentrée prochaine.';

describe('what the source only supposes', () => {
  it.each([
    [SOURCE, 'La caserne de Montbrisac accueillera une école de musique dès la rentrée prochaine.'],
    [SOURCE, 'Une école de musique est accueillie à la caserne de Montbrisac dès la rentrée prochaine.'],
    [
      'Le comptable de la coopérative aurait détourné trente mille euros entre mars et juin.',
      'Entre mars et juin, le comptable de la coopérative a détourné trente mille euros.',
    ],
    [
      'La passerelle des tanneurs devrait rouvrir au public avant les fêtes de la Saint-Jean.',
      'La passerelle des tanneurs rouvre au public avant les fêtes de la Saint-Jean.',
    ],
  ])('%s → %s', (source, article) => expect(told(source, article)).toBe(1));

  it.each([
    [SOURCE, 'La caserne de Montbrisac pourrait bien accueillir une école de musique à la rentrée prochaine.'],
    [SOURCE, 'Accueillir une école de musique à la caserne de Montbrisac reste possible pour la rentrée prochaine.'],
    [SOURCE, 'La caserne de Montbrisac accueillera-t-elle une école de musique à la rentrée prochaine ?'],
    [SOURCE, 'Il est envisagé que la caserne de Montbrisac accueille une école de musique à la rentrée prochaine.'],
    [
      'Le maire a annoncé que la rue des Halles serait fermée aux voitures le samedi matin.',
      'La rue des Halles sera fermée aux voitures le samedi matin.',
    ],
    [
      'La passerelle devrait rouvrir en juin, disait-on. La passerelle des tanneurs a rouvert au public le 3 juin.',
      'La passerelle des tanneurs a rouvert au public le 3 juin.',
    ],
    [
      'Il montrait les cuves de la cave aux visiteurs du dimanche.',
      'Aux visiteurs du dimanche, il montre les cuves de la cave.',
    ],
  ])('is not asserted: %s → %s', (source, article) => expect(told(source, article)).toBe(0));
});
