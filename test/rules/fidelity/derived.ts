import { derivationOf } from '../../../src/rules/fidelity/numbers/derivation.ts';
import { comparing } from './told.ts';

/** How the first number of the article follows from what a passage of the source says: the formula and its operands. */
export function follows(source: string, number: string): string {
  const { article, index } = comparing(source, `On a ${number}.`);
  const quantity = article.passages[0]?.facts.quantities.find(({ part }) => !part);
  const passage = index.side.passages[1];
  if (!quantity || !passage) throw new Error('the case has no number');
  const derivation = derivationOf(quantity, passage);
  return derivation ? [derivation.formula, ...derivation.operands.map(({ raw }) => raw)].join(' | ') : 'none';
}
