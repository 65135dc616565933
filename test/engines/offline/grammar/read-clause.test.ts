import { describe, expect, it } from 'vitest';
import { grammarOf } from '../../../../src/engines/offline/grammar/grammar.ts';
import { clauseOf } from '../../../../src/engines/offline/grammar/read-clause.ts';
import { stopsOf } from '../../../../src/engines/offline/grammar/stops.ts';
import { tokensOf } from '../../../../src/engines/offline/grammar/tokens.ts';
import { lexicon } from '../corpus.ts';

const grammar = grammarOf(lexicon);

/** `subject | verb`, or undefined when the sentence is not plain enough. */
function read(text: string): string | undefined {
  const tokens = tokensOf(text);
  const clause = clauseOf(tokens, grammar);
  const slice = (from: number, to: number): string => text.slice(tokens[from]?.start, tokens[to - 1]?.end);
  return clause && `${slice(clause.subject, clause.subjectEnd)} | ${slice(clause.verb, clause.verbEnd)}`;
}

function endings(text: string): string[] {
  const tokens = tokensOf(text);
  const clause = clauseOf(tokens, grammar);
  return clause ? stopsOf(tokens, clause, grammar).map((stop) => text.slice(0, tokens[stop - 1]?.end)) : [];
}

describe('the main clause', () => {
  it.each([
    ['Le port a traité 486 000 conteneurs.', 'Le port | a traité'],
    ['Les commentaires des riverains portaient sur les arbres.', 'Les commentaires des riverains | portaient'],
    ['En 2022, la direction a fixé une règle.', 'la direction | a fixé'],
    ['Le bâtiment, un ancien couvent, menaçait ruine.', 'Le bâtiment, un ancien couvent, | menaçait'],
    ['Le bailleur qui dépasse le plafond reçoit une lettre.', 'Le bailleur qui dépasse le plafond | reçoit'],
    ['Les premiers résultats sont souvent décevants.', 'Les premiers résultats | sont'],
    ['Le boucher ferme le lundi.', 'Le boucher | ferme'],
    ['Ada Roux élève des chèvres.', 'Ada Roux | élève'],
    ['Obtenir un poste exige du temps.', 'Obtenir un poste | exige'],
    ['Ils ne viendront pas.', 'Ils | viendront'],
  ])('is read in « %s »', (text, expected) => expect(read(text)).toBe(expected));

  it.each([
    'Prochaine étape : la mer.',
    'Pas de levure industrielle ici.',
    'Les employés de la centrale menacé lundi de partir.',
    'Une porte ouverte sur la mer.',
    'Résultat attendu : neuf millions.',
    '« Nous vendons du lait », dit-il.',
  ])('is left alone where the words do not tell: « %s »', (text) => expect(read(text)).toBeUndefined());

  it('disagrees with a verb of the wrong number', () =>
    expect(read('Les clés du coffre a disparu hier.')).toBeUndefined());
});

describe('where a clause may end', () => {
  it('leaves off what a comma sets apart, and adverbials', () => {
    expect(endings('La commune a racheté les murs, faute de repreneur.')).toContain('La commune a racheté les murs');
    expect(endings('La commune a racheté les murs pour ouvrir une école.')).toContain('La commune a racheté les murs');
  });

  it('never cuts an enumeration, a denial or a pair', () => {
    expect(endings('Le moulin vend de la farine, du son et de la semoule.')).toEqual([
      'Le moulin vend de la farine, du son et de la semoule',
    ]);
    expect(endings('Le maire n’a pas vendu le terrain pour construire un parking.')).toEqual([
      'Le maire n’a pas vendu le terrain pour construire un parking',
    ]);
    expect(endings('Le prix couvre non seulement le lait, mais aussi la traite.')).toEqual([
      'Le prix couvre non seulement le lait, mais aussi la traite',
    ]);
  });

  it('gives words to the one who says them', () => {
    expect(endings('Le seuil reste loin, a insisté l’élu.')).toEqual(['Le seuil reste loin']);
  });
});

describe('a clause is not over', () => {
  it.each([
    ['before the participle of its auxiliary', 'Les élus ont, sans surprise, adopté le budget.', 'Les élus ont'],
    [
      'before what an aside interrupts',
      'Le préfet force la mairie, en difficulté, à vendre le moulin.',
      'Le préfet force la mairie',
    ],
    [
      'at a bracket in its middle',
      'Les élus ont adopté (43 voix contre 8) le budget de la ville.',
      'Les élus ont adopté',
    ],
  ])('%s', (_, text, early) => {
    expect(endings(text)).toContain(text.slice(0, -1));
    expect(endings(text)).not.toContain(early);
  });

  it('but at an aside that ends it, and at a bracket that does', () => {
    expect(endings('Le maire a vendu le moulin, sans attendre.')).toContain('Le maire a vendu le moulin');
    expect(endings('Le maire a vendu le moulin (120 000 euros).')).toContain('Le maire a vendu le moulin');
  });
});
