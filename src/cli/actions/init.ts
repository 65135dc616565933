import { existsSync } from 'node:fs';
import { extname, resolve } from 'node:path';
import { ConfigError, OutputError } from '../../errors.ts';
import { writeWhole } from '../../pipeline/write.ts';
import { configTemplate } from '../config-template.ts';
import type { Io } from '../io.ts';

/** Writes the commented configuration under a name seen from the working folder. @throws OutputError when it is there */
export async function runInit(name: string, { cwd, style: { language }, err }: Io): Promise<void> {
  if (!['.yaml', '.yml'].includes(extname(name).toLowerCase())) throw noYaml(name);
  const path = resolve(cwd, name);
  if (existsSync(path))
    throw new OutputError(
      { en: `${name}: already there`, fr: `${name}\u00a0: existe déjà` },
      { hint: { en: 'Edit it, or move it away first.', fr: 'Modifiez-le, ou déplacez-le d’abord.' } },
    );
  await writeWhole(path, configTemplate(language)).catch((error: unknown) => {
    throw error instanceof OutputError ? new OutputError(error.say, { hint: ELSEWHERE, cause: error }) : error;
  });
  err(language === 'fr' ? `${name} écrit\n` : `wrote ${name}\n`);
}

const ELSEWHERE = {
  en: 'Check the permissions of the folder, or name another file with --config.',
  fr: 'Vérifiez les droits du dossier, ou nommez un autre fichier avec --config.',
};

const noYaml = (name: string): ConfigError =>
  new ConfigError(
    {
      en: `${name}: the commented configuration is YAML`,
      fr: `${name}\u00a0: la configuration commentée est en YAML`,
    },
    { hint: { en: 'End its name in .yaml or .yml.', fr: 'Terminez son nom par .yaml ou .yml.' } },
  );
