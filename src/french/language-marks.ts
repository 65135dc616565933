/** Frequent French words that Spanish, Italian, Portuguese, Catalan, Romanian, Dutch, German and English do not write. */
export const FRENCH_ONLY: ReadonlySet<string> = new Set(
  `et aux une est dans pour avec sous chez cette ces ce nous vous elle elles ils qui où ou mais leur leurs sont ont été être
  était étaient avait avoir fait plus très aussi même mêmes ainsi après depuis pendant sur
  tout tous toute toutes quand donc puis encore déjà toujours lorsque lorsqu jusqu puisqu ça cela celui celle ceux
  peut peuvent doit faut votre vos notre nos je`.split(/\s+/),
);

/** Frequent English words that French, Dutch and German do not write. */
export const ENGLISH_ONLY: ReadonlySet<string> = new Set(
  `the and that with from this these those they their them have has been were are which who would could should you your
  she his not but by for when what there than then about into after before because while our its it can more most`.split(
    /\s+/,
  ),
);
