import { cacheKey } from '../engines/cached.ts';
import type { ChosenEngine } from '../engines/index.ts';
import { costOf } from '../engines/prices.ts';
import { answerTokens, promptTokens } from '../engines/tokens.ts';
import type { Prompt, Reply, Usage } from '../model/engine.ts';
import type { Settings } from '../model/settings.ts';
import type { Store } from '../model/store.ts';
import type { Input, MissingInput } from '../pipeline/inputs.ts';
import { inOrder } from '../pipeline/pool.ts';
import { type Preview, previewOne } from '../pipeline/preview.ts';
import type { RewriteSetup } from '../pipeline/rewrite-setup.ts';
import { tamed } from '../reporters/terminal.ts';
import { counted, NOUNS } from '../reporters/words.ts';
import { ExitCode, type Io } from './io.ts';
import { money } from './summary.ts';

export interface DryRunWorld {
  readonly chosen: ChosenEngine;
  readonly cache: Store<Reply> | undefined;
  readonly settings: Settings;
  readonly verbose: boolean;
}

/** Prints what a run would send: words, tokens, cost, and the exact prompts when asked; calls nothing, writes nothing. */
export async function dryRun(
  inputs: AsyncIterable<Input | MissingInput>,
  setup: RewriteSetup,
  world: DryRunWorld,
  io: Io,
): Promise<number> {
  const { language } = io.style;
  const french = language === 'fr';
  const { chosen, cache, settings, verbose } = world;
  let total: Usage = { input: 0, output: 0 };
  let asked = 0;
  let failed = false;
  const colon = french ? '\u00a0: ' : ': ';
  const number = (value: number) => value.toLocaleString(language);
  for await (const preview of inOrder(inputs, (input) => previewOne(input, setup), { size: 4, signal: setup.stop })) {
    if (preview.failure) {
      failed = true;
      io.err(`✗ ${tamed(preview.failure.message[language])}\n`);
      continue;
    }
    const { prompt } = preview;
    const known = prompt ? await cache?.get(cacheKey(chosen.engine.id, prompt)) : undefined;
    const usage = prompt && chosen.remote && !known ? expected(prompt) : undefined;
    io.out(`${tamed(preview.path)}${colon}${lineOf(preview, usage, known !== undefined, french, number)}\n`);
    if (!usage || !prompt) continue;
    asked++;
    total = { input: total.input + usage.input, output: total.output + usage.output };
    if (verbose) io.out(`--- system\n${prompt.system}\n--- user\n${prompt.user}\n---\n`);
  }
  const cost = chosen.price ? costOf(total, chosen.price) : undefined;
  io.out(totalOf({ asked, total, cost, settings, asOf: chosen.price?.asOf }, french, number, language));
  return failed ? ExitCode.input : ExitCode.ok;
}

const expected = (prompt: Prompt): Usage => ({ input: promptTokens(prompt), output: answerTokens(prompt) });

function lineOf(
  { words, done }: Preview,
  usage: Usage | undefined,
  known: boolean,
  french: boolean,
  number: (value: number) => string,
): string {
  if (done) return french ? 'déjà fait' : 'already done';
  const language = french ? 'fr' : 'en';
  const count = counted(words, NOUNS.word[language], language);
  if (known) return `${count}, ${french ? 'réponse déjà en cache' : 'answer already in the cache'}`;
  if (!usage) return count;
  return french
    ? `${count}, ${number(usage.input)} jetons envoyés, ${number(usage.output)} attendus`
    : `${count}, ${number(usage.input)} tokens sent, ${number(usage.output)} expected`;
}

interface Total {
  readonly asked: number;
  readonly total: Usage;
  readonly cost: number | undefined;
  readonly settings: Settings;
  readonly asOf: string | undefined;
}

function totalOf(
  { asked, total, cost, settings, asOf }: Total,
  french: boolean,
  number: (value: number) => string,
  language: Io['style']['language'],
): string {
  if (asked === 0) return french ? 'Rien à demander à un service.\n' : 'Nothing to ask of a service.\n';
  const dated = asOf ? (french ? `, prix du ${asOf}` : `, price of ${asOf}`) : '';
  const price =
    cost === undefined
      ? french
        ? `prix de ${settings.model} inconnu`
        : `price of ${settings.model} not known`
      : `${money(cost, language)}${dated}`;
  const most = cost === undefined ? '' : money(cost * settings.attempts, language);
  const lines = french
    ? [
        `Total\u00a0: ${number(asked)} ${asked < 2 ? 'appel' : 'appels'}, ${number(total.input)} jetons envoyés, ${number(total.output)} attendus, ${price}.`,
        `Les reprises s’y ajoutent${most && `, au plus jusqu’à ${most}`} ; le raisonnement silencieux d’un modèle aussi.`,
      ]
    : [
        `Total: ${number(asked)} ${asked === 1 ? 'call' : 'calls'}, ${number(total.input)} tokens sent, ${number(total.output)} expected, ${price}.`,
        `Repairs come on top${most && `, at most up to ${most}`}; so does a model's silent reasoning.`,
      ];
  if (cost !== undefined && settings.maxCost !== undefined && cost > settings.maxCost)
    lines.push(french ? 'C’est plus que --max-cost.' : 'That is more than --max-cost.');
  return `${lines.join('\n')}\n`;
}
