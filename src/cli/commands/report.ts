import { Command } from 'commander';
import type { ReportOptions } from '../actions/report.ts';
import type { CommandFactory } from '../command.ts';
import { commonOptions, option, sourceOption } from '../options.ts';

/** Writes a page to look at: finished articles beside their sources. */
export const report: CommandFactory = (io, settle) => {
  const { language } = io.style;
  const french = language === 'fr';
  const command = new Command('report')
    .description(
      french
        ? 'écrit une page HTML qui montre des articles face à leurs sources'
        : 'write an HTML page that shows articles beside their sources',
    )
    .argument('<inputs...>', french ? 'articles Markdown, dossiers, motifs' : 'Markdown articles, folders, globs')
    .addOption(option('-o, --out <file>', { en: 'the page', fr: 'la page' }, language).default('report.html'))
    .addOption(sourceOption(language));
  for (const common of commonOptions(language)) command.addOption(common);
  return command.action(async (paths: string[], options: ReportOptions) => {
    const { runReport } = await import('../actions/report.ts');
    settle(await runReport(paths, options, io));
  });
};
