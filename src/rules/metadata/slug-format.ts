import { splitElision } from '../../french/elision.ts';
import { foldAccents } from '../../french/normalize.ts';
import { slugify } from '../../french/slug.ts';
import type { Edit } from '../../model/finding.ts';
import type { Page } from '../../model/page.ts';
import { defineRule } from '../../model/rule.ts';
import { readableFrontMatter, textUnder } from './front-matter-text.ts';

/** Words in lower case joined by single hyphens; a generator may want a path. */
const WELL_FORMED = /^\/?[a-z0-9]+(?:-[a-z0-9]+)*(?:\/[a-z0-9]+(?:-[a-z0-9]+)*)*\/?$/;

export const slugFormat = defineRule({
  id: 'slug-format',
  family: 'metadata',
  about: {
    en: 'The slug is a few ASCII words in lower case, joined by hyphens.',
    fr: 'Le slug est fait de quelques mots ASCII en minuscules, unis par des traits d’union.',
  },
  why: {
    en: 'Apostrophes, accents and underscores break addresses or turn into unreadable codes.',
    fr: 'Apostrophes, accents et tirets bas cassent les adresses ou s’y changent en codes illisibles.',
  },
  severity: 'error',
  options: {
    max: {
      type: 'integer',
      default: 60,
      minimum: 1,
      description: {
        en: 'More characters than this are a warning.',
        fr: 'Plus de signes que cela valent un avertissement.',
      },
    },
    maxWords: {
      type: 'integer',
      default: 8,
      minimum: 1,
      description: { en: 'More words than this are a warning.', fr: 'Plus de mots que cela valent un avertissement.' },
    },
  },
  messages: {
    empty: { en: 'The slug is empty', fr: 'Le slug est vide' },
    malformed: { en: 'Malformed slug, “{expected}” would do', fr: 'Slug mal formé, « {expected} » conviendrait' },
    long: {
      en: 'Slug of {found} characters and {words} words: too long',
      fr: 'Slug de {found} signes et {words} mots : trop long',
    },
    glued: { en: '“{word}” glues an elided article to its word', fr: '« {word} » colle un article élidé à son mot' },
  },

  *check({ page }, { max, maxWords }) {
    const frontMatter = readableFrontMatter(page);
    if (!frontMatter) return;
    const slug = textUnder(frontMatter, 'slug')?.text ?? '';
    const place = frontMatter.placeOf('slug');
    const expected = slugify(slug, { maxLength: max });
    if (slug === '') {
      if (isLeftEmpty(frontMatter.data.slug)) yield { message: 'empty', fix: filling(proposal(page, max)), place };
      return;
    }
    if (expected === '') {
      const proposed = proposal(page, max);
      yield { message: 'malformed', data: { expected: proposed }, fix: filling(proposed), place };
      return;
    }
    const words = slug.split(/[-/]+/).filter((word) => word !== '');
    if (!WELL_FORMED.test(slug)) {
      yield {
        message: 'malformed',
        data: { expected },
        fix: `Remplacer le slug par « ${expected} ».`,
        place,
        edits: slugEdit(page, place.line, expected),
      };
      return;
    }
    if (slug.length > max || words.length > maxWords)
      yield {
        message: 'long',
        severity: 'warning',
        data: { found: slug.length, words: words.length },
        fix: `Raccourcir le slug à ${maxWords} mots et ${max} signes au plus.`,
        place,
      };
    const elided = gluedForms(textUnder(frontMatter, 'title')?.text ?? '');
    for (const word of words)
      if (elided.has(word))
        yield {
          message: 'glued',
          severity: 'warning',
          data: { word },
          fix: `Retirer du slug l’article collé dans « ${word} ».`,
          place,
        };
  },

  examples: [
    { good: '---\nslug: ecole-noel-1000-changements\n---\n' },
    { good: '---\nslug: vivre-sans-voiture\n---\n' },
    { good: '---\nslug: /guides/vivre-sans-voiture/\n---\n' },
    { good: '---\ntitle: Le vélo\n---\n' },
    { bad: '---\nslug: "L\'école_et_Noël"\n---\n', finds: ['2:1 malformed'] },
    { bad: '---\ntitle: Le pain\nslug:\n---\n', finds: ['3:1 empty'] },
    { bad: '---\nslug: "…"\n---\n', finds: ['2:1 malformed'] },
    { bad: '---\nslug: école\n---\n', finds: ['2:1 malformed'] },
    { bad: '---\ntitle: L’école et l’emploi\nslug: lecole-et-lemploi\n---\n', finds: ['3:1 glued', '3:1 glued'] },
    { bad: '---\nslug: un-ancien-maire-raconte-ce-que-c-est-vraiment-que-de-partir\n---\n', finds: ['2:1 long'] },
    { bad: '---\nslug: port-kervran\n---\n', options: { max: 8 }, finds: ['2:1 long'] },
  ],
});

/** A key without a value, unlike a list or a date, which are another rule's business. */
const isLeftEmpty = (value: unknown): boolean => value === null || (typeof value === 'string' && value.trim() === '');

/** A slug made of the title, or of the main heading; empty when there is neither. */
function proposal(page: Page, maxLength: number): string {
  const title = page.frontMatter && textUnder(page.frontMatter, 'title')?.text;
  return slugify(title ?? page.headings.find(({ depth }) => depth === 1)?.text ?? '', { maxLength });
}

const filling = (slug: string): string =>
  slug === ''
    ? 'Écrire dans le slug quelques mots du sujet, en minuscules sans accents, unis par des traits d’union.'
    : `Remplir le slug, par exemple : « ${slug} ».`;

/** The elided words of a title as a careless slug writes them: `l’école` → `lecole`. */
function gluedForms(title: string): ReadonlySet<string> {
  const forms = new Set<string>();
  for (const token of title.split(/[\s\u00a0\u202f-]+/u)) {
    const { clitic, rest } = splitElision(token);
    if (clitic !== '') forms.add(foldAccents(clitic + rest).replace(/[^a-z0-9]/g, ''));
  }
  return forms;
}

/** The value of a one-line `slug:` replaced. */
function slugEdit({ markdown }: Page, line: number, slug: string): Edit[] {
  let start = 0;
  for (let number = 1; number < line; number++) start = markdown.indexOf('\n', start) + 1;
  const found = /^slug:[ \t]*([^\s#|>][^\n\r]*?)[ \t]*$/m.exec(markdown.slice(start, start + 1000));
  if (found?.index !== 0 || found[1] === undefined) return [];
  const from = start + found[0].indexOf(found[1], 'slug:'.length);
  return [{ start: from, end: from + found[1].length, text: slug }];
}
