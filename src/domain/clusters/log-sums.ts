/** log2(2^a + 2^b) without overflow. */
export function logAdd(a: number, b: number): number {
  const [high, low] = a > b ? [a, b] : [b, a];
  return low === -Infinity ? high : high + Math.log1p(2 ** (low - high)) / Math.LN2;
}

/**
 * For each term (log2) the sum of `rest` and all other terms, in log2. Summed from both ends, so that nothing is lost where
 * one term is nearly all: a total less the term itself would be rounding only. Terms may span a thousand bits.
 */
export function sumsOfOthers(terms: Float64Array, rest: number): Float64Array {
  const most = terms.reduce((high, term) => Math.max(high, term), rest);
  const parts = terms.map((term) => 2 ** (term - most));
  const sums = new Float64Array(terms.length);
  let before = 2 ** (rest - most);
  for (let at = 0; at < sums.length; at += 1) {
    sums[at] = before;
    before += parts[at] ?? 0;
  }
  let after = 0;
  for (let at = sums.length - 1; at >= 0; at -= 1) {
    sums[at] = most + Math.log2((sums[at] ?? 0) + after);
    after += parts[at] ?? 0;
  }
  return sums;
}
