import { describe, expect, it } from 'vitest';
import { textBlocks } from '../../src/readers/text.ts';

const COLUMN = `Le sentier des douaniers a reculé de quatre mètres en
dix ans, et la commune a choisi de ne plus le conso-
lider. On le déplacera, tout simplement, vers l’inté-
rieur des terres, où trois agriculteurs ont déjà don-
né leur accord.
Les barrières seront posées avant l’hiver, dit le mai-
re, et les bancs remontés plus haut, face au large.
`;
const texts = (text: string): readonly string[] => textBlocks(text).map((block) => block.text.replaceAll('\u00ad', ''));

describe('columns of print without a blank line', () => {
  it('are joined, though a few of their lines are short', () =>
    expect(texts(COLUMN)).toEqual([
      'Le sentier des douaniers a reculé de quatre mètres en dix ans, et la commune a choisi de ne plus le conso-lider. On le déplacera, tout simplement, vers l’inté-rieur des terres, où trois agriculteurs ont déjà don-né leur accord.',
      'Les barrières seront posées avant l’hiver, dit le mai-re, et les bancs remontés plus haut, face au large.',
    ]));

  it('take up a word again below a caption', () => {
    const caption = 'Le sentier vu de la pointe, après la tempête.';
    expect(
      texts(`${COLUMN}Un tracé\nLes marcheurs suivront des poteaux bleus, tous les cin-\n${caption}\nquante mètres.`),
    ).toEqual(
      expect.arrayContaining(['Les marcheurs suivront des poteaux bleus, tous les cin-quante mètres.', caption]),
    );
  });

  it('keep a name of two parts together', () =>
    expect(
      texts(`${COLUMN}On partira, comme avant, de la chapelle de Saint-\nGuénolé, au bout du port.`).at(-1),
    ).toContain('Saint-Guénolé, au bout'));

  it('leave a caption that points at its picture alone', () => {
    const caption = 'Ci-contre : la borne de 1874.';
    expect(texts(`${COLUMN}${caption}\nLe départ ne change pas, et l’arrivée non plus.`)).toContain(caption);
  });

  it('leave a line in capitals alone', () => {
    const byline = 'TEXTE ET PHOTOS : ANNE-LISE KERVRAN, LA TURBALLE';
    expect(texts(`${byline}\n${COLUMN}`)[0]).toBe(byline);
  });

  it('join a sentence set large until its quotation is closed', () =>
    expect(texts(`${COLUMN}« On le\ndéplacera,\ntout simplement »\nUn tracé neuf`)).toContain(
      '« On le déplacera, tout simplement »',
    ));

  it('are no list of years', () => {
    const years = [
      '1874 : première borne posée sur la pointe du nord.',
      '1962 : le sentier devient public, sur onze pas.',
    ];
    expect(texts(`${COLUMN}${years.join('\n')}`)).toEqual(expect.arrayContaining(years));
  });
});
