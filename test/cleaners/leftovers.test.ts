import { describe, expect, it } from 'vitest';
import { cleanText } from '../support/cleaning.ts';

const OPENING =
  'Le lavoir de Montbrisac vient de rouvrir après deux ans de travaux menés par une équipe de vingt bénévoles du village. La commune n’a payé que les matériaux, et le charpentier a prêté son atelier tout l’hiver.';
const BODY =
  'La charpente a été refaite en châtaignier, et les bassins, comblés depuis la guerre, ont retrouvé leur profondeur. Il a fallu en sortir quarante tonnes de terre, au seau, parce que les machines ne passaient pas.';
const END =
  'Les visites reprendront en avril, le samedi matin, sous la conduite des habitants qui ont tenu le chantier. Chacun racontera la part du travail qu’il connaît, outils en main, devant les pierres remontées.';

/** The article with a line between its paragraphs. */
const around = (line: string): string => `Le lavoir rouvre\n\n${OPENING}\n\n${line}\n\n${BODY}\n\n${END}`;

const cleaned = async (raw: string): Promise<string> => (await cleanText(raw)).text.trimEnd();

const ARTICLE = `Le lavoir rouvre\n\n${OPENING}\n\n${BODY}\n\n${END}`;

describe('lines that are not the article, between its paragraphs', () => {
  it.each([
    'À LIRE. Patrimoine : les fontaines du canton en dix dates',
    'VIDÉO. Visitez le chantier avec les bénévoles',
    'Le reste après cette publicité',
    '↓ La vidéo continue après la publicité ↓',
    'Continuer sans publicité',
    'UN MESSAGE DE NOTRE PARTENAIRE',
    'Jouer comporte des risques : endettement, dépendance… Appelez le 09-74-75-13-13 (appel non surtaxé).',
    'Par la rédaction Canton Sud, le 12/03/2025 à 17:12',
    'Cela pourrait vous intéresser : Fabriquer un banc de lavoir',
    'Les bassins remplis pour la première fois. Photo La Voix du Canton / P. M.',
    '[NDLR : vérifier la date auprès de la mairie]',
    '(À compléter : nombre de visiteurs)',
    'Ce billet contient des liens affiliés : si vous commandez par eux, une petite part du prix me revient, sans rien vous coûter.',
    'Newsletter : reçois nos idées de balades chaque dimanche ! Je m’abonne',
    'Tous les lundis, trois idées de sorties dans votre boîte mail. Gratuit, sans spam.',
    'Tu as aimé ? Partage avec tes voisins !',
    '[image : bassin-est.jpg]',
    '[contact-form-7 id="12" title="Visites"]',
    'Vous avez reçu ce courriel parce que vous aimez le lavoir.',
    'Se désabonner | Modifier vos préférences',
    'Partager ce message',
    'Code : Tout sélectionner',
    'Page 3 sur 4',
    'Le Chat peut faire des erreurs. Vérifiez ce qui compte.',
    'Besoin d’un maçon ? Nos conseillers vous rappellent sous 48 heures. Demander un rappel',
  ])('drops « %s »', async (line) => expect(await cleaned(around(line))).toBe(ARTICLE));

  it.each([
    'Lire aussi. Lire aussi les plaques, les dates, les graffitis : voilà ce que le lavoir apprend aux enfants.',
    'Voir aussi loin que le clocher demande un ciel lavé par la pluie.',
    '« Nous utilisons des cookies pour vous servir. » Même le site du lavoir a fini par ouvrir sur cette phrase.',
    'Le Chat botté peut faire des erreurs, dit la maîtresse, mais pas deux fois.',
    'Vous recevez ce courrier parce que le lavoir est aussi le vôtre, écrivait le maire en 1962.',
    'Version 2 du projet, la toiture a été relevée de vingt centimètres.',
    'L’IA peut commettre des erreurs. Le maçon aussi, et le lavoir en garde la trace.',
    '[…]',
    'Désinscription',
    'Contacts avec la presse',
    'Besoin d’aide ? Appelez la mairie au 01 99 00 00 00, du lundi au jeudi. Numéro gratuit',
    'Merci d’avance !',
    '(Relire deux fois, disait le charpentier.)',
    'Besoin de conseils ? Les artisans reçoivent le samedi. Rien n’est facturé',
    'Certains liens rapportent une commission : le site du village, que lisent quatre cents personnes, a préféré s’en passer et demander un don.',
    'L’article 4 du règlement, revu en commission, interdit d’y laver des voitures.',
    'Cet article du règlement a fait débat : la commission l’a relu trois fois.',
    'Envie de fraîcheur ? Le bassin du bas reste à douze degrés en plein été.',
  ])('keeps « %s »', async (line) => expect(await cleaned(around(line))).toContain(line));

  it('drops the shelf over product cards, and keeps the heading of a list of prices', async () => {
    const cards = 'Nos bonnes affaires\n\nBrosse Lavandou\n12,50 €\nVoir l’offre\n\nLe calendrier';
    expect(await cleaned(around(cards))).toBe(around('Le calendrier'));
    const prices = 'Les tarifs\n\nLa visite coûte quatre euros, et deux euros pour les enfants de moins de douze ans.';
    expect(await cleaned(around(prices))).toBe(around(prices));
  });
});

describe('a list of contents', () => {
  const sections = `La charpente\n\n${BODY}\n\nLes visites\n\n${END}`;

  it.each([
    'Table des matières [Masquer]\n\nLa charpente\n\nLes visites',
    'Sommaire\n\n1 La charpente\n\n2 Les visites',
  ])('goes when a program made it: %s', async (list) =>
    expect(await cleaned(`Le lavoir rouvre\n\n${OPENING}\n\n${list}\n\n${sections}`)).toBe(
      `Le lavoir rouvre\n\n${OPENING}\n\n${sections}`,
    ),
  );

  it('stays when the sections do not follow', async () => {
    const list = 'Sommaire\n\n1 La pierre\n\n2 Le bois';
    expect(await cleaned(`Le lavoir rouvre\n\n${OPENING}\n\n${list}\n\n${sections}`)).toContain('La pierre');
  });
});

describe('what a person asked a model for', () => {
  it('goes with the thanks at the end', async () => {
    const order = 'Salut, pourrais-tu me réécrire cet article pour mon site, en 700 mots, avec des intertitres ?';
    expect(await cleaned(`${order}\n\n${ARTICLE}\n\nMerci beaucoup pour ton aide !`)).toBe(ARTICLE);
  });

  it('stays when an article quotes it or asks its readers', async () => {
    for (const line of ['« Peux-tu me réécrire ce texte en 300 mots, en français ? » : la demande est banale.'])
      expect(await cleaned(`Le lavoir rouvre\n\n${line}\n\n${OPENING}\n\n${BODY}`)).toContain(line);
  });
});

describe('the space after a stop or a comma', () => {
  it.each([
    ['Le bassin est plein.Il faut attendre.', 'Le bassin est plein. Il faut attendre.'],
    ['On y va le soir,sans bruit.', 'On y va le soir, sans bruit.'],
    ["On attend l'eau.Les enfants aussi.", "On attend l'eau. Les enfants aussi."],
  ])('is put back: %s', async (raw, mended) => expect(await cleaned(around(raw))).toContain(mended));

  it.each([
    'Le site lavoir.Zarkovia donne les horaires.',
    'La page www.village.Les figure sur le panneau.',
    'Le panneau indique 3,50 euros et l’adresse lavoir,eau,pierre.',
    'Node.Il reste un mystère pour les anciens du lavoir.',
  ])('is left alone: %s', async (raw) => expect(await cleaned(around(raw))).toContain(raw));
});

describe('the head of an article', () => {
  const menu = 'Aller au contenu\nMon compte\nAccueil\nPlan du site\nConnexion\nNewsletter\nRecherche';
  const foot = 'Laisser un commentaire\nVotre adresse e-mail ne sera pas publiée.\nMentions légales\nPlan du site';

  it('reaches over a list of supplies that parts it from the body', async () => {
    const head = `Rejointoyer un lavoir sans ciment\n\nLe vieux mur du lavoir fuyait. Tout le monde parlait de ciment ; nous avons choisi la chaux, et personne ne le regrette aujourd'hui.`;
    const list = 'Les outils\n\n- une truelle fine\n- du sable sec\n- de la chaux\n- un seau\n- des gants';
    const steps = `Première étape\n\nGrattez les joints du mur sur deux centimètres, puis brossez et mouillez la pierre la veille. Le lavoir doit être vide, et le mur doit avoir séché une semaine au moins à l'air libre.\n\nSeconde étape\n\nPosez la chaux en deux couches, sans lisser, et couvrez d'un sac humide pendant trois jours. Ensuite seulement, remplissez le lavoir, par paliers, en laissant chaque fois au mur le temps de se gorger d'eau.`;
    expect(await cleaned(`${menu}\n\n${head}\n\n${list}\n\n${steps}\n\n${foot}`)).toBe(
      `${head}\n\n${list}\n\n${steps}`,
    );
  });

  it.each([
    'Par Maud Sérignac, tailleuse de pierre',
    'La rédaction avec Agence Presse-Sud',
    'Temps de lecture : 4 minutes | Dernière modification : 2 mai 2025 | 👁 1 482 vues',
  ])('drops « %s »', async (line) =>
    expect(await cleaned(`Le lavoir rouvre\n\n${line}\n\n${OPENING}\n\n${BODY}\n\n${END}`)).toBe(ARTICLE),
  );
});

describe('what ran into the end of a paragraph', () => {
  it.each([
    '[Tweeter cette info]',
    'Partager sur Facebook Partager sur X',
    '[Partager sur LinkedIn] [Partager sur WhatsApp]',
    'Vous aimerez aussi : Le four banal de Montbrisac',
  ])('%s', async (bar) => {
    expect(await cleaned(`Le lavoir rouvre\n\n${OPENING}\n\n${BODY} ${bar}\n\n${END}`)).toBe(ARTICLE);
  });

  it.each([
    'On peut en parler sur Facebook ou sur X, et partager les photos de la fête.',
    'Elle a deux passions : Facebook et Twitter',
    'Il dit souvent : « Partage. » Puis il partage',
  ])('stays where it is said: %s', async (sentence) => {
    expect(await cleaned(`Le lavoir rouvre\n\n${OPENING}\n\n${BODY} ${sentence}\n\n${END}`)).toContain(sentence);
  });
});

it('keeps the steps of a recipe behind a long list of what goes in', async () => {
  const list = (head: string, count: number) =>
    `${head}\n${Array.from({ length: count }, (_, at) => `- ${at + 2} cuillerées de la farine n° ${at + 1}`).join('\n')}`;
  const steps =
    '1. Mélangez les farines et l’eau tiède, puis laissez reposer la pâte une heure sous un linge humide.\n2. Étalez la pâte au rouleau, et découpez-la en galettes de la taille d’une assiette.\n3. Faites cuire les galettes deux minutes de chaque côté dans une poêle bien chaude.';
  const raw = `Accueil\nRecettes\nSaisons\nContact\nRechercher une recette\n\nLes galettes du lavoir\n\n${OPENING}\n\n${BODY}\n\nImprimer la recette   Épingler\nMode cuisine : empêcher l’écran de s’éteindre\n\n${list('Pour la pâte', 14)}\n\n${list('Pour la garniture', 14)}\n\nPréparation\n\n${steps}\n\n12 commentaires\nLaisser un commentaire\nVotre adresse e-mail ne sera pas publiée.\nArticle précédent : La soupe\nArticle suivant : Le pain\nMentions légales`;
  const { text } = await cleanText(raw);
  expect(text).toContain('Faites cuire les galettes deux minutes');
  expect(text).toContain('farine n° 14');
  expect(text).not.toContain('Votre adresse e-mail');
});

describe('an order to a model above the article', () => {
  it.each([
    'Réécris cet article.',
    'Réécris cet article pour le SEO, mot clé : lavoir de village',
    'Peux-tu réécrire cet article pour le SEO ?',
    'Rédige un article de 700 mots sur le lavoir',
    'Consigne : réécrire l’article suivant en français',
    'Article à réécrire :',
    'Texte à optimiser pour le référencement',
    'Reformule le texte suivant :',
  ])('goes: %s', async (order) => expect(await cleaned(`${order}\n\n${ARTICLE}`)).toBe(ARTICLE));

  it.each([
    'Réécrire l’histoire du lavoir',
    'Rédiger un article de blog : nos conseils',
    'Résumer un texte en cinq leçons',
    'Adapter le texte à la scène',
    'Améliorer le contenu des cantines',
  ])('is no title: %s', async (title) => {
    const raw = `${title}\n\n${OPENING}\n\n${BODY}\n\n${END}`;
    expect(await cleaned(raw)).toBe(raw);
  });
});
