import { describe, expect, it, test } from 'vitest';
import { CONNECTORS, type ConnectorKind, findConnectors } from '../../src/french/connectors.ts';
import { isPassive } from '../../src/french/passive.ts';

const connectors = (sentence: string) => findConnectors(sentence).map(({ text, kind }) => `${text}:${kind}`);

describe('findConnectors', () => {
  test.each([
    ['En revanche, les salaires montent.', ['En revanche:opposition']],
    ['Le poste ferme, car le budget manque.', ['car:cause']],
    ['Il prend le car scolaire, un car ou l’autocar.', []],
    ['Car il pleut.', ['Car:cause']],
    ['Or, il pleut.', ['Or:opposition']],
    ['Il pleut, or il fait beau.', ['or:opposition']],
    ['Une montre en or, l’or monte, de l’or.', []],
    ['Or noir et or blanc.', []],
    ['De plus, il pleut.', ['De plus:addition']],
    ['De plus en plus de gens, rien de plus.', []],
    ['En plus de cela, il pleut.', []],
    ['Ainsi, il part ainsi que Paul.', ['Ainsi:consequence']],
    ['Bref, il part.', ['Bref:restatement']],
    ['Un bref instant.', []],
    ['Bref instant de joie.', []],
    ['Parce qu’il pleut, parce que rien.', ['Parce qu’:cause', 'parce que:cause']],
    ["Lorsqu'il vient, alors qu'il pleut.", ["Lorsqu':time", "alors qu':opposition"]],
    ['D’abord le pain, tout d’abord le sel.', ['D’abord:time', 'tout d’abord:time']],
    ['C’est-à-dire rien, afin d’y aller.', ['C’est-à-dire:restatement', 'afin d’:purpose']],
    ['Tandis que tu dors, mais aussi demain.', ['Tandis que:opposition', 'mais aussi:addition']],
    ['Des maïs, un puisard, la quandine.', []],
    ['Comme prévu, grâce\u00a0à toi.', ['Comme:comparison', 'grâce\u00a0à:cause']],
    [
      'Par exemple : même si, bien que, sinon.',
      ['Par exemple:example', 'même si:concession', 'bien que:concession', 'sinon:condition'],
    ],
    ['Rien du tout.', []],
  ])('%s', (sentence, expected) => {
    expect(connectors(sentence)).toEqual(expected);
  });

  it('knows every connector of its table, in its own kind', () => {
    for (const [kind, texts] of Object.entries(CONNECTORS) as [ConnectorKind, readonly string[]][]) {
      for (const text of texts) {
        const sentence = text.endsWith("'") ? `${text}un mot` : `${text}, un mot`;
        expect(findConnectors(sentence)).toEqual([{ text, kind, start: 0, end: text.length }]);
        expect(findConnectors(`x${sentence}`).filter((match) => match.start === 1)).toEqual([]);
      }
    }
  });
});

describe('isPassive', () => {
  test.each([
    'Segment a été racheté par Twilio.',
    'L’offre est souvent refusée.',
    'Les postes seront pourvus en mai.',
    'La lettre fut écrite hier.',
    'Elles sont toutes construites ici.',
    'Le pain n’est plus jamais vendu.',
    'Sera-t-il publié ?',
    'Le poste sera encore bien mieux payé.',
    'Un mot a été déjà dit.',
    'Être aimé, voilà tout.',
    'Il était enfin battu, elle fut construite.',
    'Il est connu par ses voisins.',
    'Un mot doit être dit.',
    'Étant rejetée, elle part.',
    'Il est très rapidement vendu.',
    'Les portes sont ouvertes par Paul.',
    'Nous sommes aidés.',
    'Il en est exclu par le maire.',
    'La maison est vendue.',
    'Les plats sont servis, les gares sont desservies.',
    'Nous tous sommes punis.',
  ])('passive: %s', (sentence) => {
    expect(isPassive(sentence)).toBe(true);
  });

  test.each([
    'Twilio a racheté Segment.',
    'Elle est partie lundi.',
    'Ils se sont rencontrés.',
    'Il s’est levé.',
    'Je me suis trompé, tu t’es lavée.',
    'Nous nous sommes aidés.',
    'Vous vous êtes aidés.',
    'Il est réputé.',
    'Les prix sont élevés.',
    'Elles sont devenues grandes.',
    'Cet été passé, il a plu.',
    'L’été passé, un été raté, d’été donné, en été décalé.',
    'Chaque été passé, un bel été raté, des être donnés.',
    'Cet être aimé, les être aimés, un bien être donné.',
    'C’est une idée vendue.',
    'Il est très peu souvent bien aussi vendu.',
    'Elle est jolie.',
    'Il est.',
    'Le bruit est général.',
    'La pluie est tombée, les feuilles sont tombées.',
    'Ils sont venus, elles sont venues.',
    'C’est Marie-Josée qui parle.',
    'Le bien-être donné.',
    'Ils sont allés et nées.',
    '',
  ])('not passive: %s', (sentence) => {
    expect(isPassive(sentence)).toBe(false);
  });
});
