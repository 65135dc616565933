import type { CheckFileSetup } from '../pipeline/check-file.ts';
import type { House } from './compose.ts';
import { type Sources, sourceFinder } from './find-source.ts';

export interface CheckWishes {
  /** `--source` */
  readonly source: string | undefined;
  readonly fix: boolean;
}

/** What `check` needs for a file, in the main thread and in every other. @throws SourceError when `--source` is not there */
export async function checkSetup(
  house: House,
  { source, fix }: CheckWishes,
  cwd: string,
): Promise<CheckFileSetup & { readonly sources: Sources }> {
  const { settings } = house;
  const sources = await sourceFinder(source, house, cwd);
  return {
    read: house.read,
    rulesFor: house.rulesFor,
    ruleIds: house.ruleIds,
    unusedSuppressions: settings.unusedSuppressions,
    brief: { keyphrase: settings.keyphrase, minWords: settings.minWords },
    sourceFor: sources.sourceFor,
    sources,
    lexicon: house.lexicon,
    languageOf: house.languageOf,
    fix,
  };
}
