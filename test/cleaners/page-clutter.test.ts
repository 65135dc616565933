import { describe, expect, it } from 'vitest';
import { cleanText } from '../support/cleaning.ts';

const TITLE = 'Le sarrasin revient dans les collines de Broussac';
const OPENING =
  'Semé en juin, récolté en septembre : le sarrasin tient en cent jours. Dans les collines de Broussac, onze fermes l’ont remis dans leur rotation cette année, et le moulin tourne de nouveau.';
const BODY =
  'Les champs en fleurs se voient de loin. « On avait oublié que la colline pouvait être blanche en plein mois d’août », raconte Huguette Malaval, qui tient le moulin depuis trente ans avec sa sœur.';
const MORE =
  'La récolte reste capricieuse. Une nuit de gel en septembre suffit à tout perdre, et les grains ne mûrissent jamais ensemble.';
const END =
  'La coopérative décidera en novembre si elle ouvre une deuxième chaîne de triage. D’ici là, les sacs s’empilent dans la grange des deux sœurs.';
const ARTICLE = [TITLE, OPENING, BODY, MORE, END].join('\n\n');

const cleaned = async (...blocks: readonly string[]): Promise<string> =>
  (await cleanText(blocks.join('\n\n'))).text.trimEnd();

describe('by-lines that name a site or a rubric', () => {
  it.each([
    'Archéologie | 6 juin 2025 | Temps de lecture : 4 min',
    'Le Messager | 04.05.2015 à 13h36 • Mis à jour le 05.05.2015 à 20h13 | Par Noémie Ravel (avec Odile Brévent)',
    'Technique – Grandes cultures. Par Noémie Ravel, le 11.04.2025',
    'Dimanche 22 mars 2026, 23 h 12 – par notre correspondante Noémie Ravel',
    'Publié le 2022-04-26 | messager.example',
    'Durée de l’audio 4:22',
  ])('« %s » goes', async (line) => expect(await cleaned(TITLE, line, OPENING, BODY, MORE, END)).toBe(ARTICLE));

  it.each([
    'Concert | 6 juin 2025 | Par Jeanne Malaval',
    'Moulin de Broussac | 6 juin 2025 | Entrée libre',
    'Récolte du sarrasin – 6 juin 2025 – par les deux sœurs',
    'Ouverture du moulin, dit-elle | 6 juin 2025',
  ])('« %s » stays', async (line) => expect(await cleaned(TITLE, OPENING, line, BODY, MORE, END)).toContain(line));

  it('a day and an hour right below the name go; the days of a chronicle stay', async () => {
    const days = ['12 juin', '18 juillet', '3 septembre'];
    const chronicle = [OPENING, days[0]!, BODY, days[1]!, MORE, days[2]!, END];
    const text = await cleaned(
      TITLE,
      'Tout commence par un semis, un soir de juin, sur une parcelle oubliée de tous.',
      'Par Noémie Ravel',
      'Le 2 novembre 2023 à 16h17',
      ...chronicle,
    );
    expect(text).not.toContain('16h17');
    for (const day of days) expect(text).toContain(day);
  });
});

describe('buttons', () => {
  it.each([
    'Partager Partager',
    'Ajouter à mes lectures Ajouter à mes lectures',
    'L’article a été ajouté à vos favoris',
  ])('« %s » goes', async (line) => expect(await cleaned(TITLE, OPENING, BODY, line, MORE, END)).toBe(ARTICLE));

  it('the last one of a box goes with the box', async () => {
    const box =
      'Le brief des collines\nTous les matins à 7 h\nRecevez chaque matin l’essentiel de l’actualité rurale.\nRejoindre';
    expect(await cleaned(TITLE, OPENING, BODY, box, MORE, END)).toBe(ARTICLE);
  });

  it.each(['Rejoindre', 'Bora Bora', 'Tous les soirs à 18 h', 'Planter, planter'])(
    'keeps the heading « %s »',
    async (line) => expect(await cleaned(TITLE, OPENING, BODY, line, MORE, END)).toContain(line),
  );
});

describe('a link in the paragraph of an article', () => {
  it.each([
    [`À LIRE AUSSI Faut-il labourer les coteaux du Broussac ? ${MORE}`, MORE],
    [`À LIRE AUSSI Malaval : « Le moulin ne suffira pas » ${MORE}`, MORE],
    [`${MORE} À LIRE AUSSI Les meuniers du canton cherchent des apprentis`, MORE],
    [`${MORE} Lire aussi : Les meuniers du canton cherchent des apprentis`, MORE],
  ])('is cut off: %s', async (raw, kept) =>
    expect(await cleaned(TITLE, OPENING, BODY, raw, END)).toBe([TITLE, OPENING, BODY, kept, END].join('\n\n')),
  );

  it.each([
    'Huguette Malaval écrit peu. Lire aussi longtemps que la lumière le permet, voilà sa soirée, et le moulin se tait.',
    'Sur la porte, une plaque. LIRE EST UN DROIT, dit-elle, en lettres de cuivre que les deux sœurs frottent chaque hiver.',
    'Elle tient un carnet de lectures. À lire aussi, pour qui aime les moulins, les lettres de son grand-père meunier.',
  ])('is no sentence: %s', async (line) => expect(await cleaned(TITLE, OPENING, BODY, line, END)).toContain(line));
});

describe('sentences that stand twice', () => {
  const words = 'On avait oublié que la colline pouvait être blanche en plein mois d’août';

  it.each([`« ${words}. »`, `« ${words} » — Huguette Malaval`, `« ${words} »\n\nHuguette Malaval, meunière`])(
    'go where they are pulled out: %s',
    async (quote) => expect(await cleaned(TITLE, OPENING, BODY, quote, MORE, END)).toBe(ARTICLE),
  );

  it.each([`« ${words} »`, '« La farine, elle, n’a jamais quitté la maison des deux sœurs. »', words])(
    'stay as headings, and where nothing else says them: %s',
    async (line) => expect(await cleaned(TITLE, OPENING, line, BODY, MORE, END)).toContain(line),
  );
});

describe('below and between', () => {
  it('beginnings of other articles go, with their headlines', async () => {
    const teaser =
      'Le troupeau de la ferme du haut part dans la vallée voisine, où deux éleveurs reprennent la […] Lire la suite';
    expect(await cleaned(ARTICLE, 'Les brebis du plateau changent d’éleveur', teaser)).toBe(ARTICLE);
    // Alone, it is all that the file has.
    expect(await cleaned('Les brebis du plateau changent d’éleveur', teaser)).toContain('Le troupeau');
    // Behind a paragraph of the article it is the article that breaks off.
    expect(await cleaned(ARTICLE, teaser)).toContain('Le troupeau');
  });

  it.each([
    'afp.com/Odile Brévent',
    'cc brevent https://pictures.example/s9',
    'Vous avez repéré une faute dans cet article ?',
    'Vous voulez communiquer un renseignement ou vous avez repéré une erreur ?',
    'Suivez les informations sur la récolte avec l’application du Messager',
    'Le gérant : A. Corvin.',
    'Imprimerie Corvin & fils, rue des Halles. — Le gérant : A. Corvin.',
  ])('« %s » goes', async (line) => expect(await cleaned(TITLE, OPENING, BODY, line, MORE, END)).toBe(ARTICLE));

  it.each([
    'Le gérant : un métier qui se perd',
    'Imprimerie Corvin cherche gérant',
    'Vous avez constaté une erreur sur votre facture ?',
    'CC Broussac : la communauté de communes',
  ])('« %s » stays', async (line) => expect(await cleaned(TITLE, OPENING, BODY, line, MORE, END)).toContain(line));
});
