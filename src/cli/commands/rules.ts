import { Command } from 'commander';
import type { CommandFactory } from '../command.ts';
import { type CommonOptions, commonOptions } from '../options.ts';

/** Lists the rules, or explains one. */
export const rules: CommandFactory = (io) => {
  const { language } = io.style;
  const command = new Command('rules')
    .description(language === 'fr' ? 'liste les règles, ou en explique une' : 'list the rules, or explain one')
    .argument('[id]', language === 'fr' ? 'une règle' : 'a rule');
  for (const common of commonOptions(language)) command.addOption(common);
  return command.action(async (id: string | undefined, _options: CommonOptions) => {
    const { aboutRules } = await import('../actions/rules.ts');
    io.out(aboutRules(id, io.style));
  });
};
