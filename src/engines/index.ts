import { ConfigError } from '../errors.ts';
import type { Engine, Reply } from '../model/engine.ts';
import type { Message } from '../model/message.ts';
import type { Settings } from '../model/settings.ts';
import type { Store } from '../model/store.ts';
import { cached } from './cached.ts';
import { offlineEngine } from './offline/index.ts';
import { openAiEngine } from './openai.ts';

export interface EngineWorld {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Where answers are kept; undefined asks anew every time. */
  readonly cache: Store<Reply> | undefined;
}

export interface ChosenEngine {
  readonly engine: Engine;
  /** Which engine was taken and why, for the user. */
  readonly because: Message;
}

/** The engine that the settings ask for; `auto` takes OpenAI when a key or a base URL is set, else the offline one. */
export function chooseEngine(settings: Settings, { env, cache }: EngineWorld): ChosenEngine {
  const key = env['OPENAI_API_KEY'];
  const wanted = settings.engine === 'auto' ? (key || settings.baseUrl ? 'openai' : 'offline') : settings.engine;
  if (wanted === 'offline')
    return {
      engine: offlineEngine(),
      because:
        settings.engine === 'auto'
          ? {
              en: 'offline engine (no OPENAI_API_KEY, no base URL): layout only, no rewriting',
              fr: 'moteur hors ligne (ni OPENAI_API_KEY ni adresse de service) : mise en forme, sans réécriture',
            }
          : { en: 'offline engine, as asked: layout only, no rewriting', fr: 'moteur hors ligne, comme demandé : mise en forme, sans réécriture' },
    };
  if (!key && !settings.baseUrl)
    throw new ConfigError(
      { en: 'the openai engine needs a key', fr: 'le moteur openai demande une clé' },
      {
        hint: {
          en: 'Set OPENAI_API_KEY, or --base-url for a local service, or use --engine offline.',
          fr: 'Définissez OPENAI_API_KEY, ou --base-url pour un service local, ou prenez --engine offline.',
        },
      },
    );
  // Local services take any key, but the protocol wants one.
  const engine = openAiEngine({ model: settings.model, apiKey: key ?? 'none', baseUrl: settings.baseUrl });
  const where = settings.baseUrl ?? 'api.openai.com';
  return {
    engine: cache ? cached(engine, cache) : engine,
    because: { en: `openai engine, ${settings.model} at ${where}`, fr: `moteur openai, ${settings.model} chez ${where}` },
  };
}
