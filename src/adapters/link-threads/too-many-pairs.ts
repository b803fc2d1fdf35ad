/** The blocking rules propose more pairs than memory holds. Names the rules; holds no value of any record. */
export class TooManyPairsError extends RangeError {
  /** Pairs that each rule proposes. */
  readonly rules: readonly { readonly id: string; readonly pairs: number }[];

  constructor(rules: readonly { readonly id: string; readonly pairs: number }[], most: number) {
    const largest = rules.toSorted((a, b) => b.pairs - a.pairs).slice(0, 3);
    const named = largest.map(({ id, pairs }) => `${id} ${pairs}`).join(', ');
    super(
      `blocking proposes more than ${most} pairs (${named}): add a part to these rules, or link the lists in parts`,
    );
    this.name = 'TooManyPairsError';
    this.rules = rules;
  }
}
