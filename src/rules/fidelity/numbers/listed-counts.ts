import type { Quantity } from '../../../french/facts/fact.ts';
import { foldAccents } from '../../../french/normalize.ts';
import { stem } from '../../../french/stems.ts';
import type { SourceIndex } from '../reading/source-index.ts';
import type { PlacedQuantity } from './placed-quantity.ts';

/** What a writer counts that lays out a matter, not what a source counts in the world. */
const GENERAL: ReadonlySet<string> = new Set(
  `approche aspect atout argument avantage axe besoin catégorie cause chose composante condition conséquence constat contrainte
  coup critère côté défaut défi difficulté dimension domaine effet élément enjeu étape exigence explication face facette façon
  facteur faiblesse filière force front genre idée inconvénient ingrédient leçon levier limite logique manière méthode
  moment motif objectif obstacle option pan phase pilier pièges piège piste plan point possibilité précaution principe problème
  profil qualité question raison réalité réflexe règle repère réponse revers risque rôle scénario signal signe solution sorte
  source temps terme terrain tendance type versant vertu visage voie volet`
    .split(/\s+/)
    .map((word) => foldAccents(stem(word))),
);
const MOST = 4;

/**
 * « quatre critères », « les deux faces », « Le second »: a small number in words that counts what the text itself lays out. Where the
 * source counts the like differently, it is a fact.
 */
export function countsWhatIsListed({ quantity, passage }: PlacedQuantity, index: SourceIndex): boolean {
  const { kind, figures, loose, value, nouns, raw, start } = quantity;
  const { text } = passage;
  if (kind === 'factor') return /^doubles?$/iu.test(raw) && IS.test(text.slice(Math.max(0, start - 8), start));
  if (figures || loose || value < 2 || value > MOST) return false;
  if (kind === 'ordinal') return isCountedOff(quantity, text);
  const noun = nouns.find((each) => GENERAL.has(each));
  if (kind !== 'number' || noun === undefined) return false;
  return !index.counting(noun).some(({ fact }) => fact.kind === 'number' && fact.value !== value && !fact.part);
}

/** « une exigence double », « leur exigence est double » */
const IS = /(?<!\p{L})(?:est|sont|était)[ \u00a0]$/iu;

/** « Le premier est … Le second … »: the ranks before it stand in the same text, and it names nothing itself. */
const isCountedOff = ({ nouns, start, value }: Quantity, text: string): boolean =>
  nouns.length === 0 &&
  value <= 3 &&
  /(?<!\p{L})l(?:es?|a)[ \u00a0]$/iu.test(text.slice(Math.max(0, start - 4), start)) &&
  /(?<!\p{L})(?:premi(?:er|ère)s?|deux)(?!\p{L})/iu.test(text.slice(0, start));
