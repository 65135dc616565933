import type { ChosenEngine } from '../../engines/index.ts';
import type { Settings } from '../../model/settings.ts';
import type { Part } from '../../pipeline/batch/parts.ts';
import { expectedOf } from '../../pipeline/batch/plan.ts';
import type { Io } from '../io.ts';
import { money } from '../summary.ts';
import type { BatchOrder } from './order.ts';

/** What the first round asks for, and what all rounds may at most. */
export function estimateLines(
  parts: readonly Part[],
  cost: number | undefined,
  chosen: ChosenEngine,
  settings: Settings,
  io: Io,
): string {
  const { language } = io.style;
  const french = language === 'fr';
  if (parts.length === 0) return french ? 'Rien à demander à un service.\n' : 'Nothing to ask of a service.\n';
  const number = (value: number) => value.toLocaleString(language);
  const requests = parts.reduce((sum, { lines }) => sum + lines, 0);
  const { input, output } = expectedOf(parts);
  const dated = chosen.price?.asOf
    ? french
      ? `, prix du ${chosen.price.asOf}`
      : `, price of ${chosen.price.asOf}`
    : '';
  const price =
    cost === undefined
      ? french
        ? `prix de ${settings.model} inconnu`
        : `price of ${settings.model} not known`
      : `${money(cost, language)}${french ? ' au prix des lots' : ' at batch price'}${dated}`;
  const most = cost === undefined ? '' : money(cost * settings.attempts, language);
  return french
    ? `${number(requests)} ${requests < 2 ? 'demande' : 'demandes'} en ${number(parts.length)} ${parts.length < 2 ? 'fichier' : 'fichiers'}, ${number(input)} jetons envoyés, ${number(output)} attendus, ${price}.\nLes reprises s’y ajoutent${most && `, au plus jusqu’à ${most}`}\u202f; le raisonnement silencieux d’un modèle aussi.\n`
    : `${number(requests)} ${requests === 1 ? 'request' : 'requests'} in ${number(parts.length)} ${parts.length === 1 ? 'file' : 'files'}, ${number(input)} tokens sent, ${number(output)} expected, ${price}.\nRepairs come on top${most && `, at most up to ${most}`}; so does a model's silent reasoning.\n`;
}

/** Articles that are not asked for twice. */
export const elsewhereLine = (count: number, { style: { language } }: Io): string =>
  language === 'fr'
    ? `${count.toLocaleString('fr')} ${count < 2 ? 'article attend' : 'articles attendent'} déjà dans une exécution ouverte\u00a0: seo-rewrite batch collect\n`
    : `${count.toLocaleString('en')} ${count === 1 ? 'article waits' : 'articles wait'} in an open run already: seo-rewrite batch collect\n`;

/** The command that follows. */
export const nextLine = (transport: BatchOrder['transport'], id: string, { style: { language } }: Io): string => {
  const french = language === 'fr';
  if (transport === 'service')
    return french ? 'Ensuite\u00a0: seo-rewrite batch collect --wait\n' : 'Next: seo-rewrite batch collect --wait\n';
  return french
    ? `Faites répondre à ces fichiers, puis\u00a0: seo-rewrite batch import --run ${id} <résultats…>\n`
    : `Have these files answered, then: seo-rewrite batch import --run ${id} <results…>\n`;
};
