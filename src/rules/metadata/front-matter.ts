import { defineRule } from '../../model/rule.ts';

export const frontMatterRule = defineRule({
  id: 'front-matter',
  family: 'metadata',
  about: {
    en: 'The file states its metadata in a YAML front matter that can be read.',
    fr: 'Le fichier donne ses métadonnées dans un en-tête YAML lisible.',
  },
  why: {
    en: 'Without it there is no title for the results page and no description; the other metadata rules then stay silent.',
    fr: 'Sans lui, ni titre pour la page de résultats ni description ; les autres règles de métadonnées se taisent alors.',
  },
  severity: 'error',
  options: {},
  messages: {
    missing: {
      en: 'No front matter: title, description and slug cannot be checked',
      fr: 'Pas d’en-tête : titre, description et adresse ne peuvent pas être vérifiés',
    },
    unreadable: { en: 'The front matter cannot be read: {reason}', fr: 'L’en-tête est illisible : {reason}' },
  },

  *check({ page: { frontMatter } }) {
    if (!frontMatter)
      yield {
        message: 'missing',
        severity: 'warning',
        fix: 'Ajouter en tête du fichier un bloc YAML avec title, description et slug.',
      };
    else if (frontMatter.error !== undefined)
      yield {
        message: 'unreadable',
        data: { reason: frontMatter.error },
        fix: 'Corriger le YAML de l’en-tête : mettre entre guillemets les valeurs qui contiennent deux-points ou apostrophes.',
        place: frontMatter.place,
      };
  },

  examples: [
    { good: '---\ntitle: Le vélo en ville\n---\n\n# Le vélo\n' },
    { good: '---\ntitle: "Le vélo : un guide"\n---\n' },
    { good: '---\n---\n\n# Le vélo\n' },
    { bad: '# Le vélo\n\nOn y gagne du temps.\n', finds: ['1:1 missing'] },
    { bad: '---\ntitle: Le vélo : un guide\n---\n\n# Le vélo\n', finds: ['1:1 unreadable'] },
    { bad: '---\n- une liste\n---\n\n# Le vélo\n', finds: ['1:1 unreadable'] },
  ],
});
