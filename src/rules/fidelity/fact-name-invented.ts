import { defineRule } from '../../model/rule.ts';
import { allowedNames, comparisonOf, nameVerdictsFor } from './judgement.ts';
import { excerpt } from './reading/saying.ts';

export const factNameInvented = defineRule({
  id: 'fact-name-invented',
  family: 'fidelity',
  about: {
    en: 'Every proper name of the article is in the source.',
    fr: 'Chaque nom propre de l’article figure dans la source.',
  },
  why: {
    en: 'A name brought in from elsewhere is a claim about somebody that nobody made.',
    fr: 'Un nom venu d’ailleurs fait dire de quelqu’un ce que personne n’a dit.',
  },
  severity: 'error',
  needs: 'source',
  options: {
    names: {
      type: 'array',
      items: { type: 'string' },
      default: [],
      description: { en: 'Names that need no source.', fr: 'Noms qui n’ont pas besoin de source.' },
    },
  },
  messages: {
    invented: {
      en: '“{found}” is nowhere in the source',
      fr: '« {found} » ne figure nulle part dans la source',
    },
  },

  *check(subject, { names }) {
    const comparison = comparisonOf(subject);
    if (!comparison) return;
    for (const { what, name, words, start, end, passage, severity } of nameVerdictsFor(
      comparison,
      allowedNames(names, subject.brief.keyphrase),
    )) {
      if (what !== 'invented') continue;
      yield {
        message: 'invented',
        data: { found: name.raw, words },
        fix: `Retirer « ${name.raw} » de « ${excerpt(passage, start, end)} » : ce nom n’est pas dans la source.`,
        place: passage.placeOf(name.start, name.end),
        severity,
      };
    }
  },

  examples: [
    { good: 'French-Owen a quitté la maison.\n', source: 'Un ingénieur, Calvin French-Owen, a démissionné.' },
    {
      good: 'Selon le PDG de Microsoft, tout va bien.\n',
      source: 'Microsoft, par la voix de son CEO, se dit satisfait.',
    },
    { good: 'Hugo Lescure vient de Nantes.\n', source: 'Le Nantais Hugo Lescure finit troisième.' },
    { good: 'Ici, Lumio éclaire la rue.\n', source: 'La lampe éclaire la rue.', options: { names: ['Lumio'] } },
    { bad: 'Pour Elias Markson, rien ne presse.\n', source: 'Pour le maire, rien ne presse.', finds: ['1:6 invented'] },
    { bad: 'Elle a étudié à Stanford.\n', source: 'Elle a étudié loin de chez elle.', finds: ['1:17 invented'] },
    { bad: 'Marie Dupont recrute.\n', source: 'La recruteuse cherche un candidat.', finds: ['1:1 invented'] },
  ],
});
