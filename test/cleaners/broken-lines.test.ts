import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { cleanText } from '../support/cleaning.ts';
import { Random } from '../support/random.ts';

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];

/** A text broken into lines of so many signs at most, or of a random part of them: as a mail, a page of a PDF. */
function broken(text: string, width: number, ragged: number): string {
  const random = new Random(width);
  const lines = text.split('\n').map((paragraph) => {
    let most = width;
    const rows: string[] = [''];
    for (const word of paragraph.split(' ')) {
      const row = rows.at(-1) ?? '';
      if (row !== '' && row.length + 1 + word.length > most) {
        rows.push(word);
        most = width * (1 - ragged * random.next());
      } else rows[rows.length - 1] = row === '' ? word : `${row} ${word}`;
    }
    return rows.join('\n');
  });
  return lines.join('\n');
}

/** Furniture around it, which makes the file a whole page. */
const inPage = (text: string): string =>
  `Accueil\nActualités\n\n${text}\n\nPartager sur Facebook\nTweeter\nLire aussi\nCommentaires (3)\n`;

const ARTICLES = [
  'apicultrice-entretien',
  'cyberattaque-hopital',
  'etude-sommeil',
  'teletravail-opinion',
  'zones-humides',
];
const WIDTHS: readonly (readonly [width: number, ragged: number])[] = [
  [32, 0],
  [45, 0],
  [60, 0],
  [60, 0.5],
  [72, 0],
  [90, 0.3],
];

describe('an article whose lines were broken', () => {
  it.each(ARTICLES.flatMap((name) => WIDTHS.map(([width, ragged]) => [name, width, ragged] as const)))(
    '%s at %d signs, ragged %d, keeps what it keeps unbroken',
    async (name, width, ragged) => {
      const raw = (await readFile(new URL(`../../fixtures/articles/${name}.txt`, import.meta.url), 'utf8')).replace(
        /\r/g,
        '',
      );
      const { text } = await cleanText(raw);
      const kept = new Map<string, number>();
      const again = await cleanText(inPage(broken(text, width, ragged)));
      for (const word of wordsOf(again.text)) kept.set(word, (kept.get(word) ?? 0) + 1);
      let lost = 0;
      for (const word of wordsOf(text)) {
        const left = kept.get(word) ?? 0;
        if (left > 0) kept.set(word, left - 1);
        else lost++;
      }
      expect(lost / wordsOf(text).length).toBeLessThan(0.03);
    },
  );

  it('is put together again between running heads and above an imprint', async () => {
    const raw = `LA FEUILLE DE BREZOLLES | N° 41 | AUTOMNE 2025
VIE LOCALE
3

Le four banal chauffe de nouveau

Après trois ans de travaux, le four du hameau a été rallumé
le 11 octobre. Une quarantaine d'habitants avaient apporté
leur pâte, pétrie la veille dans la salle des fêtes.

Le bâtiment menaçait ruine depuis l'hiver 2019, quand une
partie de la voûte était tombée. La commune hésitait entre
le murer et le relever ; une pétition a décidé pour elle.

LA FEUILLE DE BREZOLLES | N° 41 | AUTOMNE 2025
4

Chaque famille peut désormais réserver une fournée, pour
six euros, en s'inscrivant à la mairie. Les enfants de
l'école y cuiront leur pain le premier jeudi du mois.

NUMÉROS UTILES
Mairie : 02 00 00 14 20
Pompiers : 18 – SAMU : 15
Déchetterie : mardi et samedi, 9 h – 12 h

La Feuille de Brezolles, bulletin de la commune
Directeur de la publication : Alain Morvan
Rédaction : commission de l'information
Impression : Imprimerie du Perche
Tirage : 640 exemplaires – Dépôt légal à parution
`;
    const { article } = await cleanText(raw);
    expect(article.blocks.map(({ text }) => text)).toEqual(
      expect.arrayContaining([
        'Après trois ans de travaux, le four du hameau a été rallumé le 11 octobre. Une quarantaine d’habitants avaient apporté leur pâte, pétrie la veille dans la salle des fêtes.'.replace(
          '’',
          "'",
        ),
        "Le bâtiment menaçait ruine depuis l'hiver 2019, quand une partie de la voûte était tombée. La commune hésitait entre le murer et le relever ; une pétition a décidé pour elle.",
        "Chaque famille peut désormais réserver une fournée, pour six euros, en s'inscrivant à la mairie. Les enfants de l'école y cuiront leur pain le premier jeudi du mois.",
      ]),
    );
  });
});
