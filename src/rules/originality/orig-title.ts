import { lexicalWords } from '../../french/lexical-words.ts';
import { defineRule } from '../../model/rule.ts';
import { isLaidOut } from './own-words.ts';

export const origTitle = defineRule({
  id: 'orig-title',
  family: 'originality',
  about: {
    en: 'The title is not that of the source.',
    fr: 'Le titre n’est pas celui de la source.',
  },
  why: {
    en: 'Two pages with one title compete for one place in the results.',
    fr: 'Deux pages au même titre se disputent la même place dans les résultats.',
  },
  severity: 'error',
  needs: 'source',
  options: {},
  messages: {
    title: {
      en: 'The title is that of the source, word for word',
      fr: 'Le titre est celui de la source, mot pour mot',
    },
    heading: {
      en: 'The main heading is that of the source, word for word',
      fr: 'Le titre principal est celui de la source, mot pour mot',
    },
  },

  *check(subject) {
    const { page, source } = subject;
    if (!source || isLaidOut(subject)) return;
    const titles = new Set(
      [source.title, ...source.page.headings.filter(({ depth }) => depth === 1).map(({ text }) => text)].map(wordsOf),
    );
    const main = page.headings.find(({ depth }) => depth === 1);
    const title = page.frontMatter?.data.title;
    if (typeof title === 'string' && isSame(title, titles))
      yield {
        message: 'title',
        fix: `Trouver un autre titre que « ${title} », celui de la source.`,
        place: page.frontMatter?.placeOf('title'),
      };
    if (main && isSame(main.text, titles))
      yield {
        message: 'heading',
        fix: `Trouver un autre titre principal que « ${main.text} », celui de la source.`,
        place: main.place,
      };
  },

  examples: [
    { good: '# Le pain, un art du temps\n', source: 'Le temps du pain\n\nIl lève.' },
    { good: '---\ntitle: Le pain et le temps\n---\n', source: 'Le temps du pain\n\nIl lève.' },
    { good: '# Le pain\n', source: 'Le pain\n\nIl lève.' },
    { bad: '# Le temps long du pain\n', source: 'Le temps long du pain\n\nIl lève.', finds: ['1:1 heading'] },
    {
      bad: '---\ntitle: Le temps long du pain !\n---\n',
      source: 'Le temps long du pain\n\nIl lève.',
      finds: ['2:1 title'],
    },
    { bad: '# « Le temps long du pain »\n', source: 'Le temps long du pain\n\nIl lève.', finds: ['1:1 heading'] },
  ],
});

/** A title of two words may well be the only one there is. */
const FEWEST_WORDS = 3;

const wordsOf = (text: string): string =>
  lexicalWords(text)
    .map(({ lower }) => lower)
    .join(' ');

const isSame = (title: string, titles: ReadonlySet<string>): boolean =>
  lexicalWords(title).length >= FEWEST_WORDS && titles.has(wordsOf(title));
