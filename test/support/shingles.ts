/** Words of a text for comparing extractions: runs of letters and digits, case and accents kept. */
const words = (text: string): string[] =>
  text
    .normalize('NFC')
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .match(/[\p{L}\p{N}_]+/gu) ?? [];

function shingles(text: string): ReadonlyMap<string, number> {
  const list = words(text);
  const counts = new Map<string, number>();
  for (let at = 0; at < Math.max(1, list.length - 3); at++) {
    const key = list.slice(at, at + 4).join(' ');
    if (key !== '') counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

export interface Score {
  readonly precision: number;
  readonly recall: number;
}

/** Word 4-grams of a prediction against what must stay (`needed`) and what may stay (`allowed`). */
export function scoreOf(predicted: string, needed: string, allowed: string): Score {
  const [found, need, allow] = [shingles(predicted), shingles(needed), shingles(allowed)];
  let right = 0;
  let missed = 0;
  let wrong = 0;
  for (const key of new Set([...found.keys(), ...need.keys(), ...allow.keys()])) {
    const [there, wanted, most] = [found.get(key) ?? 0, need.get(key) ?? 0, allow.get(key) ?? 0];
    const least = Math.min(wanted, most);
    right += Math.min(there, least);
    missed += Math.max(0, least - there);
    wrong += Math.max(0, there - Math.max(wanted, most));
  }
  return {
    precision: right + wrong ? right / (right + wrong) : 0,
    recall: right + missed ? right / (right + missed) : 0,
  };
}

/** Mean precision, mean recall and the harmonic mean of the two. */
export function meanOf(scores: readonly Score[]): Score & { readonly f1: number } {
  const mean = (key: keyof Score) => scores.reduce((sum, score) => sum + score[key], 0) / scores.length;
  const [precision, recall] = [mean('precision'), mean('recall')];
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) };
}
