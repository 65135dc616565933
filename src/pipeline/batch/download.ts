import { open, rename, rm, stat } from 'node:fs/promises';
import { EngineError } from '../../errors.ts';
import type { BatchService } from '../../model/batch.ts';
import { requestsPath, resultsPath, waitingPath } from './parts.ts';
import type { BatchWorld } from './world.ts';

/** Fetch a file of results whole: under another name first, and of the size that the service says. @throws EngineError */
export async function download(fileId: string, path: string, service: BatchService, world: BatchWorld): Promise<void> {
  if (await stat(path).catch(() => undefined)) return;
  const temporary = `${path}.part`;
  await world.patiently(async (signal) => {
    const expected = await service.size(fileId, signal);
    const file = await open(temporary, 'w');
    let bytes = 0;
    try {
      for await (const chunk of service.download(fileId, signal)) {
        bytes += chunk.byteLength;
        // What never ends would fill the disk.
        if (expected !== undefined && bytes > expected) break;
        await file.write(chunk);
      }
      await file.sync();
    } finally {
      await file.close();
    }
    if (expected !== undefined && bytes !== expected) throw cutShort(bytes, expected);
  }, world.stop);
  await rename(temporary, path);
}

/** Remove the files of a part that is collected. */
export async function removeFilesOf(part: string, folder: string): Promise<void> {
  const results = [0, 1].map((index) => resultsPath(folder, part, index));
  for (const path of [requestsPath(folder, part), waitingPath(folder, part), ...results])
    await rm(path, { force: true });
}

const cutShort = (bytes: number, expected: number): EngineError =>
  new EngineError(
    {
      en: `the file of results arrived cut (${bytes} of ${expected} bytes)`,
      fr: `le fichier de résultats est arrivé tronqué (${bytes} octets sur ${expected})`,
    },
    {
      fault: 'broken-answer',
      retryable: true,
      hint: {
        en: 'Start the same command again: nothing is lost.',
        fr: 'Relancez la même commande\u00a0: rien n’est perdu.',
      },
    },
  );
