import { describe, expect, it } from 'vitest';
import type { Cleaner } from '../../src/model/cleaner.ts';
import { batchLines, elsewhereIn, lineKeys } from '../../src/pipeline/batch-lines.ts';
import { clean } from '../../src/pipeline/clean.ts';
import { articleOf, cleanText, lexicon } from '../support/cleaning.ts';

const PROSE = 'Le chat de la voisine dort sur le mur du jardin, et personne ne le dérange avant que la pluie ne tombe.';

/** Drops the lines that hold a word. */
const dropping = (id: string, word: string, rest: Partial<Cleaner> = {}): Cleaner => ({
  id,
  about: { en: id, fr: id },
  *find({ blocks }) {
    for (const block of blocks) if (block.text.includes(word)) yield { block, reason: { en: 'told', fr: 'dit' } };
  },
  ...rest,
});

describe('the runner', () => {
  it('keeps a receipt of what went, by line', async () => {
    const { removals } = clean(await articleOf(`pub b\n\n${PROSE}\n\npub a`), [dropping('ads', 'pub')], { lexicon });
    expect(removals).toEqual([
      { cleaner: 'ads', reason: { en: 'told', fr: 'dit' }, line: 1, text: 'pub b' },
      { cleaner: 'ads', reason: { en: 'told', fr: 'dit' }, line: 5, text: 'pub a' },
    ]);
  });

  it('lets a person keep and drop', async () => {
    const wishes = { keep: [/partager/iu], drop: [/chien/iu] };
    const { text, article } = await cleanText(`${PROSE}\n\nLe chien aboie.\n\nPartager cet article`, { wishes });
    expect(text).toBe(`${PROSE}\n\nPartager cet article\n`);
    expect(article.removals).toMatchObject([{ cleaner: 'drop', text: 'Le chien aboie.' }]);
  });

  it('gives the text back with a warning rather than lose two thirds of its prose', async () => {
    const article = await articleOf(Array.from({ length: 9 }, (_, index) => `${index} ${PROSE}`).join('\n\n'));
    const cleaned = clean(article, [dropping('wild', 'chat', { bold: true })], { lexicon });
    expect(cleaned.blocks).toHaveLength(9);
    expect(cleaned.warning?.fr).toContain('0\u00a0%');
  });

  it('leaves out only the bold cleaner that goes too far', async () => {
    const article = await articleOf(`pub\n\n${PROSE}\n\n${PROSE.replace('chat', 'chien')}`);
    const cleaned = clean(article, [dropping('wild', 'voisine', { bold: true }), dropping('ads', 'pub')], { lexicon });
    expect(cleaned.removals.map(({ cleaner }) => cleaner)).toEqual(['ads']);
  });

  it('keeps what the file says of its source', async () => {
    const { article } = await cleanText(
      `Un titre assez long\nPar Jeanne Martin\nPublié le 3 mars 2025\n${PROSE}\n${PROSE} Encore.`,
    );
    expect(article.title).toBe('Un titre assez long');
    expect(article.metadata).toMatchObject({ author: 'Jeanne Martin', date: '3 mars 2025' });
  });
});

describe('what files of one run repeat', () => {
  it('is counted once a file, figures folded', async () => {
    const batch = batchLines();
    for (const raw of ['12 avis\n12 avis', '3 avis', 'rien']) batch.learn(lineKeys(await articleOf(raw)));
    const elsewhere = elsewhereIn(batch.repeated());
    expect(elsewhere('7 avis')).toBe(1);
    expect(elsewhere('inconnu')).toBe(0);
  });

  it('goes from the edges of an article and stays inside it', async () => {
    const raws = ['chat', 'chien', 'merle'].map((animal) => {
      const prose = PROSE.replace('chat', animal);
      return `Le bulletin de la vallée vous est offert\n\n${prose}\n\nEn bref\n\n${prose} Fin ${animal}.\n\nImprimé sur papier recyclé par nos soins`;
    });
    const batch = batchLines();
    for (const raw of raws) batch.learn(lineKeys(await articleOf(raw)));
    const { text, article } = await cleanText(raws[0]!, { elsewhere: elsewhereIn(batch.repeated()) });
    expect(article.removals.map(({ text: line }) => line)).toEqual([
      'Le bulletin de la vallée vous est offert',
      'Imprimé sur papier recyclé par nos soins',
    ]);
    expect(text).toContain('En bref');
  });

  it('takes neither the parts that all recipes have nor a title that differs by its figures', async () => {
    const raws = ['poireaux', 'carottes', 'blettes'].map((thing, index) =>
      [
        `Le panier de la semaine ${index + 12}`,
        `Les ${thing} de la halle se cuisinent sans façon, et la marchande du premier étal, qui en vend quarante bottes par matinée depuis le début du mois, explique volontiers comment elle s’y prend à ceux qui attendent leur tour.`,
        'Ingrédients',
        `- 200 g de ${thing}`,
        '- 2 œufs',
        'Préparation',
        `Lavez les ${thing}, coupez-les en tronçons de deux doigts, puis faites-les revenir à feu doux dans un peu d’huile sans les laisser brunir. Battez les œufs, versez-les et laissez prendre un quart d’heure sous un couvercle, le temps de mettre la table.`,
        'Le conseil de la marchande',
        `Les ${thing} se gardent deux jours au frais dans un linge humide. Les fanes donnent une soupe claire que ses enfants préfèrent à toutes les autres, à condition d’y ajouter une pomme de terre et un peu de crème au moment de servir.`,
        'Bon appétit et à samedi',
      ].join('\n\n'),
    );
    const batch = batchLines();
    for (const raw of raws) batch.learn(lineKeys(await articleOf(raw)));
    const { article } = await cleanText(raws[0]!, { elsewhere: elsewhereIn(batch.repeated()) });
    expect(article.removals.map(({ text: line }) => line)).toEqual(['Bon appétit et à samedi']);
    expect(article.title).toBe('Le panier de la semaine 12');
  });

  it('proves nothing when the files are copies of one article', async () => {
    const raw = `Le titre de la copie\n\n${PROSE}\n\nLe mot de la fin sans point`;
    const batch = batchLines();
    for (let copy = 0; copy < 3; copy++) batch.learn(lineKeys(await articleOf(raw)));
    expect((await cleanText(raw, { elsewhere: elsewhereIn(batch.repeated()) })).article.removals).toEqual([]);
  });
});
