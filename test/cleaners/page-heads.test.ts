import { describe, expect, it } from 'vitest';
import { cleanText } from '../support/cleaning.ts';

const TITLE = 'Vauriac arrache le nul au bout du temps';
const LEAD =
  'Menés de deux buts à dix minutes de la fin, les joueurs de Vauriac ont arraché le nul sur un corner rentrant. Leur entraîneur n’avait plus de voix.';
const BODY =
  'Il pleuvait tant que l’arbitre a dû tracer deux fois le point de penalty. Au bout du compte, personne n’a glissé, et c’est bien ce qui étonne le plus les trois cents spectateurs.';
const END =
  'Vauriac recevra dans huit jours le premier du championnat. La buvette a déjà commandé quatre-vingts saucisses de plus que la dernière fois, par prudence.';
const ARTICLE = [TITLE, LEAD, BODY, END].join('\n\n');

const cleaned = async (...blocks: readonly string[]): Promise<string> =>
  (await cleanText(blocks.join('\n\n'))).text.trimEnd();

describe('above an article', () => {
  const bar = 'TERRAINS-INFO   Football  Rugby  Judo  Tennis  | Abonnement | TV | Connexion';
  const path = 'Football > Régionale > Poule 2 > 9e journée';
  const score = [
    'TERMINÉ',
    'AS Vauriac   2 - 2   FC Lestrade',
    'Mi-temps : 0-1',
    'Corners  7 | 3',
    'Tirs  11 | 9',
    'Fautes  8 | 12',
    'Direct   Stats   Compos   Classement',
    '🔔 Suivre les alertes de ce match',
  ].join('\n');

  it('the bar, the path and the score of a page go, and the title below them stays', async () =>
    expect(await cleaned(bar, path, score, TITLE, LEAD, 'Par Lise Andrieu\nLe 6 avril 2025', BODY, END)).toBe(ARTICLE));

  it('a path between paragraphs stays', async () => {
    const own = 'Réglages > Affichage > Taille du texte';
    expect(await cleaned(TITLE, LEAD, own, BODY, END)).toContain(own);
  });

  it('the head of a table is no bar', async () => {
    const head = 'Équipe   Points   Joués   Gagnés   Nuls   Perdus';
    expect(await cleaned(TITLE, LEAD, head, BODY, END)).toContain('Équipe');
  });
});

describe('below a mail', () => {
  it.each([
    ['the seal of an antivirus', 'Ce courriel a été vérifié par le logiciel antivirus Gardebien.'],
    ['the same in other words', 'L’absence de virus dans ce message a été contrôlée par Gardebien.'],
    [
      'the foot of a list',
      `${'_'.repeat(40)}\nListe de diffusion Tribune\nPour vous désinscrire : tribune-leave@vauriac.example`,
    ],
    ['an attached file', 'Pièce jointe : tribune_05.jpeg (2,1 Mo)'],
  ])('%s goes', async (_, foot) => expect(await cleaned(TITLE, LEAD, BODY, END, foot)).toBe(ARTICLE));

  it.each([
    'Aucun virus n’a jamais fait autant parler les joueurs de Vauriac.',
    'L’absence de virus dans ce message ne prouve rien, dit le gardien de but.',
    'Liste de diffusion des maillots : voir le gardien.',
    'Pièces jointes au dossier : trois photos et un sifflet.',
  ])('« %s » stays', async (line) => expect(await cleaned(TITLE, LEAD, line, BODY, END)).toContain(line));
});

describe('the card of the author', () => {
  const byline = 'Par Lise Andrieu\nPublié le 6 avril 2025';
  const card = 'Lise Andrieu\nJournaliste au service Sports, elle suit depuis dix ans les clubs de vallée.';

  it('goes below the article', async () => expect(await cleaned(TITLE, byline, LEAD, BODY, END, card)).toBe(ARTICLE));

  it('stays when it is about somebody else', async () =>
    expect(await cleaned(TITLE, byline, LEAD, BODY, END, card.replace('Lise Andrieu', 'Marc Delrieu'))).toContain(
      'elle suit depuis dix ans',
    ));
});

describe('buttons and offers between paragraphs', () => {
  it.each([
    'Enregistrer sur Pinterest',
    'Pour soutenir un média indépendant, abonnez-vous dès 2 € par mois.',
    'La suite est réservée aux abonnés.\nPour lire tous nos récits, une offre vous attend ici.\nS’abonner   Déjà abonné ? Se connecter',
  ])('go (%#)', async (line) => expect(await cleaned(TITLE, LEAD, line, BODY, END)).toBe(ARTICLE));
});
