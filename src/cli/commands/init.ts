import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { OutputError } from '../../errors.ts';
import { DEFAULT_SETTINGS } from '../../model/settings.ts';
import { writeWhole } from '../../pipeline/write.ts';
import { type CommonOptions, commonOptions } from '../options.ts';
import type { CommandFactory } from './index.ts';

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
        { en: `${NAME}: already there`, fr: `${NAME} : existe déjà` },
        { hint: { en: 'Edit it, or move it away first.', fr: 'Modifiez-le, ou déplacez-le d’abord.' } },
      );
    await writeWhole(path, template(language));
    io.err(language === 'fr' ? `${NAME} écrit\n` : `wrote ${NAME}\n`);
  });
};

function template(language: 'en' | 'fr'): string {
  const say = (en: string, fr: string) => (language === 'fr' ? fr : en);
  const { minWords, attempts, concurrency, disclosure, typography } = DEFAULT_SETTINGS;
  return `# ${say('Configuration of seo-rewrite. Every line is optional; these are the defaults.', 'Configuration de seo-rewrite. Chaque ligne est facultative ; voici les valeurs par défaut.')}

# ${say('Fewest words of an article (strict count).', 'Nombre minimal de mots d’un article (compte strict).')}
minWords: ${minWords}

# ${say('auto: openai when OPENAI_API_KEY or a base URL is set, else offline.', 'auto : openai si OPENAI_API_KEY ou une adresse de service est définie, sinon offline.')}
engine: auto
# model: ${DEFAULT_SETTINGS.model}
# baseUrl: http://localhost:11434/v1

# ${say('Most answers asked for one article, and articles at once.', 'Réponses demandées au plus par article, et articles traités en même temps.')}
attempts: ${attempts}
concurrency: ${concurrency}

# ${say('visible: a last line says that a model wrote the text; metadata: only the front matter does.', 'visible : une dernière ligne dit que le texte vient d’un modèle ; metadata : seulement l’en-tête.')}
disclosure: ${disclosure}

typography:
  spaces: ${typography.spaces} # fine | nbsp | none
  locale: ${typography.locale} # fr-FR | fr-CA

# ${say('Rules: off, info, warning or error, with options in a second place.', 'Règles : off, info, warning ou error, avec des options à la deuxième place.')}
rules: {}
#  word-count: error
`;
}
