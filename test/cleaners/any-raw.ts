import fc from 'fast-check';

const PIECES = [
  'Partager cet article',
  'Facebook',
  'X',
  'Publicité',
  'Par Jeanne Martin',
  'Publié le 3 mars 2025 à 8h30',
  'Temps de lecture : 3 min',
  'À lire aussi : un autre titre',
  'À lire aussi',
  'Article précédent',
  'Article suivant',
  'Laisser un commentaire',
  '12 commentaires',
  'Votre adresse e-mail ne sera pas publiée.',
  'Abonnez-vous à notre newsletter',
  'Nous utilisons des cookies pour mesurer l’audience.',
  'Mots-clés : pain, levain',
  '© 2025 Le Journal',
  'Crédit photo : Untel',
  'Menu',
  'Accueil',
  '“`html',
  '“`',
  '```',
  '```python',
  '- Un point',
  '- ',
  '1. Premier',
  '2. Deuxième',
  '7. Septième',
  '2019. Une année',
  '| a | b |',
  '| 1 | 2 |',
  'Un intertitre nu',
  'Une question ?',
  'Voici la liste :',
  'Le pain est bon. . Il est cuit , et doré.',
  'Le rapportmontre un écart de 3 points entre les deux villes voisines.',
  'ils[voisins]en parlent encore dans tout le village depuis ce jour-là.',
  '« Une citation jamais refermée, dit-il, et qui court encore.',
  'Le mot &amp; l’entit&eacute; dans une phrase assez longue pour compter comme du texte.',
  'Le chat de la voisine dort sur le mur du jardin, et personne ne le dérange avant que la pluie ne tombe à la fin du jour.',
  'Réécris cet article en 800 mots pour le référencement, sans plagiat :',
  'Bien sûr ! Voici l’article :',
  'N’hésitez pas à me dire si vous voulez une autre version.',
  '## Un intertitre marqué',
  '> Une ligne citée par un courriel, assez longue pour passer pour une phrase.',
  '* Une note sans renvoi.',
  '* * *',
  '> * # > Marques sur marques',
  '## > * Autres marques',
  '\\# Dièse échappé',
  '&gt; chevron en entité',
  '<p>* Puce dans du balisage</p>',
  'https://exemple.fr/page',
  '\u200b',
  'a\u00adb\u200bc',
  '\t\ttabulé\t1\t2',
  '   ',
  '',
  '',
] as const;

/** A line of a raw article: leftovers, prose, marks of every kind, and anything at all. */
const anyLine: fc.Arbitrary<string> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...PIECES) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 60 }) },
  {
    weight: 1,
    arbitrary: fc.array(fc.constantFrom(...PIECES), { minLength: 2, maxLength: 3 }).map((parts) => parts.join(' ')),
  },
);

/** The decoded text of a raw article. */
export const anyRaw: fc.Arbitrary<string> = fc.array(anyLine, { minLength: 1, maxLength: 40 }).map((lines) =>
  lines
    .join('\n')
    .replace(/\r\n?|[\u2028\u2029\u0085\v\f]/g, '\n')
    .normalize('NFC'),
);
