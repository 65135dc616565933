import type { Page, PageBlock } from '../../model/page.ts';
import { defineRule } from '../../model/rule.ts';

export const h1ExactlyOne = defineRule({
  id: 'h1-exactly-one',
  family: 'structure',
  about: { en: 'The article has exactly one main heading.', fr: 'L’article a un titre principal, et un seul.' },
  why: {
    en: 'Readers, screen readers and search engines take the main heading for the name of the page. A title in the front matter does not show on the page by itself.',
    fr: 'Lecteurs, lecteurs d’écran et moteurs prennent le titre principal pour le nom de la page. Un titre dans les métadonnées ne s’affiche pas de lui-même.',
  },
  severity: 'error',
  options: {
    frontMatterTitle: {
      type: 'boolean',
      default: false,
      description: {
        en: 'A title in the front matter stands for the main heading (Hugo, Jekyll and the like print it).',
        fr: 'Un titre dans l’en-tête tient lieu de titre principal (Hugo, Jekyll et d’autres l’affichent).',
      },
    },
  },
  messages: {
    missing: { en: 'No main heading (# Title)', fr: 'Pas de titre principal (# Titre)' },
    glued: {
      en: 'A space is missing after the # of the main heading',
      fr: 'Il manque une espace après le # du titre principal',
    },
    several: {
      en: 'Main heading number {number}: one is enough',
      fr: 'Titre principal numéro {number} : un seul suffit',
    },
  },

  *check({ page }, { frontMatterTitle }) {
    const [first, ...others] = page.headings.filter(({ depth }) => depth === 1);
    for (const [index, { text, place }] of others.entries())
      yield {
        message: 'several',
        data: { number: index + 2 },
        fix: `Passer le titre « ${text} » au rang 2 : l’article n’a qu’un titre de rang 1.`,
        place,
      };
    if (first || (frontMatterTitle && hasTitle(page))) return;
    const glued = gluedHeading(page);
    if (!glued) {
      yield {
        message: 'missing',
        fix: 'Commencer l’article par un titre principal, sur une ligne qui commence par « # ».',
      };
      return;
    }
    const offset = glued.offsetOf(1);
    yield {
      message: 'glued',
      fix: 'Mettre une espace entre le # et le titre principal.',
      place: glued.placeOf(0, 1),
      edits: [{ start: offset, end: offset, text: ' ' }],
    };
  },

  examples: [
    { good: '# Le pain de seigle\n\nIl se garde une semaine.\n' },
    { good: 'Le pain de seigle\n=================\n\nIl se garde une semaine.\n' },
    { good: '---\ntitle: Le seigle\n---\n\n# Le pain de seigle\n' },
    { good: '# Le pain\n\n```sh\n# un commentaire\n```\n' },
    { good: '---\ntitle: Le seigle\n---\n\nIl se garde.\n', options: { frontMatterTitle: true } },
    { bad: 'Le seigle se garde une semaine.\n', finds: ['1:1 missing'] },
    { bad: '---\ntitle: Le seigle\n---\n\n## Le garder\n', finds: ['1:1 missing'] },
    { bad: '# Le seigle\n\n# Le froment\n\n# Le maïs\n', finds: ['3:1 several', '5:1 several'] },
    { bad: '#Le seigle\n\nIl se garde une semaine.\n', finds: ['1:1 glued'] },
  ],
});

const hasTitle = ({ frontMatter }: Page): boolean => {
  const title = frontMatter?.data.title;
  return typeof title === 'string' && title.trim() !== '';
};

const gluedHeading = ({ blocks: [first] }: Page): PageBlock | undefined =>
  first?.kind === 'paragraph' && /^#\p{L}/u.test(first.text) ? first : undefined;
