import { describe, expect, it } from 'vitest';
import { textBlocks } from '../../src/readers/text.ts';

const MESSAGE = [
  '> Le pont du moulin a été fermé mardi, après la découverte d’une fissure',
  '> dans la deuxième pile. Les camions passeront par la route haute, et les',
  '> cars de l’école aussi, jusqu’à la fin des travaux.',
  '>',
  '> La réparation prendra six semaines.',
];
const WHOLE =
  'Le pont du moulin a été fermé mardi, après la découverte d’une fissure dans la deuxième pile. Les camions passeront par la route haute, et les cars de l’école aussi, jusqu’à la fin des travaux.';

const read = (...lines: readonly string[]) => textBlocks(lines.join('\n'));

describe('messages that a mail program quoted', () => {
  it('lose their marks and the ends of their lines', () => {
    const blocks = read('Le 3 mai 2026 à 10:12, Ida Carou <ida@example.org> a écrit :', '', ...MESSAGE);
    expect(blocks.slice(1).map(({ kind, text }) => [kind, text])).toEqual([
      ['paragraph', WHOLE],
      ['paragraph', 'La réparation prendra six semaines.'],
    ]);
  });

  it('keep the lines of the file', () =>
    expect(read('Objet : le pont', ...MESSAGE).map(({ line, gap }) => [line, gap])).toEqual([
      [1, false],
      [2, true],
      [6, true],
    ]));

  it('are found without their announcement when their sentences run on', () =>
    expect(read(...MESSAGE, '> Ida')[0]?.text).toBe(WHOLE));

  it('hold others that announce themselves one level too deep', () => {
    const inner = ['> Le 2 mai à 22:46, Rosine a écrit :', '>', ...MESSAGE.map((line) => `> ${line}`), '>', '> Rosine'];
    const blocks = read('Objet : le pont', '> Je relaie :', '>', ...inner.map((line) => `> ${line}`));
    expect(blocks.map(({ text }) => text)).toContain(WHOLE);
  });

  it('hold others, several levels deep', () => {
    const deep = MESSAGE.map((line) => `>${line}`);
    const blocks = read('Objet : le pont', '> Je relaie :', '> Le 3 mai à 10:12, Ida a écrit :', ...deep);
    expect(blocks.map(({ text }) => text)).toContain(WHOLE);
  });

  it('leave what stands around them alone', () => {
    const blocks = read('Bonjour,', 'Objet : le pont', ...MESSAGE, 'À demain', 'Ida');
    expect(blocks.map(({ text }) => text)).toEqual([
      'Bonjour,',
      'Objet : le pont',
      WHOLE,
      'La réparation prendra six semaines.',
      'À demain',
      'Ida',
    ]);
  });

  it.each([
    ['one line', ['> « Ne pressez jamais la pâte », disait-elle.']],
    ['lines of verse', ['> Le vent du soir', '> Sur la colline', '> Passe sans bruit']],
    ['a letter below « a écrit : »', ['En 1931, sa sœur lui a écrit :', '> Ma chère Lucie,', '> Tout va bien.']],
  ])('are no quotations of an article: %s', (_, lines) =>
    expect(read(...lines).filter(({ kind }) => kind === 'quote')).toHaveLength(
      lines.filter((line) => line.startsWith('>')).length,
    ),
  );

  it('cost no more the deeper they are', () => {
    const [first] = read(`Objet : a`, `${'>'.repeat(50_000)} a`, `${'>'.repeat(50_000)} b`).slice(1);
    expect(first?.text.endsWith('a')).toBe(true);
  });
});

describe('lines broken as mails break them, beside wider ones', () => {
  const NOTICE =
    'Ce courriel est destiné à la seule personne nommée en tête ; s’il vous est parvenu par erreur, merci de l’effacer et de prévenir l’expéditeur.';
  const BROKEN = [
    'Le bac ne traverse plus depuis lundi, et les élèves de la rive gauche',
    'font désormais le tour par le pont de la gare, à sept kilomètres de',
    'là, dans un car que la commune a loué pour un mois.',
    '',
    'La pièce cassée vient d’une forge qui a fermé. On cherche quelqu’un qui',
    'sache encore la couler, et le maire a écrit à trois fonderies de la',
    'région, dont une seule a répondu pour le moment.',
  ];

  it('are joined', () => {
    const blocks = read(...BROKEN, '', NOTICE, '', ...MESSAGE.slice(0, 3).map((line) => line.slice(2)));
    expect(blocks.map(({ text }) => text)).toEqual([
      BROKEN.slice(0, 3).join(' '),
      BROKEN.slice(4).join(' '),
      NOTICE,
      WHOLE,
    ]);
  });

  it('stay lines when they are as short as verses', () => {
    const verses = ['La rivière emporte', 'les feuilles du verger,', 'et la barque morte', 'reste sans berger', 'au'];
    const lines = [...verses, ...verses, NOTICE];
    expect(read(...lines)).toHaveLength(lines.length);
  });
});
