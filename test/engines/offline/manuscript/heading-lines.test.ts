import { describe, expect, it } from 'vitest';
import { articleOf, headingsOf, layOut } from '../corpus.ts';

const LINE =
  'Le four de la boulangerie chauffe dès quatre heures du matin, et la rue entière sent la croûte et le beurre. ';
const headings = async (...lines: string[]): Promise<string[]> => [
  ...headingsOf((await layOut(articleOf('Le fournil de la rue Basse', LINE, ...lines))).markdown),
];

describe('a short line of a plain text', () => {
  it.each([
    'La farine vient du moulin voisin',
    'Trois fournées par jour',
    'Une recette de 1912',
    '« Je pétris à la main »',
  ])('heads the text under it: %s', async (line) => expect(await headings(line, LINE)).toEqual([line]));

  it.each([
    ['a caption', 'Adèle Morvan devant son four, photo : Archives de la ville'],
    ['a caption of an agency', 'Le fournil de la rue Basse, mardi AFP/Jean Serval'],
    ['a by-line', 'Le Courrier du Val | Mis à jour à 10h28 | Par Collectif'],
    ['a date of publication', 'Courrier du Val 20.06.2021 à 13h32'],
    ['a button', 'Ajouter à mes articles Ajouter à mes articles'],
    ['the row of a table', 'Farine 12 kg 14 kg 15,5 kg'],
    ['a broken beginning', '. Le four se donne de l’air'],
    ['a line of small letters', 'du pain pour tout le monde'],
    ['a lone name', 'Adèle Morvan'],
    ['the title again', 'LE FOURNIL DE LA RUE BASSE'],
  ])('heads nothing when it is %s', async (_, line) => expect(await headings(line, LINE)).toEqual([]));

  it('is no heading as a name or a function under a quotation', async () => {
    const talk = ['« Le pain ne ment pas. »', 'Adèle Morvan', 'Directrice de la maison du pain de la vallée haute'];
    expect(await headings(...talk, LINE)).toEqual([]);
  });

  it('is no heading beside another headline: both lead to other articles', async () => {
    const teasers = [
      'Les meuniers de la vallée haute face à la hausse du prix du blé',
      'Pourquoi les boulangers du canton ferment-ils leurs portes le dimanche matin ?',
    ];
    expect(await headings(...teasers, LINE)).toEqual([]);
    expect(await headings('Trois fournées par jour', LINE, ...teasers, LINE)).toEqual(['Trois fournées par jour']);
  });

  it.each([
    [
      'over who said it',
      '« Le pain du matin ne ment jamais à personne »',
      'Adèle Morvan, boulangère, au micro de Val FM',
    ],
    ['over the date of publication', 'Opinion', 'mardi 10.12.24'],
    [
      'that goes on from the line above',
      'Un four à bois de quatre mètres carrés,',
      'Pétrin Aubert Serie 30 de 80 litres',
    ],
    ['with the date of what it shows', 'Le fournil de la rue Basse, 12 mars 2024', LINE],
  ])('is no heading %s', async (_, line, next) => expect(await headings(line, next, LINE)).toEqual([]));

  it('is one as a short quotation between long paragraphs', async () => {
    const long = LINE.repeat(3);
    expect(await headings(long, '« Désaccord total »', long)).toEqual(['« Désaccord total »']);
    expect(await headings('« Désaccord total »', LINE)).toEqual([]);
  });

  it('is one as a name among others', async () => {
    const people = ['Adèle Morvan', 'Jean Serval', 'Inès de Brocas'];
    expect(await headings(...people.flatMap((name) => [name, LINE]))).toEqual(people);
  });
});
