import { describe, expect, it } from 'vitest';
import { cleanText } from '../support/cleaning.ts';

const TITLE = 'Le rucher de Vaucelle déménage pour la troisième fois en vingt ans';
const OPENING =
  'À la nuit tombée, quarante-deux ruches ont quitté le plateau de Vaucelle sur la remorque d’un voisin. Les abeilles n’ont rien su, ou presque : trois kilomètres suffisent à changer de vallée.';
const BODY =
  'Le premier emplacement, sous les tilleuls, a été gagné par une route. Le deuxième se trouvait trop près d’un champ de colza, et le miel y durcissait dans les cadres avant la récolte.';
const END =
  'Le nouveau terrain appartient à la commune, qui le prête contre dix pots par an. La première miellée dira si le troisième déménagement était le bon.';
const ARTICLE = [TITLE, OPENING, BODY, END].join('\n\n');

const cleaned = async (...blocks: readonly string[]): Promise<string> =>
  (await cleanText(blocks.join('\n\n'))).text.trimEnd();

describe('between the paragraphs of a page', () => {
  it.each([
    [
      'a message in a drawn box',
      '┌────────────────────┐\nUN MOT DE NOTRE PARTENAIRE\nAvec Cadrelle, vos ruches se pèsent toutes seules. Essai gratuit de 30 jours.\n👉 J’essaie Cadrelle\n└────────────────────┘',
    ],
    [
      'odds, one a line',
      'COTES DU PROCHAIN MATCH\nVaucelle 1,85\nNul 8,50\nOrmeaux 2,40\nPariez maintenant – 100 € offerts*\n*Offre soumise à conditions. Jouer comporte des risques : endettement, isolement, dépendance. 18+',
    ],
    [
      'a wall with its first price',
      'Cet article est réservé aux abonnés\nJe m’abonne pour 1 € le premier mois\nDéjà abonné ? Connectez-vous',
    ],
    [
      'buttons of a recipe card',
      'Vous avez réalisé cette recette ?\nNotez-la : ☆☆☆☆☆\nIdentifiez @ruchedevaucelle sur Instagram\nImprimer   Enregistrer   Partager',
    ],
  ])('%s goes', async (_, box) => expect(await cleaned(TITLE, OPENING, BODY, box, END)).toBe(ARTICLE));

  it.each([
    [
      'Vaucelle 1,85\nOrmeaux 2,40\nBressol 3,10',
      'Les cotes du marché :\nAcacia 12,50\nChâtaignier 11,80\nMiel de forêt 9,90',
    ],
    ['Cotes du jour : tout le monde parie sur l’acacia.', 'Notez-la, cette date.', 'Pariez sur la pluie, dit-il.'],
    [
      'Un mot de notre voisin\nIl a prêté sa remorque et vous salue.\nEssai gratuit, a-t-il ajouté.',
      'Je m’abonne à tout.',
    ],
    ['Mode cuisson : four traditionnel', 'Voir la recette de sa mère'],
  ])('look-alikes stay: %s', async (...lines) => {
    const text = await cleaned(TITLE, OPENING, ...lines, BODY, END);
    for (const line of lines.flatMap((stanza) => stanza.split('\n'))) expect(text).toContain(line);
  });
});

describe('above the title', () => {
  it('a rubric between marks goes, and is told', async () => {
    const rubric = 'APICULTURE · PLATEAU DE VAUCELLE · 3e ÉPISODE';
    const { text, article } = await cleanText(`${rubric}\n\n${ARTICLE}`);
    expect(text.trimEnd()).toBe(ARTICLE);
    expect(article.removals).toMatchObject([{ text: rubric, tells: 'subject' }]);
  });

  it('the menu and the buttons of a recipe go', async () => {
    const head = 'La Ruche Bleue\nAccueil   Recettes   Boutique   Contact\nAller à la recette\nImprimer la recette';
    expect(await cleaned(`${head}\n★★★★☆ 4,3/5 (127 avis)`, ARTICLE)).toBe(ARTICLE);
  });

  it('which letter of a series it is goes with the time to read it', async () =>
    expect(await cleaned('#142 · 4 minutes de lecture', ARTICLE)).toBe(ARTICLE));

  it.each(['Miel · Cire · Propolis', '#142 · Tous les miels du plateau', 'N° 12 · mars'])(
    'a title stays: %s',
    async (title) => expect(await cleaned(title, OPENING, BODY, END)).toContain(title),
  );
});

describe('the pages of a printed bulletin', () => {
  const HEAD = 'BULLETIN DE VAUCELLE-LE-HAUT | N° 87 | PRINTEMPS 2025';
  const PAGES = [
    `${HEAD}\nVIE DU PLATEAU\n6`,
    TITLE,
    OPENING,
    'Vaucelle-le-Haut Infos – Printemps 2025\n7\nVIE DU PLATEAU',
    BODY,
    `${HEAD}\n8`,
  ];
  const IMPRINT =
    'Directrice de la publication : Odile Garric, maire\nImpression : Imprimerie du Causse\nDépôt légal à parution\nNe pas jeter sur la voie publique';

  it('lose their heads, whichever of them the number touches', async () =>
    expect(await cleaned(...PAGES, END)).toBe(ARTICLE));

  it('lose the telephone numbers of the last one above the imprint', async () => {
    const numbers = 'NUMÉROS UTILES\nMairie : 05 00 00 21 10\nPompiers : 18 – SAMU : 15';
    expect(await cleaned(...PAGES.slice(0, 5), END, PAGES[5]!, numbers, IMPRINT)).toBe(ARTICLE);
  });

  it('keep the numbers that end the article itself', async () => {
    const numbers = 'Numéros utiles\nMairie : 05 00 00 21 10\nGroupement apicole : 05 00 00 12 12';
    const text = await cleaned(...PAGES, END, numbers, IMPRINT);
    for (const line of numbers.split('\n')) expect(text).toContain(line);
  });

  it('keep a heading above a number that only resembles their heads', async () => {
    const text = await cleaned(...PAGES.slice(0, 3), 'Le plateau de Vaucelle en 1962', BODY, ...PAGES.slice(3), END);
    expect(text).toContain('Le plateau de Vaucelle en 1962');
  });
});

describe('an encyclopedia', () => {
  it('loses links to its editor alone on their lines, and its notices', async () => {
    const text = await cleaned(
      'Un article de l’encyclopédie libre.\nCet article est une ébauche concernant l’apiculture. Vous pouvez partager vos connaissances en l’améliorant (comment ?).',
      OPENING,
      `Histoire\n[modifier | modifier le code]\n${BODY}`,
      `Aujourd’hui\n[modifier | modifier le code]\n${END}`,
      'Notes et références\n[modifier | modifier le code]\n↑ Garric 1999, p. 44.\n↑ Archives départementales, L 218.',
      'La dernière modification de cette page a été faite le 8 janvier 2025 à 21:17.',
    );
    expect(text).not.toMatch(/modifi|ébauche|encyclopédie/);
    for (const line of ['Histoire', 'Aujourd’hui', 'Notes et références', 'Garric 1999', 'L 218'])
      expect(text).toContain(line);
  });

  it('is not every text that calls an article a sketch', async () => {
    const line = 'Cet article est une ébauche concernant mon grand-père, écrivait-elle en marge.';
    expect(await cleaned(TITLE, OPENING, line, BODY, END)).toContain(line);
  });
});

describe('nothing of the article is lost', () => {
  const MENU = 'Accueil\nRéseau\nMessagerie\nNotifications\nMon profil\nRechercher\nAide\nSe connecter';
  const FOOT = '96 commentaires\nJ’aime\nCommenter\nPartager\nAjouter un commentaire…\nMentions légales\nCGV\nContact';

  it('of its last sentences, however short, above the foot of a page', async () => {
    const ending = ['Nous avons signé mardi.', 'Et vous, quel est le plus beau non de votre carrière ?'];
    const text = await cleaned(MENU, TITLE, OPENING, BODY, END, ...ending, FOOT);
    for (const line of [TITLE, OPENING, BODY, END, ...ending]) expect(text).toContain(line);
    expect(text).not.toMatch(/commentaire|Accueil|CGV/);
  });

  it('of a last section that is a list of short entries', async () => {
    const section = [
      'Combien de temps le garder ?',
      'Comptez ainsi :',
      '- miel d’acacia : 24 mois ;\n- miel de châtaignier : 18 mois ;\n- miel en rayon : 6 mois.',
      '« Un bon miel se mange dans l’année, le reste est de la collection », répète le propriétaire du premier terrain.',
    ];
    const text = await cleaned(MENU, TITLE, OPENING, BODY, END, 'Voir nos pots de miel', ...section, FOOT);
    for (const line of section.flatMap((stanza) => stanza.split('\n'))) expect(text).toContain(line);
  });

  it('of a title that shares no word with a video’s description, over its channel', async () => {
    const text = await cleaned(
      'Passer la navigation\nFR\nCréer\nImage de l’avatar\nJ’ai tout recommencé à cinquante ans\nLe Rucher du Haut\n128 k abonnés\nS’abonner\n3,4 k\nPartager\nTélécharger\nClip\n142 587 vues  12 avr. 2025',
      OPENING,
      BODY,
      END,
      'CHAPITRES\n0:00 Le plateau\n1:42 La route\n6:11 Les tilleuls\n11:25 Le colza',
      FOOT,
    );
    expect(text).toContain('J’ai tout recommencé à cinquante ans');
  });

  const COLUMNS = [
    'Les gardiens du sel',
    'Sur l’île de Brémont, sept paludiers se\npartagent encore quarante-deux hectares\nde marais. Le plus jeune a vingt-six ans,\nla plus âgée en a soixante-dix-neuf, et\ntous deux tirent la même planche de châ-\ntaignier.',
    'Il est cinq heures. L’eau est plate, rose,\net l’on n’entend que le raclement du bois.\nJosiane Kerbrat avance à reculons, sans\nlever la tête, et la vase suit.',
    'Un métier sans machine',
    'Aucun moteur n’est admis sur les œil-\nlets. La règle date de 1934 et personne\nn’a songé à la changer. Elle a sauvé le\nLe Mensuel des rivages\nJuin 2025\n35\nENQUÊTE\ngoût, disent les uns ; elle a vidé l’île,\ndisent les autres. En 1950, ils étaient\ncent quarante à vivre du marais.',
    'Photo : Gaëlle Autret pour Le Mensuel des rivages\nPour la suite, tout dépend du ciel. Les\nétés secs sont bons pour la récolte et\nmauvais pour les puits.',
  ];

  it('of a column whose paragraph goes on below the head of the next page', async () => {
    const head = (page: number) => `Le Mensuel des rivages\nJuin 2025\n${page}\nENQUÊTE`;
    expect(await cleaned(head(34), ...COLUMNS, head(36))).toBe(
      [
        'Les gardiens du sel',
        'Sur l’île de Brémont, sept paludiers se partagent encore quarante-deux hectares de marais. Le plus jeune a vingt-six ans, la plus âgée en a soixante-dix-neuf, et tous deux tirent la même planche de châtaignier.',
        'Il est cinq heures. L’eau est plate, rose, et l’on n’entend que le raclement du bois. Josiane Kerbrat avance à reculons, sans lever la tête, et la vase suit.',
        'Un métier sans machine',
        'Aucun moteur n’est admis sur les œillets. La règle date de 1934 et personne n’a songé à la changer. Elle a sauvé le goût, disent les uns ; elle a vidé l’île, disent les autres. En 1950, ils étaient cent quarante à vivre du marais.',
        'Pour la suite, tout dépend du ciel. Les étés secs sont bons pour la récolte et mauvais pour les puits.',
      ].join('\n\n'),
    );
  });

  it('of a heading between broken lines without a blank one', async () => {
    const text = await cleaned(
      `${COLUMNS.slice(1, 3).join('\n')}\nUn métier sans machine\n${COLUMNS[4]!.split('\nLe Mensuel')[0]}\ncharme du lieu, disent les autres.`,
    );
    expect(text.split('\n\n')).toContain('Un métier sans machine');
  });
});

describe('articles of short lines, within a whole page', () => {
  const MENU = 'Accueil\nActualités\nSport\nCulture\nVidéos\nPodcasts\nNewsletter\nSe connecter';
  const FOOT = 'Partager sur Facebook\nTweeter\nLire aussi\nCommentaires (3)\nMentions légales\nContact\nCGU';

  it.each([
    [
      'a dialogue',
      'Le dernier train de Sauvigny',
      'Elle posa la valise. Il ne se retourna pas.',
      '– Tu pars ?',
      '– Oui.',
      '– Tu ne viens pas ?',
      '– Non.',
      'Le train siffla. On entendit la pluie sur la verrière, puis plus rien.',
      '– Écris-moi, dit-il enfin.',
      '– Non.',
      'Elle monta.',
    ],
    [
      'an interview',
      '« Je n’ai jamais voulu de piano » : entretien avec Lise Aubrac',
      'La compositrice publie un disque pour voix seules. Elle répond sans détour, ou presque.',
      'Pourquoi un disque sans instrument ?',
      'Par paresse.',
      'Que reste-t-il à faire ?',
      'Dormir.',
      'Et après ?',
      'Recommencer.',
    ],
    [
      'a table between two sentences',
      'Classement de la régate',
      'La coupe de la Sente s’est courue dimanche, par vent faible et sous la pluie.',
      'Rang\tBateau\tTemps\n1\tMirette\t2 h 14\n2\tLa Fougue\t2 h 19\n3\tSans-Souci\t2 h 31',
      'Mirette gagne pour la troisième fois.',
    ],
    [
      'a chronicle',
      'Que reste-t-il de la fête ?',
      'Des verres.',
      'Des chaises pliées.',
      'Un accordéon, oublié sous le tilleul, que personne ne réclame et que le cantonnier a rangé.',
      'Et l’odeur.',
      'On balaie.',
      'On recommence l’an prochain.',
    ],
    [
      'a letter',
      'Lettre à mon successeur',
      'Cher collègue,',
      'Tu trouveras la clé sous le pot. Le robinet goutte, et il vaut mieux n’y pas toucher.',
      'Léo ne parle pas. Attends.',
      'Bon courage,',
      'Mathilde',
    ],
  ])('%s is whole', async (_, ...lines) => {
    const text = await cleaned(MENU, ...lines, FOOT);
    for (const line of lines.flatMap((stanza) => stanza.split(/[\n\t]/u)))
      expect(text).toContain(line.replace(/^– /u, ''));
    expect(text).not.toMatch(/Podcasts|Facebook|CGU/u);
  });
});

describe('an interview with a link in it', () => {
  const ASKED = [
    'Vous dites que votre métier consiste à éteindre. C’est une provocation ?',
    'Non.',
    'Comment savez-vous où il faut de la lumière ?',
    'Je marche. Trois nuits de suite, avec un carnet, dans toutes les rues du village, et je note qui passe.',
    'Les élus vous suivent-ils toujours dans cette démarche ?',
    'Certains. Un maire m’a accueillie en riant, et deux ans après il organisait lui-même la fête de la nuit.',
  ];
  const LAST = [
    'Un dernier mot',
    'Quel est le plus beau souvenir de vos débuts, au fond ?',
    'Une cuisine, chez ma grand-mère. Il y avait une seule ampoule, au-dessus de la table cirée.',
    'Elle brille encore ?',
    'L’ampoule, non. La porte, oui.',
  ];

  it('keeps its last questions, which speak of something else', async () => {
    const { text } = await cleanText(
      ['Menu', 'Rechercher', 'La nuit nous répond', ...ASKED, 'Lire aussi : Ces villages qui débranchent', ...LAST]
        .concat(['Partager', 'Commentaires (3)', 'Les plus lus', '© Le Mensuel 2025. Tous droits réservés.'])
        .join('\n\n'),
    );
    for (const line of [...ASKED, ...LAST]) expect(text).toContain(line);
    expect(text).not.toContain('débranchent');
  });
});

describe('balloons in the margin of a document', () => {
  const BALLOONS = ['Commenté [SP2R1]: Je garde, c’est la chute.', 'Supprimé : très', 'Mis en forme : Police :12 pt'];

  it('go', async () =>
    expect(await cleaned(TITLE, OPENING, BALLOONS[0]!, BODY, BALLOONS[1]!, BALLOONS[2]!, END)).toBe(ARTICLE));

  it.each([
    'Supprimé : le mot « toujours », partout.',
    'Commenté : le deuxième vers, qui boite.',
    'Mis en forme : trois mois de marche.',
  ])('« %s » stays', async (line) => expect(await cleaned(TITLE, OPENING, line, BODY, END)).toContain(line));
});
