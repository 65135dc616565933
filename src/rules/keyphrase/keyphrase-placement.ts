import { lexicalWords } from '../../french/lexical-words.ts';
import { blockWords, sentenceWords } from '../../markdown/block-words.ts';
import type { Problem } from '../../model/finding.ts';
import type { Page, Section } from '../../model/page.ts';
import { defineRule } from '../../model/rule.ts';
import { SYNONYMS } from '../options.ts';
import { occurrences, type Phrasings, phrasings, slugSays } from './phrase.ts';

export const keyphrasePlacement = defineRule({
  id: 'keyphrase-placement',
  family: 'keyphrase',
  about: {
    en: 'The main phrase stands where a reader and a search engine look first: title, main heading, introduction, a subheading, description, slug.',
    fr: 'L’expression principale est là où lecteurs et moteurs regardent d’abord : titre, titre principal, chapô, un intertitre, description, slug.',
  },
  severity: 'warning',
  options: {
    mostSubheadings: {
      type: 'number',
      default: 0.75,
      minimum: 0,
      maximum: 1,
      description: {
        en: 'Largest share of subheadings that hold the phrase.',
        fr: 'Part maximale d’intertitres qui contiennent l’expression.',
      },
    },
    mostInDescription: {
      type: 'integer',
      default: 2,
      minimum: 1,
      description: {
        en: 'Most occurrences in the description.',
        fr: 'Nombre maximal d’occurrences dans la description.',
      },
    },
    synonyms: SYNONYMS,
  },
  messages: {
    title: { en: '“{keyphrase}” is not in the title', fr: '« {keyphrase} » n’est pas dans le titre' },
    h1: { en: '“{keyphrase}” is not in the main heading', fr: '« {keyphrase} » n’est pas dans le titre principal' },
    intro: {
      en: '“{keyphrase}” is in no sentence of the introduction',
      fr: '« {keyphrase} » n’est dans aucune phrase du chapô',
    },
    subheadings: { en: '“{keyphrase}” is in no subheading', fr: '« {keyphrase} » n’est dans aucun intertitre' },
    crowded: {
      en: '“{keyphrase}” is in {found} of {all} subheadings',
      fr: '« {keyphrase} » est dans {found} intertitres sur {all}',
    },
    description: { en: '“{keyphrase}” is not in the description', fr: '« {keyphrase} » n’est pas dans la description' },
    stuffed: {
      en: '“{keyphrase}” occurs {found}× in the description',
      fr: '« {keyphrase} » revient {found} fois dans la description',
    },
    slug: { en: '“{keyphrase}” is not in the slug', fr: '« {keyphrase} » n’est pas dans le slug' },
  },

  *check({ page, brief: { keyphrase } }, { mostSubheadings, mostInDescription, synonyms }) {
    if (keyphrase === undefined) return;
    const phrases = phrasings(keyphrase, synonyms);
    if (phrases.length === 0) return;
    const data = { keyphrase };
    for (const problem of [
      ...inFrontMatter(page, keyphrase, phrases, mostInDescription, synonyms),
      ...inText(page, keyphrase, phrases, mostSubheadings),
    ])
      yield { ...problem, data: { ...data, ...problem.data } };
  },

  examples: [
    {
      good: '---\ntitle: Le pain au levain\ndescription: Tout sur le pain au levain.\nslug: pain-levain\n---\n\n# Le pain au levain\n\nLe pain au levain se garde.\n\n## Cuire du pain au levain\n\nOui.\n\n## Le vendre\n\nAussi.\n',
      keyphrase: 'pain au levain',
    },
    {
      good: '# Des pains, du levain\n\nUn pain naît du levain.\n\n## Levain et pains\n\nOui.\n\n## Vendre\n\nAussi.\n',
      keyphrase: 'pain au levain',
    },
    { good: '# La farine\n\nElle vient du moulin.\n', about: 'no keyphrase' },
    {
      bad: '# La farine\n\nElle vient du moulin.\n\n## Le blé\n\nIl pousse.\n',
      keyphrase: 'pain au levain',
      finds: ['1:1 h1', '3:1 intro', '5:1 subheadings'],
    },
    {
      bad: '---\ntitle: Le pain au levain\ndescription: Tout sur la farine.\n---\n\n# Le pain au levain\n\nLe pain au levain.\n',
      keyphrase: 'pain au levain',
      finds: ['3:1 description'],
    },
    {
      bad: '---\ntitle: La farine\ndescription: Le pain, le levain, le pain, le levain, le pain au levain.\nslug: farine\n---\n\n# Pain au levain\n\nLe pain au levain.\n',
      keyphrase: 'pain au levain',
      finds: ['2:1 title', '3:1 stuffed', '4:1 slug'],
    },
    {
      bad: '# Pain au levain\n\nLe pain au levain.\n\n## Le pain au levain un\n\nA.\n\n## Le pain au levain deux\n\nB.\n\n## Pain au levain trois\n\nC.\n\n## Le levain du pain\n\nD.\n',
      keyphrase: 'pain au levain',
      finds: ['5:1 crowded'],
    },
  ],
});

type Key = 'title' | 'h1' | 'intro' | 'subheadings' | 'crowded' | 'description' | 'stuffed' | 'slug';

/** A missing key is the business of the metadata rules. */
function* inFrontMatter(
  { frontMatter }: Page,
  keyphrase: string,
  phrases: Phrasings,
  mostInDescription: number,
  synonyms: readonly string[],
): Generator<Problem<Key>> {
  if (!frontMatter) return;
  const { title, description, slug } = frontMatter.data;
  const place = (key: string) => frontMatter.placeOf(key);
  if (typeof title === 'string' && occurrences(lexicalWords(title), phrases) === 0)
    yield {
      message: 'title',
      fix: `Placer « ${keyphrase} » dans le titre (title), de préférence au début.`,
      place: place('title'),
    };
  if (typeof description === 'string') {
    const found = occurrences(lexicalWords(description), phrases);
    if (found === 0)
      yield {
        message: 'description',
        fix: `Employer « ${keyphrase} » une fois dans la description.`,
        place: place('description'),
      };
    else if (found > mostInDescription)
      yield {
        message: 'stuffed',
        data: { found },
        fix: `N’employer « ${keyphrase} » qu’une fois dans la description.`,
        place: place('description'),
      };
  }
  if (typeof slug === 'string' && !slugSays(slug, keyphrase, synonyms))
    yield { message: 'slug', fix: `Reprendre les mots de « ${keyphrase} » dans le slug.`, place: place('slug') };
}

/** Below this a share of subheadings says nothing. */
const FEWEST_SUBHEADINGS = 4;

function* inText(page: Page, keyphrase: string, phrases: Phrasings, mostSubheadings: number): Generator<Problem<Key>> {
  const main = page.headings.find(({ depth }) => depth === 1);
  if (main && occurrences(blockWords(main.block), phrases) === 0)
    yield { message: 'h1', fix: `Placer « ${keyphrase} » dans le titre principal.`, place: main.place };
  const intro = introduction(page.sections);
  const blocks = new Set(intro?.blocks);
  const said = page.sentences.some(
    (sentence) => blocks.has(sentence.block) && occurrences(sentenceWords(sentence), phrases) > 0,
  );
  const opening = page.prose.find((block) => blocks.has(block));
  if (opening && !said)
    yield { message: 'intro', fix: `Employer « ${keyphrase} » dans une phrase du chapô.`, place: opening.place };
  const subheadings = page.headings.filter(({ depth }) => depth === 2 || depth === 3);
  const [first] = subheadings;
  if (!first) return;
  const found = subheadings.filter(({ block }) => occurrences(blockWords(block), phrases) > 0).length;
  if (found === 0)
    yield { message: 'subheadings', fix: `Employer « ${keyphrase} » dans un intertitre au moins.`, place: first.place };
  else if (subheadings.length >= FEWEST_SUBHEADINGS && found / subheadings.length > mostSubheadings)
    yield {
      message: 'crowded',
      data: { found, all: subheadings.length },
      fix: `Retirer « ${keyphrase} » d’une partie des intertitres.`,
      place: first.place,
    };
}

/** What stands between the main heading and the first subheading. */
const introduction = (sections: readonly Section[]): Section | undefined =>
  sections.find(({ heading }) => heading === undefined || heading.depth === 1);
