import { describe, expect, it } from 'vitest';
import { cleanText } from '../support/cleaning.ts';

const TITLE = 'Les ruches du toit de la gare passent l’hiver';
const LEAD =
  'Depuis trois ans, quatre ruches vivent au-dessus des quais de Marsange. Les voyageurs l’ignorent, et les abeilles aussi.';
const BODY =
  'La colonie tient chaud toute seule, à condition que la reine reste au milieu. Jeanne Avril monte chaque mardi poser son oreille contre le bois, puis redescend prendre son train.';
const CUT = [
  'Le miel de la gare a un goût de tilleul et, dit-on, de',
  'vieille locomotive, ce que personne ne prouve.',
];
const END =
  'Au printemps, deux ruches de plus prendront place près de l’horloge, si la direction retrouve la clef de l’escalier.';
const ARTICLE = [TITLE, LEAD, BODY, CUT.join(' '), END].join('\n\n');

const cleaned = async (...blocks: readonly string[]): Promise<string> =>
  (await cleanText(blocks.join('\n\n'))).text.trimEnd();

describe('heads and feet of the pages of a document', () => {
  const head = 'Agence du Quai – Textes\t\tRéf. 2031-B\nRégie des gares – Lettre interne\t\tDocument de travail';
  const foot = (page: number) => `Agence du Quai – Lettre n° 4 – V2\nPage ${page} sur 3`;

  it('go when they come back beside counted pages, and the sentence that they cut is joined', async () =>
    expect(await cleaned(head, TITLE, LEAD, BODY, CUT[0]!, foot(1), head, CUT[1]!, foot(2), head, END, foot(3))).toBe(
      ARTICLE,
    ));

  it.each([
    (page: number) => `Lettre de la régie – page ${page}`,
    (page: number) => `Lettre de la régie, p. ${page}`,
    (page: number) => `Lettre de la régie – Page ${page}/3`,
    (page: number) => `Lettre de la régie – ${page}`,
  ])('go with a number that goes up on their own line (%#)', async (line) =>
    expect(await cleaned(TITLE, LEAD, BODY, line(1), CUT.join(' '), line(2), END, line(3))).toBe(ARTICLE),
  );

  it('stay when the number does not go up', async () => {
    const line = 'Premier témoin – page 12';
    expect(await cleaned(TITLE, LEAD, line, BODY, line, END)).toContain(line);
  });
});

describe('comments that stand below a document', () => {
  const comments = [
    '[JA1] Jeanne Avril, 12/03/2024 10:42 : à vérifier auprès de la régie.',
    '[JA2] Jeanne Avril, 12/03/2024 10:51 : un peu long, non ?',
  ];
  const called = [TITLE, `${LEAD}[JA1]`, BODY.replace('mardi', 'mardi[JA2]'), CUT.join(' '), END];

  it.each([
    ['with a heading', ['Commentaires', ...comments]],
    ['with no heading', comments],
    ['with a heading and no hours', ['Commentaires', '[JA1] À vérifier.', '[JA2] Un peu long, non ?']],
  ])('go with what calls them, %s', async (_, below) => expect(await cleaned(...called, ...below)).toBe(ARTICLE));

  it('are references when nothing says who wrote them', async () => {
    const text = await cleaned(
      ...called,
      'Références',
      '[JA1] Avril, Les ruches en ville.',
      '[JA2] Avril, Le tilleul.',
    );
    expect(text).toContain('[JA1]');
    expect(text).toContain('[JA2] Avril');
  });
});

describe('a form above the text', () => {
  it('does not give the title', async () => {
    const form = [
      'Client : Régie des gares de Marsange',
      'Interlocutrice : Mme Jeanne Avril, ruches et toits de la gare',
      'Support : Lettre interne, pages 2-3',
      'Auteur : P. Lassus',
      'Statut : pour validation',
    ].join('\n');
    const plan = 'Imprimer\nPartager\nRetour au sommaire\nVersions du document\nArticle principal\t1\nAnnexes\t4';
    const title = 'Un hiver sans bruit';
    const text = await cleaned(form, plan, title, LEAD, BODY, END);
    expect(text).toContain(title);
    expect(text).not.toContain('Interlocutrice');
  });
});

describe('a long line without a stop over the by-line', () => {
  it('leaves the title to the short line above it', async () => {
    const subtitle =
      'Où l’on apprend que les abeilles de Marsange vivent au-dessus des quais, et que les voyageurs l’ignorent';
    const title = 'Le bruit du bois au chaud';
    const page = [
      'Voir dans le navigateur',
      'LA LETTRE DU QUAI\nUne lettre pour ceux qui attendent\nÉdition du dimanche\nNuméro quarante',
      title,
      subtitle,
      'Par Jeanne Avril\n8 juin 2024',
      'Partager   Commenter',
      LEAD,
      BODY,
      END,
      'Partager\nSe désabonner',
    ];
    const text = await cleaned(...page);
    expect(text).toContain(title);
    expect(text).toContain(subtitle);
    expect(text).not.toContain('LETTRE DU QUAI');
  });
});
