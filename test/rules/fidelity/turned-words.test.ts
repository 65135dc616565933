import { describe, expect, it } from 'vitest';
import { tellings } from './told.ts';

const told = (source: string, article: string) =>
  tellings(source, article).filter((line) => /fact-(?:direction|role|negation)/.test(line));

describe('words with a contrary', () => {
  it.each([
    [
      'Le ferry offre bien souvent aux îliens la seule liaison avec le continent.',
      'Aux îliens, le ferry offre rarement la seule liaison avec le continent.',
    ],
    [
      'Brest n’a plus gagné à domicile depuis le 4 octobre face à Lorient.',
      'Brest n’a plus gagné à l’extérieur depuis le 4 octobre face à Lorient.',
    ],
    [
      'La prime est réduite si la chaudière à bois est récente.',
      'La prime baisse quand la chaudière à bois est ancienne.',
    ],
    [
      'Selon la chambre, 14 merceries du canton ont fermé depuis 2018.',
      'Selon la chambre, le canton a vu naître 14 merceries depuis 2018.',
    ],
    [
      'Lorient, qui restait sur cinq matches sans défaite, a cédé.',
      'Lorient, battu lors de ses cinq matches précédents, a cédé.',
    ],
    [
      'Le tribunal a relaxé la gérante du chef de blanchiment.',
      'Le tribunal a condamné la gérante pour le blanchiment.',
    ],
    [
      'Après la brève éviction d’Ada Brun, la chorale a cherché un chef à Nantes.',
      'Avant la courte mise à l’écart d’Ada Brun, la chorale cherchait un chef à Nantes.',
    ],
    [
      'Le foyer est géré par un conseil à but non lucratif et quelques services à but lucratif.',
      'Le foyer dépend d’un conseil à but lucratif.',
    ],
    [
      'L’expert a décrit une fièvre sévère, sans altération du jugement.',
      'Pour l’expert, cette fièvre sévère a altéré le jugement du pilote.',
    ],
  ])('%s → %s', (source, article) => {
    expect(told(source, article)).toHaveLength(1);
  });
});

describe('is said otherwise', () => {
  it.each([
    ['Le club naît en 1947. Il ferme en 1953, faute de joueurs.', 'Né en 1947, le club a fermé en 1953.'],
    [
      'Après la brève éviction d’Ada Brun, la chorale a cherché un chef à Nantes.',
      'La chorale a cherché un chef à Nantes après avoir écarté Ada Brun.',
    ],
    [
      'Après le départ d’Ada Brun pour Nantes, la chorale a fondé une école.',
      'Avant de fonder une école, la chorale a vu partir Ada Brun pour Nantes.',
    ],
    [
      'Le foyer est géré par un conseil à but non lucratif et quelques services à but lucratif.',
      'Des services à but lucratif dépendent d’un conseil à but non lucratif.',
    ],
    [
      'Le tribunal a relaxé la gérante du chef de blanchiment et l’a condamnée pour abus de confiance.',
      'La gérante, relaxée du blanchiment, est condamnée pour abus de confiance.',
    ],
    [
      'L’expert a décrit une fièvre sévère, sans altération du jugement.',
      'Pour l’expert, cette fièvre sévère n’a pas altéré le jugement du pilote.',
    ],
    ['Lorient restait sur cinq matches sans défaite.', 'Lorient était invaincu depuis cinq matches.'],
  ])('%s → %s', (source, article) => {
    expect(told(source, article)).toEqual([]);
  });
});
