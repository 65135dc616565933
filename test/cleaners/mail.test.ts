import { describe, expect, it } from 'vitest';
import { cleanText } from '../support/cleaning.ts';

const ENVELOPE = [
  'De : Solène Marchadier <solene@example.org>',
  'À : Rédaction',
  'Objet : le papier sur le four à chaux',
  'Date : 3 mars 2026 10:17',
].join('\n');
const ARTICLE = [
  'Le four à chaux de Montreuillon fume à nouveau',
  'Éteint depuis 1958, le four à chaux du vallon a été rallumé dimanche par une vingtaine de bénévoles, devant deux cents curieux venus à pied depuis la gare.',
  'La montée en température a pris trois jours et deux nuits. Il a fallu se relayer toutes les quatre heures pour charger le bois, surveiller la flamme et garder les portes.',
  'La chaux servira à reprendre les murs du lavoir, puis ceux de la maison du garde, dont le toit vient d’être refait par deux apprentis couvreurs de la vallée.',
].join('\n\n');

const cleaned = async (...blocks: readonly string[]): Promise<string> =>
  (await cleanText(blocks.join('\n\n'))).text.trimEnd();

describe('the note above an article in a mail', () => {
  it.each([
    ['up to a rule', ['Bonjour à tous,', 'Voici le papier pour la page 3, comme promis.', 'Solène', '----------']],
    ['up to a rule, without a greeting', ['Ci-joint le texte pour la page 3. Tu me diras.', '***']],
    ['up to its leave-taking', ['Salut Hugo,', 'Je t’envoie le papier pour jeudi.', 'Merci d’avance,', 'Solène']],
    ['up to the title below it', ['Cher Hugo,', 'voici l’article. J’espère que ce n’est pas trop long !']],
    ['up to the name', ['Bonsoir,', 'Comme convenu, l’article ci-dessous. Il est un peu long.', 'Solène Marchadier']],
  ])('goes %s', async (_, note) => expect(await cleaned(ENVELOPE, ...note, ARTICLE)).toBe(ARTICLE));

  it.each([
    ['of a letter to readers', ['Chers amis,', 'Voici venu le temps des fours et des fumées.', '---']],
    ['that hands nothing over', ['Bonjour,', 'Ce matin, le vallon sent la pierre chaude.', '---']],
    [
      'that nothing ends',
      ['Bonjour,', 'Voici le papier que la vallée attendait, dit le maire en dépliant le journal.'],
    ],
  ])('stays when it is the opening %s', async (_, opening) =>
    expect(await cleaned(ENVELOPE, ...opening, ARTICLE)).toContain(opening[1]),
  );

  it('needs an envelope', async () => {
    const note = ['Bonjour à tous,', 'Voici le papier pour la page 3, comme promis.', '----------'];
    expect(await cleaned(...note, ARTICLE)).toContain(note[1]);
  });
});

describe('the words below an article in a mail', () => {
  it.each([
    ['below a rule', ['---', 'Voilà ! J’ai fait au plus court, mais la fin peut sauter.', 'Bien à toi,', 'Solène']],
    ['above the leave-taking', ['N’hésitez pas à raccourcir le texte si la page déborde.', 'Cordialement,', 'Solène']],
    [
      'of a lawyer',
      [
        '--',
        'Solène Marchadier',
        'Ce message peut contenir des données confidentielles. S’il vous est parvenu par erreur, supprimez-le.',
      ],
    ],
  ])('go %s', async (_, below) => expect(await cleaned(ENVELOPE, ARTICLE, ...below)).toBe(ARTICLE));

  it('stay when nobody takes leave below the rule', async () => {
    const end = 'Le prochain feu est annoncé pour la Saint-Jean.';
    expect(await cleaned(ENVELOPE, ARTICLE, '---', end)).toContain(end);
  });
});

describe('a thread of mails', () => {
  const question = ['Le 2 mars 2026 à 18:20, Hugo Vial a écrit :', 'Solène, tu crois que le papier sera prêt ?'];

  it('gives the longest message', async () => expect(await cleaned(ENVELOPE, ARTICLE, ...question)).toBe(ARTICLE));

  it('is none without an envelope', async () => expect(await cleaned(ARTICLE, ...question)).toContain(question[1]));
});
