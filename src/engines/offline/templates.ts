/** Every French word that this engine prints and the source need not hold. Nothing else may be ours. */
export const TEMPLATES = {
  essentials: { heading: 'L’essentiel', lead: 'En bref, ce qu’il faut retenir de cet article :' },
  figures: { heading: 'Chiffres clés', lead: 'Les principaux chiffres cités dans cet article :' },
  persons: { heading: 'Qui est qui', lead: 'Les personnes citées dans cet article :' },
  things: { heading: 'Quoi est quoi', lead: 'Les organisations et les noms cités dans cet article :' },
  both: { heading: 'Qui est qui, quoi est quoi', lead: 'Les personnes et les organisations citées dans cet article :' },
  said: { heading: 'Ils l’ont dit', lead: 'Les propos rapportés par la seconde source :' },
  questions: { heading: 'Questions fréquentes' },
  supplement: { heading: 'Pour compléter' },
  explains: 'Comment s’explique',
  explainsMany: 'Comment s’expliquent',
  unfolds: 'Comment se déroule',
  evolves: 'Comment évolue',
  standing: 'Où en est',
  amount: 'À combien',
  howMuch: 'Combien',
  howLong: 'Combien de temps',
  price: 'À quel prix',
  when: 'Quand',
  where: 'Où',
  because: 'En effet,',
  brings: 'Cela entraîne, provoque, engendre, occasionne',
  apposition: 'est. Il, elle',
  relative: 'Un, une, des … qui',
} as const;

/** The templates as one text, for whoever checks that nothing else was added. */
export const TEMPLATE_TEXT: string = Object.values(TEMPLATES)
  .flatMap((template) => (typeof template === 'string' ? [template] : Object.values(template)))
  .join(' ');
