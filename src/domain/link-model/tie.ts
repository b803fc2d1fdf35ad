/**
 * Two comparisons whose levels go together among strangers: an e-mail address holds the name, a postcode lies in a town.
 * `bits[level of a][level of b]` is log2 of how many times more often strangers are at both levels than by chance; 0 where
 * one is missing.
 */
export interface Tie {
  /** Places in the design, a < b. */
  readonly a: number;
  readonly b: number;
  readonly bits: readonly (readonly number[])[];
}
