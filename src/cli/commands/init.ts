import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { OutputError } from '../../errors.ts';
import { writeWhole } from '../../pipeline/write.ts';
import type { CommandFactory } from '../command.ts';
import { configTemplate } from '../config-template.ts';
import { type CommonOptions, commonOptions } from '../options.ts';

const NAME = 'seo-rewrite.config.yaml';

/** Writes a commented configuration into the working folder. */
export const init: CommandFactory = (io) => {
  const { language } = io.style;
  const command = new Command('init').description(
    language === 'fr' ? `écrit un ${NAME} commenté` : `write a commented ${NAME}`,
  );
  for (const common of commonOptions(language)) command.addOption(common);
  return command.action(async (_options: CommonOptions) => {
    const path = join(io.cwd, NAME);
    if (existsSync(path))
      throw new OutputError(
        { en: `${NAME}: already there`, fr: `${NAME} : existe déjà` },
        { hint: { en: 'Edit it, or move it away first.', fr: 'Modifiez-le, ou déplacez-le d’abord.' } },
      );
    await writeWhole(path, configTemplate(language));
    io.err(language === 'fr' ? `${NAME} écrit\n` : `wrote ${NAME}\n`);
  });
};
