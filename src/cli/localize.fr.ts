/** Commander's headings. */
export const FRENCH_TITLES: Readonly<Record<string, string>> = {
  'Usage:': 'Usage\u00a0:',
  'Arguments:': 'Arguments\u00a0:',
  'Options:': 'Options\u00a0:',
  'Commands:': 'Commandes\u00a0:',
};

/** Names of arguments and of the values of options. */
export const FRENCH_PLACEHOLDERS: Readonly<Record<string, string>> = {
  command: 'commande',
  file: 'fichier',
  files: 'fichiers',
  folder: 'dossier',
  format: 'format',
  formats: 'formats',
  id: 'règle',
  input: 'entrée',
  inputs: 'entrées',
  language: 'langue',
  n: 'n',
  name: 'nom',
  options: 'options',
  path: 'chemin',
  paths: 'chemins',
  pattern: 'motif',
  results: 'résultats',
  run: 'exécution',
  seconds: 'secondes',
  shard: 'part',
  shell: 'shell',
  text: 'texte',
  url: 'adresse',
  usd: 'dollars',
  which: 'laquelle',
};

/** Commander's errors and those of our own argument parsers, whole or in part, in the order in which they are tried. */
export const FRENCH_ERRORS: readonly (readonly [RegExp, string])[] = [
  [/^error: unknown option '([^\n]*?)'(?=\n|$)/, 'erreur\u00a0: option inconnue «\u00a0$1\u00a0»'],
  [/^error: unknown command '([^\n]*?)'(?=\n|$)/, 'erreur\u00a0: commande inconnue «\u00a0$1\u00a0»'],
  [/^error: missing required argument '(.*?)'/, 'erreur\u00a0: il manque l’argument «\u00a0$1\u00a0»'],
  [/^error: option '(.*?)' argument missing/, 'erreur\u00a0: l’option «\u00a0$1\u00a0» attend une valeur'],
  [/^error: required option '(.*?)' not specified/, 'erreur\u00a0: l’option «\u00a0$1\u00a0» est obligatoire'],
  [
    /^error: option '(.*?)' argument '([\s\S]*?)' is invalid\./,
    'erreur\u00a0: l’option «\u00a0$1\u00a0» n’accepte pas «\u00a0$2\u00a0».',
  ],
  [
    /^error: option '(.*?)' cannot be used with option '(.*?)'/,
    'erreur\u00a0: «\u00a0$1\u00a0» et «\u00a0$2\u00a0» ne vont pas ensemble',
  ],
  [
    /^error: command-argument value '([\s\S]*?)' is invalid for argument '(.*?)'\./,
    'erreur\u00a0: «\u00a0$1\u00a0» ne convient pas pour «\u00a0$2\u00a0».',
  ],
  [
    /^error: too many arguments for '(.*?)'\. Expected (\d+) arguments? but got (\d+): ([\s\S]*)\./,
    'erreur\u00a0: trop d’arguments pour «\u00a0$1\u00a0»\u00a0: $2 au plus, $3 reçus ($4).',
  ],
  [
    /^error: too many arguments\. Expected (\d+) arguments? but got (\d+): ([\s\S]*)\./,
    'erreur\u00a0: trop d’arguments\u00a0: $1 au plus, $2 reçus ($3).',
  ],
  [/\(Did you mean (?:one of )?([^\n]*)\?\)/, '(Vouliez-vous dire $1\u202f?)'],
  [/Allowed choices are ([^\n]*)\./, 'Valeurs possibles\u00a0: $1.'],
  [/Expected a whole number from (\d+) to (\d+)\./, 'Un nombre entier de $1 à $2 est attendu.'],
  [/Expected a whole number from (\d+)\./, 'Un nombre entier à partir de $1 est attendu.'],
  [/Expected i\/n, from 1\/n to n\/n\./, 'i/n est attendu, de 1/n à n/n.'],
  [/Expected an amount in US dollars\./, 'Un montant en dollars est attendu.'],
];
