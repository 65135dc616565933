// A page for each rule, and their index, as Markdown.
import { DESIGN_IDS, RENAMED } from './docs-history.mjs';

const FAMILIES = {
  length: 'Length',
  language: 'Language',
  structure: 'Structure',
  metadata: 'Metadata',
  readability: 'Readability',
  keyphrase: 'Keyphrase',
  typography: 'Typography',
  leftovers: 'Leftovers',
  repetition: 'Repetition',
  fidelity: 'Fidelity to the source',
  originality: 'Originality',
  provenance: 'Provenance and disclosure',
};

const MOST_EXAMPLE = 700;

const NEEDS = {
  source: 'It compares with the source and is skipped, and reported as skipped, when the source is unknown.',
  ours: 'It looks only at files that say in their front matter that an engine wrote them.',
};

/** The page of one rule. */
export function rulePage(rule) {
  const parts = [
    `# ${rule.id}`,
    `${rule.about.en}`,
    `*${rule.about.fr}*`,
    `- Family: ${FAMILIES[rule.family]}\n- Default severity: ${rule.severity}${rule.needs ? `\n- ${NEEDS[rule.needs]}` : ''}`,
  ];
  if (rule.why) parts.push('## Why', rule.why.en, `*${rule.why.fr}*`);
  parts.push('## What it says', messagesTable(rule.messages));
  const options = Object.entries(rule.options);
  if (options.length > 0) parts.push('## Options', optionsTable(options));
  parts.push('## Examples', ...rule.examples.flatMap((example) => exampleParts(example)));
  parts.push(
    '## Configure it',
    fence('yaml', configuration(rule, options)),
    'Or in the article:',
    fence('md', `<!-- seo-rewrite-disable-next-line ${rule.id} -->`),
  );
  return `${parts.join('\n\n')}\n`;
}

const messagesTable = (messages) =>
  table(
    ['Key', 'English', 'French'],
    Object.entries(messages).map(([key, { en, fr }]) => [`\`${key}\``, cell(plural(en)), cell(plural(fr))]),
  );

/** A word that agrees with a number is shown in the plural. */
const plural = (text) => text.replace(/\{\w+\|[^|{}]*\|([^|{}]*)\}/g, '$1');

const optionsTable = (options) =>
  table(
    ['Option', 'Default', 'Meaning', 'In French'],
    options.map(([name, option]) => [
      `\`${name}\``,
      `\`${JSON.stringify(option.default)}\``,
      cell(option.description.en + limits(option)),
      cell(option.description.fr),
    ]),
  );

function limits({ minimum, maximum, enum: choices }) {
  if (choices) return ` One of ${choices.map((choice) => `\`${choice}\``).join(', ')}.`;
  if (minimum !== undefined && maximum !== undefined) return ` From ${minimum} to ${maximum}.`;
  return minimum === undefined ? '' : ` At least ${minimum}.`;
}

function exampleParts(example) {
  const text = 'good' in example ? example.good : example.bad;
  const setting = [
    example.about,
    example.keyphrase && `keyphrase “${example.keyphrase}”`,
    example.minWords !== undefined && `at least ${example.minWords} words`,
    example.options && `options \`${JSON.stringify(example.options)}\``,
  ].filter(Boolean);
  const label = `**${'good' in example ? 'Good' : 'Bad'}**${setting.length > 0 ? ` (${setting.join(', ')})` : ''}`;
  const parts = [label, fence('md', visible(clipped(text)))];
  if (example.source !== undefined) parts.push('with the source', fence('text', visible(clipped(example.source))));
  if ('finds' in example) parts.push(`Found: ${example.finds.map((found) => `\`${found}\``).join(', ')}`);
  return parts;
}

const clipped = (text) => (text.length > MOST_EXAMPLE ? `${text.slice(0, MOST_EXAMPLE).trimEnd()}\n[…]\n` : text);

/** No-break spaces cannot be seen: ⍽ stands for the narrow one, ⎵ for the other. */
const visible = (text) => text.replaceAll('\u202f', '⍽').replaceAll('\u00a0', '⎵').trimEnd();

function fence(language, text) {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const mark = '`'.repeat(longest + 1);
  return `${mark}${language}\n${text}\n${mark}`;
}

function configuration({ id, severity }, options) {
  const [first] = options;
  return first
    ? `rules:\n  ${id}: [${severity}, { ${first[0]}: ${JSON.stringify(first[1].default)} }]`
    : `rules:\n  ${id}: ${severity} # off, info, warning or error`;
}

const cell = (text) =>
  text
    .replaceAll('|', '\\|')
    .replaceAll('\n', ' ')
    .replace(/[<>]/g, (sign) => (sign === '<' ? '&lt;' : '&gt;'));

const table = (head, rows) =>
  [
    `| ${head.join(' | ')} |`,
    `|${head.map(() => '---').join('|')}|`,
    ...rows.map((row) => `| ${row.join(' | ')} |`),
  ].join('\n');

/** The index: the rules by family, what the signs mean, and what became of the ids of the design. */
export function rulesIndex(rules) {
  const families = Object.entries(FAMILIES).flatMap(([family, title]) => {
    const own = rules.filter((rule) => rule.family === family);
    if (own.length === 0) return [];
    const rows = own.map(({ id, severity, about }) => [`[${id}](${id}.md)`, severity, cell(about.en)]);
    return [`## ${title}`, table(['Rule', 'Default', 'What it wants'], rows)];
  });
  const blocking = rules.filter(({ severity }) => severity === 'error').length;
  return `${[
    '# Rules',
    `${rules.length} rules, generated from their own code and examples by \`npm run docs\`. ${blocking} of them stop a run (error); the others advise. In the examples ⍽ stands for a narrow no-break space and ⎵ for a no-break space.`,
    ...families,
    '## Comments',
    'A comment in the article silences rules: `<!-- seo-rewrite-disable-next-line rule-id -->` for the next line that says something, `<!-- seo-rewrite-disable rule-id -->` up to `<!-- seo-rewrite-enable rule-id -->` or the end. Several ids are separated by commas, none means all, and what follows ` -- ` is the reason. A finding about the whole file or its front matter is silenced by a `disable` that names its rule and is never enabled again. A comment that silences nothing is itself reported, as `unused-suppression` (`unusedSuppressions` in the configuration).',
    '## What became of each planned id',
    'The rules were planned under these ids. Where a rule was renamed, merged or split, this table says so.',
    table(['Planned', 'Now', 'Note'], historyRows(rules)),
  ].join('\n\n')}\n`;
}

function historyRows(rules) {
  const ids = new Set(rules.map(({ id }) => id));
  return DESIGN_IDS.map((planned) => {
    const [now, note] = RENAMED[planned] ?? [[planned], ''];
    const missing = now.filter((id) => !ids.has(id));
    return [
      `\`${planned}\``,
      missing.length > 0 ? '–' : now.map((id) => `[${id}](${id}.md)`).join(', ') || '–',
      missing.length > 0 ? note || 'not there yet' : note,
    ];
  });
}
