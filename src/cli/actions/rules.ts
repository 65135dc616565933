import { nearest } from '../../config/nearest.ts';
import { ConfigError } from '../../errors.ts';
import type { Language, Message } from '../../model/message.ts';
import type { OptionSchemas } from '../../model/option.ts';
import type { Example, Rule } from '../../model/rule.ts';
import { LABELS } from '../../reporters/words.ts';
import { rules as shelf } from '../../rules/index.ts';
import type { Io } from '../io.ts';
import { wrapped } from '../wrapped.ts';

/** The list of the rules, or the explanation of the one named. @throws ConfigError when there is none of that name */
export const aboutRules = (id: string | undefined, style: Io['style']): string =>
  id === undefined ? list(style.language) : explanation(known(id), style);

function list(language: Language): string {
  const width = Math.max(...shelf.map(({ id }) => id.length));
  const labels = Math.max(...Object.values(LABELS).map((label) => label[language].length));
  return shelf
    .map(
      ({ id, severity, about }) =>
        `${id.padEnd(width)}  ${LABELS[severity][language].padEnd(labels)}  ${about[language]}\n`,
    )
    .join('');
}

function known(id: string): Rule {
  const rule = shelf.find((candidate) => candidate.id === id);
  if (rule) return rule;
  const guess = nearest(
    id,
    shelf.map((candidate) => candidate.id),
  );
  throw new ConfigError(
    { en: `no rule “${id}”`, fr: `pas de règle «\u202f${id}\u202f»` },
    {
      hint: guess
        ? { en: `Did you mean “${guess}”?`, fr: `Vouliez-vous dire «\u202f${guess}\u202f»\u202f?` }
        : { en: 'seo-rewrite rules lists them.', fr: 'seo-rewrite rules en donne la liste.' },
    },
  );
}

function explanation(rule: Rule, { language, width }: Io['style']): string {
  const say = (en: string, fr: string) => (language === 'fr' ? fr : en);
  const parts = [
    `${rule.id}  (${FAMILIES[rule.family][language]}, ${LABELS[rule.severity][language]})`,
    wrapped(rule.about[language], width),
    ...(rule.why ? [wrapped(rule.why[language], width)] : []),
  ];
  const options = Object.entries(rule.options as OptionSchemas);
  if (options.length > 0)
    parts.push(
      `${say('Options', 'Options')}\n${options.map(([name, option]) => `  ${name} = ${JSON.stringify(option.default)}  ${option.description[language]}`).join('\n')}`,
    );
  parts.push(
    `${say('Messages', 'Messages')}\n${Object.values(rule.messages)
      .map((message) => `  ${message[language].replace(AGREEING, '$1')}`)
      .join('\n')}`,
    ...rule.examples.map((example) => shown(example, language)),
    `${say('In the configuration', 'Dans la configuration')}\n  rules:\n    ${rule.id}: off | info | warning | error`,
  );
  return `${parts.join('\n\n')}\n`;
}

const FAMILIES: Readonly<Record<Rule['family'], Message>> = {
  structure: { en: 'structure', fr: 'structure' },
  language: { en: 'language', fr: 'langue' },
  length: { en: 'length', fr: 'longueur' },
  metadata: { en: 'metadata', fr: 'métadonnées' },
  readability: { en: 'readability', fr: 'lisibilité' },
  keyphrase: { en: 'keyphrase', fr: 'expression principale' },
  typography: { en: 'typography', fr: 'typographie' },
  leftovers: { en: 'leftovers', fr: 'restes' },
  repetition: { en: 'repetition', fr: 'répétition' },
  fidelity: { en: 'fidelity', fr: 'fidélité' },
  originality: { en: 'originality', fr: 'originalité' },
  provenance: { en: 'provenance', fr: 'provenance' },
};

/** A word that agrees with a number is shown in the plural. */
const AGREEING = /\{\w+\|[^|{}]*\|([^|{}]*)\}/g;
const MOST_LINES = 12;
const LONGEST_LINE = 160;

/** An example as a block; ⍽ and ⎵ stand for the no-break spaces that cannot be seen. */
function shown(example: Example, language: Language): string {
  const isGood = 'good' in example;
  const lines = (isGood ? example.good : example.bad).trimEnd().split('\n');
  const block = lines
    .slice(0, MOST_LINES)
    .map((line) => (line.length > LONGEST_LINE ? `${line.slice(0, LONGEST_LINE)}…` : line))
    .map((line) => `    ${line.replaceAll('\u202f', '⍽').replaceAll('\u00a0', '⎵')}`);
  if (lines.length > MOST_LINES) block.push('    …');
  const finds = isGood ? '' : `\n    → ${example.finds.join(', ')}`;
  return `  ${isGood ? '✓' : '✗'} ${isGood ? (language === 'fr' ? 'bon' : 'good') : language === 'fr' ? 'fautif' : 'bad'}\n${block.join('\n')}${finds}`;
}
