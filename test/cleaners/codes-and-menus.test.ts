import { describe, expect, it } from 'vitest';
import { cleanText } from '../support/cleaning.ts';

const TITLE = 'Le vieux pressoir de Sauvigny remis en marche';
const OPENING =
  'Arrêté depuis quarante ans, le pressoir de Sauvigny a tourné samedi devant trois cents personnes, et les premières pommes ont donné un jus trouble que tout le monde a voulu goûter.';
const BODY =
  'Il a fallu changer la vis, retrouver un cuir et convaincre le dernier ouvrier de revenir. André Fournel, 84 ans, est venu chaque jeudi, avec ses lunettes et son niveau à bulle.';
const END = 'La prochaine pressée aura lieu en octobre, quand les poires seront mûres et les cuves lavées.';
const ARTICLE = [TITLE, OPENING, BODY, END].join('\n\n');

const cleaned = async (...blocks: readonly string[]): Promise<string> =>
  (await cleanText(blocks.join('\n\n'))).text.trimEnd();

describe('codes of a content system', () => {
  it.each([
    [
      'a caption',
      '[caption id="a_1" width="300"]<img src="https://example.org/a.jpg" alt="" /> La vis neuve.[/caption]',
    ],
    ['a caption on lines of its own', '[caption id="a_1"]\n<img src="a.jpg" />\nLa vis neuve.\n[/caption]'],
    ['a gallery', '[gallery columns="3" ids="1,2,3"]'],
    ['a bare gallery', '[gallery]'],
    ['comments of blocks', '<!-- wp:image {"id":12,"sizeSlug":"large"} -->\n<!-- /wp:image -->\n<!--more-->'],
    ['a form', '[contact-form-7 id="8" title="Contact"]'],
  ])('go: %s', async (_, code) => expect(await cleaned(TITLE, OPENING, code, BODY, END)).toBe(ARTICLE));

  it.each([
    ['a dropped capital', OPENING.replace('Arrêté', '[dropcap style="red"]A[/dropcap]rrêté')],
    ['a box around a paragraph', `[su_box title="À savoir"]\n${OPENING}\n[/su_box]`],
    ['a column', `[one_half]${OPENING}[/one_half]`],
  ])('leave the words in %s', async (_, coded) => expect(await cleaned(TITLE, coded, BODY, END)).toBe(ARTICLE));

  it('go with a pull quote that the text says too', async () =>
    expect(await cleaned(TITLE, OPENING, '[pullquote]le dernier ouvrier de revenir[/pullquote]', BODY, END)).toBe(
      ARTICLE,
    ));

  it('go from around the elements of a block editor', async () => {
    const element = (tag: string, text: string) => `<!-- wp:${tag} -->\n<${tag}>${text}</${tag}>\n<!-- /wp:${tag} -->`;
    const source = [element('h1', TITLE), ...[OPENING, BODY, END].map((text) => element('p', text))].join('\n\n');
    expect(await cleaned(source)).toBe(ARTICLE);
  });

  it.each(['« C’est comme ça [sic] qu’on écrivait », dit-il.', 'Il [le maire] a signé, puis il est parti [rires].'])(
    'are no brackets of a writer: %s',
    async (line) => expect(await cleaned(TITLE, OPENING, line, BODY, END)).toContain(line),
  );
});

describe('the source of a box', () => {
  const box = '```html\n<div class="newsletter-box">\n<p>Recevez nos recettes</p>\n</div>\n```';

  it('goes', async () => expect(await cleaned(TITLE, OPENING, box, BODY, END)).toBe(ARTICLE));

  it('stays in a text on such boxes', async () => {
    const lesson = 'Cet encart tient en trois balises, que l’on recopie au bas de la page.';
    expect(await cleaned(TITLE, OPENING, lesson, box, BODY, END)).toContain('newsletter-box');
  });
});

describe('buttons that fold sections', () => {
  it('go from behind the headings', async () =>
    expect(
      await cleaned(TITLE, 'Tout déplier   Tout replier', 'Quand presser ?  [Replier ▲]', OPENING, BODY, END),
    ).toBe([TITLE, 'Quand presser ?', OPENING, BODY, END].join('\n\n')));

  it('leave a sentence that ends in brackets alone', async () => {
    const line = 'On ouvre la vanne d’abord [fermer ensuite la seconde].';
    expect(await cleaned(TITLE, OPENING, line, BODY, END)).toContain(line);
  });
});

describe('menus on one line above the title', () => {
  it.each([
    'À la une   Villages   Vergers   Fêtes   Avis de décès',
    "S'abonner 1 € par mois     Se connecter",
    'Abonnez-vous | Lire le journal numérique',
    'Accueil\tRecettes\tBoutique\tContact',
  ])('go: %s', async (menu) => {
    const { article, text } = await cleanText([menu, ARTICLE].join('\n\n'));
    expect(text.trimEnd()).toBe(ARTICLE);
    expect(article.title).toBe(TITLE);
  });

  it('take the tagline above them along', async () => {
    const head =
      'Aller au contenu\nLa Gazette des vergers\nPommes, poires et vieilles presses du pays\nAccueil   Recettes   Contact';
    const foot =
      'Partager sur Facebook\nArticles similaires\nLe cidre en trois leçons\n© La Gazette 2026 - Mentions légales';
    expect(await cleaned(head, 'Accueil > Vergers', ARTICLE, foot)).toBe(ARTICLE);
  });

  it.each(['Durée : 2 h   Prix : 4 €   Sur place', 'Pommes   Poires   Coings', '20 min   35 min   1 h   6 €'])(
    'are no facts: %s',
    async (line) => expect(await cleaned(TITLE, line, OPENING, BODY, END)).toContain(line.split('   ')[0]),
  );
});

describe('the head of an article below its standfirst', () => {
  const head = ['Lise Bonnard', 'Le 12/10/2025 à 07:15', 'Écouter l’article', 'Offrir cet article'];

  it('goes, and the day is kept', async () => {
    const { article, text } = await cleanText([TITLE, OPENING, head.join('\n'), BODY, END].join('\n\n'));
    expect(text.trimEnd()).toBe(ARTICLE);
    expect(article.metadata).toMatchObject({ author: 'Lise Bonnard', date: '12/10/2025 à 07:15' });
    expect(article.removals.find(({ text: line }) => line === head[1])?.tells).toBe('publication');
  });

  it('is no entry of a diary', async () => {
    const diary = 'Lise Bonnard\nLe 12/10/2025 à 07:15\nLa vis a craqué deux fois, puis plus rien.';
    expect(await cleaned(TITLE, OPENING, diary, BODY, END)).toContain('07:15');
  });

  it('names a trade in a network', async () =>
    expect(
      await cleaned(
        TITLE,
        'Lise Bonnard\nCidrière @ Pressoir Fournel | Formatrice | Marcheuse\nPublié le 3 févr. 2026',
        OPENING,
        BODY,
        END,
      ),
    ).toBe(ARTICLE));
});

describe('initials below the last paragraph', () => {
  it.each([
    ['of the author of the by-line', ['Par Camille Ferrand', ARTICLE, 'C. F.']],
    ['in a page', [ARTICLE, 'L. B.', 'Suivez-nous sur Facebook !', '© La Gazette 2026 - Mentions légales']],
  ])('%s go', async (_, blocks) => expect(await cleaned(...blocks)).toBe(ARTICLE));

  it('stay below a text by itself', async () => expect(await cleaned(ARTICLE, 'L. B.')).toContain('L. B.'));
});

describe('a podcast’s transcript', () => {
  const talk = [
    '[00:00:20] Anne Vial : André, quand êtes-vous revenu au pressoir ?',
    '[00:00:31] André Fournel : Un jeudi de mars. Il pleuvait, la porte était ouverte, et l’odeur n’avait pas changé.',
    '[00:02:02] Anne Vial : Et la vis ?',
    '[00:02:07] André Fournel : Elle était là, sous une bâche, avec mon nom gravé dessus depuis quarante ans.',
  ];
  const spot = [
    '[00:03:10] — MESSAGE DE NOTRE PARTENAIRE —',
    'Envie de fraîcheur ? La cave des Trois-Moulins vous offre son guide des cidres, à télécharger dès maintenant.',
    '[00:03:40] — FIN DU MESSAGE —',
  ];
  const intro =
    '[00:00:02] Vous écoutez Au verger. Cet épisode vous est présenté par Bottes & Cie : avec le code VERGER, 10 % de réduction sur la première commande.';
  const outro =
    '[00:09:51] C’était Au verger, un podcast imaginé par Anne Vial. Musique : Les Reinettes. Si cet épisode vous a plu, laissez-nous cinq étoiles et un commentaire.';

  it('loses messages, presentation and credits', async () => {
    const text = await cleaned(intro, ...talk, ...spot, outro);
    for (const words of ['Bottes', 'Trois-Moulins', 'Reinettes']) expect(text).not.toContain(words);
    for (const line of talk) expect(text).toContain(line.slice(11));
  });

  it('keeps what is said of partners and of stars', async () => {
    const said =
      '[00:04:00] André Fournel : Notre partenaire, c’est la pluie. Laissez-lui cinq étoiles, elle a tout fait, disait mon père.';
    expect(await cleaned(...talk, said)).toContain('c’est la pluie');
  });
});

describe('labels between paragraphs', () => {
  it.each([
    '[PUBLICITÉ]',
    'Lire la suite après la publicité',
    '🔊 Écouter cet article (4 min)',
    'Votre publicité ici ? Contactez Vergers Régie',
    'TODO : trouver une citation du maire',
    '💌 Ne manquez plus aucune pressée ! Rejoignez les 1 200 abonnés de la lettre',
  ])('go: %s', async (line) => expect(await cleaned(TITLE, OPENING, line, BODY, END)).toBe(ARTICLE));

  it('go: the state of a document over its title', async () =>
    expect(await cleaned('[BROUILLON – NE PAS DIFFUSER] Site – avril – V3', ARTICLE)).toBe(ARTICLE));
});
