import type { Language } from '../model/message.ts';
import { DEFAULT_SETTINGS } from '../model/settings.ts';

/** A configuration file with every default, commented for a person. */
export function configTemplate(language: Language): string {
  const say = (en: string, fr: string) => (language === 'fr' ? fr : en);
  const { minWords, attempts, concurrency, disclosure, questions, typography } = DEFAULT_SETTINGS;
  return `# yaml-language-server: $schema=./node_modules/seo-rewrite/schemas/config.schema.json
# ${say('Configuration of seo-rewrite. Every line is optional; these are the defaults.', 'Configuration de seo-rewrite. Chaque ligne est facultative ; voici les valeurs par défaut.')}

# ${say('Fewest words of an article (strict count).', 'Nombre minimal de mots d’un article (compte strict).')}
minWords: ${minWords}

# ${say('auto: openai when OPENAI_API_KEY or a base URL is set, else offline.', 'auto : openai si OPENAI_API_KEY ou une adresse de service est définie, sinon offline.')}
engine: auto
#model: ${DEFAULT_SETTINGS.model}
#baseUrl: http://localhost:11434/v1

# ${say('Most answers asked for one article, and articles at once.', 'Réponses demandées au plus par article, et articles traités en même temps.')}
attempts: ${attempts}
concurrency: ${concurrency}

# ${say('visible: a last line says that a model wrote the text; metadata: only the front matter does.', 'visible : une dernière ligne dit que le texte vient d’un modèle ; metadata : seulement l’en-tête.')}
disclosure: ${disclosure}

# ${say('The offline engine adds “Questions fréquentes” even when no word is missing.', 'Le moteur hors ligne ajoute « Questions fréquentes » même quand aucun mot ne manque.')}
questions: ${questions}

typography:
  spaces: ${typography.spaces} # fine | nbsp | none
  locale: ${typography.locale} # fr-FR | fr-CA

# ${say('Rules: off, info, warning or error, with options in a second place.', 'Règles : off, info, warning ou error, avec des options à la deuxième place.')}
rules: {}
#  word-count: error
#  sentence-max: [warning, { most: 35 }]
#  readability-lix: off

# ${say('Other settings for some files, seen from this folder.', 'D’autres réglages pour certains fichiers, vus de ce dossier.')}
overrides: []
#  - files: ["brouillons/**"]
#    rules: { ai-disclosure: off }

# ${say('How heavy a comment is that silences nothing: off, info, warning, error.', 'Gravité d’un commentaire qui ne sert à rien\u00a0: off, info, warning, error.')}
unusedSuppressions: ${DEFAULT_SETTINGS.unusedSuppressions}
`;
}
