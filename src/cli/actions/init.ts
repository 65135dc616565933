import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { OutputError } from '../../errors.ts';
import { writeWhole } from '../../pipeline/write.ts';
import { configTemplate } from '../config-template.ts';
import type { Io } from '../io.ts';

/** Writes the commented configuration as `name` into the working folder. @throws OutputError when it is there */
export async function runInit(name: string, { cwd, style: { language }, err }: Io): Promise<void> {
  const path = join(cwd, name);
  if (existsSync(path))
    throw new OutputError(
      { en: `${name}: already there`, fr: `${name} : existe déjà` },
      { hint: { en: 'Edit it, or move it away first.', fr: 'Modifiez-le, ou déplacez-le d’abord.' } },
    );
  await writeWhole(path, configTemplate(language));
  err(language === 'fr' ? `${name} écrit\n` : `wrote ${name}\n`);
}
