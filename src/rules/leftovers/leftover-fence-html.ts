import { defineRule } from '../../model/rule.ts';
import { strayFences } from './fence-leftovers.ts';
import { textBlocks } from './hits.ts';
import { htmlLeftovers } from './html-leftovers.ts';
import { type MarkupLeftover, markupLeftovers } from './markup-leftovers.ts';

export const leftoverFenceHtml = defineRule({
  id: 'leftover-fence-html',
  family: 'leftovers',
  about: {
    en: 'The text is Markdown: no fence around it, no HTML in it, no markup that shows.',
    fr: 'Le texte est du Markdown : ni clôture autour, ni HTML dedans, ni balisage visible.',
  },
  why: {
    en: 'Answers come wrapped in code fences, and copies lose half of their markup on the way.',
    fr: 'Les réponses arrivent emballées dans des blocs de code, et les copies perdent la moitié de leur balisage.',
  },
  severity: 'error',
  options: {},
  messages: {
    fence: { en: 'A code fence around text', fr: 'Une clôture de code autour du texte' },
    html: {
      en: 'HTML in the Markdown: <{tag}>, {count} {count|time|times}',
      fr: 'HTML dans le Markdown : <{tag}>, {count} fois',
    },
    newline: { en: 'A line break written \\n', fr: 'Un retour à la ligne écrit \\n' },
    entity: { en: 'An HTML entity that shows: {excerpt}', fr: 'Une entité HTML visible : {excerpt}' },
    bold: { en: 'Two asterisks that make nothing bold', fr: 'Deux astérisques qui ne mettent rien en gras' },
    table: { en: 'Rows that make no table', fr: 'Des lignes qui ne font pas un tableau' },
    item: { en: 'A dash that makes no list item', fr: 'Un tiret qui ne fait pas un élément de liste' },
    encoding: {
      en: 'Letters read in the wrong encoding: {excerpt}',
      fr: 'Lettres lues dans un mauvais encodage : {excerpt}',
    },
    hashes: { en: 'Hashes that make no heading', fr: 'Des dièses qui ne font pas un titre' },
  },

  *check({ page, source }) {
    for (const place of strayFences(page, source))
      yield {
        message: 'fence',
        fix: 'Rendre l’article sans bloc de code autour : retirer les lignes de clôture.',
        place,
      };
    for (const { tag, count, place, severity } of htmlLeftovers(page, source !== undefined))
      yield {
        message: 'html',
        data: { tag, count },
        fix: `Remplacer le HTML (<${tag}>) par du Markdown, ou le retirer.`,
        place,
        ...(severity ? { severity } : {}),
      };
    for (const block of textBlocks(page))
      for (const { start, end, kind } of markupLeftovers(block)) {
        const excerpt = block.text.slice(start, end).trim();
        yield { message: kind, data: { excerpt }, fix: FIXES[kind](excerpt), place: block.placeOf(start, end) };
      }
  },

  examples: [
    { good: 'La balise `<title>` nomme la page, et `**` met en gras.\n' },
    { good: '# Le pain\n\n```sh\nnpm run pain\n```\n\nPuis on enfourne.\n' },
    { good: 'Un<sup>2</sup>.\n\n<!-- more -->\n\n| a | b |\n| --- | --- |\n| un<br>deux | trois |\n' },
    { good: '<!-- wp:paragraph -->\n<p>Du pain.</p>\n<!-- /wp:paragraph -->\n' },
    { good: 'Il ouvre C:\\nouveau et calcule 2**3, à 5 €** hors taxes.\n' },
    { bad: '```markdown\n# Le pain\n\nIl lève.\n```\n', finds: ['1:1 fence'] },
    { bad: '# Le pain\n\n“`html\n\nIl lève.\n\n“`\n', finds: ['3:1 fence', '7:1 fence'] },
    { bad: '# Le pain\n\nIl lève.\n\n```\n', finds: ['5:1 fence'] },
    { bad: 'Il lève.<br>Il cuit.\n\n<p>Il refroidit.</p>\n', finds: ['1:9 html', '3:1 html'] },
    { bad: 'Il lève.\\n\\nIl cuit.\n', finds: ['1:9 newline'] },
    {
      bad: 'Le pain&amp;nbsp;: du **levain et du temps.\n\n####Le four\n',
      finds: ['1:8 entity', '1:23 bold', '3:1 hashes'],
    },
    { bad: '| Pain | Prix |\n| Seigle | 4 |\n\n- du sel ;\n-de l’eau\n', finds: ['1:1 table', '5:1 item'] },
    { bad: 'Le pain lÃ¨ve Ã  l’aube.\n', finds: ['1:10 encoding'] },
    { bad: '<!-- insérer une photo du four -->\n', finds: ['1:1 html'] },
  ],
});

const FIXES: Readonly<Record<MarkupLeftover['kind'], (excerpt: string) => string>> = {
  newline: () => 'Remplacer « \\n » par un vrai retour à la ligne.',
  entity: (excerpt) => `Remplacer « ${excerpt} » par le signe lui-même.`,
  bold: () => 'Fermer le gras, ou retirer les deux astérisques.',
  table: () => 'Ajouter sous la première ligne du tableau sa ligne de tirets (| --- | --- |).',
  item: () => 'Mettre une espace après le tiret, au début de la ligne.',
  encoding: (excerpt) =>
    `Rétablir les lettres que « ${excerpt} » remplace : le fichier a été lu dans un mauvais encodage.`,
  hashes: () => 'Mettre le titre sur sa propre ligne, avec une espace après les dièses.',
};
