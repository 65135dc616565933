import {
  append,
  before,
  capitalised,
  type Defect,
  defect,
  each,
  insert,
  isProse,
  onBlocks,
  onBody,
  onHeading,
} from './defect.ts';

export const structureDefects: readonly Defect[] = [
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
