import { defineRule } from '../../model/rule.ts';
import { isAboutWriting } from './article-subject.ts';
import { edges, shortened, textBlocks } from './hits.ts';
import { orders } from './orders.ts';

export const leftoverPrompt = defineRule({
  id: 'leftover-prompt',
  family: 'leftovers',
  about: {
    en: 'Nothing of the order to the writer is in the article.',
    fr: 'Rien de la commande passée au rédacteur ne figure dans l’article.',
  },
  why: {
    en: 'Raw texts carry the order they came with, and models repeat what they were told.',
    fr: 'Les textes bruts traînent la commande qui les accompagnait, et les modèles répètent ce qu’on leur a dit.',
  },
  severity: 'error',
  options: {},
  messages: {
    order: { en: 'An order to the writer: “{excerpt}”', fr: 'Une consigne au rédacteur : « {excerpt} »' },
  },

  *check(subject) {
    const { page } = subject;
    const aboutWriting = isAboutWriting(subject);
    const { first, last } = edges(page, 2);
    const edge = new Set([...first, ...last]);
    for (const block of textBlocks(page))
      for (const { start, end } of orders(block, aboutWriting ? (edge.has(block) ? 'careful' : 'sparing') : 'plain')) {
        const excerpt = shortened(block.text.slice(start, end).trim());
        yield {
          message: 'order',
          data: { excerpt },
          fix: `Supprimer la consigne « ${excerpt} » : elle ne s’adresse pas au lecteur.`,
          place: block.placeOf(start, end),
        };
      }
  },

  examples: [
    { good: 'Un rapport d’au moins dix pages est attendu.\n\nLe référencement coûte cher.\n' },
    { good: 'Les candidats doivent écrire en français, sur deux colonnes.\n' },
    { good: 'Ajoutez 200 g de farine, puis gardez la pâte au frais.\n\nSuivez la source à votre gauche.\n' },
    {
      good: '# Rédiger pour le SEO\n\nUn.\n\nDeux.\n\nRédigez un article d’au moins 700 mots avec des balises H2.\n\nTrois.\n\nQuatre.\n',
    },
    { good: 'Le professeur disait : « Écrivez un texte de 300 mots avec des intertitres. »\n' },
    { bad: 'Make this article seo compatible, let there be subheadings, be in french.\n', finds: ['1:1 order'] },
    { bad: '# Le pain\n\nau moins 700 mots\n', finds: ['3:1 order'] },
    { bad: '# Le pain\n\nRespecte la structure H1/H2/H3.\n', finds: ['3:1 order'] },
    { bad: '# Le pain\n\nIl lève. Réécrivez le texte suivant en gardant les titres.\n', finds: ['3:10 order'] },
    { bad: 'Tu es un rédacteur expert en référencement.\n\n# Le pain\n', finds: ['1:1 order'] },
    { bad: '# Le pain\n\nConsigne : ne rien inventer, garder chiffres et citations.\n', finds: ['3:1 order'] },
    { bad: '# Le pain\n\nIl lève.\n\nAjoute une FAQ à la fin de l’article.\n', finds: ['5:1 order'] },
    { bad: '# Le pain\n\nL’article doit compter 700 mots et des intertitres.\n', finds: ['3:1 order'] },
  ],
});
