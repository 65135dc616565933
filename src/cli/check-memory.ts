import { hash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { readPlainFile } from '../files/plain-file.ts';
import type { Report } from '../model/report.ts';
import { ANY_RUN } from '../model/run.ts';
import type { Material } from '../pipeline/check-file.ts';
import type { CheckMemory } from '../pipeline/check-files.ts';
import type { Input } from '../pipeline/inputs.ts';
import type { Origin } from '../pipeline/origin.ts';
import { readBytes } from '../pipeline/read.ts';
import { openPack, type PackWriter, writePack } from '../store/pack.ts';
import { codeDigest } from './code-digest.ts';
import type { House } from './compose.ts';
import type { Sources } from './find-source.ts';
import type { Io } from './io.ts';
import { namedSource } from './named-source.ts';

/** What of a report is kept: the rest is told by the file. */
type Kept = Omit<Report, 'path' | 'markdown'>;

export interface SavedMemory extends CheckMemory {
  /** Put on disk what is new. Rejects where nothing can be written. */
  save(): Promise<void>;
}

/**
 * Reports of former runs, in one file beside the configuration. A report counts only for the same bytes of the article and of
 * its source, under the same settings, judged by the same code on the same kind of Node.
 */
export function checkMemory(
  house: Pick<House, 'settings' | 'read'>,
  sources: Pick<Sources, 'pathFor'>,
  io: Pick<Io, 'cwd' | 'runtime' | 'run'>,
): SavedMemory {
  const { folder, ...settings } = house.settings;
  const path = join(folder, '.seo-rewrite', 'checks', 'pack');
  const identity = sha256(JSON.stringify([1, codeDigest(), io.runtime, settings, relative(folder, io.cwd)]));
  const former = openPack<Origin>(path, identity);
  const keyOf = (absolute: string) => relative(folder, absolute).replaceAll('\\', '/');
  const fresh = new Set<string>();
  let writer: Promise<PackWriter<Origin>> | undefined;

  const sourceOf = digestOnce(async (absolute: string) =>
    sha256(await readBytes({ path: absolute, absolute, root: undefined }, house.read)),
  );
  const isSame = async (input: Input, { named, source }: Origin): Promise<boolean> => {
    const found = await sources.pathFor(input, named);
    if (!found || 'refused' in found || !source) return (!found || 'refused' in found) && !source;
    return keyOf(found.path) === source.path && (await sourceOf(found.path)) === source.sha256;
  };

  return {
    originOf,
    async recall(input) {
      const origin = former?.head(keyOf(input.absolute));
      if (!origin) return undefined;
      try {
        // At once: nothing else is under way that could use the wait.
        const bytes = readPlainFile(input.absolute, house.settings.maxBytes);
        if (sha256(bytes) !== origin.sha256 || !(await isSame(input, origin))) return undefined;
        const decoded = house.read.decode(bytes);
        const text = former?.text(keyOf(input.absolute));
        if (text === undefined || 'refused' in decoded) return undefined;
        return { ...(JSON.parse(text) as Kept), path: input.path, markdown: decoded.text };
      } catch {
        // Whatever is wrong with it, checking it says so.
        return undefined;
      }
    },
    async keep(input, { path: _path, markdown: _markdown, ...kept }, origin) {
      const key = keyOf(input.absolute);
      if (fresh.has(key)) return;
      fresh.add(key);
      const source = origin.source && { ...origin.source, path: keyOf(resolve(io.cwd, origin.source.path)) };
      writer ??= writePack<Origin>(path, identity, io.run ?? ANY_RUN);
      // That nothing can be kept is said once, when all is to be saved.
      await writer
        .then((pack) => pack.add(key, { ...origin, ...(source && { source }) }, JSON.stringify(kept satisfies Kept)))
        .catch(() => undefined);
    },
    async save() {
      const pack = await writer;
      if (former && pack)
        for (const key of former.keys()) {
          const [origin, text] = [former.head(key), former.text(key)];
          // A file that is not there any more is forgotten.
          if (origin && text !== undefined && !fresh.has(key) && existsSync(resolve(folder, key)))
            await pack.add(key, origin, text);
        }
      former?.close();
      await pack?.finish();
    },
  };
}

/** By what the material of a report is known again. */
export const originOf = ({ bytes, frontMatter, source }: Material): Origin => {
  const named = namedSource(frontMatter);
  const { article } = source ?? {};
  return {
    sha256: sha256(bytes),
    ...(named === undefined ? {} : { named }),
    ...(article && { source: { path: article.path, sha256: article.sha256 } }),
  };
};

const sha256 = (content: string | Uint8Array): string => hash('sha256', content);

/** One source may serve many files: the last one asked for is remembered. */
function digestOnce(digest: (path: string) => Promise<string>): (path: string) => Promise<string> {
  let last: { readonly path: string; readonly value: Promise<string> } | undefined;
  return (path) => {
    if (last?.path !== path) last = { path, value: digest(path) };
    return last.value;
  };
}
