import { Command } from 'commander';
import { UserError } from '../../errors.ts';
import { articleMarkdown, articleText } from '../../markdown/article.ts';
import type { CleanArticle } from '../../model/article.ts';
import type { Language } from '../../model/message.ts';
import { findInputs } from '../../pipeline/inputs.ts';
import { compose } from '../compose.ts';
import { ExitCode } from '../io.ts';
import { explain } from '../main.ts';
import { type CommonOptions, commonOptions, option } from '../options.ts';
import { ARTICLE_EXTENSIONS } from './article-extensions.ts';
import type { CommandFactory } from './index.ts';

interface CleanOptions extends CommonOptions {
  readonly explain?: boolean;
  readonly format: 'text' | 'markdown' | 'json';
}

/** Prints the article without what is not the article. */
export const clean: CommandFactory = (io, settle) => {
  const { language } = io.style;
  const command = new Command('clean')
    .description(
      language === 'fr'
        ? 'affiche l’article nettoyé de ce qui n’en fait pas partie'
        : 'print the article without what is not the article',
    )
    .argument('<inputs...>', language === 'fr' ? 'fichiers, dossiers, motifs, ou - pour l’entrée standard' : 'files, folders, globs, or - for standard input')
    .addOption(option('--explain', { en: 'show what went and why', fr: 'montrer ce qui est retiré et pourquoi' }, language))
    .addOption(option('--format <format>', { en: 'how to print', fr: 'format de sortie' }, language).choices(['text', 'markdown', 'json']).default('text'));
  for (const common of commonOptions(language)) command.addOption(common);
  return command.action(async (paths: string[], options: CleanOptions) => {
    const house = await compose(io, options);
    const articles: CleanArticle[] = [];
    for await (const input of findInputs(paths, { cwd: io.cwd, extensions: ARTICLE_EXTENSIONS })) {
      try {
        if ('error' in input) throw input.error;
        const article = await house.cleanedArticle(input);
        if (options.format === 'json') articles.push(article);
        else io.out(options.explain ? receipt(article, language) : show(article, options.format));
      } catch (error) {
        if (!(error instanceof UserError)) throw error;
        io.err(explain(error, io));
        settle(ExitCode.input);
      }
    }
    if (options.format === 'json') io.out(`${JSON.stringify({ version: 1, files: articles }, null, 2)}\n`);
  });
};

const show = (article: CleanArticle, format: 'text' | 'markdown' | 'json'): string =>
  format === 'markdown' ? articleMarkdown(article).text : articleText(article);

function receipt({ path, removals, repairs, doubts }: CleanArticle, language: Language): string {
  const title = { removed: { en: 'removed', fr: 'retiré' }, repaired: { en: 'repaired', fr: 'réparé' }, doubt: { en: 'look at', fr: 'à relire' } };
  const lines = [
    ...removals.map((cut) => ({ ...cut, what: title.removed[language], shown: cut.text })),
    ...repairs.map((repair) => ({ ...repair, what: title.repaired[language], shown: `${repair.before} → ${repair.after}` })),
    ...doubts.map((doubt) => ({ ...doubt, what: title.doubt[language], shown: doubt.text })),
  ].sort((a, b) => a.line - b.line);
  const rows = lines.map(({ line, what, cleaner, reason, shown }) => `${String(line).padStart(6)}  ${what}  ${cleaner} (${reason})  ${shown}\n`);
  const none = language === 'fr' ? '        rien à retirer\n' : '        nothing to remove\n';
  return `${path}\n${rows.join('') || none}`;
}
