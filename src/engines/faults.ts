import { EngineError } from '../errors.ts';
import type { EngineFault, Usage } from '../model/engine.ts';
import type { Message } from '../model/message.ts';

/** What a fault means for the run, and what the user reads. */
export interface FaultPolicy {
  /** `run`: no other article would fare better, the batch stops. */
  readonly scope: 'article' | 'run';
  /** Most calls for one answer when this is what goes wrong; 1 asks never again. */
  readonly tries: number;
  readonly say: Message;
  readonly hint?: Message;
}

const START_AGAIN: Message = {
  en: 'Start the same command again: what is done is not paid again.',
  fr: 'Relancez la même commande\u00a0: ce qui est fait n’est pas repayé.',
};

/** Every fault, its consequence and its words. The one place where the policy stands. */
export const FAULTS: Readonly<Record<EngineFault, FaultPolicy>> = {
  'rate-limit': {
    scope: 'article',
    tries: 8,
    say: { en: 'the service says: too many requests', fr: 'le service répond\u00a0: trop de demandes' },
    hint: { en: 'Lower --concurrency, or start again later.', fr: 'Baissez --concurrency, ou relancez plus tard.' },
  },
  quota: {
    scope: 'run',
    tries: 1,
    say: { en: 'the account has no credit left', fr: 'le compte n’a plus de crédit' },
    hint: {
      en: 'Top it up, then start the same command again: what is done is not paid again.',
      fr: 'Rechargez-le, puis relancez la même commande\u00a0: ce qui est fait n’est pas repayé.',
    },
  },
  auth: {
    scope: 'run',
    tries: 1,
    say: { en: 'the service refuses the key', fr: 'le service refuse la clé' },
    hint: { en: 'Check OPENAI_API_KEY and its rights.', fr: 'Vérifiez OPENAI_API_KEY et ses droits.' },
  },
  'not-found': {
    scope: 'run',
    tries: 1,
    say: {
      en: 'the service does not know this model or address',
      fr: 'le service ne connaît pas ce modèle ou cette adresse',
    },
    hint: {
      en: 'Check --model and --base-url (most end in /v1).',
      fr: 'Vérifiez --model et --base-url (qui finit le plus souvent par /v1).',
    },
  },
  'bad-request': {
    scope: 'article',
    tries: 1,
    say: { en: 'the service refuses the request', fr: 'le service refuse la demande' },
  },
  'too-long': {
    scope: 'article',
    tries: 1,
    say: { en: 'the article is too long for this model', fr: 'l’article est trop long pour ce modèle' },
    hint: {
      en: 'Split the article, or take a model with a larger context.',
      fr: 'Découpez l’article, ou prenez un modèle au contexte plus grand.',
    },
  },
  overload: {
    scope: 'article',
    tries: 6,
    say: { en: 'the service is failing', fr: 'le service est en panne' },
    hint: START_AGAIN,
  },
  unreachable: {
    scope: 'article',
    tries: 5,
    say: { en: 'the service cannot be reached', fr: 'le service est injoignable' },
    hint: {
      en: 'Check --base-url, the network and the proxy.',
      fr: 'Vérifiez --base-url, le réseau et le proxy.',
    },
  },
  connection: {
    scope: 'article',
    tries: 6,
    say: { en: 'the connection broke', fr: 'la connexion a été coupée' },
    hint: START_AGAIN,
  },
  tls: {
    scope: 'run',
    tries: 1,
    say: { en: 'the service’s certificate is not trusted', fr: 'le certificat du service n’est pas reconnu' },
    hint: {
      en: 'For a private authority set NODE_EXTRA_CA_CERTS to its file.',
      fr: 'Pour une autorité privée, donnez son fichier dans NODE_EXTRA_CA_CERTS.',
    },
  },
  redirect: {
    scope: 'run',
    tries: 1,
    say: {
      en: 'the service sends elsewhere, which is not followed',
      fr: 'le service renvoie ailleurs, ce qui n’est pas suivi',
    },
    hint: { en: 'Give the final address to --base-url.', fr: 'Donnez l’adresse finale à --base-url.' },
  },
  timeout: {
    scope: 'article',
    tries: 3,
    say: { en: 'the service did not answer in time', fr: 'le service n’a pas répondu à temps' },
    hint: START_AGAIN,
  },
  'broken-answer': {
    scope: 'article',
    tries: 4,
    say: { en: 'the answer arrived broken', fr: 'la réponse est arrivée tronquée' },
    hint: START_AGAIN,
  },
  'empty-answer': {
    scope: 'article',
    tries: 2,
    say: { en: 'the answer is empty', fr: 'la réponse est vide' },
  },
  'not-the-protocol': {
    scope: 'article',
    tries: 2,
    say: {
      en: 'what answers is not a chat-completions service',
      fr: 'ce qui répond n’est pas un service de complétion',
    },
    hint: {
      en: 'Check --base-url: a web page or a network sign-in may have answered.',
      fr: 'Vérifiez --base-url\u00a0: une page web ou un portail de connexion a pu répondre.',
    },
  },
  'prompt-cut': {
    scope: 'article',
    tries: 1,
    say: {
      en: 'the service cut the article before reading it',
      fr: 'le service a coupé l’article avant de le lire',
    },
    hint: {
      en: 'Raise its context (Ollama: OLLAMA_CONTEXT_LENGTH=16384).',
      fr: 'Augmentez son contexte (Ollama\u00a0: OLLAMA_CONTEXT_LENGTH=16384).',
    },
  },
  refused: {
    scope: 'article',
    tries: 1,
    say: { en: 'the model refuses this article', fr: 'le modèle refuse cet article' },
    hint: { en: 'Take another model, or --engine offline.', fr: 'Prenez un autre modèle, ou --engine offline.' },
  },
  budget: {
    scope: 'run',
    tries: 1,
    say: { en: 'the next call would pass --max-cost', fr: 'le prochain appel dépasserait --max-cost' },
    hint: {
      en: 'Raise --max-cost and start again: what is done is not paid again.',
      fr: 'Augmentez --max-cost et relancez\u00a0: ce qui est fait n’est pas repayé.',
    },
  },
  storage: {
    scope: 'run',
    tries: 1,
    say: {
      en: 'the answer could not be kept, so no more are bought',
      fr: 'la réponse n’a pas pu être conservée, on n’en achète plus',
    },
    hint: {
      en: 'Free some disk space or repair the cache folder, or give --no-cache.',
      fr: 'Libérez de la place ou réparez le dossier de cache, ou ajoutez --no-cache.',
    },
  },
  interrupted: {
    scope: 'run',
    tries: 1,
    say: { en: 'interrupted', fr: 'interrompu' },
    hint: START_AGAIN,
  },
};

export interface FaultDetails {
  /** What the service or the system said, already free of secrets. */
  readonly detail?: string | undefined;
  readonly retryAfter?: number | undefined;
  readonly usage?: Usage | undefined;
  /** Stops the run although the fault alone would not. */
  readonly scope?: 'article' | 'run';
  readonly hint?: Message;
}

/** An EngineError in the words of the table. */
export function engineError(fault: EngineFault, details: FaultDetails = {}): EngineError {
  const { scope, tries, say, hint } = FAULTS[fault];
  const detail = details.detail ? { en: ` (${details.detail})`, fr: ` (${details.detail})` } : { en: '', fr: '' };
  return new EngineError(
    { en: `${say.en}${detail.en}`, fr: `${say.fr}${detail.fr}` },
    {
      fault,
      retryable: tries > 1,
      scope: details.scope ?? scope,
      retryAfter: details.retryAfter,
      usage: details.usage,
      hint: details.hint ?? hint,
    },
  );
}
