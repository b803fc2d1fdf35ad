/** The blocking rules propose more pairs than memory holds. Names the widest rules in both languages; holds no value of any record. */
export class TooManyPairsError extends RangeError {
  /** Pairs that each rule proposes. */
  readonly rules: readonly { readonly id: string; readonly pairs: number }[];

  constructor(rules: readonly { readonly id: string; readonly pairs: number }[], most: number) {
    const largest = rules.toSorted((a, b) => b.pairs - a.pairs).slice(0, 3);
    const named = largest.map(({ id, pairs }) => `${id} ${shown(pairs)}`);
    super(
      [
        `分块规则会提出超过 ${shown(most)} 对,内存放不下(${named.join(';')});请给这些规则加一个部分(如“+ 地区: county”),或将名单拆开关联`,
        `blocking proposes more than ${shown(most)} pairs, more than memory holds (${named.join('; ')}); add a part to these rules (such as “+ 地区: county”), or link the lists in parts`,
      ].join('\n'),
    );
    this.name = 'TooManyPairsError';
    this.rules = rules;
  }
}

const shown = (count: number): string => count.toLocaleString('en-US');
