import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { NO_RULES } from '../support/batch.ts';
import { says } from '../support/behaviours.ts';
import { inFolder, runCli } from '../support/cli.ts';
import { type Service, startService, textOf } from '../support/service.ts';

/** No phrase list knows it: only the other files tell what it is. */
const FOOT = 'Les Échos du marais, chaque jeudi dans votre kiosque';
const SUBJECTS = ['du pont suspendu', 'de la halle aux grains', 'du vieux lavoir'];
const articleOn = (subject: string): string =>
  `La réouverture ${subject}\n\nLa réouverture ${subject} est prévue au printemps, après deux ans de travaux, et les habitants du quartier l’attendent avec une impatience que le maire dit partager.\n`;

let service: Service | undefined;
afterEach(() => service?.close());

/** What the model is given of the articles when so many of them come in one run. */
async function given(count: number): Promise<string> {
  return inFolder(async (folder) => {
    const asked: string[] = [];
    service = await startService((request) => {
      asked.push(textOf(request));
      return says('# Un titre\n\nUn texte.\n');
    });
    for (const [index, subject] of SUBJECTS.slice(0, count).entries())
      await writeFile(join(folder, `n${index}.txt`), `${articleOn(subject)}\n${FOOT}\n`);
    await writeFile(join(folder, 'seo-rewrite.config.json'), JSON.stringify({ ...NO_RULES, minWords: 1 }));
    await runCli(['*.txt', '--out', 'out', '-m', 'essai-1', '--base-url', service.url], { cwd: folder });
    expect(asked).toHaveLength(count);
    return asked.join('\n');
  });
}

describe('lines that the files of a rewriting run repeat', () => {
  it('are not sent to the model', async () => {
    expect(await given(3)).not.toContain(FOOT);
  });

  it('are kept when there are too few files to tell', async () => {
    expect(await given(1)).toContain(FOOT);
  });
});
