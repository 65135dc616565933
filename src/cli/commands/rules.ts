import { Command } from 'commander';
import { nearest } from '../../config/nearest.ts';
import { ConfigError } from '../../errors.ts';
import { rules as shelf } from '../../rules/index.ts';
import { type CommonOptions, commonOptions } from '../options.ts';
import type { CommandFactory } from './index.ts';

/** Lists the rules, or explains one. */
export const rules: CommandFactory = (io) => {
  const { language } = io.style;
  const command = new Command('rules')
    .description(language === 'fr' ? 'liste les règles, ou en explique une' : 'list the rules, or explain one')
    .argument('[id]', language === 'fr' ? 'une règle' : 'a rule');
  for (const common of commonOptions(language)) command.addOption(common);
  return command.action((id: string | undefined, _options: CommonOptions) => {
    if (id === undefined) {
      const width = Math.max(...shelf.map((rule) => rule.id.length));
      for (const rule of shelf) io.out(`${rule.id.padEnd(width)}  ${rule.severity.padEnd(7)}  ${rule.about[language]}\n`);
      return;
    }
    const rule = shelf.find((candidate) => candidate.id === id);
    if (!rule) {
      const guess = nearest(id, shelf.map((candidate) => candidate.id));
      throw new ConfigError(
        { en: `no rule “${id}”`, fr: `pas de règle « ${id} »` },
        guess ? { hint: { en: `Did you mean “${guess}”?`, fr: `Vouliez-vous dire « ${guess} » ?` } } : {},
      );
    }
    io.out(`${rule.id} (${rule.family}, ${rule.severity})\n${rule.about[language]}\n${rule.why ? `\n${rule.why[language]}\n` : ''}`);
    for (const [name, option] of Object.entries(rule.options as Record<string, { default: unknown; description: string }>))
      io.out(`\n  ${name} = ${JSON.stringify(option.default)}  ${option.description}`);
    for (const example of rule.examples)
      io.out('good' in example ? `\n✓ ${oneLine(example.good)}` : `\n✗ ${oneLine(example.bad)}`);
    io.out('\n');
  });
};

const oneLine = (text: string): string => JSON.stringify(text.length > 200 ? `${text.slice(0, 200)}…` : text);
