import { describe, expect, it } from 'vitest';
import { cleanText } from '../support/cleaning.ts';

const TITLE = 'Le cinéma de Lormont-Bas rallume son projecteur';
const OPENING =
  'Fermé depuis l’inondation de janvier, le cinéma de Lormont-Bas rouvre vendredi avec un film muet et un vrai pianiste. Les cent douze fauteuils ont été recousus par les habitants.';
const BODY =
  'Le projecteur, lui, a passé trois mois dans la cuisine de Fernand Aubry, qui l’a démonté vis après vis. « J’en avais dans le tiroir à couverts », reconnaît l’ancien horloger.';
const END =
  'La première séance affiche complet depuis dix jours. Pour les autres, il faudra attendre le samedi suivant, et venir avec un coussin : le chauffage n’est pas encore réparé.';
const ARTICLE = [TITLE, OPENING, BODY, END].join('\n\n');

const cleaned = async (...blocks: readonly string[]): Promise<string> =>
  (await cleanText(blocks.join('\n\n'))).text.trimEnd();

describe('a box between two paragraphs', () => {
  it.each([
    ['an advertisement', 'PUBLICITÉ\nDes fenêtres neuves pour l’hiver — Devis en ligne\nEn savoir plus'],
    ['an offer under its label', 'PUBLICITÉ\n[Fauteuils Doucet : -40 % jusqu’à dimanche]'],
    [
      'titles of other articles',
      'Sur le même sujet\nInondations : la carte des dégâts\n« Le cinéma, c’est le village »',
    ],
    ['a letter', 'Newsletter « Écrans de campagne »\nChaque mardi, les salles qui rouvrent.\nS’inscrire'],
    ['a poll', 'Sondage\nQue préférez-vous ?\n○ Le film muet\n○ Le film parlant\n214 votes · 2 jours restants'],
    ['gifts', 'AIDEZ LA SALLE\nFaites un don pour les fauteuils !\n5 €   15 €   40 €   Montant libre\nJe donne'],
    [
      'a bookmaker',
      'PARIGAGNE : 50 € offerts pour un premier pari ! J’EN PROFITE\nJouer comporte des risques : endettement, isolement.',
    ],
    ['a notification', 'LB  Le Bas-Pays        maintenant\n🔔 Alerte : le pont fermé ce soir\nToucher pour ouvrir'],
  ])('%s goes whole', async (_, box) => expect(await cleaned(TITLE, OPENING, box, BODY, END)).toBe(ARTICLE));

  it.each([
    ['a paragraph in one stanza with a link', `Lire aussi : le pianiste et ses mains\n${BODY}`],
    ['a short sentence below a link', 'À lire aussi\nLe pianiste a ri.'],
    ['a short sentence above a button', 'Le pianiste a ri.\nPartager'],
    ['what is said below a link', 'À lire aussi\n— Et le chauffage ?'],
    ['a list to tick', 'Il faut apporter :\n☐ un coussin\n☐ une couverture'],
    ['a count of votes', 'Le choix du film\nMuet : 214 votes\nParlant : 61 votes'],
    ['prices', 'Les tarifs\n5 €   8 €   12 €\nEnfant, adulte, soutien'],
    ['a day hour by hour', 'Le programme\n20:00 Ouverture des portes\n20:30 Le film'],
  ])('%s loses no line of its own', async (_, lines) => {
    const text = await cleaned(TITLE, OPENING, lines, BODY, END);
    const own = lines.split('\n').filter((line) => !/^(?:à )?lire aussi|^partager$/iu.test(line));
    for (const line of own) expect(text).toContain(line.replace(/^☐ /u, ''));
  });

  it('loses no line where no blank lines part the paragraphs', async () => {
    const lines = [TITLE, OPENING, 'Lire aussi : le pianiste', 'Le rideau est neuf.', BODY, 'Partager', END];
    const text = (await cleanText(lines.join('\n'))).text;
    for (const own of [TITLE, OPENING, 'Le rideau est neuf.', BODY, END]) expect(text).toContain(own);
  });
});

describe('the screen of a phone', () => {
  it('its status bar and the ticker of an application go', async () => {
    const ticker = '🔴 EN DIRECT\n18:41 Trafic : un camion en travers\n18:12 Météo : pluie\nVoir tout le direct ›';
    expect(await cleaned('18:52        5G 44 %', ticker, TITLE, OPENING, BODY, END)).toBe(ARTICLE);
  });
});

describe('the marks of an agency', () => {
  it('go above and below its copy', async () => {
    const corrected = 'CORRIGÉ – Lire "cent douze fauteuils" et non "cent dix" au 1er paragraphe.';
    const below = ['ab/cd/ef', 'AGC    121530 MAR 25', '<org idsrc="isin" value="FR00">CINÉ LORMONT</org>'];
    expect(await cleaned(corrected, TITLE, OPENING, BODY, END, ...below)).toBe(ARTICLE);
  });

  it('an erratum of the article’s own stays between its paragraphs', async () => {
    const own = 'Erratum : lire cent douze fauteuils et non cent dix dans notre édition de jeudi.';
    expect(await cleaned(TITLE, OPENING, own, BODY, END)).toContain(own);
  });
});

describe('what a sponsor adds below its button', () => {
  it('goes up to the rule', async () => {
    const box = [
      'Cette édition est soutenue par DOUCET',
      'Fauteuils Doucet vous offre trois mois de location avec le code MUET3.',
      'Essayer Doucet gratuitement →',
      'Vous voulez soutenir cette lettre ? Écrivez-nous.',
    ].join('\n');
    expect(await cleaned(TITLE, OPENING, '—', box, '—', BODY, END)).not.toContain('Écrivez-nous');
  });
});
