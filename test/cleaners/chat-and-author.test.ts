import { describe, expect, it } from 'vitest';
import { ARTICLE, BODY, cleaned, END, OPENING, TITLE } from '../support/ferry-article.ts';

describe('a chat assistant', () => {
  const LEAVE =
    'J’ai veillé à garder un ton accessible, comme demandé. N’hésitez pas à me dire si vous souhaitez que je raccourcisse l’article !';

  it('goes where it has no name, with its order to itself and its offer', async () =>
    expect(
      await cleaned(
        'Vous avez dit :',
        'L’assistant a dit :',
        TITLE,
        OPENING,
        '(Paragraphe suivant : développer le point de vue de la mairie, rester neutre.)',
        BODY,
        END,
        LEAVE,
        'Copier',
        'Régénérer',
      ),
    ).toBe(ARTICLE));

  it.each([
    'L’assistant a dit :',
    '(Paragraphe suivant du carnet : une liste de courses, un numéro de téléphone barré.)',
    'J’ai gardé sa perche. Si vous voulez, je peux vous la montrer un jour de crue.',
    'J’ai veillé à garder le câble tendu, comme il me l’avait demandé, jusqu’au retour du beau temps.',
  ])('is not who says « %s »', async (line) => {
    expect(await cleaned(TITLE, OPENING, line, BODY, END)).toContain(line);
    expect(await cleaned(TITLE, OPENING, BODY, END, line)).toContain(line);
  });
});

describe('who wrote it', () => {
  const NAME = 'Noémie Ravel';
  const DATE = 'Mis à jour le 02/02/2025 à 18:40';

  it.each([
    [
      'with what she does',
      [
        NAME,
        'Journaliste spécialisée dans les rivières, Noémie Ravel collabore au Messager depuis 2019.',
        'Tous ses articles',
      ],
    ],
    ['with her trade', [NAME, 'Journaliste']],
    [
      'in a sentence at the very end',
      ['Spécialiste des rivières, Noémie Ravel est l’autrice de plusieurs guides pratiques.'],
    ],
  ])('goes below the article %s, when the name stands over the date', async (_, box) =>
    expect(await cleaned(TITLE, OPENING, NAME, DATE, BODY, END, ...box)).toBe(ARTICLE),
  );

  it.each([
    [[NAME, 'Batelière à dix-neuf ans, elle traverse encore trois fois par jour, et personne n’a jamais su pourquoi.']],
    [['Spécialiste des rivières, Noémie Ravel ne croit pas au retour des bacs.', BODY]],
    [['Qui suis-je ?', 'Je suis la somme de mes traversées, dit-il, et de celles que je n’ai pas faites.']],
  ])('stays where the article speaks of her: %j', async (lines) => {
    const text = await cleaned(TITLE, OPENING, NAME, DATE, BODY, END, ...lines);
    for (const line of lines) expect(text).toContain(line);
  });

  it('the keeper of a blog goes with her question', async () =>
    expect(
      await cleaned(
        ARTICLE,
        'Qui suis-je ?',
        'Moi c’est Noémie, maman de deux gourmands et photographe. Sur ce blog je partage mes recettes de saison.',
      ),
    ).toBe(ARTICLE));
});
