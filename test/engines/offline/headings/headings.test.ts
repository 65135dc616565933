import { describe, expect, it } from 'vitest';
import { grammarOf } from '../../../../src/engines/offline/grammar/grammar.ts';
import { candidatesOf } from '../../../../src/engines/offline/headings/candidates.ts';
import { mayStand } from '../../../../src/engines/offline/headings/form.ts';
import { paragraphOf } from '../../../../src/engines/offline/manuscript/sentence.ts';
import { lexicon } from '../corpus.ts';

const grammar = grammarOf(lexicon);
const NO_TOPIC = { section: new Map<string, number>(), article: new Map<string, number>(), title: new Set<string>() };

function candidates(text: string): Record<string, string[]> {
  const paragraph = paragraphOf(text, 1, { grammar, sentences: [], doubts: [] });
  const found: Record<string, string[]> = {};
  for (const { kind, text: heading } of candidatesOf([paragraph], NO_TOPIC, grammar))
    found[kind] = [...(found[kind] ?? []), heading];
  return found;
}

const FILLER =
  ' Les voisins passent souvent devant la porte et personne ne dit rien, même quand le bruit monte dans la cour jusque tard le soir.';

describe('headings made of the words of the source', () => {
  it('take the short statement or question that opens a paragraph', () => {
    expect(candidates(`Le pari a coûté cher.${FILLER}`).opening).toEqual(['Le pari a coûté cher']);
    expect(candidates(`Faut-il pour autant fermer le port ?${FILLER}`).question).toEqual([
      'Faut-il pour autant fermer le port ?',
    ]);
  });

  it('leave an opening that the next sentence leans on', () => {
    expect(
      candidates(
        `La maison est vendue. Elle appartenait au maire et à ses trois frères depuis la fin de la guerre, sans qu’aucun d’eux y ait jamais dormi.`,
      ).opening,
    ).toBeUndefined();
  });

  it('quote a voice, whole or up to its first heavy sign, never half of a contrast', () => {
    expect(
      candidates('« On ne rentabilise pas un quai en cinq ans : il en faut trente », prévient Ada Roux.').quotation,
    ).toEqual(['« On ne rentabilise pas un quai en cinq ans »']);
    expect(
      candidates(
        '« Le message est bon, mais la méthode employée par la mairie ne tient pas debout une seconde », dit Ada Roux.',
      ).quotation,
    ).toBeUndefined();
    expect(candidates('Elle parle d’une « vie de château au bord du canal ».').quotation).toBeUndefined();
  });

  it('never begin the second half of a contrast, nor leave an object half said', () => {
    const half =
      '« On nous parle de partager l’eau, mais moi, ce qu’on a partagé, c’est mon champ », lâche Denis Guivarch.';
    expect(candidates(half).quotation ?? []).not.toContain('« On nous parle de partager l’eau, mais moi »');
    const open = 'Le marché illustre la forte demande d’ouvriers capables de créer et de réparer les machines du port.';
    expect(candidates(open).object).toBeUndefined();
  });

  it.each([
    '« Je reconnais que ce délai est beaucoup trop long », concède Ada Roux.',
    '« On en a très peu parlé au village », concède Ada Roux.',
    '« Personne n’écoutait les meuniers à l’époque », concède Ada Roux.',
  ])('quote nobody who points to what the marks leave out: %s', (text) =>
    expect(candidates(text).quotation).toBeUndefined(),
  );

  it('leave an opening that the next sentence takes up behind its lead', () => {
    const rest =
      'il désigne une source, et les anciens de la vallée le disent encore à qui veut bien les écouter le soir.';
    expect(candidates(`Le nom ne vient pas des vaches. Selon la légende, ${rest}`).opening).toBeUndefined();
  });

  it.each([
    [
      'whom a meeting was with',
      'Le préfet souhaitait s’entretenir avec la syndicaliste, qui vient d’arriver.',
      'entretenir',
    ],
    ['what was scored', 'Sans trembler, Alexandre Lamarre a transformé (1-0, 35e).', 'transformé'],
  ])('never cut off %s', (_, text, end) =>
    expect((candidates(text).clause ?? []).filter((each) => each.endsWith(end))).toEqual([]),
  );

  it('name nothing by a pronoun before an infinitive', () =>
    expect(candidates('Trois façons de la passer s’offrent au voyageur du soir.').clause).toBeUndefined());

  it('cut a clause where it is complete', () => {
    expect(candidates('La métropole reste le premier financeur, avec 58 % du total.').clause).toContain(
      'La métropole reste le premier financeur',
    );
  });

  it('turn a pointing subject into one that stands alone', () => {
    expect(
      candidates('Cette approche patiente a convaincu une direction hésitante, qui craignait les frais.').relative,
    ).toContain('Une approche patiente qui a convaincu une direction hésitante');
    expect(
      candidates('Cette culture frénétique est teintée de secret, les cadres veillant aux fuites.').relative,
    ).toContain('Une culture frénétique teintée de secret');
  });

  it('take no subject of what is denied', () =>
    expect(candidates('Les effets nocifs du produit de Nordex ne sont pas démontrés.').subject).toBeUndefined());

  it('take a full subject, without what is set apart', () => {
    expect(
      candidates('Le processus d’embauche de l’atelier, réputé long, décourage les plus jeunes candidats.').subject,
    ).toEqual(['Le processus d’embauche de l’atelier']);
  });

  it.each([
    ['clause', 'Le conseil a ensuite adopté le plan vélo.', 'Le conseil a adopté le plan vélo.'],
    ['clause', 'La visite du moulin coûte 6 euros.', 'La visite du moulin attire les foules.'],
    ['subject', 'La question des loyers divise le conseil.', 'La hausse des loyers divise le conseil.'],
  ] as const)('like less, as %s, what is one of a row, a price or empty: %s', (kind, poor, good) => {
    const bestOf = (text: string): number => {
      const paragraph = paragraphOf(text, 1, { grammar, sentences: [], doubts: [] });
      const made = candidatesOf([paragraph], NO_TOPIC, grammar).filter((each) => each.kind === kind);
      return Math.max(...made.map(({ score }) => score));
    };
    expect(bestOf(poor)).toBeLessThan(bestOf(good) - 0.1);
  });

  it('make none of a doubtful sentence', () => {
    expect(candidates('La candidatureEsguerra arrive demain au bureau du port.')).toEqual({});
  });
});

describe('a heading may not', () => {
  it.each([
    ['point to someone unnamed', 'Il a vendu la maison du port'],
    ['open with a possessive', 'Son projet de vente du port'],
    ['point back', 'Ce chantier du port de Brest'],
    ['hang in the air', 'La vente du port de'],
    ['go stale', 'La vente du port a lieu lundi'],
    ['give the hour', 'La vente du port ouvre à 10 h 30'],
    ['be a word', 'Le port'],
    ['run on', 'La vente du port de la ville par la région a surpris tous les habitants du quartier haut'],
    ['speak for the author', 'Je vends le port de la ville'],
    ['keep half a pair of marks', 'La vente du « port de la ville'],
    ['use an empty pronoun', 'La nôtre vaut celle du port voisin'],
  ])('%s', (_, text) => expect(mayStand(text)).toBe(false));

  it('fear its own possessive behind the verb', () => {
    const text = 'La commission rend son avis en deux mois';
    expect(mayStand(text)).toBe(false);
    expect(mayStand(text, text.indexOf('rend'))).toBe(true);
  });
});
