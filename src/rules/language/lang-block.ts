import { defineRule } from '../../model/rule.ts';
import { judgements } from './judge.ts';
import { languageName } from './language-names.ts';

export const langBlock = defineRule({
  id: 'lang-block',
  family: 'language',
  about: {
    en: 'Every heading, paragraph and list item is in French.',
    fr: 'Chaque titre, paragraphe et élément de liste est en français.',
  },
  why: {
    en: 'A stray English paragraph is a leftover of the source, of the prompt or of the answer’s wrapping.',
    fr: 'Un paragraphe anglais égaré est un reste de la source, de la consigne ou de l’emballage de la réponse.',
  },
  severity: 'error',
  options: {},
  messages: {
    foreign: { en: 'This text seems to be in {english}', fr: 'Ce texte semble écrit en {french}' },
    english: { en: 'This short text seems to be in English', fr: 'Ce court texte semble écrit en anglais' },
  },

  *check(subject) {
    for (const { block, verdict, language } of judgements(subject))
      if (verdict === 'foreign')
        yield {
          message: 'foreign',
          data: languageName(language),
          fix: 'Traduire ce passage en français, ou le retirer s’il n’appartient pas à l’article.',
          place: block.place,
        };
      else if (verdict === 'english')
        yield {
          message: 'english',
          severity: 'warning',
          fix: 'Traduire cette ligne en français, ou la retirer si elle n’appartient pas à l’article.',
          place: block.place,
        };
  },

  examples: [
    { good: 'Ni Slack, ni GitHub, ni Figma, ni Notion, ni Hugging Face, ni Midjourney n’ont souhaité répondre.\n' },
    { good: '## FAQ\n\n## Top 5\n\n## Le « do it yourself »\n' },
    {
      good: 'Le podcast *The Daily* revient sur l’affaire.\n\n- Call of Duty: Black Ops 6\n- The Lord of the Rings: The Return of the King\n',
    },
    { good: 'Pommes, poires, abricots, prunes, cerises, fraises, framboises, groseilles, cassis, mirabelles.\n' },
    {
      good: 'Un texte.[^1]\n\n[^1]: Smith, The effects of sleep on the memory of those who work at night, Nature, 2019.\n',
    },
    { bad: 'Make this article SEO compatible and keep the subheadings short.\n', finds: ['1:1 english'] },
    { bad: '## Read more about our hiring process below\n', finds: ['1:1 english'] },
    { bad: '- The company said it would keep growing this year.\n', finds: ['1:3 english'] },
    {
      bad: 'The company said that it would keep growing this year, and that nobody should be surprised if it hires again.\n',
      finds: ['1:1 foreign'],
    },
    {
      bad: 'El panadero de la plaza prepara la masa a las cuatro y la deja reposar en un cesto de mimbre.\n',
      finds: ['1:1 foreign'],
    },
    {
      bad: 'La empresa dijo que seguiría creciendo este año y que nadie debería sorprenderse si vuelve a contratar a más gente pronto.\n',
      finds: ['1:1 foreign'],
    },
  ],
});
