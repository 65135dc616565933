import { describe, expect, it } from 'vitest';
import { offlineEngine } from '../../../src/engines/offline/index.ts';
import { contentStems } from '../../../src/french/stems.ts';
import { articleOf, bodyOf, headingsOf, layOut, lexicon, samples } from './corpus.ts';

const LINE =
  'Le four de la boulangerie chauffe dès quatre heures du matin, et la rue entière sent la croûte et le beurre. ';
const notesOf = async (...lines: string[]): Promise<string> =>
  ((await layOut(articleOf('Le fournil', ...lines))).notes ?? []).map(({ fr }) => fr).join('\n');

describe('the offline engine', () => {
  it('says that nothing was generated', () =>
    expect(offlineEngine().identity).toEqual({ name: 'offline', generates: false }));

  it('keeps the questions of an interview as its headings, and sums nobody’s answers up', async () => {
    const talk = [
      'Comment avez-vous appris le métier ?',
      'En regardant mon oncle, qui ne parlait guère et ne se trompait jamais de geste devant le four.',
      'Et aujourd’hui ?',
      'Je vends 80 % de mes pains au marché, et le reste part chez les voisins.',
      'Que diriez-vous à un débutant ?',
      'De se lever tôt, et de ne jamais quitter la pâte des yeux avant le premier rabat.',
    ];
    const { markdown } = await layOut(articleOf('« Le pain ne ment pas »', LINE.repeat(3), ...talk));
    expect(headingsOf(markdown)).toEqual(talk.filter((line) => line.endsWith('?')));
  });

  it('takes numbered lines with text below for headings, and steps for a list', async () => {
    const { markdown } = await layOut(
      articleOf(
        'Trois gestes',
        LINE,
        '1. Nettoyer le four',
        LINE,
        '2. Peser la farine',
        LINE,
        '3. Couvrir la pâte',
        LINE,
      ),
    );
    expect(headingsOf(markdown)).toEqual(['1. Nettoyer le four', '2. Peser la farine', '3. Couvrir la pâte']);
    const steps = await layOut(
      articleOf('La recette', LINE, '1. Nettoyez le four.', '2. Pesez la farine.', '3. Couvrez la pâte.'),
    );
    expect(bodyOf(steps.markdown)).toContain('1. Nettoyez le four.\n2. Pesez la farine.\n3. Couvrez la pâte.');
  });

  it('keeps the articles of a legal text', async () => {
    const { markdown } = await layOut(articleOf('Règlement', 'Article 1 – Objet', LINE, 'Article 2 – Horaires', LINE));
    expect(headingsOf(markdown)).toEqual(['Article 1 – Objet', 'Article 2 – Horaires']);
  });

  it('prints the author’s key points, moves one up when there is no title, and never drops them', async () => {
    const { markdown, notes } = await layOut(
      articleOf(
        '',
        '- La pénurie de farine ferme déjà dix fournils du pays.',
        '- Les meuniers refusent une commande sur trois cette année.',
        LINE,
        LINE,
      ),
    );
    expect(markdown).toContain('# La pénurie de farine ferme déjà dix fournils du pays\n');
    expect(markdown).toContain(
      '## L’essentiel\n\nEn bref, ce qu’il faut retenir de cet article :\n\n- La pénurie de farine ferme déjà dix fournils du pays.\n- Les meuniers refusent',
    );
    expect(notes?.map(({ fr }) => fr).join('\n')).toContain('Le titre principal n’est pas de l’auteur');
    expect(notes?.[0]?.fr).toContain('dont 0 repris');
  });

  it('prefers what the article says to a title that only baits', async () => {
    const { markdown } = await layOut(
      articleOf(
        'Ce boulanger va vous surprendre',
        `La commune a racheté le fournil, faute de repreneur. ${LINE}`,
        LINE,
      ),
    );
    expect(markdown).toContain('# La commune a racheté le fournil, faute de repreneur\n');
  });

  it('is honest about a short text, and says what would help', async () => {
    const notes = await notesOf(LINE);
    expect(notes).toMatch(/Il manque 6\d\d mots/);
    expect(notes).toContain('--facts');
    expect(notes).toContain('--engine openai');
  });

  it('draws missing words from a second source, under its title, and says how many', async () => {
    const second = articleOf(
      'Le moulin voisin reprend du service',
      'Le moulin de la vallée livre de nouveau sa farine à la boulangerie et à son four, après dix ans d’arrêt et de longs travaux sur la roue.',
      'Le boulanger achète désormais toute sa farine au moulin, et le four ne chauffe plus que pour elle.',
    );
    const { markdown, notes } = await layOut(articleOf('Le fournil', LINE, LINE), { facts: [second] });
    expect(headingsOf(markdown)).toContain('Le moulin voisin reprend du service');
    expect(markdown).toContain('Le moulin de la vallée livre de nouveau');
    expect(notes?.map(({ fr }) => fr).join('\n')).toMatch(/\d+ mots viennent de la seconde source/);
    const enough = await layOut(articleOf('Le fournil', LINE, LINE), {
      facts: [second],
      brief: { keyphrase: undefined, minWords: 10 },
    });
    expect(enough.markdown).not.toContain('Le moulin de la vallée');
  });

  it('takes the key phrase it is given', async () => {
    const { markdown } = await layOut(articleOf('Le fournil', LINE), {
      brief: { keyphrase: 'pain au levain', minWords: 10 },
    });
    expect(markdown).toContain('keyphrase: pain au levain');
  });

  it('asks questions when told to, even where no word is missing', async () => {
    const lines = [
      'La hausse du prix de la farine découle des mauvaises récoltes dans la plaine depuis trois ans.',
      'Le recrutement des apprentis boulangers commence par un essai de deux semaines devant le four.',
      LINE.repeat(4),
      LINE.repeat(4),
    ];
    const brief = { keyphrase: undefined, minWords: 10 };
    const engine = offlineEngine({ vocabulary: lexicon, questions: true });
    expect((await layOut(articleOf('Le fournil', ...lines), { brief }, engine)).markdown).toContain(
      '## Questions fréquentes',
    );
    expect((await layOut(articleOf('Le fournil', ...lines), { brief })).markdown).not.toContain(
      '## Questions fréquentes',
    );
    expect(engine.id).not.toBe(offlineEngine().id);
  });

  it('says so when questions are wanted and the text has none', async () => {
    const engine = offlineEngine({ vocabulary: lexicon, questions: true });
    const { notes = [] } = await layOut(articleOf('Le fournil', LINE.repeat(4)), {}, engine);
    expect(notes.map(({ fr }) => fr).join('\n')).toContain('Pas de questions fréquentes');
  });

  it('writes a shouted title as the text writes its words', async () => {
    const body =
      'À l’atelier, le luthier de Mirecourt récupère du bois de chêne pour ses violons, dit le guide du PLU.';
    const { markdown } = await layOut(articleOf('LUTHIER À MIRECOURT, DES VIOLONS ET LE PLU', body, LINE));
    expect(markdown).toContain('# Luthier à Mirecourt, des violons et le PLU\n');
  });

  it('takes several lines below a title for its own, not for headings', async () => {
    const lines = ['Palais des sports de Besançon', 'Trois mille spectateurs', LINE.repeat(3), LINE.repeat(3)];
    const { markdown } = await layOut(articleOf('Cernay arrache la finale', ...lines));
    expect(headingsOf(markdown)).not.toContain('Trois mille spectateurs');
    expect(markdown).toContain('\n\nTrois mille spectateurs\n');
  });

  it('puts no heading inside what the author wrote in one piece', async () => {
    const thought = Array.from(
      { length: 9 },
      (_, at) =>
        `Le rachat du moulin de ${'Aubin Barsac Cernay Dornas Épinal Fourcade Gramat Hyères Istres'.split(' ')[at]} occupe les élus de la vallée depuis bientôt quatre longues années de débats.`,
    ).join(' ');
    const { markdown } = await layOut(articleOf('Les moulins de la vallée', LINE.repeat(3), thought, LINE.repeat(3)));
    const part = bodyOf(markdown).slice(
      bodyOf(markdown).indexOf('moulin de Aubin'),
      bodyOf(markdown).indexOf('moulin de Istres'),
    );
    expect(part).toContain('\n\n');
    expect(part).not.toMatch(/^#/m);
  });

  it('lists what the editor should look at', async () => {
    const notes = await notesOf(
      'La candidatureRoquelaure arrive demain au bureau du port, selon la mairie.',
      'Il a dit : « Nous partirons demain matin avec les autres.',
      'Le maire [du bourg] approuve la vente du vieux moulin.',
      'Les cadres de la ville, qui depuis hier viré leur chef, se taisent.',
    );
    expect(notes).toContain(
      'À relire (ligne 2), mots collés\u202f? «\u202fcandidatureRoquelaure\u202f» (candidature Roquelaure)',
    );
    expect(notes).toContain('À relire (ligne 3), guillemet fermant rétabli');
    expect(notes).toContain('À relire (ligne 4), ajout entre crochets [du bourg]');
    expect(notes).toContain('À relire (ligne 5), verbe incomplet');
  });

  it('does not head a pull quote with itself', async () => {
    const quote =
      '« Les onze moulins de la vallée rendent un avis unanime : bien réglée, la meule ne présente aucun risque »';
    const paragraph = `${LINE.repeat(3)}Le blé de douze fermes passe par là. ${LINE}`;
    const { markdown } = await layOut(articleOf('Le fournil', paragraph, quote, paragraph, paragraph, paragraph));
    expect(markdown).toContain(quote);
    expect(markdown).not.toMatch(/## « Les onze moulins[^\n]*\n\n« Les onze moulins/u);
  });

  it('tells an English editor the same in English', async () => {
    const { notes = [] } = await layOut(
      articleOf(
        'Le fournil',
        'La candidatureRoquelaure arrive demain au bureau du port.',
        'Il a dit : « Nous partirons.',
      ),
    );
    const english = notes.map(({ en }) => en).join('\n');
    expect(english).toContain('Laid out offline, not rewritten');
    expect(english).toMatch(/6\d\d words are missing.*--facts.*--engine openai/);
    expect(english).toContain('To reread (line 2), glued words? “candidatureRoquelaure” (candidature Roquelaure)');
    expect(english).toContain('To reread (line 3), closing quotation mark restored');
    expect(english.replaceAll(/“[^”]*”/g, '')).not.toMatch(/\b(?:le|la|les|des?|du|est|mots|ligne|et)\b|[éèàç«]/iu);
  });

  it('passes on what cleaning doubted', async () => {
    const doubt = { cleaner: 'essai', reason: { en: 'odd line', fr: 'ligne étrange' }, line: 2, text: 'Le four' };
    const { notes } = await layOut({ ...articleOf('Le fournil', LINE), doubts: [doubt] });
    expect(notes?.map(({ fr }) => fr).join('\n')).toContain(
      'À relire (ligne 2), ligne étrange\u00a0: «\u202fLe four\u202f»',
    );
  });

  it('lets no source write Markdown or front matter', async () => {
    const { markdown } = await layOut(
      articleOf(
        '---\nkey: [x]',
        '# pas un titre',
        '*gras* _italique_ <b>html</b> [lien](http://a.fr)',
        '+ 12 % en un an',
        '2024. Une année noire pour le four',
      ),
    );
    expect(markdown.match(/^---$/gm)).toHaveLength(2);
    expect(bodyOf(markdown)).toContain('\\# pas un titre');
    expect(bodyOf(markdown)).toContain('\\*gras\\* \\_italique\\_ \\<b>html');
    expect(bodyOf(markdown)).toContain('\\+ 12 %');
  });

  it('works without a word list, more cautiously', async () => {
    for (const { article } of (await samples()).slice(0, 3)) {
      const { markdown } = await layOut(article, {}, offlineEngine());
      const known = new Set(contentStems(markdown));
      expect(contentStems(article.blocks.map(({ text }) => text).join(' ')).filter((stem) => !known.has(stem))).toEqual(
        [],
      );
    }
  });

  it('takes any shape of text', async () => {
    for (const lines of [[], [''], ['.'], ['« »'], ['1'], ['a'.repeat(500)], ['- x'], ['« « « « « a'], ['?', '?', '?']])
      expect((await layOut(articleOf('', ...lines))).markdown).toMatch(/^---\n[\s\S]+\n---\n\n# \S/);
  });

  it.each([
    ['one line of 160,000 signs', [LINE.repeat(1_500)]],
    ['one line without a stop', [LINE.replaceAll('.', '').repeat(1_500)]],
    [
      '3,000 paragraphs',
      Array.from({ length: 3_000 }, (_, index) => `Le four numéro ${index} chauffe dès l’aube dans la cour du moulin.`),
    ],
    [
      '3,000 headings',
      Array.from({ length: 20_000 }, (_, index) =>
        index % 2 ? 'Le four chauffe dès l’aube.' : `Le four de la cour ${index}`,
      ),
    ],
    ['4,000 quotations', ['« Le four chauffe dès l’aube », dit Ada Roux. '.repeat(4_000)]],
    ['20,000 open marks', ['« '.repeat(20_000)]],
    ['40,000 capitals', ['Ada '.repeat(40_000)]],
    ['20,000 items', Array.from({ length: 20_000 }, (_, index) => `- article ${index} du stock`)],
  ])('stays linear on %s', { timeout: 60_000 }, async (_, lines) => {
    const started = performance.now();
    await layOut(articleOf('Le fournil', ...lines));
    expect(performance.now() - started).toBeLessThan(20_000);
  });
});
