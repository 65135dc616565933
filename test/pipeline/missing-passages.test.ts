import { describe, expect, it } from 'vitest';
import { missingPassages } from '../../src/pipeline/missing-passages.ts';
import { articleOf } from '../support/requests.ts';

const SOURCE = articleOf([
  'La boulangère de Brest pétrit chaque nuit une farine de seigle moulue au village.',
  'Le four à bois a consommé 412 stères de hêtre pendant tout l’hiver.',
  'Un apprenti venu du Finistère apprend le façonnage des miches rondes.',
]);

describe('passages that a draft leaves out', () => {
  it('are those of whose words it has few', () => {
    const draft =
      'À Brest, la boulangère pétrit de nuit le seigle du village. Il a fallu 412 stères de hêtre au four à bois.';
    expect(missingPassages([SOURCE], draft, 100)).toEqual([
      'Un apprenti venu du Finistère apprend le façonnage des miches rondes.',
    ]);
  });

  it('are those whose figure it has not, though it has their words', () => {
    const draft =
      'La boulangère de Brest pétrit chaque nuit la farine de seigle. Le four à bois a beaucoup consommé de hêtre cet hiver. Un apprenti du Finistère apprend le façonnage des miches.';
    expect(missingPassages([SOURCE], draft, 100)).toEqual([
      'Le four à bois a consommé 412 stères de hêtre pendant tout l’hiver.',
    ]);
  });
});
