/** Length of the longest common subsequence of two lists of words, and where its first and last words stand in `b`. Quadratic: both are short. */
export function commonSubsequence(
  a: readonly string[],
  b: readonly string[],
): { length: number; first: number; last: number } {
  const table = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i -= 1)
    for (let j = b.length - 1; j >= 0; j -= 1) {
      const row = table[i];
      if (row)
        row[j] = a[i] === b[j] ? 1 + (table[i + 1]?.[j + 1] ?? 0) : Math.max(table[i + 1]?.[j] ?? 0, row[j + 1] ?? 0);
    }
  let first = -1;
  let last = 0;
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    if (a[i] === b[j]) {
      if (first < 0) first = j;
      last = j;
      i += 1;
      j += 1;
    } else if ((table[i + 1]?.[j] ?? 0) >= (table[i]?.[j + 1] ?? 0)) i += 1;
    else j += 1;
  }
  return { length: table[0]?.[0] ?? 0, first: Math.max(first, 0), last };
}
