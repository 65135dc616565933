import type { Draft } from './quantity-draft.ts';

/** In `de 1 450 à 2 300 mètres carrés`, `342 à 386 millions d’euros` the first number has the unit of the second. */
export function shareUnits(text: string, drafts: Draft[]): void {
  const shared = new Set<Draft>();
  shareBack(text, drafts);
  for (let index = drafts.length - 2; index >= 0; index -= 1) {
    const first = drafts[index];
    const second = drafts[index + 1];
    if (!first || !second || first.kind !== 'number' || first.nouns.length > 0 || second.kind === 'label') continue;
    const gap = text.slice(first.end, second.start);
    // « 31-30 à deux secondes » is a score.
    if ((/^[ \u00a0]?,/u.test(gap) && !isListed(first, second, shared)) || /\d[-–]$/u.test(lead(text, first))) continue;
    if (
      !/^[ \u00a0\u202f]?(?:à|et|ou|-|–|,|contre|puis|(?:,[ \u00a0])?voire|au lieu de|contre seulement)[ \u00a0\u202f]?(?:environ[ \u00a0]|de[ \u00a0])?$/iu.test(
        gap,
      )
    )
      continue;
    shared.add(first);
    const scale = first.scale === 1 && first.value < 1000 ? second.scale : 1;
    const plain = first.value;
    const others = first.others.map((other) => other * (other < 1000 ? second.scale : 1) * second.factor);
    const kind = second.kind === 'percent' && second.loose ? first.kind : second.kind;
    Object.assign(first, {
      kind,
      unit: second.unit,
      nouns: second.nouns,
      per: second.per,
      factor: second.factor,
      value: plain * scale * second.factor,
      others,
    });
    if (scale > 1) first.others.push(plain * second.factor);
  }
}

const lead = (text: string, { start }: Draft): string => text.slice(Math.max(0, start - 2), start);

/** « deux, trois, quatre jours », « 5, 4 ou 3 mètres », not « n’en a rendu que 220, sept semaines plus tard ». */
const isListed = (first: Draft, second: Draft, shared: ReadonlySet<Draft>): boolean =>
  shared.has(second) || (first.figures === second.figures && first.value < second.written);

/** « cinq semaines au lieu de neuf », « quatre ans de prison, dont deux avec sursis », « 90 euros sur les 510 »: the second number has the unit of the first. */
function shareBack(text: string, drafts: readonly Draft[]): void {
  for (const [index, second] of drafts.entries()) {
    const first = drafts[index - 1];
    // « 186 000 livres, contre 120 000 annoncées »
    if (
      first?.kind === 'number' &&
      second.kind === 'number' &&
      first.nouns.length > 0 &&
      /^[ \u00a0]\p{L}+,?[ \u00a0](?:contre|au lieu de|pour)[ \u00a0]$/u.test(text.slice(first.end, second.start)) &&
      /^[ \u00a0]\p{L}+ée?s(?!\p{L})/u.test(text.slice(second.end, second.end + 24))
    )
      second.nouns = first.nouns;
    if (!first || first.unit === '' || first.scale > 1 || second.kind !== 'number' || second.unit !== '') continue;
    const gap = text.slice(first.end, second.start);
    const isWhole = first.kind === 'money' && OUT_OF.test(gap) && FOR.test(text.slice(second.end, second.end + 4));
    if (!isWhole && (second.nouns.length > 0 || second.scale > 1 || !INSTEAD.test(gap))) continue;
    const { kind, unit, factor } = first;
    Object.assign(second, { kind, unit, factor, value: second.value * factor });
  }
}
const INSTEAD =
  /^(?:[ \u00a0](?:au lieu d(?:e[ \u00a0]|[’'])|et non[ \u00a0])|(?:[ \u00a0](?:d[e’'][ \u00a0]?)?\p{L}+){0,2},[ \u00a0]dont[ \u00a0])$/u;
/** « 90 euros sur les 510 de réparations » */
const OUT_OF = /^[ \u00a0]sur[ \u00a0](?:les|ses|ces|leurs)[ \u00a0]$/u;
const FOR = /^[ \u00a0]d(?:e[ \u00a0]|[’'])/u;
