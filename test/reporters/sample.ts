import type { Finding } from '../../src/model/finding.ts';
import type { Language } from '../../src/model/message.ts';
import type { Report, ReportContext } from '../../src/model/report.ts';
import type { RuleOutline } from '../../src/model/rule.ts';

const MARKDOWN = `# Le pain & le <levain>

«\u202fLe fournil rouvre, dit-elle.

Une seule consigne : arroser le soir, quand la terre a gardé la chaleur du jour et que plus personne ne passe dans l’allée du fond, là où poussent les fèves.

Une ligne | avec un \u001b[31mpiège\u001b[0m, un 🥖 et un é décomposé.
`;

const finding = (
  ruleId: string,
  severity: Finding['severity'],
  place: readonly [number, number, number, number],
  en: string,
  fr: string,
  more: Partial<Finding> = {},
): Finding => {
  const [line, column, endLine, endColumn] = place;
  return {
    ruleId,
    severity,
    message: { en, fr },
    fix: 'Corriger.',
    place: { line, column, endLine, endColumn },
    data: {},
    edits: [],
    ...more,
  };
};

const colonAt = MARKDOWN.indexOf(' : arroser');

/** One report of each sort: findings, good, mended, unreadable, and one with many findings alike. */
export const sampleReports: readonly Report[] = [
  {
    path: 'articles/le pain, 100 %.md',
    status: 'findings',
    findings: [
      finding('word-count', 'error', [1, 1, 1, 1], '42 words, 700 expected', '42 mots, 700 attendus', {
        data: { found: 42, expected: 700 },
      }),
      finding('typo-unbalanced', 'error', [3, 1, 3, 2], '“«” without its partner', '«\u202f«\u202f» sans son pendant'),
      finding('typo-colon', 'warning', [5, 19, 5, 21], 'No-break space expected', 'Espace insécable attendue', {
        edits: [{ start: colonAt, end: colonAt + 1, text: '\u00a0' }],
      }),
      finding('sentence-max', 'warning', [5, 1, 5, 157], 'Sentence of 41 words', 'Phrase de 41 mots'),
      finding('paragraph-length', 'info', [7, 21, 7, 34], 'A\nmessage on two <lines>', 'Un\nmessage sur deux <lignes>'),
    ],
    skipped: [
      { ruleId: 'fact-number-invented', reason: { en: 'the source is unknown', fr: 'la source est inconnue' } },
    ],
    words: { strict: 42, shown: 45 },
    markdown: MARKDOWN,
    suppressed: 1,
  },
  { path: 'articles/bon.md', status: 'passed', findings: [], skipped: [], words: { strict: 742, shown: 761 } },
  {
    path: 'articles/répété.md',
    status: 'passed',
    findings: Array.from({ length: 7 }, (_, index) =>
      finding('typo-apostrophe', 'warning', [index + 1, 2, index + 1, 3], 'Curly apostrophe', 'Apostrophe courbe'),
    ),
    skipped: [],
    words: { strict: 1234, shown: 1300 },
    notes: [
      {
        en: 'Laid out offline, not rewritten: 1234 words.',
        fr: 'Mise en forme hors ligne, sans réécriture\u00a0: 1234 mots.',
      },
      {
        en: 'To reread (line 2), glued words?: <b>@marie|[lien](x)</b>.',
        fr: 'À relire (ligne 2), mots collés\u202f?\u00a0: <b>@marie|[lien](x)</b>.',
        reread: true,
      },
      ...Array.from({ length: 5 }, (_, index) => ({
        en: `To reread (line ${index + 3}).`,
        fr: `À relire (ligne ${index + 3}).`,
        reread: true as const,
      })),
    ],
    markdown: "l'eau\n".repeat(7),
    fixed: { 'typo-colon': 2, 'typo-spacing': 11 },
    baselined: 3,
  },
  {
    path: 'articles/photo.md',
    status: 'failed',
    findings: [],
    skipped: [],
    words: undefined,
    failure: {
      message: {
        en: 'articles/photo.md: not a text file',
        fr: 'articles/photo.md\u00a0: ce n’est pas un fichier texte',
      },
      hint: { en: 'Save the article as text.', fr: 'Enregistrez l’article en texte.' },
      kind: 'input',
    },
  },
];

/** Outlines of their own: what a rule says of itself may change without a report that changes. */
const RULES: readonly RuleOutline[] = [
  {
    id: 'typo-colon',
    family: 'typography',
    severity: 'warning',
    options: {},
    about: { en: 'A no-break space stands before a colon.', fr: 'Une espace insécable précède le deux-points.' },
    why: { en: 'The colon takes a full space in French.', fr: 'Le deux-points prend une espace-mot en français.' },
  },
  {
    id: 'typo-unbalanced',
    family: 'typography',
    severity: 'error',
    options: {},
    about: { en: 'Every “«” has its “»”.', fr: 'Chaque guillemet ouvert se referme.' },
  },
];

export const sampleContext = (language: Language, color = false, width = 100): ReportContext => ({
  style: { color, width, language },
  tool: { name: 'seo-rewrite', version: '1.2.3' },
  rules: RULES,
});
