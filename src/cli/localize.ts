import type { Command, Help } from 'commander';
import type { Language } from '../model/message.ts';
import type { Io } from './io.ts';
import { FRENCH_ERRORS, FRENCH_PLACEHOLDERS, FRENCH_TITLES } from './localize.fr.ts';

/** Make commander's own words, in help and errors, those of the user's language. */
export function localize(command: Command, { style, out, err }: Pick<Io, 'style' | 'out' | 'err'>): void {
  const { language, width } = style;
  const french = language === 'fr';
  command
    .helpOption('-h, --help', french ? 'affiche cette aide' : 'print this help')
    .configureHelp(french ? frenchHelp : { styleOptionDescription: withoutEmptyList })
    .configureOutput({
      writeOut: out,
      writeErr: err,
      getOutHelpWidth: () => width,
      getErrHelpWidth: () => width,
      outputError: (text, write) => write(`${localError(text, language)}${dashHint(text, language)}`),
    })
    .showSuggestionAfterError();
  if (command.commands.length > 0)
    command.helpCommand('help [command]', french ? 'affiche l’aide d’une commande' : 'print the help of a command');
}

/** An error line of commander in the user's language. */
export const localError = (text: string, language: Language): string =>
  language === 'fr'
    ? FRENCH_ERRORS.reduce((line, [pattern, french]) => line.replace(pattern, french), inFrench(text))
    : text;

/** The way to name a file that begins like an option. */
function dashHint(text: string, language: Language): string {
  const [, name] = /unknown option '(-[^'\n]*\.(?:txt|md|markdown|html?))'/.exec(text) ?? [];
  if (name === undefined) return '';
  return language === 'fr'
    ? `  Pour un fichier de ce nom\u00a0: ./${name}\n`
    : `  For a file of that name: ./${name}\n`;
}

/** Placeholders in angle or square brackets, or in quotes in an error: `<file>`, `[options]`, 'inputs'. */
const inFrench = (text: string): string =>
  text
    .replace(
      /([<[])([a-z]+)(\.\.\.)?([>\]])/g,
      (whole, open: string, name: string, more: string | undefined, close: string) => {
        const french = FRENCH_PLACEHOLDERS[name];
        return french === undefined ? whole : `${open}${french}${more ?? ''}${close}`;
      },
    )
    .replace(
      /(argument ')([a-z]+)(')/g,
      (_, before: string, name: string, after: string) => `${before}${FRENCH_PLACEHOLDERS[name] ?? name}${after}`,
    );

const frenchHelp: Partial<Help> = {
  styleTitle: (title) => FRENCH_TITLES[title] ?? title,
  styleUsage: inFrench,
  styleOptionTerm: inFrench,
  styleSubcommandTerm: inFrench,
  styleArgumentTerm: (name) => FRENCH_PLACEHOLDERS[name] ?? name,
  styleOptionDescription: inFrenchExtras,
  styleArgumentDescription: inFrenchExtras,
};

/** What commander adds to a description: `(choices: "a", "b", default: "a")`. */
function inFrenchExtras(text: string): string {
  return withoutEmptyList(text)
    .replace(/\((choices|default|preset|env): /, (_, name: keyof typeof EXTRAS) => `(${EXTRAS[name]}\u00a0: `)
    .replace(/, (default|preset|env): (?=[^,]*\)$)/g, (_, name: keyof typeof EXTRAS) => `, ${EXTRAS[name]}\u00a0: `);
}

/** An option that may be repeated begins with none: not worth saying. */
const withoutEmptyList = (text: string): string => text.replace(' (default: [])', '');

const EXTRAS = { choices: 'choix', default: 'par défaut', preset: 'seule', env: 'variable' } as const;
