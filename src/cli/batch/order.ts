import { createHash } from 'node:crypto';
import { addressSecrets, shownAddress } from '../../engines/secrets.ts';
import { ConfigError } from '../../errors.ts';
import type { CleanArticle } from '../../model/article.ts';
import type { Templates } from '../../prompts/load.ts';
import type { House } from '../compose.ts';

/** What a run of batches was told when it was submitted. It stays as it was, whatever the configuration becomes. */
export interface BatchOrder {
  readonly version: 1;
  readonly tool: string;
  /** `files`: requests and results are carried by hand. */
  readonly transport: 'service' | 'files';
  readonly settings: House['settings'];
  /** Address of the service as it may be shown. */
  readonly service: string;
  /** Digest of the engine's id, which may hold a secret address. */
  readonly engine: string;
  readonly templates: Templates;
  readonly facts: readonly CleanArticle[];
  /** Where articles go, absolute; absent for beside their sources. */
  readonly out?: string;
  readonly many: boolean;
  readonly force: boolean;
  /** Sources are sent that can hardly carry the words asked for. */
  readonly thin: boolean;
  readonly cwd: string;
}

export const digestOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16);

/** The settings as they may lie on disk: an address that holds a secret is left out. */
export const withoutSecrets = (settings: House['settings']): House['settings'] =>
  addressSecrets(settings.baseUrl).length > 0 ? { ...settings, baseUrl: undefined } : settings;

export const serviceOf = (baseUrl: string | undefined): string =>
  baseUrl === undefined ? 'api.openai.com' : shownAddress(baseUrl);

/** What `run.json` says. @throws ConfigError when another version wrote it */
export function readOrder(order: unknown, id: string): BatchOrder {
  if ((order as { version?: unknown } | null)?.version === 1) {
    const known = order as BatchOrder;
    // JSON knows no undefined.
    const { keyphrase, baseUrl, maxCost, prompt } = known.settings as Partial<House['settings']>;
    return { ...known, settings: { ...known.settings, keyphrase, baseUrl, maxCost, prompt } };
  }
  throw new ConfigError({
    en: `${id}: written by another version of this program`,
    fr: `${id}\u00a0: écrit par une autre version de ce programme`,
  });
}
