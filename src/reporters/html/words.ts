import type { Severity } from '../../model/finding.ts';
import type { Language, Message } from '../../model/message.ts';
import type { Report } from '../../model/report.ts';

const say = (en: string, fr: string): Message => ({ en, fr });

/** Every word that the page itself says. */
export const WORDS = {
  title: say('seo-rewrite report', 'Rapport seo-rewrite'),
  skip: say('Skip to the articles', 'Aller aux articles'),
  theme: say('Light or dark', 'Clair ou sombre'),
  noScript: say(
    'Without JavaScript the table cannot be sorted or filtered, and large reports do not show their articles.',
    'Sans JavaScript, le tableau ne se trie ni ne se filtre, et les grands rapports ne montrent pas leurs articles.',
  ),
  glance: say('At a glance', 'En bref'),
  articles: say('Articles', 'Articles'),
  words: say('Words', 'Mots'),
  wordsHint: say('strict count', 'compte strict'),
  tokens: say('Tokens', 'Jetons'),
  cost: say('Cost', 'Coût'),
  findings: say('Findings', 'Remarques'),
  byRule: say('Findings by rule', 'Remarques par règle'),
  byStatus: say('Articles by outcome', 'Articles par résultat'),
  byWords: say('Articles by length (words)', 'Articles par longueur (mots)'),
  rule: say('Rule', 'Règle'),
  share: say('Share', 'Part'),
  count: say('Count', 'Nombre'),
  otherRules: say('other rules', 'autres règles'),
  outcome: say('Outcome', 'Résultat'),
  article: say('Article', 'Article'),
  sourceWords: say('Source words', 'Mots de la source'),
  errors: say('Errors', 'Erreurs'),
  warnings: say('Warnings', 'Avertissements'),
  attempts: say('Attempts', 'Essais'),
  filter: say('Filter', 'Filtrer'),
  search: say('Title or file', 'Titre ou fichier'),
  all: say('all', 'tous'),
  allRules: say('all', 'toutes'),
  of: say('of', 'sur'),
  shown: say('articles shown', 'articles affichés'),
  back: say('All articles', 'Tous les articles'),
  previous: say('Previous article', 'Article précédent'),
  next: say('Next article', 'Article suivant'),
  file: say('File', 'Fichier'),
  source: say('Source', 'Source'),
  engine: say('Engine', 'Moteur'),
  notes: say('Notes of the engine', 'Notes du moteur'),
  skipped: say('Rules that could not look', 'Règles qui n’ont pas pu juger'),
  fix: say('What to do', 'Que faire'),
  line: say('line', 'ligne'),
  note: say('Finding', 'Remarque'),
  toText: say('Show in the text', 'Voir dans le texte'),
  wholeArticle: say('About the whole article', 'Sur l’ensemble de l’article'),
  noFindings: say('No finding: nothing to mend.', 'Aucune remarque : rien à corriger.'),
  notChecked: say(
    'Left as it was in this run: its findings are those of the run that wrote it.',
    'Laissé tel quel cette fois-ci : ses remarques sont celles du passage qui l’a écrit.',
  ),
  views: say('Views of the article', 'Vues de l’article'),
  published: say('The article', 'L’article'),
  compare: say('Beside its source', 'Face à la source'),
  raw: say('Raw text', 'Texte brut'),
  preview: say('In a search result', 'Dans un résultat de recherche'),
  previewHint: say(
    'Set in Arial at the sizes of a results page, cut where it would be cut. Search engines may choose another title.',
    'Composé en Arial aux tailles d’une page de résultats, coupé là où il le serait. Les moteurs peuvent choisir un autre titre.',
  ),
  previewTitle: say('Title', 'Titre'),
  previewDescription: say('Description', 'Description'),
  missing: say('missing', 'absent'),
  site: say('your-site.example', 'votre-site.example'),
  pixels: say('px', 'px'),
  atMost: say('at most', 'au plus'),
  removed: say('Removed', 'Retiré'),
  repaired: say('Repaired', 'Réparé'),
  doubt: say('To look at', 'À relire'),
  rawHint: say(
    'The raw text line by line; what was taken out is struck through, with the reason.',
    'Le texte brut ligne à ligne ; ce qui a été retiré est barré, avec la raison.',
  ),
  nothingRemoved: say('Nothing was removed.', 'Rien n’a été retiré.'),
  compareHint: say(
    'Numbers, dates, names and quotations: solid underline, in the source; wavy underline, not found there; dotted underline, accepted by the rules (a sum, a translation). Activate one to see it on the other side.',
    'Nombres, dates, noms et citations : soulignement plein, présent dans la source ; ondulé, introuvable ; pointillé, admis par les règles (calcul, traduction). Activez-en un pour le voir de l’autre côté.',
  ),
  inSource: say('in the source', 'dans la source'),
  accepted: say('accepted by the rules', 'admis par les règles'),
  notInSource: say('not in the source', 'absent de la source'),
  notInArticle: say('not taken up', 'non repris'),
  noSource: say(
    'The source is unknown: there is nothing to compare with.',
    'La source est inconnue : il n’y a rien à comparer.',
  ),
  noText: say('There is no text to show.', 'Il n’y a pas de texte à montrer.'),
  noDetails: say(
    'Not carried by this report, which is already large: run “seo-rewrite report” on this article alone.',
    'Absent de ce rapport déjà volumineux : lancez « seo-rewrite report » sur cet article seul.',
  ),
  image: say('Image', 'Image'),
  limits: say(
    'These checks see invented or changed figures, names, dates and quotations. They do not see a true figure given a false meaning, irony, or who owns a text: a person still reads before publishing.',
    'Ces contrôles voient les chiffres, noms, dates et citations inventés ou modifiés. Ils ne voient ni un chiffre juste mal employé, ni l’ironie, ni à qui appartient un texte : une personne relit avant de publier.',
  ),
} as const satisfies Record<string, Message>;

export const STATUS: Readonly<Record<Report['status'], Message>> = {
  passed: say('ready', 'prêt'),
  unchanged: say('already done', 'déjà fait'),
  draft: say('draft', 'brouillon'),
  findings: say('to mend', 'à corriger'),
  failed: say('failed', 'échec'),
};

export const SEVERITY: Readonly<Record<Severity, Message>> = {
  error: say('error', 'erreur'),
  warning: say('warning', 'avertissement'),
  info: say('info', 'info'),
};

const FIGURES: Readonly<Record<Language, Intl.NumberFormat>> = {
  en: new Intl.NumberFormat('en', { maximumFractionDigits: 0 }),
  fr: new Intl.NumberFormat('fr', { maximumFractionDigits: 0 }),
};

/** A whole number the reader's way. */
export const figure = (value: number, language: Language): string => FIGURES[language].format(value);

/** `: ` as the language sets it. */
export const colon = (language: Language): string => (language === 'fr' ? '\u00a0: ' : ': ');
