import { describe, expect, it } from 'vitest';
import { cleanText } from '../support/cleaning.ts';

const TITLE = 'Handball : Vireuil s’impose à Montclavel et prend la tête';
const OPENING =
  'Les joueuses de Vireuil ont gagné samedi à Montclavel, au terme d’un match longtemps indécis que leur gardienne, Inès Tardieu, a tenu presque seule pendant la dernière demi-heure.';
const BODY =
  'Menée de quatre buts à la pause, l’équipe de Sophie Garance a changé de défense au retour des vestiaires. Claire Moulinas, blessée depuis novembre, a marqué trois fois de suite.';
const END =
  'Vireuil recevra Bellac dimanche prochain. Montclavel, qui perd pour la troisième fois de la saison, ira à Saint-Avertin sans sa capitaine, suspendue.';
const HEAD = 'Accueil > Sports > Handball\nPar Jean Colas\nPublié le 14/02/2026 à 23h12\nPartager sur Facebook';
const FOOT = [
  'À lire aussi',
  'Basket : le programme du week-end',
  'Le palmarès de la coupe',
  'Commentaires (3)',
  'Recevez notre newsletter sports',
  '© Le Fanal 2026 - Mentions légales - Gestion des cookies',
].join('\n');

const page = (...below: readonly string[]): string => [HEAD, TITLE, OPENING, BODY, END, ...below, FOOT].join('\n\n');
const cleaned = async (text: string): Promise<string> => (await cleanText(text)).text.trimEnd();

describe('boxes of facts below the text', () => {
  const SHEET = [
    'Le match en chiffres',
    'Montclavel - Vireuil : 27-29 (16-12)',
    'Buts : Moulinas (7), Garance (5) pour Vireuil ; Arnal (9) pour Montclavel',
    'Arrêts : Tardieu (17) à Vireuil',
    'Arbitres : MM. Sorel et Vidal',
  ];

  it.each([
    ['with a heading', ['La feuille de match', ...SHEET.slice(1)]],
    ['without one', SHEET.slice(1)],
    [
      'of persons and days',
      [
        'Entraîneuse : Sophie Garance',
        'Prochain match : Vireuil - Bellac, le 22 février',
        'Salle : gymnase de Montclavel, 900 places',
      ],
    ],
    [
      'for the visitor',
      [
        'Infos pratiques',
        'Salle : gymnase de Vireuil, 3, rue du Lavoir',
        'Billets : 6 € à l’entrée',
        'Prochain match : Vireuil - Bellac, dimanche à 16 h',
      ],
    ],
  ])('stay: %s', async (_, box) => {
    const text = await cleaned(page(box.join('\n')));
    for (const line of box) expect(text).toContain(line);
    expect(text).not.toContain('Basket');
  });

  it.each([
    [
      'titles of other articles',
      ['Vireuil : un gymnase neuf en mai', 'Montclavel : le maire s’en va', 'Rugby : Bellac gagne'],
    ],
    ['ways to reach a club', ['Contact : Anne Sorel', 'Tél. : 00 00 00 00 00', 'Mail : club@example.org']],
  ])('are no %s', async (_, lines) => {
    const text = await cleaned(page('Sur le même sujet', lines.join('\n')));
    for (const line of lines) expect(text).not.toContain(line);
  });

  it('stay below a note of the source', async () => {
    const source = 'Source : Annuaire du handball amateur, 3 février 2026';
    expect(await cleaned(page(source))).toContain(source);
  });

  it('are not the agency that sent the text', async () =>
    expect(await cleaned(page('Source : AFP'))).not.toContain('AFP'));
});

describe('what stands between the title and the body of a page', () => {
  const head = 'Aller au contenu\nMenu\nSports\nLoisirs\nAgenda\nMon compte\nS’abonner\nAccueil > Sports';

  it('a standfirst without a stop stays', async () => {
    const deck =
      'Menée de quatre buts à la pause, l’équipe de Sophie Garance a fini par dominer Montclavel grâce à sa gardienne';
    expect(await cleaned([head, TITLE, deck, OPENING, BODY, END, FOOT].join('\n\n'))).toContain(deck);
  });

  it('a title stays over a standfirst without a stop', async () => {
    const deck =
      'Personne ne les attendait. Les joueuses de Sophie Garance ont renversé leur hôte samedi, au bout d’une seconde mi-temps étouffante';
    const text = await cleaned(
      [head, 'Un samedi pas comme les autres à Montclavel', deck, 'Par Jean Colas', OPENING, BODY, END, FOOT].join(
        '\n',
      ),
    );
    expect(text).toContain('Un samedi pas comme les autres');
    expect(text).toContain(deck);
  });

  it('the heading of the list that opens the body stays', async () => {
    const list = [
      'L’essentiel',
      '• Vireuil prend la tête du championnat, un point devant Bellac et deux devant Saint-Avertin.',
      '• Claire Moulinas, blessée depuis novembre, a marqué sept buts dont trois de suite.',
    ].join('\n');
    const text = await cleaned([head, TITLE, 'Publié le 14/02/2026', list, OPENING, BODY, END, FOOT].join('\n\n'));
    expect(text).toContain('L’essentiel');
  });

  it('bold words are words', async () =>
    expect(await cleaned([TITLE, `**${OPENING}**`, BODY, END].join('\n\n'))).toBe(
      [TITLE, OPENING, BODY, END].join('\n\n'),
    ));

  it('products of stars are none', async () => {
    const sum = 'Le calcul 2**3**2 donne 512, et non 64, dit-elle à ses élèves de seconde.';
    expect(await cleaned([TITLE, OPENING, sum, END].join('\n\n'))).toContain(sum);
  });
});

describe('the fence around an assistant’s article', () => {
  const article = `# ${TITLE}\n\n${OPENING}\n\n${BODY}\n\n${END}`;
  const kept = [TITLE, OPENING, BODY, END].join('\n\n');

  it.each([
    [
      'named as text',
      'Consignes retenues :\n- ton vif\n\n```markdown',
      '```\n\nNombre de mots : 110\n\nPublic visé : adultes',
    ],
    [
      'below an announcement',
      'Bien sûr ! Avec plaisir 😊 Voici l’article demandé :\n\n```',
      '```\n\nCopier   👍   Régénérer',
    ],
  ])('holds all of it when it is %s', async (_, above, below) =>
    expect(await cleaned(`${above}\n${article}\n${below}`)).toBe(kept),
  );

  it('proves nothing without an announcement', async () => {
    const intro = 'Ce compte rendu a été lu à la radio locale, dimanche matin.';
    expect(await cleaned(`${intro}\n\n\`\`\`\n${article}\n\`\`\``)).toContain(intro);
  });

  it('offers that follow a leave-taking go with it', async () => {
    const offers = 'Souhaitez-vous que je :\n1. raccourcisse le texte ?\n2. change le titre ?';
    expect(await cleaned(`${TITLE}\n\n${OPENING}\n\n${BODY}\n\n${END}\n\n${offers}`)).toBe(kept);
  });
});

describe('the head of a press release', () => {
  it('says when it appears', async () => {
    const marks = [
      '[LOGO Club de Vireuil]     [LOGO Ville]',
      'COMMUNIQUÉ DE PRESSE',
      'Ne pas diffuser avant le 16 février à 6 heures',
      'Vireuil, le 15 février 2026',
    ];
    const { article, text } = await cleanText([...marks, TITLE, OPENING, BODY, END].join('\n\n'));
    expect(text.trimEnd()).toBe([TITLE, OPENING, BODY, END].join('\n\n'));
    expect(article.metadata.date).toBe('15 février 2026');
    expect(article.removals.find(({ text: line }) => line === marks[3])?.tells).toBe('publication');
  });

  it('is no letter’s', async () => {
    const line = 'Vireuil, le 15 février 1926';
    expect(await cleaned([line, OPENING, BODY, END].join('\n\n'))).toContain(line);
  });
});

describe('the last words of an article, up to the first known leftover', () => {
  it('stay with the heading above them and the table below', async () => {
    const own = [
      'Le mot de la gardienne',
      'Une séance de plus par semaine, dit-elle, et surtout dormir la veille, ce que personne dans cette équipe ne fait jamais.',
      'Valeurs du match',
      'Tirs\t41\nArrêts\t17',
      'Comptées par nos soins depuis la tribune, à l’exception de la dernière ligne du tableau.',
    ];
    const text = await cleaned(page(...own));
    for (const line of own.flatMap((block) => block.split('\n'))) expect(text).toContain(line.split('\t')[0]);
    expect(text).not.toContain('Basket');
  });
});
