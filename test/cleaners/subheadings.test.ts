import { describe, expect, it } from 'vitest';
import { cleanText } from '../support/cleaning.ts';

const PARAGRAPHS = [
  'Le moulin tourne depuis six ans avec une roue neuve, taillée dans un chêne que la tempête avait couché sur la route des étangs.',
  'On y moud le seigle le mardi, le froment le jeudi, et le sarrasin quand un voisin en apporte assez pour remplir la trémie du haut.',
  'La farine part dans des sacs de papier, que les enfants du village tamponnent d’un poisson bleu, à la peinture, le mercredi après-midi.',
  'Le meunier dort peu. Il écoute l’eau, dit-il, comme d’autres écoutent la pluie, et se lève quand elle change de voix dans la vanne.',
  'Un second moulin pourrait rouvrir en aval, si la commune retrouve les plans que le notaire avait rangés dans une boîte à biscuits.',
];

const named = async (...lines: readonly string[]): Promise<readonly string[]> => {
  const text = lines.flatMap((line, index) => [line, PARAGRAPHS[index % PARAGRAPHS.length]!]);
  const { article } = await cleanText(['Le moulin des étangs', PARAGRAPHS[4], ...text].join('\n\n'));
  return article.blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : []));
};

describe('subheadings of a plain text', () => {
  it.each([
    ['a question', ['Une roue de chêne', 'Quelle farine ?', 'Le tampon bleu']],
    ['a quotation', ['Une roue de chêne', '« Il écoute la vanne »']],
    ['one word', ['Une roue de chêne', 'Farines', 'Le tampon bleu']],
    ['numbers', ['1. La roue', '2. Quelle farine ?', '3. Le prix : 2 € le kilo']],
  ])('are found with %s among them', async (_, lines) => expect(await named(...lines)).toEqual(lines));

  it('are found above short paragraphs too', async () => {
    const lines = ['Une roue de chêne', 'Le silence du soir'];
    const { article } = await cleanText(
      [
        'Le moulin des étangs',
        PARAGRAPHS[0],
        lines[0],
        PARAGRAPHS[1],
        lines[1],
        'Il dort peu, et mal.',
        PARAGRAPHS[2],
      ].join('\n\n'),
    );
    expect(article.blocks.filter(({ kind }) => kind === 'heading').map(({ text }) => text)).toEqual(lines);
  });

  it.each([
    ['questions of an interview', ['Une roue de chêne', 'Quand dormez-vous ?', 'Qui vous aide ?', 'Et demain ?']],
    ['a question by itself', ['Quelle farine ?']],
    ['a quotation by itself', ['« Il écoute la vanne »']],
    ['stopped quotations', ['Une roue de chêne', '« Il écoute la vanne. »']],
  ])('are no %s', async (_, lines) =>
    expect((await named(...lines)).filter((line) => line !== 'Une roue de chêne')).not.toContain(lines.at(-1)),
  );

  it('are no names below what was said', async () => {
    const said = ['« Je dors peu, mais je dors bien. »', 'Armand Le Bihan', PARAGRAPHS[2]];
    const { article } = await cleanText(
      ['Le moulin des étangs', PARAGRAPHS[0], 'Une roue de chêne', PARAGRAPHS[1], ...said].join('\n\n'),
    );
    expect(article.blocks.find(({ text }) => text === 'Armand Le Bihan')?.kind).toBe('paragraph');
  });
});
