import { defineRule } from '../../model/rule.ts';

export const wordCount = defineRule({
  id: 'word-count',
  family: 'length',
  about: {
    en: 'The prose reaches the required number of words.',
    fr: 'Le texte atteint le nombre de mots demandé.',
  },
  why: {
    en: 'The strict count is a lower bound of what any other counter says: headings, tables, code and quotations in blocks do not count, an elided word counts once.',
    fr: 'Le compte strict est un minorant de tous les compteurs : titres, tableaux, code et citations en bloc ne comptent pas, un mot élidé compte une fois.',
  },
  severity: 'error',
  options: {},
  messages: {
    short: {
      en: '{found} words (strict count; {shown} shown), at least {expected} expected: {missing} missing',
      fr: '{found} mots (compte strict ; {shown} affichés), au moins {expected} attendus : il en manque {missing}',
    },
  },

  *check({ page, brief }) {
    const { strict, shown } = page.words;
    if (strict >= brief.minWords) return;
    const missing = brief.minWords - strict;
    yield {
      message: 'short',
      data: { found: strict, shown, expected: brief.minWords, missing },
      fix: `Développer l’article avec les faits de la source qui manquent encore : il faut au moins ${missing} mots de plus.`,
    };
  },

  examples: [
    { good: 'Le levain se nourrit chaque jour.\n', minWords: 6 },
    { good: 'L’IA de l’hôpital compte 1 000 lits.\n', minWords: 6 },
    { good: '# Le levain\n\nUn peu de farine.\n\n- de l’eau\n- du temps\n', minWords: 8 },
    { bad: 'Trop court.\n', minWords: 10, finds: ['1:1 short'] },
    { bad: '# Un titre de six mots ici\n\nTrop court.\n', minWords: 6, finds: ['1:1 short'] },
    {
      bad: 'Trop court.\n\n```text\nLe code ne compte pas.\n```\n\n> Une citation en bloc non plus.\n',
      minWords: 6,
      finds: ['1:1 short'],
    },
    { bad: 'Trop court.\n\n| un | tableau |\n| --- | --- |\n| ne | compte |\n', minWords: 6, finds: ['1:1 short'] },
  ],
});
