import { describe, expect, it } from 'vitest';
import { keyFigures } from '../../../../src/engines/offline/blocks/figures.ts';
import { questionFrom } from '../../../../src/engines/offline/blocks/question-from.ts';
import { frequentQuestions } from '../../../../src/engines/offline/blocks/questions.ts';
import { whatTheySaid } from '../../../../src/engines/offline/blocks/said.ts';
import { whoIsWho } from '../../../../src/engines/offline/blocks/who.ts';
import { grammarOf } from '../../../../src/engines/offline/grammar/grammar.ts';
import { type Analyst, paragraphOf } from '../../../../src/engines/offline/manuscript/sentence.ts';
import type { Sentence } from '../../../../src/engines/offline/manuscript/types.ts';
import { lexicon } from '../corpus.ts';

const grammar = grammarOf(lexicon);
function sentences(...texts: readonly string[]): readonly Sentence[] {
  const analyst: Analyst = { grammar, sentences: [], doubts: [] };
  for (const text of texts) paragraphOf(text, 1, analyst);
  return analyst.sentences;
}
const who = (...texts: string[]): string[] =>
  whoIsWho(sentences(...texts), grammar)?.entries.map(({ label, text }) => `${label} : ${text}`) ?? [];

describe('qui est qui', () => {
  it('reads the role behind the name, before it, and with a relative clause', () => {
    expect(
      who(
        '« C’est cher », soupire Sandrine Aubazat, éleveuse de brebis et mère de deux enfants.',
        'La maire, Odette Marsan, a signé hier.',
        'L’armateur italien Lloyd Tirreno a transféré deux lignes.',
        'L’ancien directeur du port, Luc Abadie, est revenu.',
        'Un ingénieur nommé Ivo Kerr, qui a longtemps vécu à Brest, a démissionné.',
        'Elle dirige la start-up de données Segmenta, qui a été vendue en 2020.',
      ),
    ).toEqual([
      'Sandrine Aubazat : éleveuse de brebis et mère de deux enfants',
      'Odette Marsan : maire',
      'Lloyd Tirreno : armateur italien',
      'Luc Abadie : ancien directeur du port',
      'Ivo Kerr : ingénieur qui a longtemps vécu à Brest',
      'Segmenta : start-up de données, qui a été vendue en 2020',
    ]);
  });

  it('says nothing of whom the source says nothing', () => {
    expect(
      who(
        'Elle vise une terrasse, une vue sur la Sorre, un équipement hors du commun.',
        'Roger Lemeur, 78 ans, a couru.',
        'Le dernier, Roger Lemeur, a couru.',
        'L’université de Rochelaure publie une étude.',
        'Ada Roux, sa voisine, applaudit.',
      ),
    ).toEqual([]);
  });

  it.each([
    'Elle a légué ses plaques au musée de la Pêche, qui les expose.',
    'Le conservateur de l’époque, Yann Guivarch, parlait d’une lubie.',
    'L’avant-dernier, Luc Abadie, a mené longtemps.',
    'Le vélo roule comme le modèle de série via des pièces de marque Nordex.',
    'Ils ont écouté Ada Roux et Ivo Kerr, journalistes à Brest, toute la nuit.',
  ])('leaves out what is half said, or said of several: %s', (text) =>
    expect(who(text, 'La maire, Odette Marsan, a signé hier.', 'Le préfet, Jean Serval, a signé hier.')).toEqual([
      'Odette Marsan : maire',
      'Jean Serval : préfet',
    ]),
  );

  it('tells what somebody is, not what he says', () =>
    expect(
      who(
        'La peine tombe, lance Vincent Morel, le procureur qui affirme que tout est prouvé.',
        'La maire, Odette Marsan, a signé.',
      ),
    ).toEqual(['Vincent Morel : procureur', 'Odette Marsan : maire']));

  it('makes no block of one', () => expect(who('La maire, Odette Marsan, a signé hier.')).toEqual([]));
});

describe('chiffres clés', () => {
  it('takes sentences that stand alone, and marks the quantity', () => {
    const block = keyFigures(
      sentences(
        'La région a versé 46 millions d’euros au port.',
        'Elle a versé 12 % du total.',
        'Le trafic annuel atteint 486 000 conteneurs.',
        'Le train part à 8 h 30 le 3 juin.',
      ),
    );
    expect(block?.entries.map(({ text, strong }) => text.slice(strong?.start, strong?.end))).toEqual([
      '46 millions d’euros',
      '486 000 conteneurs',
    ]);
  });
});

describe('chiffres clés, alone', () => {
  it('leaves out what was measured in one place of the text', () => {
    const block = keyFigures(
      sentences(
        'La région a versé 46 millions d’euros au port.',
        'Le trafic annuel atteindra 486 000 conteneurs d’ici à 2030.',
        'Le nouveau portique offre ici une cadence supérieure de 12 % à la moyenne.',
      ),
    );
    expect(block?.entries).toHaveLength(2);
  });
});

describe('questions fréquentes', () => {
  it('asks what a subject makes people ask, and nothing vague', () => {
    const block = frequentQuestions(
      sentences(
        'La hausse du prix de l’eau découle des travaux engagés dans la vallée depuis trois ans.',
        'Le recrutement des tailleurs de pierre commence par un essai de deux semaines sur un chantier.',
        'Le bleu du ciel rappelle aux promeneurs les tableaux du vieux peintre de la ville.',
      ),
      new Set(),
      [],
    );
    expect(block?.entries.map(({ label }) => label)).toEqual([
      'Comment s’explique la hausse du prix de l’eau ?',
      'Comment se déroule le recrutement des tailleurs de pierre ?',
    ]);
  });
});

describe('questions made of a sentence', () => {
  const questionOf = (text: string): string | undefined => {
    const [sentence] = sentences(text);
    return sentence && questionFrom(sentence);
  };

  it.each([
    ['La commercialisation débutera le 2 juin auprès de 85 artisans.', 'Quand débutera la commercialisation ?'],
    ['Le rachat du moulin est estimé à 3,8 millions d’euros.', 'À combien est estimé le rachat du moulin ?'],
    ['Un thermomètre de sol coûte une douzaine d’euros au marché.', 'Combien coûte un thermomètre de sol ?'],
    ['La miche d’un kilo se vend 6,20 euros au fournil.', 'À quel prix se vend la miche d’un kilo ?'],
    ['L’assemblage est assuré à Sarvigny, dans une ancienne filature.', 'Où est assuré l’assemblage ?'],
  ])('%s', (text, question) => expect(questionOf(text)).toBe(question));

  it.each([
    'La pénurie de tailleurs de pierre inquiète les communes de la vallée.',
    'Une enquête publique doit s’ouvrir dans la vallée du moulin.',
    'Le projet de Fourcade plaît aux habitants de la vallée.',
    'La commune n’a pas ouvert le marché le 2 juin dernier.',
  ])('asks nothing that the sentence does not answer: %s', (text) => expect(questionOf(text)).toBeUndefined());
});

describe('ils l’ont dit', () => {
  it('keeps the words and whoever said them', () => {
    const said = [
      '« Nous vendons du lait depuis soixante ans », résume Véronique Tessandier.',
      '« Le train de nuit revient pour de bon », assure Odile Marchetti.',
      '« Tout va bien ici pour le moment », dit-il.',
    ];
    expect(whatTheySaid(sentences(...said), grammar)?.entries.map(({ text }) => text)).toEqual(said.slice(0, 2));
  });
});
