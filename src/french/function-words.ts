/** French words that carry grammar rather than subject matter, lower case; elided forms appear without apostrophe. */
export const FRENCH_FUNCTION_WORDS: ReadonlySet<string> = new Set(
  `le la les l un une des du de d au aux à en dans par pour sur sous avec sans chez vers entre contre depuis pendant dès
  jusque jusqu parmi selon malgré hors outre envers avant après devant derrière durant lors
  et ou ni mais or car donc que qu qui quoi dont où quand comme si lorsque lorsqu puisque puisqu quoique quoiqu
  je j tu t il elle on nous vous ils elles me m te se s lui leur leurs eux moi toi soi y
  ce c cet cette ces ceci cela ça celui celle ceux celles
  mon ma mes ton ta tes son sa ses notre nos votre vos
  ne n pas plus non jamais rien aucun aucune personne point guère
  tout toute tous toutes quel quelle quels quelles lequel laquelle lesquels lesquelles auquel duquel desquels desquelles
  quelque quelques chaque plusieurs certains certaines autre autres même mêmes tel telle tels telles
  est sont était étaient être été étant suis es sommes êtes fut furent sera seront serait seraient soit soient serai
  a ai as ont avait avaient avoir avons avez ayant eu aura auront aurait auraient ait aient eut eurent
  fait font faire faisait fera peut peuvent pouvait pourra pourrait pourraient doit doivent devait devra devrait
  va vont aller faut fallait vient
  très trop peu moins aussi ainsi encore déjà toujours souvent parfois alors puis ensuite enfin ici là bien mal
  assez tant tellement autant plutôt surtout seulement presque comment pourquoi combien aujourd'hui hier demain
  quelqu voici voilà afin parce tandis cependant pourtant toutefois`.split(/\s+/),
);

/** English words of the same sort, lower case; contractions appear without apostrophe. */
export const ENGLISH_FUNCTION_WORDS: ReadonlySet<string> = new Set(
  `the a an of and to in is are was were be been being am on that this these those it its for with by at from or not but
  have has had do does did done you your yours we our us they them their he his him she her i my me
  will would can could should may might must shall which who whom whose what when where why how if than then there here
  as so such no nor only own same too very just about into over under between through during before after above below
  again further once all any both each few more most other some up down out off because while until against
  don isn wasn aren didn doesn won wouldn couldn shouldn ll ve re`.split(/\s+/),
);
