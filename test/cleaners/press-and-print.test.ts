import { describe, expect, it } from 'vitest';
import { cleanText } from '../support/cleaning.ts';

const TITLE = 'Les Tuileries du Vernay chauffent leurs fours au noyau d’olive';
const OPENING =
  'Depuis lundi, les Tuileries du Vernay cuisent leurs tuiles sans une goutte de fioul. Deux chaudières à biomasse, livrées en pièces détachées, ont remplacé le brûleur de 1987.';
const BODY =
  'L’investissement s’élève à 3,4 millions d’euros. Il doit permettre de réduire de 70 % les émissions du site, qui emploie quatre-vingt-six personnes à la sortie du village.';
const END =
  '« Nous brûlons ce que les moulins jetaient », résume Maud Estrade, directrice du site. La première fournée est sortie mardi, un peu plus rouge que d’ordinaire.';
const ARTICLE = [TITLE, OPENING, BODY, END].join('\n\n');
const FIRM =
  'Fondées en 1902, les Tuileries du Vernay sont un acteur de référence de la tuile canal. Le groupe emploie 240 salariés et a réalisé un chiffre d’affaires de 31 millions d’euros en 2024.';

const cleaned = async (...blocks: readonly string[]): Promise<string> =>
  (await cleanText(blocks.join('\n\n'))).text.trimEnd();

describe('below the news of a press release', () => {
  it('keeps in the receipt what it tells of the firm, for the comparison with the source', async () => {
    const { article } = await cleanText([ARTICLE, `À propos des Tuileries du Vernay\n${FIRM}`, '###'].join('\n\n'));
    expect(article.removals).toContainEqual(expect.objectContaining({ text: FIRM, tells: 'subject' }));
  });

  const CONTACT = 'Contact presse\nAgence Sillon – 04 00 00 00 12 – presse@sillon.example';

  it.each([
    ['the firm', `À propos des Tuileries du Vernay\n${FIRM}`, CONTACT],
    ['the firm, in capitals', `À PROPOS DES TUILERIES DU VERNAY\n${FIRM}`, CONTACT],
    ['the firm, run in', `À propos des Tuileries du Vernay : ${FIRM}`, CONTACT],
    [
      'an address below it',
      `À propos des Tuileries du Vernay\n${FIRM}\nPlus d’informations : www.vernay.example`,
      CONTACT,
    ],
    ['a mark above it', '###', `À propos des Tuileries du Vernay\n${FIRM}`, CONTACT],
    ['another mark', '-###-', `À propos des Tuileries du Vernay\n${FIRM}`],
    [
      'two firms',
      `À propos des Tuileries du Vernay\n${FIRM}`,
      'À propos de Sillon Énergie\nCréée en 2011, Sillon Énergie conçoit des chaudières à biomasse et emploie 58 collaborateurs dans deux ateliers.',
      CONTACT,
    ],
    [
      'its forecasts',
      'Avertissement : ce communiqué contient des déclarations de nature prospective. Ces déclarations sont soumises à des risques et à des incertitudes et ne garantissent pas les résultats futurs.',
    ],
    [
      'its forecasts, under a heading',
      'Avertissement\nCertaines informations contenues dans ce communiqué de presse sont prospectives et reposent sur des hypothèses que la société juge raisonnables à ce jour.',
    ],
    ['its sender', CONTACT, 'Communiqué diffusé par Dépêches du Sud – Retrouvez tous nos communiqués'],
    [
      'a firm that says enough of itself',
      `À propos des Tuileries du Vernay\n${FIRM} Il est certifié ISO 14001 et présent dans trois pays.`,
    ],
  ])('%s goes', async (_, ...below) => expect(await cleaned(ARTICLE, ...below)).toBe(ARTICLE));

  it.each([
    ['where the article goes on', `À propos des Tuileries du Vernay\n\n${FIRM}`, END],
    ['under a heading of another kind', `À propos de la cuisson\n\n${FIRM}`, CONTACT],
    [
      'of somebody else',
      'À propos de Maud Estrade\n\nLe four ne s’éteint jamais, et personne ici ne se souvient de l’avoir vu froid, sauf les anciens.',
      CONTACT,
    ],
    ['without anything of a press release', `À propos des Tuileries du Vernay\n\n${FIRM}`],
    [
      'that quotes a release',
      'Le communiqué contient des déclarations prospectives, ce que la direction justifie par la durée du chantier.',
    ],
  ])('a section stays %s', async (_, ...below) => {
    const text = await cleaned(TITLE, OPENING, BODY, END, ...below);
    for (const line of below.filter((block) => block !== CONTACT).flatMap((block) => block.split('\n\n')))
      expect(text).toContain(line);
  });

  it('a row of capitals costs no more than another line', async () => {
    const start = process.cpuUsage();
    await cleaned(
      ARTICLE,
      'À propos du Vernay',
      'UNION EUROPÉENNE ÉLECTIONS PROTECTION ESPAGNE ROYAUME MÉDITERRANÉE '.repeat(2),
      FIRM,
    );
    expect(process.cpuUsage(start).user / 1000).toBeLessThan(500);
  });
});

describe('what a printed paper prints around its articles', () => {
  const IMPRINT = [
    'Vivre au Vernay, magazine trimestriel d’informations municipales',
    'Directeur de la publication : M. le Maire',
    'Conception et mise en page : atelier Encre bleue',
    'Imprimé par l’Imprimerie des Quais – Tirage : 2 100 exemplaires',
    'Dépôt légal à parution – ISSN 0000-0000',
    'Ne pas jeter sur la voie publique',
  ];

  it('its imprint goes', async () => expect(await cleaned(ARTICLE, IMPRINT.join('\n'))).toBe(ARTICLE));

  it('its imprint goes between two pages too', async () =>
    expect(await cleaned(TITLE, OPENING, IMPRINT.join('\n'), BODY, END)).toBe(ARTICLE));

  it.each([
    [
      'a paper that the article is about',
      [
        'Directeur de la publication : Luc Estrade',
        'Impression : atelier des Quais',
        'Tirage : 612 exemplaires',
        'Dépôt légal : mars 1985',
      ].join('\n'),
    ],
    [
      'a book',
      [
        'Éditions du Vernay, 212 pages',
        'Maquette : Luc Estrade',
        'Imprimé en France',
        'Dépôt légal : mars 2024',
        'ISBN 978-2-00-000000-0',
      ].join('\n'),
    ],
  ])('the record of %s stays', async (_, record) => {
    for (const blocks of [
      [TITLE, OPENING, 'En bref', record, BODY, END],
      [TITLE, OPENING, BODY, END, 'En bref', record],
    ]) {
      const text = await cleaned(...blocks);
      for (const line of record.split('\n')) expect(text).toContain(line);
    }
  });

  const SPLIT = BODY.indexOf(' de réduire');
  it('heads of two lines, the site’s address and « suite page 14 » go, and the sentence is joined again', async () => {
    const head = (page: number) => ['LE VERNAY – N° 48 – MARS 2025', 'DOSSIER', String(page)].join('\n\n');
    const [first, second] = [BODY.slice(0, SPLIT), BODY.slice(SPLIT + 1)];
    expect(
      await cleaned(
        head(12),
        TITLE,
        OPENING,
        first,
        'Suite page 13 ►',
        'www.vernay.example',
        head(13),
        '(suite de la page 12)',
        second,
        head(14),
        END,
      ),
    ).toBe(ARTICLE);
  });

  it('marks out of ten are no pages, and what stands below them no head', async () => {
    const marks = ['Four du Vernay', '7', 'Les plus', 'Chauffe vite', 'Four du Mas', '5', 'Les plus', 'Chauffe bien'];
    const text = await cleaned(TITLE, OPENING, BODY, ...marks, END);
    expect(text.split('\n\n').filter((line) => marks.includes(line))).toEqual(marks);
  });

  it.each(['Suite', 'La suite en page d’accueil', 'Suite page suivante du carnet', 'www.vernay.example'])(
    '« %s » stays between paragraphs',
    async (line) => expect(await cleaned(TITLE, OPENING, line, BODY, END)).toContain(line),
  );
});
