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

  it('is one as a name among others', async () => {
    const people = ['Adèle Morvan', 'Jean Serval', 'Inès de Brocas'];
    expect(await headings(...people.flatMap((name) => [name, LINE]))).toEqual(people);
  });
});
