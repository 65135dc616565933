import { Command } from 'commander';
import type { CommandFactory } from '../command.ts';
import { type CommonOptions, commonOptions } from '../options.ts';

const NAME = 'seo-rewrite.config.yaml';

/** Writes a commented configuration into the working folder. */
export const init: CommandFactory = (io) => {
  const { language } = io.style;
  const command = new Command('init').description(
    language === 'fr' ? `écrit un ${NAME} commenté` : `write a commented ${NAME}`,
  );
  for (const common of commonOptions(language)) command.addOption(common);
  return command.action(async ({ config }: CommonOptions) => {
    const { runInit } = await import('../actions/init.ts');
    await runInit(config ?? NAME, io);
  });
};
