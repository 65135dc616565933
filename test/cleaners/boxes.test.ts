import { describe, expect, it } from 'vitest';
import { ARTICLE, BODY, cleaned, END, OPENING, TITLE } from '../support/ferry-article.ts';

describe('messages of sponsors', () => {
  const PITCH =
    'Avec le livret Peuplier, votre épargne finance les haies de votre canton. Ouvrez un compte et recevez 40 € de prime avec le code RIVIERE40.';

  it.each([
    [
      'between rules',
      '* * * UN MESSAGE DE NOTRE PARTENAIRE * * *',
      `Et si votre argent prenait l’air ?\n${PITCH}\nJ’en profite →`,
      '* * *',
    ],
    ['without a button', '* * * UN MESSAGE DE NOTRE PARTENAIRE * * *', PITCH, '* * *'],
    ['up to its button', 'Un message de notre partenaire', PITCH, 'En savoir plus'],
    ['of a house that presents', 'Présenté par la Banque des Vallées', PITCH, 'Je découvre l’offre'],
  ])('go %s', async (_, ...box) => expect(await cleaned(TITLE, OPENING, ...box, BODY, END)).toBe(ARTICLE));

  it.each([
    ['that nothing ends', 'Un message de notre partenaire', PITCH],
    [
      'that sells nothing',
      '* * * UN MESSAGE DE NOTRE PARTENAIRE * * *',
      'La rivière a ses partenaires : le vent, la crue, et vous, si vous passez par là.',
      '* * *',
    ],
    ['below a rule far away', 'Un message de notre partenaire', PITCH, BODY, '* * *'],
    [
      'of the radio',
      'Présenté par Jeanne Malaval',
      'Chaque dimanche, votre rendez-vous avec la rivière et ceux qui la passent.',
    ],
  ])('keep a paragraph %s', async (_, ...box) => {
    const text = await cleaned(TITLE, OPENING, ...box, BODY, END);
    for (const line of [OPENING, box[1]!, BODY, END]) expect(text).toContain(line);
  });
});

describe('what a letter says of itself', () => {
  it.each([
    'Vous ne voyez pas les images ? Autorisez leur affichage.',
    'On vous a transféré cette lettre ? Inscrivez-vous ici, c’est gratuit.',
  ])('« %s » goes', async (line) => expect(await cleaned(TITLE, line, OPENING, BODY, END)).toBe(ARTICLE));

  it.each([
    'Vous ne voyez pas les images ?',
    'On vous a transféré cette lettre ?',
    'On vous a transféré cette lettre et vous l’avez gardée, raconte-t-il, comme on garde un reçu.',
  ])('« %s » stays', async (line) => expect(await cleaned(TITLE, OPENING, line, BODY, END)).toContain(line));
});

describe('boxes of bookmakers', () => {
  const LAW = 'Jouer comporte des risques : endettement, isolement, dépendance. Appelez le 09-74-75-13-99.';

  it.each([
    [
      'PARIEZ SUR LE PROCHAIN MATCH AVEC WINOBET',
      'Vignemont 2,35   Nul 17,00   Castelrouge 1,58',
      '100 € offerts pour votre premier pari*',
      LAW,
    ],
    ['Pariez sur Vignemont – Castelrouge', 'Vignemont (2.35) | Nul (17.00) | Castelrouge (1.58)'],
    ['Jusqu’à 100 € remboursés avec Winobet', LAW],
  ])('%s', async (...box) => expect(await cleaned(TITLE, OPENING, ...box, BODY, END)).toBe(ARTICLE));

  it.each([
    [['Vignemont 2,35   Nul 17,00   Castelrouge 1,58']],
    [['Pariez sur l’outsider, et vous perdrez moins souvent que vous ne le croyez.']],
    [
      [
        '100 € offerts, vraiment ?',
        'Le bonus n’est pas de l’argent : il faut le rejouer trois fois avant de retirer quoi que ce soit.',
      ],
    ],
    [
      [
        'Parier sur la rivière',
        'Vignemont compte 2,35 mètres d’eau, Castelrouge 1,58 seulement, et la vanne est réglée entre les deux.',
      ],
    ],
  ])('an article on betting stays: %j', async (lines) => {
    const text = await cleaned(TITLE, OPENING, ...lines, BODY, END);
    for (const line of lines) expect(text.replaceAll(/ +/g, ' ')).toContain(line.replaceAll(/ +/g, ' '));
  });
});

describe('times alone on their lines', () => {
  const SAID = [
    'Radio Confluence : Comment devient-on passeur, quand personne ne vous l’apprend ?',
    'Édouard Lacombe : On tombe à l’eau, puis on tombe moins souvent, et un jour on ne tombe plus du tout.',
    'Radio Confluence : Et la nuit, quand la cloche sonne, vous y allez toujours ?',
  ];
  const times = (...stamps: readonly string[]) => SAID.flatMap((line, index) => [stamps[index]!, line]);

  it.each([
    ['below the heading of a transcript', ['Transcription'], ['00:42', '05:13', '09:58']],
    [
      'below what a machine made',
      ['Transcription', 'Transcription générée automatiquement, relue par la rédaction.'],
      ['00:42', '05:13', '09:58'],
    ],
    ['beyond the hours of a day', [], ['[05:13]', '[19:40]', '[31:07]']],
  ])('go %s', async (_, heads, stamps) =>
    expect(await cleaned(TITLE, OPENING, ...heads, ...times(...stamps), END)).toBe(
      [TITLE, OPENING, ...SAID, END].join('\n\n'),
    ),
  );

  it.each([
    ['the hours of a night', [], ['00:42', '05:13', '09:58']],
    ['hours that go back', ['Transcription'], ['23:10', '05:13', '09:58']],
    ['a programme', ['Transcription'], ['08:00', '12:30', '18:45']],
  ])('stay when they are %s', async (_, heads, stamps) => {
    const text = await cleaned(TITLE, OPENING, ...heads, ...times(...stamps), END);
    for (const line of [...heads, ...stamps]) expect(text).toContain(line);
  });
});

describe('buttons and counters', () => {
  it.each([
    'Vidéo : à bord du bac. Lecture automatique dans 5 secondes. Annuler',
    'Le live s’actualise automatiquement toutes les 30 secondes',
    '1x   2x   3x',
    'Flashez ce QR code pour voir la vidéo de la traversée',
    'Vous avez testé cette recette ? Identifiez @lebacdevignemont sur Instagram, je repartage vos photos !',
  ])('« %s » goes', async (line) => expect(await cleaned(TITLE, OPENING, line, BODY, END)).toBe(ARTICLE));

  it.each([
    'Scannez le QR code affiché sur l’écran',
    'La lecture automatique dans 5 secondes',
    'Vous avez testé cette recette cent fois, et partagé autant de photos ratées.',
    'Imprimer, noter, partager',
    '4,8 sur 5 pour le bac, 3 sur 5 pour le passeur',
  ])('« %s » stays', async (line) => expect(await cleaned(TITLE, OPENING, line, BODY, END)).toContain(line));

  it('a counter that ran into the end of a paragraph is cut off', async () => {
    expect(await cleaned(TITLE, OPENING, `${BODY} Tweet   Like 48`, END)).toBe(ARTICLE);
    const prose = `${BODY} Like père, like fils`;
    expect(await cleaned(TITLE, OPENING, prose, END)).toContain(prose);
  });
});
