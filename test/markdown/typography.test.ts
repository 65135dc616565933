import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPage } from '../../src/markdown/page.ts';
import { fixMarkdownTypography, pageTypography } from '../../src/markdown/typography.ts';
import { anyMarkdown } from '../support/any-markdown.ts';

const HOUSE = { spaces: 'fine', locale: 'fr-FR' } as const;
const fixed = (markdown: string) => fixMarkdownTypography(markdown, HOUSE);
const N = '\u202f';
const B = '\u00a0';

describe('the typography of a Markdown text', () => {
  it.each([
    ['sees through emphasis', 'Le **mot** : "un *grand* mot" ?\n', `Le **mot**${B}: «${N}un *grand* mot${N}»${N}?\n`],
    ['puts a space outside the markup it borders', '«**mot**» et *«mot»*\n', `«${N}**mot**${N}» et *«${N}mot${N}»*\n`],
    ['puts a space outside a link', '«[mot](http://a.fr)»\n', `«${N}[mot](http://a.fr)${N}»\n`],
    ['replaces an entity whole', 'mot&nbsp;! Oui&#160;?\n', `mot${N}! Oui${N}?\n`],
    ['reads past an escape', 'Le prix \\* : 3 \\% !\n', `Le prix \\*${B}: 3${B}\\%${N}!\n`],
    [
      'works in headings, items, quotations, cells and footnotes',
      '# Quoi ?\n\n- Oui !\n\n> Non ;\n\n| a ! |\n|---|\n\n[^1]\n\n[^1]: Si !\n',
      `# Quoi${N}?\n\n- Oui${N}!\n\n> Non${N};\n\n| a${N}! |\n|---|\n\n[^1]\n\n[^1]: Si${N}!\n`,
    ],
    ['joins a sign to its word across a line end', 'Un mot\n: la suite.\n', `Un mot${B}: la suite.\n`],
  ])('%s', (_, before, after) => {
    expect(fixed(before)).toBe(after);
  });

  it.each([
    ['inline code', 'Tapez `l\'x ! "a"` ici.\n'],
    ['a code block', "```sh\necho 'a' ; b!\n```\n\n    l'x !\n"],
    ['front matter', '---\ntitle: L\'eau : "a"!\n---\n\nOui.\n'],
    ['addresses', '[lien](http://a.fr/l\'eau?x=1;y "t"), <http://a.fr/?a!b;c> et http://a.fr/a?b=c;d!e\n'],
    ['HTML', '<div class="a" title=\'b !\'>\n\nMot <b style="x:y;z">gras</b> ici.\n\n</div>\n'],
    ['comments', "<!-- seo-rewrite-disable l'x ! -->\n\nMot.\n"],
    ['Hugo shortcodes', '{{< figure src="a.jpg" alt="l\'eau !" >}}\n\n{{% note %}}\nMot.\n{{% /note %}}\n'],
    ['Liquid', '{% include image.html src="a" alt="l\'eau" %} et {{ page.title | escape: "x" }}.\n'],
    ['WordPress shortcodes', '[caption id="a_1" width="3"]Mot.[/caption] et [gallery ids="1,2"]\n'],
    ['the space before a footnote mark', 'Un mot [^1], un autre.\n\n[^1]: Note.\n'],
    ['hard breaks', 'Un mot  \nun autre.\n'],
  ])('leaves %s alone', (_, markdown) => {
    expect(fixed(markdown)).toBe(markdown);
  });

  it('leaves a repair out where the mark of a quotation stands in the way, and still tells it', () => {
    const page = readPage('> dit «\n> oui »\n');
    const crossing = pageTypography(page, HOUSE).filter(({ edits }) => edits.length === 0);
    expect(crossing.map(({ rule }) => rule)).toEqual(['typo-guillemets']);
  });

  it("respells nothing inside another's words", () => {
    const text = `«${N}La 2ème fois, l’Etat paiera${N}», dit-il de l’Etat.\n`;
    expect(fixed(text)).toBe(text.replace('de l’Etat', 'de l’État'));
    const quoted = pageTypography(readPage(text), HOUSE).filter((repair) => repair.quoted);
    expect(quoted.map(({ rule, edits }) => [rule, edits.length])).toEqual([
      ['typo-ordinals', 0],
      ['typo-capital-accents', 0],
    ]);
  });

  it('is found once for a page', () => {
    const page = readPage('Oui !\n');
    expect(pageTypography(page, HOUSE)).toBe(pageTypography(page, { ...HOUSE }));
    expect(pageTypography(page, { ...HOUSE, spaces: 'nbsp' })).not.toBe(pageTypography(page, HOUSE));
  });

  it('changes nothing the second time, and never code, URLs, HTML, front matter or the shape of the page', () => {
    fc.assert(
      fc.property(anyMarkdown, (markdown) => {
        const once = fixed(markdown);
        expect(fixed(once)).toBe(once);
        const [before, after] = [readPage(markdown), readPage(once)];
        const kept = (page: typeof before) => ({
          kinds: page.blocks.map(({ kind, depth, quoted }) => [kind, depth, quoted]),
          verbatim: page.blocks.filter(({ kind }) => kind === 'code' || kind === 'html').map(({ text }) => text),
          urls: page.links.map(({ url }) => url),
          front: page.frontMatter?.data,
        });
        expect(kept(after)).toEqual(kept(before));
      }),
      { numRuns: 300 },
    );
  });

  it('keeps every letter outside ordinals and accents', () => {
    const letters = (text: string) => text.normalize('NFD').replace(/[^A-Za-z]/g, '');
    fc.assert(
      fc.property(anyMarkdown, (markdown) => {
        const before = letters(markdown.replace(/\d+(?:i?[èe]me|nde?)|[IVX]+i?[èe]me|1i?[èe]re|N°|&\w+;/g, ''));
        const after = letters(fixed(markdown).replace(/\d+(?:i?[èe]me|nde?|e|de?|re)|[IVX]+e|N°|n°|&\w+;/g, ''));
        expect(after.length).toBeLessThanOrEqual(letters(markdown).length);
        if (!/\d(?:i?[èe]|nd|e|re|d)|[IVX]+(?:i?[èe]me|e)|°|&/.test(markdown)) expect(after).toBe(before);
      }),
      { numRuns: 300 },
    );
  });
});
