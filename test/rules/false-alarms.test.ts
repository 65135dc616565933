import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { RuleFamily, Subject } from '../../src/model/rule.ts';
import { rules } from '../../src/rules/index.ts';
import { problemsOf, told } from '../support/findings.ts';
import { subjectOf } from '../support/subject.ts';

const FAMILIES: ReadonlySet<RuleFamily> = new Set([
  'structure',
  'length',
  'language',
  'metadata',
  'leftovers',
  'repetition',
  'provenance',
]);
const own = rules.filter(({ family }) => FAMILIES.has(family));

/** "severity rule line:column message" of all that these rules say. */
const said = (subject: Subject, only: (id: string) => boolean = () => true): string[] =>
  own
    .filter(({ id }) => only(id))
    .flatMap((rule) =>
      problemsOf(rule, subject).map((problem) => `${problem.severity ?? rule.severity} ${rule.id} ${told(problem)}`),
    );

describe('good articles', () => {
  const articles = globSync('fixtures/rewrites/*.md').sort();

  it('are at hand', () => {
    expect(articles.length).toBeGreaterThanOrEqual(12);
  });

  // Two subheadings on top of each other: the interview groups its questions (worth a word), the garden guide lacks a
  // sentence under its themes (a true warning).
  const stacked: Readonly<Record<string, readonly string[]>> = {
    'apicultrice-entretien.md': [19, 27, 39, 55, 65].map((line) => `info heading-empty-section ${line}:1 stacked`),
    'erreurs-potager.md': [20, 30, 47].map((line) => `warning heading-empty-section ${line}:1 stacked`),
  };

  it.each(articles)('%s', (path) => {
    expect(said(subjectOf(readFileSync(path, 'utf8')))).toEqual(stacked[basename(path)] ?? []);
  });
});

/** Blocks that look like leftovers and are none. */
const INNOCENT = [
  'Bien sûr, tout le monde connaît ce fromage.',
  'Parfait pour l’automne, ce plat se réchauffe sans peine.',
  'Certainement pas, répond le maire.',
  'Bonjour à tous, et bienvenue dans ce numéro d’été.',
  'Voici notre sélection de cinq balades au bord de l’eau.',
  'Voici le texte de la loi, tel que les députés l’ont voté.',
  'Voici le texte adopté par les députés :',
  'Voici l’article 12 du règlement :',
  'N’hésitez pas à demander conseil à votre pépiniériste.',
  'N’hésitez pas à nous dire en commentaire quelle est votre recette préférée.',
  'Dites-moi si vous avez déjà goûté cette soupe.',
  'J’espère que cet article vous a plu.',
  'Je reste à votre disposition pour toute question sur les visites.',
  'Si vous souhaitez réserver, je peux vous garder une table jusqu’à midi.',
  'En tant que maire, je ne peux pas fermer cette école, dit-elle.',
  'En tant qu’assistant parlementaire, il relit chaque amendement.',
  'Je suis un programme de rééducation depuis six mois, raconte-t-il.',
  'La date de coupure du gaz est fixée au 3 mai.',
  'Depuis ma dernière mise à jour, le téléphone rame, dit un abonné.',
  'Je n’ai pas accès à la cour, regrette une voisine.',
  'Désolé du retard, dit l’affiche de la gare.',
  'Le tome XXX de l’Encyclopédie est exposé au XXe siècle des salles.',
  'Elle l’a écrit ainsi : « Nous irons [à la mer] tous les […] étés [sic]. »',
  'La salle [3] donne sur la cour, et le plan [4] le montre.',
  'À noter : la mairie ferme à midi.',
  'Attention : le sol glisse.',
  'Titre de transport obligatoire à bord.',
  'Le titre : « La Marée » ; l’auteur : un inconnu.',
  'Le think tank publie son rapport, note [1] à l’appui.',
  'La réponse finale viendra du tribunal.',
  'Ajoutez 200 g de farine, mélangez, puis laissez reposer la pâte.',
  'Gardez la source à votre gauche et suivez les balises jaunes.',
  'Écrivez une lettre de 300 mots à votre député, conseille-t-elle.',
  'La copie doit compter au moins 500 mots, rappelle le règlement du concours.',
  'Respectez les consignes de tri, et utilisez le bac jaune.',
  'Évitez les phrases trop longues au téléphone, disent les secours.',
  'Créez un compte, puis ajoutez une photo et un titre.',
  'Une version optimisée pour la montagne sortira en mai.',
  'Partager un repas rapproche les voisins.',
  'Laisser un commentaire ne coûte rien, mais ne rapporte rien non plus.',
  'L’article suivant du contrat prévoit une amende.',
  'Inscrivez-vous avant le 3 mai à la mairie, au guichet des sports.',
  'Suivez-nous dans cette balade de quatre kilomètres.',
  'La newsletter de la mairie compte 310 abonnés.',
  'Publié en 1932, ce roman se relit d’une traite.',
  'Lire aussi longtemps fatigue les yeux.',
  'Lire aussi dans le bus demande un peu d’habitude.',
  'La politique de confidentialité de l’hôpital a changé en mai.',
  'Les droits réservés aux riverains ne changent pas.',
  'Photo après photo, l’enquête avance et la vérité se dessine.',
  'Commentaires et critiques ont plu sur la mairie.',
  'Cliquez deux fois sur la porte pour l’ouvrir, plaisante le gardien.',
  'Il a répondu « just do it, and do not look back » à son entraîneur.',
  'Le club joue « The Winner Takes It All » à chaque victoire.',
  'Au menu : brunch, cheesecake, cookies, muffins et carrot cake.',
  'Samsung Galaxy S24, Google Pixel 9, iPhone 16, OnePlus 12, Nothing Phone 2 et Xiaomi 14 Ultra.',
  'Call of Duty, The Last of Us, God of War, Gran Turismo, Final Fantasy : la liste est longue.',
  'Le prix passe à 5 €** hors taxes, soit 6 € environ.',
  'Le calcul 2**3 donne 8, et C:\\nouveau est un dossier.',
  'Rendez-vous le 3 mai, 12, rue du Lavoir, 12345 Valombre, escalier B, deuxième étage.',
  'AT&T et M&M’s ne sont pas voisins.',
];

describe('innocent blocks', () => {
  const OPENING =
    'Le bourg de Valombre s’est réveillé sous la neige, et ses habitants ont sorti les pelles dès l’aube pour dégager la place.';
  const MIDDLE =
    'À midi, la route de la vallée était de nouveau ouverte, et les enfants rentraient de l’école à pied, les joues rouges.';
  const END = 'Le soir venu, chacun a retrouvé sa porte, son feu et sa soupe, comme si de rien n’était.';
  const page = (first: string, middle: string, last: string) =>
    `# Une journée de neige à Valombre\n\n${[first, OPENING, middle, MIDDLE, last].filter((text) => text !== '').join('\n\n')}\n`;
  const judged = (id: string) => /^(?:leftover|lang-(?!foreign)|repeat|heading-fake|style)/.test(id);

  it.each(INNOCENT)('%s', (text) => {
    expect(said(subjectOf(page(text, '', END)), judged)).toEqual([]);
    expect(said(subjectOf(page('', text, END)), judged)).toEqual([]);
    expect(said(subjectOf(page('', END, text)), judged)).toEqual([]);
    expect(said(subjectOf(page('', `- ${text}\n- Et voilà tout.`, END)), judged)).toEqual([]);
  });
});

/** The habits of other tools, on top of a plain article. */
const HABITS: Readonly<Record<string, string>> = {
  'Hugo shortcodes':
    '{{< figure src="neige.jpg" title="La neige" >}}\n\n{{% notice tip %}}\nPensez aux pelles, elles manquent vite.\n{{% /notice %}}',
  'Jekyll tags':
    '{% include figure.html src="neige.jpg" %}\n\nLe site {{ site.title }} le dit : {{ page.date | date: "%d/%m" }} fut froid.\n{: .note }',
  'WordPress shortcodes': '[caption id="attachment_3" align="aligncenter"]La neige[/caption]\n\n[gallery ids="1,2,3"]',
  'WordPress blocks':
    '<!-- wp:image {"id":3} -->\n<figure class="wp-block-image"><img src="neige.jpg" alt=""/></figure>\n<!-- /wp:image -->\n\n<!--more-->',
  footnotes:
    'La neige est tombée.[^1]\n\n[^1]: Smith, J. (2019). The weather of the Alps and what it means for those who live there. Nature, 3(2), pp. 4-8.',
  'a table': '| Jour | Neige |\n| --- | ---: |\n| lundi | 12 cm |\n| mardi | 3 cm |',
  'an embed': '<iframe width="560" height="315" src="https://exemple.fr/video" allowfullscreen></iframe>',
  'small HTML':
    'Il est tombé 3 m<sup>3</sup> de neige, soit <abbr title="environ">env.</abbr> une pelletée par habitant.',
  'an interview':
    '**Avez-vous eu froid ?**\n\nNon, jamais vraiment.\n\n**Et vos voisins ?**\n\nEux non plus, je crois.\n\n**Que ferez-vous demain ?**\n\nLa même chose, avec un bonnet.',
  'a poem': '> La neige au village\n> fait son grand ménage\n> et les toits',
  'a data sheet': '- Titre : La Neige\n- Autrice : Inès Marchadier\n- Durée : une heure\n- URL : https://exemple.fr',
  'a picture with its credit': '![La place](place.jpg)\n\n*Crédit photo : Inès Marchadier*',
  code: '```sh\nnpm run neige\n```\n\nLa commande `TODO` n’existe pas, ni `<br>`, ni `**`.',
  'a signature': 'Propos recueillis par Inès Marchadier',
  'a byline at the end': 'Inès Marchadier, envoyée spéciale à Valombre pour La Gazette',
  'an anchor': '<a id="suite"></a>\n\nLa suite viendra demain.',
  'a directive': ':::note[À savoir]{col=6}\n\nLes pelles sont au garage.\n\n:::',
  'links to read on':
    'Voir aussi [la page du déneigement](https://exemple.fr/neige) et [le plan](https://exemple.fr/plan).',
};

describe('other tools', () => {
  const article = readFileSync('fixtures/rewrites/levain-boulangerie.md', 'utf8');
  const body = article.slice(article.indexOf('\n---\n', 4) + 5).trimStart();
  const [title = '', ...rest] = body.trimEnd().split('\n\n');
  const middle = Math.floor(rest.length / 2);
  const text = (inside: string, last: string) =>
    `${[title, ...rest.slice(0, middle), ...(inside ? [inside] : []), ...rest.slice(middle), ...(last ? [last] : [])].join('\n\n')}\n`;
  const MISSING = 'warning front-matter 1:1 missing';

  it('no front matter is said once', () => {
    expect(said(subjectOf(text('', '')))).toEqual([MISSING]);
  });

  it.each(Object.entries(HABITS))('%s: no error', (_, habit) => {
    const errors = (markdown: string) => said(subjectOf(markdown)).filter((line) => !line.startsWith('info'));
    expect(errors(text(habit, ''))).toEqual([MISSING]);
    expect(errors(text('', habit))).toEqual([MISSING]);
  });

  it('TOML front matter is front matter', () => {
    const toml = '+++\ntitle = "Boulangerie au levain, le pari patient d’une fratrie"\n+++';
    expect(said(subjectOf(`${toml}\n\n${text('', '')}`))).toEqual(['error meta-description-length 1:1 missing']);
  });

  it('Windows line ends change nothing', () => {
    expect(said(subjectOf(article.replaceAll('\n', '\r\n')))).toEqual([]);
  });

  it('hard-wrapped lines change nothing', () => {
    const wrapped = text('', '').replace(/(?<=^\p{L}.{70,90}) (?=.*$)/gmu, '\n');
    expect(said(subjectOf(wrapped)).filter((line) => !line.startsWith('info'))).toEqual([MISSING]);
  });
});
