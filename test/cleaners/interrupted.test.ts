import { describe, expect, it } from 'vitest';
import { cleanText } from '../support/cleaning.ts';

const TITLE = 'À Corval, le jardin partagé ouvre enfin derrière la gare';
const TEXT = [
  'La mairie de Corval ouvre ce samedi son jardin partagé derrière l’ancienne gare, après deux ans de travaux.',
  'Trente parcelles attendent les habitants du quartier, tirées au sort au printemps parmi une centaine de demandes.',
  'Chacun paiera douze euros par an, eau comprise, et s’engage à ne rien traiter avec des produits chimiques.',
  'Une cabane à outils, un composteur et un récupérateur d’eau de pluie complètent l’ensemble, clos par une haie.',
  '« On voulait un lieu où l’on se parle », résume Odile Vasseur, présidente de l’association qui le gère.',
  'Les écoles disposeront de quatre carrés, et la maison de retraite voisine d’un banc à hauteur de fauteuil.',
  'Le chantier a coûté 84 000 euros, dont la moitié vient du département et un quart de la région.',
  'Des ateliers sont prévus chaque mois, du bouturage des framboisiers à la taille des vieux pommiers de la gare.',
  'Le règlement interdit les chiens, la musique et les barbecues, mais pas les anniversaires ni les siestes.',
  'Une liste d’attente existe déjà, et la mairie cherche un second terrain du côté de la route de Vals.',
];
const SUPPLIES = ['Une bêche ou une fourche', 'Des gants épais', 'Un arrosoir de dix litres', 'Des graines de saison'];
const LIST = ['Ce qu’il faut apporter :', ...SUPPLIES, 'Une carte d’adhérent', 'Un carnet pour noter les semis'];
const BOX = ['À lire aussi', 'Corval : la piscine fermée tout l’hiver'];
const NEWSLETTER = ['Newsletter', 'Recevez l’essentiel chaque matin', 'Votre adresse e-mail', 'Je m’inscris'];
const MENU = ['Accueil', 'Actualités', 'Sports', 'Culture', 'Agenda', 'Météo', 'Petites annonces', 'Se connecter'];
const FOOT = [
  'Partager',
  'Les plus lus',
  'Un incendie à la scierie de Vals',
  'Mentions légales',
  '© Le Courrier de Corval',
];
const SHORT = TEXT.map((text) => `${text.split(',')[0]?.replace(/\.$/u, '')}.`);

const cleaned = async (...lines: string[]): Promise<string[]> =>
  (await cleanText([...MENU, ...lines, ...FOOT].join('\n\n'))).text.split('\n\n').map((line) => line.trim());

describe('an article of short paragraphs', () => {
  it.each<[string, readonly string[], readonly string[]]>([
    ['a list in its middle', [...TEXT.slice(0, 5), ...LIST, ...TEXT.slice(5)], [...TEXT, ...LIST]],
    ['a list near its head', [...TEXT.slice(0, 2), ...LIST, ...TEXT.slice(2)], [...TEXT, ...LIST]],
    ['boxes near its head', [...TEXT.slice(0, 2), ...BOX, ...NEWSLETTER, ...TEXT.slice(2)], TEXT],
    ['boxes and a list', [...TEXT.slice(0, 3), ...BOX, ...TEXT.slice(3, 6), ...LIST, ...BOX, ...TEXT.slice(6)], TEXT],
    ['very short ones around a list', [...SHORT.slice(0, 4), ...LIST, ...SHORT.slice(4)], SHORT],
  ])('is kept whole with %s', async (_, lines, kept) => {
    const text = await cleaned(TITLE, ...lines);
    expect(text[0]).toBe(TITLE);
    expect(kept.filter((line) => !text.includes(line))).toEqual([]);
    expect(text).not.toContain('Accueil');
    expect(text).not.toContain('Un incendie à la scierie de Vals');
  });

  it('takes nothing from the comments below it', async () => {
    const talk = ['Commentaires (2)', 'Jojo 12 avril 2025 à 10h12', TEXT[0] ?? '', 'Odile 12 avril 2025 à 11h03'];
    const text = await cleaned(TITLE, ...TEXT.slice(1), ...talk, 'Vivement samedi, que le jardin de Corval ouvre !');
    expect(text).toEqual([TITLE, ...TEXT.slice(1)]);
  });
});
