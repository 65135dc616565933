import { Command } from 'commander';
import { addCheckOptions, type CheckOptions } from '../check-options.ts';
import type { CommandFactory } from '../command.ts';
import { reportTargets } from '../report-targets.ts';

/** Checks finished Markdown files. */
export const check: CommandFactory = (io, settle) => {
  const { language } = io.style;
  const command = new Command('check')
    .description(language === 'fr' ? 'vérifie des articles Markdown' : 'check Markdown articles')
    .argument(
      '<inputs...>',
      language === 'fr'
        ? 'fichiers Markdown, dossiers, motifs, ou - pour l’entrée standard'
        : 'Markdown files, folders, globs, or - for standard input',
    );
  const asked = addCheckOptions(command, language);
  return command.action(async (paths: string[], options: CheckOptions) => {
    const targets = reportTargets(asked(), io.cwd);
    const { runCheck } = await import('../actions/check.ts');
    settle(await runCheck(paths, options, targets, io));
  });
};
