import { describe, expect, it, test } from 'vitest';
import { syllables } from '../../src/french/syllables.ts';

/** Everyday words and the syllables heard in them, final mute e left out. */
const heard: Readonly<Record<number, string>> = {
  0: '2023 12,5 % !',
  1: `viennent zoo chat le les table quatre quelque langue guerre Georges ville fille œil yeux paon août pluie
    droit lion parlent mangent aiment forment vient paille feuille cœur sœur bœuf eau beau lieu mieux vieux zoom
    quand qui que hier pied bien rien nuit huit bruit trois oui gloire reine neige longue guide risque choses
    elles ils est sont font peuvent disent vent cent dent lent ciel voient soient chef œuvre W t es iode mille`,
  2: `tranquille essaient lorsqu’il quoiqu’il puisqu’elle a-t-il conscient maison école mangeait juillet soleil
    accueil orgueil voyage payer pays théâtre créer année naïf Noël chaos poète client cruel nation souvent
    content avaient moment parfument quelqu’un presqu’île l’IA peut-être million milliards question conseil
    travail bouteille beauté bureau géant maïs haïr trahir aiguille unique équipe essaye joyeux bruyant royaume
    moyen détail crayon deuxième premier carrière lumière village image bourgeois pigeon fatigue vigueur guitare
    argent talent récent présent agent obtient devient publient oublient boa Joël alcool est-ce-là dis-le`,
  3: `rendez-vous essayons travailler poésie aérien publier président étudient aujourd'hui PDG jusqu’ici
    c’est-à-dire entreprise employés ingénieur expérience océan vidéo idéal Israël linguistique employer quatrième
    qualité quantité équateur accident excellent justifient appartient cacao oasis égoïste héroïne février
    ouvrier`,
  4: `européen rapidement intelligence recrutement artificielle technologie réalité coopérer coïncidence`,
  5: `développement extraordinaire`,
};

const table = Object.entries(heard).flatMap(([count, words]) =>
  words.split(/\s+/).map((word): [string, number] => [word, Number(count)]),
);

describe('syllables', () => {
  test.each(table)('%s', (word, count) => {
    expect(syllables(word)).toBe(count);
  });

  test.each([
    ['dis-le', 2],
    ['est-ce', 1],
    ['qu’est-ce', 1],
    ['IA', 2],
    ['GAFA', 2],
    ['Ia', 1],
    ['réunion', 3],
    ['Straße', 1],
    ['e\u0301te\u0301', 2],
    ['brrr', 1],
    ['truand', 2],
    ['trouer', 2],
    ['plier', 2],
    ['coïncidence', 4],
    ['ambiguë', 3],
    ['paranoïa', 4],
    ['mosaïque', 3],
    ['balayer', 3],
    ['yoga', 2],
    ['employaient', 3],
    ['gageure', 2],
  ])('%s has %d', (word, count) => {
    expect(syllables(word)).toBe(count);
  });

  it('ends in time on any word', () => {
    expect(syllables('ié'.repeat(500_000))).toBeLessThan(500);
  });
});
