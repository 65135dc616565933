import type { EngineFault } from '../model/engine.ts';
import type { Message } from '../model/message.ts';

/** What the user reads. */
export interface FaultWords {
  readonly say: Message;
  readonly hint?: Message;
}

const START_AGAIN: Message = {
  en: 'Start the same command again: what is done is not paid again.',
  fr: 'Relancez la même commande\u00a0: ce qui est fait n’est pas repayé.',
};

/** What is said of every fault. */
export const FAULT_WORDS: Readonly<Record<EngineFault, FaultWords>> = {
  'rate-limit': {
    say: { en: 'the service says: too many requests', fr: 'le service répond\u00a0: trop de demandes' },
    hint: { en: 'Lower --concurrency, or start again later.', fr: 'Baissez --concurrency, ou relancez plus tard.' },
  },
  quota: {
    say: { en: 'the account has no credit left', fr: 'le compte n’a plus de crédit' },
    hint: {
      en: 'Top it up, then start the same command again: what is done is not paid again.',
      fr: 'Rechargez-le, puis relancez la même commande\u00a0: ce qui est fait n’est pas repayé.',
    },
  },
  auth: {
    say: { en: 'the service refuses the key', fr: 'le service refuse la clé' },
    hint: { en: 'Check OPENAI_API_KEY and its rights.', fr: 'Vérifiez OPENAI_API_KEY et ses droits.' },
  },
  'not-found': {
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
    say: { en: 'the service refuses the request', fr: 'le service refuse la demande' },
  },
  'too-long': {
    say: { en: 'the article is too long for this model', fr: 'l’article est trop long pour ce modèle' },
    hint: {
      en: 'Split the article, or take a model with a larger context.',
      fr: 'Découpez l’article, ou prenez un modèle au contexte plus grand.',
    },
  },
  overload: {
    say: { en: 'the service is failing', fr: 'le service est en panne' },
    hint: START_AGAIN,
  },
  unreachable: {
    say: { en: 'the service cannot be reached', fr: 'le service est injoignable' },
    hint: {
      en: 'Check --base-url, the network and the proxy.',
      fr: 'Vérifiez --base-url, le réseau et le proxy.',
    },
  },
  connection: {
    say: { en: 'the connection broke', fr: 'la connexion a été coupée' },
    hint: START_AGAIN,
  },
  tls: {
    say: { en: 'the service’s certificate is not trusted', fr: 'le certificat du service n’est pas reconnu' },
    hint: {
      en: 'For a private authority set NODE_EXTRA_CA_CERTS to its file.',
      fr: 'Pour une autorité privée, donnez son fichier dans NODE_EXTRA_CA_CERTS.',
    },
  },
  redirect: {
    say: {
      en: 'the service sends elsewhere, which is not followed',
      fr: 'le service renvoie ailleurs, ce qui n’est pas suivi',
    },
    hint: { en: 'Give the final address to --base-url.', fr: 'Donnez l’adresse finale à --base-url.' },
  },
  timeout: {
    say: { en: 'the service did not answer in time', fr: 'le service n’a pas répondu à temps' },
    hint: START_AGAIN,
  },
  'broken-answer': {
    say: { en: 'the answer arrived broken', fr: 'la réponse est arrivée tronquée' },
    hint: START_AGAIN,
  },
  'empty-answer': {
    say: { en: 'the answer is empty', fr: 'la réponse est vide' },
  },
  'not-the-protocol': {
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
    say: { en: 'the model refuses this article', fr: 'le modèle refuse cet article' },
    hint: { en: 'Take another model, or --engine offline.', fr: 'Prenez un autre modèle, ou --engine offline.' },
  },
  budget: {
    say: { en: 'the next call would pass --max-cost', fr: 'le prochain appel dépasserait --max-cost' },
    hint: {
      en: 'Raise --max-cost and start again: what is done is not paid again.',
      fr: 'Augmentez --max-cost et relancez\u00a0: ce qui est fait n’est pas repayé.',
    },
  },
  storage: {
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
    say: { en: 'interrupted', fr: 'interrompu' },
    hint: START_AGAIN,
  },
};
