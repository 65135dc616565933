import { ConfigError } from '../errors.ts';
import type { Engine, PromptEngine, Reply } from '../model/engine.ts';
import type { Vocabulary } from '../model/lexicon.ts';
import type { Message } from '../model/message.ts';
import type { Settings } from '../model/settings.ts';
import type { Store } from '../model/store.ts';
import { assertAddress } from './address.ts';
import { cached } from './cached.ts';
import type { Clock } from './clock.ts';
import { assertKey } from './key.ts';
import { limited } from './limited.ts';
import { meter, Purse } from './meter.ts';
import { offlineEngine } from './offline/index.ts';
import { openAiEngine } from './openai/index.ts';
import { type Price, priceOf } from './prices.ts';
import { retried } from './retried.ts';
import { shownAddress } from './secrets.ts';
import { Throttle } from './throttle.ts';

export interface EngineWorld {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Where answers are kept; undefined asks anew every time. */
  readonly cache: Store<Reply> | undefined;
  /** French words and what they may be, for the offline engine. */
  readonly vocabulary?: Vocabulary;
  /** Once aborted no call starts; those under way are finished. To break them off, abort the signal of `write`. */
  readonly stop?: AbortSignal;
  readonly clock?: Clock;
  /** Told the answer so far, for one article at a terminal; answers then come as a stream. */
  readonly onText?: (text: string) => void;
}

export interface ChosenEngine {
  readonly engine: Engine;
  /** Which engine was taken and why, for the user. */
  readonly because: Message;
  /** What its tokens cost, when that is known. */
  readonly price: (Price & { readonly asOf?: string }) | undefined;
  /** The same engine where asking it costs time or money: undefined for the embedded one. */
  readonly remote: PromptEngine | undefined;
}

/** The engine that the settings ask for; `auto` takes OpenAI when a key or a base URL is set, else the offline one. */
export function chooseEngine(settings: Settings, world: EngineWorld): ChosenEngine {
  const key = world.env.OPENAI_API_KEY;
  const wanted = settings.engine === 'auto' ? (key || settings.baseUrl ? 'openai' : 'offline') : settings.engine;
  if (wanted === 'offline')
    return {
      engine: offlineEngine({ vocabulary: world.vocabulary, questions: settings.questions }),
      because: offlineBecause(settings.engine),
      price: undefined,
      remote: undefined,
    };
  if (!key && !settings.baseUrl) throw NO_KEY;
  if (key) assertKey(key);
  if (settings.baseUrl !== undefined) assertAddress(settings.baseUrl);
  const price = priceOf(settings.model, settings.baseUrl, settings.prices);
  if (settings.maxCost !== undefined && !price) throw noPrice(settings.model);
  const where = settings.baseUrl === undefined ? 'api.openai.com' : shownAddress(settings.baseUrl);
  const engine = policed(settings, world, price);
  return {
    engine,
    because: {
      en: `openai engine, ${settings.model} at ${where}`,
      fr: `moteur openai, ${settings.model} chez ${where}`,
    },
    price,
    remote: engine,
  };
}

/** From the wire outwards: every call is counted, a question waits its turn, is tried again, is asked once. */
function policed(settings: Settings, world: EngineWorld, price: Price | undefined): PromptEngine {
  const { env, cache, stop, clock, onText } = world;
  const policy = { ...(clock ? { clock } : {}), stop };
  const wire = openAiEngine({
    model: settings.model,
    // Local services take any key, but the protocol wants one.
    apiKey: env.OPENAI_API_KEY || 'none',
    baseUrl: settings.baseUrl,
    parameters: settings.parameters,
    timeout: settings.timeout,
    connections: settings.concurrency,
    env,
    ...(onText ? { onText } : {}),
    around: meter(new Purse(settings.maxCost), price, stop),
  });
  const throttle = new Throttle({ most: settings.concurrency, ...policy });
  const patient = retried(limited(wire, throttle), policy);
  return cache ? cached(patient, cache, policy) : patient;
}

const offlineBecause = (asked: Settings['engine']): Message =>
  asked === 'auto'
    ? {
        en: 'offline engine (no OPENAI_API_KEY, no base URL): layout only, no rewriting',
        fr: 'moteur hors ligne (ni OPENAI_API_KEY ni adresse de service)\u00a0: mise en forme, sans réécriture',
      }
    : {
        en: 'offline engine, as asked: layout only, no rewriting',
        fr: 'moteur hors ligne, comme demandé\u00a0: mise en forme, sans réécriture',
      };

const NO_KEY = new ConfigError(
  { en: 'the openai engine needs a key', fr: 'le moteur openai demande une clé' },
  {
    hint: {
      en: 'Set OPENAI_API_KEY, or --base-url for a local service, or use --engine offline.',
      fr: 'Définissez OPENAI_API_KEY, ou --base-url pour un service local, ou prenez --engine offline.',
    },
  },
);

const noPrice = (model: string): ConfigError =>
  new ConfigError(
    {
      en: `--max-cost needs the price of ${model}, which is not known here`,
      fr: `--max-cost demande le prix de ${model}, inconnu ici`,
    },
    {
      hint: {
        en: `Give it in the configuration: prices: { "${model}": { input: 0.2, output: 1.2 } } (US dollars per million tokens).`,
        fr: `Donnez-le dans la configuration\u00a0: prices: { "${model}": { input: 0.2, output: 1.2 } } (dollars par million de jetons).`,
      },
    },
  );
