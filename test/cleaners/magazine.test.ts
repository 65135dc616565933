import { describe, expect, it } from 'vitest';
import { cleanText } from '../support/cleaning.ts';

const TITLE = 'Les dernières barques à fond plat du marais';
const OPENING =
  'Ils sont encore quatre à construire des barques à fond plat dans le marais de Brissonne, et le plus jeune a soixante et un ans. « On commence par la quille, toujours », dit Lucien Arnaud.';
const BODY =
  'Le bois vient de la forêt voisine, où il sèche trois ans sous un hangar ouvert. Une barque demande deux mois de travail, un seul outil coupant et beaucoup de patience.';
const END = 'Un apprenti est arrivé en septembre. Il a déjà scié sa première planche, de travers, et l’a gardée.';

const cleaned = async (...blocks: readonly string[]): Promise<string> =>
  (await cleanText(blocks.join('\n\n'))).text.trimEnd();
const ARTICLE = [TITLE, OPENING, BODY, END].join('\n\n');

describe('what a magazine prints around its columns', () => {
  it.each([
    ['a caption that points', 'Ci-dessous : la barque de 1931, restaurée l’an dernier.'],
    ['a caption of persons and its credit', 'Lucien Arnaud (à droite) et son apprenti, au hangar\nPhoto : H. Soulié'],
    ['a pull quote over a heading', '« On commence par la quille »\n\nUne affaire de bois'],
  ])('goes: %s', async (_, box) => {
    const text = await cleaned(TITLE, OPENING, box, BODY, END);
    expect(text).not.toContain(box.split('\n')[0]);
    expect(text).toContain(BODY);
  });

  it('goes: the subscription coupon', async () => {
    const coupon = 'Je m’abonne !\n1 an, 6 numéros : 42 €\nNom, prénom :\nChèque à l’ordre de Marais & Rivières';
    expect(await cleaned(TITLE, OPENING, BODY, END, coupon)).toBe(ARTICLE);
  });

  it.each([
    ['a list below its words', 'Ci-dessous : les outils qu’il faut.\n- une scie\n- un rabot'],
    ['a sentence with a place in it', 'Une barque (à gauche de la cale) attend son vernis depuis mars.'],
    ['a quotation that heads a section', '« On commence par la quille »'],
    [
      'an appeal without an offer',
      'Abonnez-vous\n\nDit l’affiche, et personne ne la lit plus depuis que le kiosque a fermé.',
    ],
  ])('stays: %s', async (_, lines) => {
    const text = await cleaned(TITLE, OPENING, lines, BODY, END);
    expect(text).toContain(lines.split('\n').at(-1)!.replace(/^- /, ''));
  });
});
