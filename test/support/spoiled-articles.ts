/** A way to spoil a good article, and the rule that must tell. */
export interface Defect {
  readonly rule: string;
  readonly name: string;
  /** The spoiled file; undefined where this file offers no place for the defect. */
  readonly spoil: (markdown: string) => string | undefined;
  /** Raw text of the source, where the rule compares. */
  readonly source?: (markdown: string) => string;
  readonly finish?: 'truncated';
}

const split = (markdown: string): { readonly head: string; readonly body: string } => {
  const end = markdown.indexOf('\n---\n', 4) + 5;
  return { head: markdown.slice(0, end), body: markdown.slice(end).trimStart() };
};
const onBody = (change: (body: string) => string | undefined) => (markdown: string) => {
  const { head, body } = split(markdown);
  const changed = change(body);
  return changed === undefined || changed === body ? undefined : `${head}\n${changed}`;
};
const onHead = (change: (head: string) => string) => (markdown: string) => {
  const { head, body } = split(markdown);
  const changed = change(head);
  return changed === head ? undefined : `${changed}\n${body}`;
};
const field = (key: string, value: string | undefined) =>
  onHead((head) =>
    head.replace(new RegExp(`^${key}:.*\\n(?:[ \\t]+-.*\\n)*`, 'm'), () =>
      value === undefined ? '' : `${key}: ${value}\n`,
    ),
  );
const ours = (ai: string, rest = '') => onHead((head) => head.replace(/---\n$/, `ai: ${ai}\n${rest}---\n`));

const blocksOf = (body: string): string[] => body.trimEnd().split('\n\n');
const onBlocks = (change: (blocks: string[]) => string[] | undefined) =>
  onBody((body) => {
    const changed = change(blocksOf(body));
    return changed && `${changed.join('\n\n')}\n`;
  });
const isProse = (block: string): boolean => /^[\p{L}«]/u.test(block) && block.length > 120;

/** Inserted after the nth prose block. */
const insert = (text: string, after = 2) =>
  onBlocks((blocks) => {
    const places = blocks.flatMap((block, index) => (isProse(block) ? [index] : []));
    const at = places[Math.min(after, places.length - 1)];
    return at === undefined ? undefined : blocks.toSpliced(at + 1, 0, text);
  });
const before = (text: string) => onBody((body) => `${text}\n\n${body}`);
const afterTitle = (text: string) => onBlocks(([title = '', ...rest]) => [title, text, ...rest]);
const append = (text: string) => onBody((body) => `${body.trimEnd()}\n\n${text}\n`);
const inProse = (change: (paragraph: string) => string, which = 3) =>
  onBlocks((blocks) => {
    const places = blocks.flatMap((block, index) => (isProse(block) ? [index] : []));
    const at = places[Math.min(which, places.length - 1)];
    return at === undefined ? undefined : blocks.with(at, change(blocks[at] ?? ''));
  });
const onHeading = (depth: number, nth: number, change: (text: string) => string) =>
  onBody((body) => {
    let count = 0;
    return body.replace(new RegExp(`^#{${depth}} (.+)$`, 'gm'), (line, text: string) =>
      ++count === nth ? `${'#'.repeat(depth)} ${change(text)}`.replace(/^#+ (#+ )/, '$1') : line,
    );
  });
const prose = (body: string): string[] => blocksOf(body).filter(isProse);

const defect = (rule: string, name: string, spoil: Defect['spoil'], more: Partial<Defect> = {}): Defect => ({
  rule,
  name,
  spoil,
  ...more,
});
const each = (rule: string, texts: readonly string[], place: (text: string) => Defect['spoil']): Defect[] =>
  texts.map((text) => defect(rule, text, place(text)));
const capitalised = (text: string): string => text.replace(/(?<=[\s’'])\p{Ll}/gu, (letter) => letter.toUpperCase());

const STRUCTURE: readonly Defect[] = [
  defect(
    'h1-exactly-one',
    'no main heading',
    onBlocks((blocks) => blocks.slice(1)),
  ),
  defect(
    'h1-exactly-one',
    'two main headings',
    onHeading(2, 2, (text) => `# ${text}`),
  ),
  defect(
    'h1-exactly-one',
    'no space after the hash',
    onBody((body) => body.replace(/^# /, '#')),
  ),
  defect('h1-first', 'a standfirst above', before('Un chapô posé avant le titre de l’article.')),
  defect('h1-first', 'a picture above', before('![Une image](image.jpg)')),
  defect(
    'h2-min',
    'no subheading',
    onBody((body) => body.replace(/^#{2,} .+\n\n/gm, '')),
  ),
  defect(
    'h2-min',
    'one subheading',
    onBody((body) => body.replace(/^## (?=[\s\S]*^## )/gm, '### ').replace(/^### /m, '## ')),
  ),
  defect(
    'h2-min',
    'two subheadings',
    onBody((body) => {
      let count = 0;
      return body.replace(/^## /gm, (mark) => (++count > 2 ? '### ' : mark));
    }),
  ),
  defect(
    'heading-increment',
    'a rank left out',
    onHeading(2, 1, (text) => `### ${text}`),
  ),
  defect(
    'heading-increment',
    'two ranks left out',
    onHeading(2, 3, (text) => `##### ${text}`),
  ),
  defect(
    'heading-empty-section',
    'a heading over a heading',
    onBody((body) => body.replace(/^## /m, '## Un intertitre laissé seul\n\n## ')),
  ),
  defect('heading-empty-section', 'a last heading without text', append('## Ce qu’il reste à savoir')),
  defect('heading-empty-section', 'a promise', append('## Ce qu’il reste à savoir\n\nÀ compléter.')),
  defect(
    'heading-empty-section',
    'stacked',
    onBody((body) => body.replace(/^## .+\n\n(?=\p{L})/mu, (line) => `${line}### Un intertitre de plus\n\n`)),
  ),
  defect(
    'heading-duplicate',
    'twice the same',
    onBody((body) => {
      const [, first, second] = /^## (.+)$[\s\S]*?^## (.+)$/m.exec(body) ?? [];
      return first && second ? body.replace(`## ${second}`, () => `## ${first}`) : undefined;
    }),
  ),
  defect(
    'heading-duplicate',
    'twice in other letters',
    onBody((body) => {
      const [, first, second] = /^## (.+)$[\s\S]*?^## (.+)$/m.exec(body) ?? [];
      return first && second ? body.replace(`## ${second}`, () => `## ${first.toUpperCase()} :`) : undefined;
    }),
  ),
  defect(
    'heading-length',
    'one word',
    onHeading(2, 2, () => 'Enjeux'),
  ),
  defect(
    'heading-length',
    'a paragraph',
    onHeading(2, 2, (text) => `${text}, et tout ce que l’on peut en dire quand on prend le temps de le dire`),
  ),
  defect(
    'heading-length',
    'a short main heading',
    onHeading(1, 1, () => 'Le sujet'),
  ),
  ...['.', ' :', ' !', '…', ',', ' ;'].map((sign) =>
    defect(
      'heading-punctuation',
      `final${sign}`,
      onHeading(2, 2, (text) => text.replace(/[\s\u00a0\u202f]*\?$/u, '') + sign),
    ),
  ),
  defect(
    'heading-punctuation',
    'bold',
    onHeading(2, 2, (text) => `**${text}**`),
  ),
  defect(
    'heading-punctuation',
    'emoji',
    onHeading(2, 2, (text) => `🚀 ${text}`),
  ),
  defect(
    'section-max',
    'one long section',
    onBody((body) => body.replace(/^##+ .+\n\n/gm, '').replace('\n\n', '\n\n## Une seule section\n\n')),
  ),
  defect(
    'section-max',
    'a long introduction',
    onBody((body) =>
      body
        .replace(/^##+ .+\n\n/m, '')
        .replace(/^##+ .+\n\n/m, '')
        .replace(/^##+ .+\n\n/m, ''),
    ),
  ),
  defect(
    'intro-present',
    'no introduction',
    onBody((body) => body.replace(/^(# .+\n\n)[\s\S]*?(?=^## )/m, '$1')),
  ),
  defect(
    'intro-present',
    'a picture for introduction',
    onBody((body) => body.replace(/^(# .+\n\n)[\s\S]*?(?=^## )/m, '$1![Une vue](vue.jpg)\n\n')),
  ),
  defect(
    'intro-present',
    'one line',
    onBody((body) => body.replace(/^(# .+\n\n)[\s\S]*?(?=^## )/m, '$1Tout est dit plus bas.\n\n')),
  ),
  defect(
    'heading-sentence-case',
    'one title in English capitals',
    onHeading(2, 1, () => 'Comment Réussir Votre Prochaine Saison'),
  ),
  defect(
    'heading-sentence-case',
    'all titles in English capitals',
    onBody((body) => body.replace(/^#+ .+$/gm, capitalised)),
  ),
  defect(
    'heading-sentence-case',
    'in capitals',
    onHeading(2, 3, (text) => text.toUpperCase()),
  ),
  defect('heading-fake', 'bold', insert('**Les points à retenir**')),
  defect('heading-fake', 'bold and italic', insert('***En pratique***')),
  defect(
    'heading-fake',
    'italic between paragraphs',
    onBlocks((blocks) => {
      const at = blocks.findIndex((block, index) => index > 1 && isProse(block) && isProse(blocks[index + 1] ?? ''));
      return at < 0 ? undefined : blocks.toSpliced(at + 1, 0, '*La suite des événements*');
    }),
  ),
  ...each('heading-generic', ['Introduction', 'Conclusion', 'Contexte', 'En bref', 'Les enjeux'], (text) =>
    onHeading(2, 2, () => text),
  ),
];

const METADATA: readonly Defect[] = [
  defect('front-matter', 'none', (markdown) => split(markdown).body),
  defect('front-matter', 'broken', field('title', 'Un titre : avec deux-points')),
  defect('title-length', 'missing', field('title', undefined)),
  defect('title-length', 'empty', field('title', '""')),
  defect('title-length', 'short', field('title', 'Actualité')),
  defect(
    'title-length',
    'long',
    onHead((head) => head.replace(/^title: "(.*)"$/m, 'title: "$1, et tout ce qu’il faut en savoir"')),
  ),
  defect('title-pixels', 'capitals', field('title', 'COMMENT RÉUSSIR UN BEAU PROJET DE MAISON ET DE JARDIN')),
  defect('title-pixels', 'wide', field('title', 'Comment le musée municipal compte retrouver ses visiteurs d’avant')),
  defect(
    'title-h1-coherence',
    'another subject',
    field('title', '"Patinage artistique : Odile remporte la médaille de bronze"'),
  ),
  defect(
    'title-h1-coherence',
    'stuffing',
    onHead((head) => head.replace(/^title: .*$/m, () => `title: "Bonsaï, prix bonsaï, achat bonsaï, soin bonsaï"`)),
  ),
  defect(
    'title-h1-coherence',
    'a year from nowhere',
    onHead((head) => head.replace(/^title: "(.*)"$/m, 'title: "$1 en 2047"')),
  ),
  defect(
    'title-h1-coherence',
    'bars',
    onHead((head) => head.replace(/^title: "(.*)"$/m, 'title: "$1 | prix | avis"')),
  ),
  defect('meta-description-length', 'missing', field('description', undefined)),
  defect('meta-description-length', 'short', field('description', '"Un article à lire."')),
  defect(
    'meta-description-length',
    'rather short',
    field(
      'description',
      '"Un article à lire sans attendre, avec des chiffres, des témoins et quelques conseils pratiques."',
    ),
  ),
  defect(
    'meta-description-length',
    'long',
    onHead((head) =>
      head.replace(/^description: "(.*)"$/m, 'description: "$1 Un article complet à lire sans attendre."'),
    ),
  ),
  defect(
    'meta-description-length',
    'unfinished',
    onHead((head) => head.replace(/^description: "(.*)[.?!]"$/m, 'description: "$1"')),
  ),
  defect('meta-description-length', 'copied', (markdown) => {
    const first = prose(split(markdown).body)[0] ?? '';
    return field('description', JSON.stringify(first.slice(0, 150)))(markdown);
  }),
  defect('slug-format', 'accents', field('slug', 'été-à-la-mer')),
  defect('slug-format', 'underscores', field('slug', 'un_article_bien_ecrit')),
  defect('slug-format', 'apostrophe', field('slug', `"l'ecole-et-l'emploi"`)),
  defect('slug-format', 'capitals', field('slug', 'Un-Article')),
  defect('slug-format', 'long', field('slug', 'voici-pourquoi-il-faut-lire-cet-article-sans-attendre-la-fin-du-mois')),
  defect('keywords-list', 'one', field('keywords', '[article]')),
  defect('keywords-list', 'many', field('keywords', '[un, deux, trois, quatre, cinq, six, sept, huit, neuf]')),
  defect(
    'keywords-list',
    'not in the text',
    onHead((head) => head.replace(/^keywords:\n/m, 'keywords:\n  - blockchain\n')),
  ),
  defect(
    'keywords-list',
    'twice',
    onHead((head) => head.replace(/^keywords:\n( {2}- .*\n)/m, 'keywords:\n$1$1')),
  ),
];

const LENGTH: readonly Defect[] = [
  defect(
    'word-count',
    'half the blocks',
    onBlocks((blocks) => blocks.slice(0, Math.floor(blocks.length / 3))),
  ),
  defect(
    'word-count',
    'prose turned to quotations',
    onBody((body) => body.replace(/^(?=\p{L})/gmu, '> ')),
  ),
  defect('words-expansion', 'from a third of the words', (markdown) => markdown, {
    source: (markdown) => prose(split(markdown).body).slice(0, 4).join('\n'),
  }),
  defect('words-expansion', 'from two thirds of the words', (markdown) => markdown, {
    source: (markdown) => {
      const words = split(markdown)
        .body.replace(/^[#|>-].*$/gm, '')
        .split(/\s+/);
      return words.slice(0, Math.floor(words.length * 0.68)).join(' ');
    },
  }),
  defect('words-retention', 'from three times the words', (markdown) => markdown, {
    source: (markdown) => Array.from({ length: 3 }, () => prose(split(markdown).body).join('\n')).join('\n'),
  }),
];

const ENGLISH =
  'The council said that it would keep the budget under control this year, and that nobody should be surprised if the works take longer than they were meant to.';
const LANGUAGE: readonly Defect[] = [
  defect(
    'lang-document',
    'in English',
    onBody((body) => body.replace(/^[\p{L}«].*$/gmu, ENGLISH)),
  ),
  defect(
    'lang-document',
    'half in English',
    onBody((body) => {
      let count = 0;
      return body.replace(/^[\p{L}«].{80,}$/gmu, (line) => (++count % 2 === 0 ? `${ENGLISH} ${ENGLISH}` : line));
    }),
  ),
  defect(
    'lang-document',
    'in Spanish',
    onBody((body) =>
      body.replace(
        /^[\p{L}«].*$/gmu,
        'El ayuntamiento dijo que mantendría el presupuesto este año y que nadie debería sorprenderse si las obras tardan más de lo previsto en llegar a su fin.',
      ),
    ),
  ),
  ...each(
    'lang-block',
    [
      ENGLISH,
      'Read more about the works and the budget of the town below.',
      'Die Stadt hat gesagt, dass sie den Haushalt in diesem Jahr unter Kontrolle halten wird und dass niemand überrascht sein sollte.',
      'Il comune ha detto che quest’anno terrà sotto controllo il bilancio e che nessuno dovrebbe stupirsi se i lavori durano di più.',
      'A câmara disse que vai manter o orçamento sob controlo este ano e que ninguém deve ficar surpreendido se as obras demorarem mais.',
      'This is what you should know before you go there.',
    ],
    (text) => insert(text),
  ),
  defect(
    'lang-block',
    'an English heading',
    onHeading(2, 2, () => 'What you should know about the works'),
  ),
  ...each(
    'lang-english-run',
    [
      'Le maire l’a dit hier and this is why they have to wait for it.',
      'Cette décision, which was made by the council in May, étonne les habitants.',
      'Selon lui, it is not about the money mais le calendrier compte davantage.',
      'Dans le bourg, les travaux avancent, mais as long as there is enough time for them, disent les voisins de la mairie.',
    ],
    (text) => insert(text),
  ),
  ...each(
    'lang-foreign-quote',
    [
      '« We will not wait for the others to be ready », a-t-il lancé.',
      'Elle a répondu : “This is not what we were told in the spring”.',
      '> Nobody knows when the works will be over, and they do not care.',
    ],
    (text) => insert(text),
  ),
];

const PREAMBLES = [
  'Bien sûr ! Voici l’article réécrit :',
  'Voici une version retravaillée de votre article, plus claire et mieux structurée.',
  'Certainly! Here is the rewritten article in French:',
  'Avec plaisir ! Je vous propose ci-dessous un texte optimisé pour le référencement.',
  'D’accord, voici l’article demandé :',
  'Ci-dessous, l’article remanié selon vos consignes :',
  'J’ai réécrit l’article en respectant vos instructions et en intégrant les mots-clés.',
  'Here’s an SEO-optimized version of your text:',
  'Très bien. Voici le texte corrigé et enrichi :',
  'Article réécrit :',
  'Voici le contenu de l’article au format Markdown :',
  'Absolument ! Vous trouverez ici une nouvelle version du texte, rédigée pour le web.',
  'Sure, here is the article:',
  'Cet article a été optimisé pour le SEO et compte 850 mots.',
];
const CLOSINGS = [
  'N’hésitez pas à me dire si vous souhaitez des modifications.',
  'Souhaitez-vous que j’adapte le ton ou que je raccourcisse certaines parties ?',
  'J’espère que cette version vous convient !',
  'Si vous le souhaitez, je peux également proposer une méta-description.',
  'Let me know if you would like any changes.',
  'Dites-moi si vous préférez un ton plus formel.',
  'Je reste à votre disposition pour ajuster le texte.',
  'I hope this helps! Feel free to ask for another version.',
  'Voulez-vous que je rédige aussi une introduction plus courte ?',
  'Faites-moi savoir si vous avez besoin d’autre chose.',
];
const DISCLAIMERS = [
  'En tant que modèle de langage, je ne peux pas vérifier ces informations.',
  'As an AI language model, I cannot browse the internet.',
  'Je suis une intelligence artificielle et je n’ai pas d’opinion personnelle.',
  'Désolé, mais je ne peux pas accéder au contenu de ce lien.',
  'Selon ma dernière mise à jour, ces chiffres datent de 2023.',
  'Mes connaissances s’arrêtent en 2023.',
  'Je n’ai pas accès à internet en temps réel.',
  'I’m sorry, but I can’t help with that.',
  'Régénérer la réponse',
  'ChatGPT peut faire des erreurs. Envisagez de vérifier les informations importantes.',
  'En tant qu’assistant virtuel, je ne suis pas en mesure de fournir de conseils juridiques.',
  'As of my last knowledge update, the works had not started.',
];
const PLACEHOLDERS = [
  '[Insérez une image ici]',
  'Contactez [nom de l’entreprise] au plus vite.',
  'La réunion aura lieu le {{date}} à la mairie.',
  'Près de XX % des habitants sont concernés.',
  'TODO : vérifier ce passage.',
  'Lorem ipsum dolor sit amet, consectetur adipiscing elit.',
  '[À compléter]',
  'Selon [source], les travaux avancent.',
  'Le rapport de 20XX le confirme.',
  '[Ajouter ici un exemple concret tiré de la source]',
  '[Votre nom]',
  'Écrivez à <votre adresse e-mail> avant lundi.',
  '[Lien vers l’étude]',
  'Voir le site [insert link here] pour les horaires.',
  '[Développer ce point avec des chiffres]',
  'Rendez-vous le JJ/MM/AAAA à la mairie.',
];
const LABELS = [
  'Meta description : Découvrez tout ce qu’il faut savoir.',
  '**Mots-clés** : travaux, budget, mairie',
  'Titre SEO : Tout savoir sur les travaux',
  'Slug : travaux-budget-mairie',
  'Nombre de mots : 742',
  '**Méta-titre :** Tout savoir sur les travaux',
  'Balise title : Tout savoir sur les travaux',
  'Keywords: travaux, budget, mairie',
  'Word count: 742',
  'Mot-clé principal : travaux',
  '### Meta Title: Tout savoir',
  'Note : cet article a été réécrit pour le SEO et compte plus de 700 mots.',
  'Expression principale : travaux de la mairie',
  'Focus keyword : travaux',
];
const TOKENS = [
  'Les travaux avancent. citeturn0search0',
  'Les travaux avancent :contentReference[oaicite:2]{index=2}.',
  'Voir [le rapport](https://exemple.fr/rapport?utm_source=chatgpt.com).',
  'Les travaux avancent.<|im_end|>',
  'Les travaux avancent【4†source】.',
  'Les travaux avancent [cite_start]comme prévu[cite: 3].',
  'Les travaux avancent. https://exemple.fr/?utm_source=openai',
  '[INST] Continue [/INST]',
  '### Response:',
  '<think>',
];
const PROMPTS = [
  'Make this article seo compatible, let there be subheadings for the article, be in french.',
  'Réécris ce texte en français, avec au moins 700 mots et des intertitres.',
  'Respecte la structure H1/H2/H3.',
  'Rédigez un article optimisé SEO à partir du texte suivant.',
  'Tu es un rédacteur web expert en référencement naturel.',
  'You are an experienced copywriter.',
  'L’article doit comporter au moins 700 mots et plusieurs sous-titres.',
  'au moins 700 mots',
  'Rewrite the following text in French and keep all the facts.',
  'Utilisez des balises H2 et H3 et intégrez les mots-clés dans l’introduction.',
  'N’ajoute aucun fait qui ne soit pas dans la source.',
  'Ne change pas les citations de la source et garde tous les chiffres.',
  'Créez un contenu unique de 800 mots pour le blog, ton professionnel.',
  'Traduis l’article ci-dessous en français et garde les titres.',
  'Write in French, at least 700 words, use headings.',
  'Optimise ce texte pour le référencement naturel.',
  'Génère un article de blog de 1000 mots en français.',
  'Structure le texte avec des intertitres et une conclusion.',
  'Prompt : un article sur les travaux',
];
const FURNITURE = [
  'Partagez cet article',
  'article précédent',
  'Laisser un commentaire',
  'Votre adresse e-mail ne sera pas publiée. Les champs obligatoires sont indiqués avec *',
  'Lire plus d’articles',
  'À lire aussi : le budget de la mairie en cinq chiffres',
  'Lire aussi',
  'Suivez-nous sur Facebook',
  'Inscrivez-vous à notre newsletter pour ne rien manquer',
  '© 2024 La Gazette de Valombre – Tous droits réservés',
  'Crédit photo : Firmin Lacaze',
  'Generated with DALL·E 3',
  'Image générée par IA',
  'Publié le 12 mars 2024 à 10 h 30',
  'Temps de lecture : 4 minutes',
  'Facebook Twitter LinkedIn WhatsApp',
  'Nous utilisons des cookies pour améliorer votre expérience.',
  '0 commentaire',
  'Sur le même sujet',
  'Articles similaires',
  'Publicité',
  'Étiquettes : travaux, budget',
  'Cet article vous a plu ?',
  'Vous aimerez aussi',
  'Mentions légales',
  'Copier le lien',
  'Abonnez-vous',
];

const LEFTOVERS: readonly Defect[] = [
  ...each('leftover-preamble', PREAMBLES, before),
  ...each('leftover-preamble', PREAMBLES.slice(0, 9), afterTitle),
  ...each('leftover-preamble', CLOSINGS, append),
  ...each(
    'leftover-preamble',
    ['Voici la suite de l’article :', '(Suite de l’article)', 'Je continue l’article là où je m’étais arrêté :'],
    (text) => insert(text, 6),
  ),
  ...each('leftover-ai-disclaimer', DISCLAIMERS, (text) => insert(text, 5)),
  ...each('leftover-placeholder', PLACEHOLDERS, (text) => insert(text, 4)),
  ...each('leftover-labels', LABELS, append),
  ...each('leftover-labels', LABELS.slice(0, 8), afterTitle),
  defect(
    'leftover-labels',
    'H2: in a heading',
    onHeading(2, 2, (text) => `H2 : ${text}`),
  ),
  defect(
    'leftover-labels',
    '(H2) after a heading',
    onHeading(2, 3, (text) => `${text} (H2)`),
  ),
  defect(
    'leftover-labels',
    'Titre: in the main heading',
    onHeading(1, 1, (text) => `Titre : ${text}`),
  ),
  ...each('leftover-tool-token', TOKENS, (text) => insert(text, 3)),
  ...each('leftover-prompt', PROMPTS, afterTitle),
  ...each('leftover-prompt', PROMPTS, append),
  ...each('leftover-boilerplate', FURNITURE, append),
  ...each('leftover-boilerplate', FURNITURE.slice(0, 6), (text) => insert(text, 4)),
  defect('leftover-boilerplate', 'the name of a site', afterTitle('Businessinsider')),
  defect('leftover-fence-html', 'a whole fence', (markdown) => `\`\`\`markdown\n${split(markdown).body}\`\`\`\n`),
  defect(
    'leftover-fence-html',
    'a fence round the body',
    onBody((body) => `\`\`\`\n${body}\`\`\`\n`),
  ),
  defect('leftover-fence-html', 'a closing fence alone', append('```')),
  defect('leftover-fence-html', 'an opening fence alone', afterTitle('```html')),
  defect('leftover-fence-html', 'a typographic fence', afterTitle('“`html')),
  defect('leftover-fence-html', 'three apostrophes', append("'''")),
  defect(
    'leftover-fence-html',
    'paragraph tags',
    inProse((text) => `<p>${text}</p>`),
  ),
  defect(
    'leftover-fence-html',
    'a line break tag',
    inProse((text) => text.replace('. ', '.<br>')),
  ),
  defect('leftover-fence-html', 'a comment', insert('<!-- insérer une photo -->')),
  defect(
    'leftover-fence-html',
    'a written line break',
    inProse((text) => text.replace('. ', '.\\n\\n')),
  ),
  defect(
    'leftover-fence-html',
    'a visible entity',
    inProse((text) => text.replace(' ', '&amp;nbsp;')),
  ),
  defect(
    'leftover-fence-html',
    'bold left open',
    inProse((text) => `**${text}`),
  ),
  defect(
    'leftover-fence-html',
    'a glued heading',
    onBody((body) => body.replace(/^## /m, '##')),
  ),
  defect(
    'leftover-truncated',
    'cut after a little word',
    onBody((body) => `${body.trimEnd().replace(/[.!?…»\s]+$/u, '')}, et les\n`),
  ),
  defect(
    'leftover-truncated',
    'cut in the middle',
    onBody((body) => {
      const last = body.trimEnd();
      return `${last.slice(0, last.lastIndexOf(' ', last.length - 30))}\n`;
    }),
  ),
  defect(
    'leftover-truncated',
    'cut after a comma',
    onBody((body) => `${body.trimEnd().replace(/[.!?…»\s]+$/u, '')}, dit-on,\n`),
  ),
  defect('leftover-truncated', 'stopped by the engine', append('Une phrase entière.'), { finish: 'truncated' }),
];

const REPETITION: readonly Defect[] = [
  defect(
    'repeat-paragraph',
    'twice',
    onBlocks((blocks) => {
      const one = blocks.find((block) => isProse(block) && block.length > 200);
      return one === undefined ? undefined : [...blocks, one];
    }),
  ),
  defect(
    'repeat-paragraph',
    'nearly twice',
    onBlocks((blocks) => {
      const one = blocks.find((block) => isProse(block) && block.length > 250);
      return one === undefined
        ? undefined
        : [...blocks, one.replace(/^\P{L}*\p{L}+/u, 'Ainsi').replace(/\p{L}+\P{L}*$/u, 'enfin.')];
    }),
  ),
  defect(
    'repeat-sentence',
    'twice',
    onBlocks((blocks) => {
      const sentence = blocks
        .filter(isProse)
        .flatMap((block) => block.match(/(?<=\. )[A-ZÀÉ][^.«»!?:]{60,160}\.(?= )/gu) ?? [])[0];
      return sentence === undefined ? undefined : [...blocks, `${sentence} Tout est dit.`];
    }),
  ),
  defect(
    'repeat-sentence',
    'nearly twice',
    onBlocks((blocks) => {
      const sentence = blocks
        .filter(isProse)
        .flatMap((block) => block.match(/(?<=\. )[A-ZÀÉ][^.«»!?:]{90,200}\.(?= )/gu) ?? [])[0];
      return sentence === undefined ? undefined : [...blocks, `${sentence.replace(/\.$/, ' vraiment.')} Tout est dit.`];
    }),
  ),
  defect(
    'repeat-sentence',
    'one opening',
    append(
      'Il est important de lire. Il est important de relire. Il est important de compter. Il est important de signer.',
    ),
  ),
  defect(
    'style-ai-tell',
    'nine turns',
    append(
      'Force est de constater que ce dossier joue un rôle crucial. Il est important de noter qu’il change la donne. Dans un monde en constante évolution, il convient de souligner cette véritable révolution. En fin de compte, au cœur de la ville, l’avenir s’annonce radieux.',
    ),
  ),
  defect(
    'style-ai-tell',
    'an opening',
    onBody((body) => body.replace('\n\n', '\n\nÀ l’ère du numérique, tout va vite. ')),
  ),
  defect(
    'style-ai-tell',
    'final participles',
    append(
      'Le projet avance, permettant une ville plus calme. Il rassemble, offrant un lieu à tous. Il dure, soulignant le travail de chacun.',
    ),
  ),
];

const PROVENANCE: readonly Defect[] = [
  defect('meta-required-fields', 'nothing but ai', ours('{ generated: true }')),
  defect(
    'meta-required-fields',
    'an invented author',
    ours(
      '{ generated: true, engine: openai, tool: seo-rewrite@1.0.0 }',
      'author: La rédaction\nsource: { file: a.txt }\nreview: { status: draft }\n',
    ),
  ),
  defect(
    'meta-required-fields',
    'no review',
    ours('{ generated: true, engine: openai, tool: seo-rewrite@1.0.0 }', 'source: { file: a.txt }\n'),
  ),
  defect('ai-disclosure', 'none', ours('{ generated: true }', 'review: { status: draft }\n')),
  defect('ai-disclosure', 'reviewed by nobody', ours('{ generated: true }', 'review: { status: reviewed }\n')),
  defect('ai-disclosure', 'in English', (markdown) => {
    const spoiled = ours('{ generated: true }')(markdown);
    return spoiled && `${spoiled}\nThis article was rewritten by an artificial intelligence.\n`;
  }),
  defect('source-credit', 'none', ours('{ generated: true }', 'source: { publisher: La Gazette de Valombre }\n')),
  defect('source-credit', 'vague', (markdown) => {
    const spoiled = ours('{ generated: true }')(markdown);
    return spoiled && `${spoiled}\nSource : Internet\n`;
  }),
];

export const defects: readonly Defect[] = [
  ...STRUCTURE,
  ...METADATA,
  ...LENGTH,
  ...LANGUAGE,
  ...LEFTOVERS,
  ...REPETITION,
  ...PROVENANCE,
];
