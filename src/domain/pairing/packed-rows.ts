/**
 * Records of one list, packed for comparison. Row `r` begins at `words[r * stride]`; its parts lie at the offsets that the
 * layout gives. All arrays may stand on shared memory, so that several threads read them without a copy.
 */
export interface PackedRows {
  readonly count: number;
  readonly stride: number;
  readonly words: Uint32Array;
  /** Blocking keys, rule by rule: `keys[rule * count + row]`; 0 means that the record has no key under this rule. */
  readonly keys: Uint32Array;
  /**
   * log2 of the share of the record's value among all values, comparison by comparison that counts rarity:
   * `rarity[slot * count + row]`; 0 when unknown (then no adjustment is made).
   */
  readonly rarity: Float32Array;
}

/** Where the words of each comparison begin inside a row. */
export interface RowLayout {
  readonly stride: number;
  /** Offset of each comparison, in the order of the model. */
  readonly offsets: readonly number[];
}

/** Lays the comparisons out one after the other. */
export function layoutOf(widths: readonly number[]): RowLayout {
  const offsets: number[] = [];
  let stride = 0;
  for (const width of widths) {
    offsets.push(stride);
    stride += width;
  }
  return { stride, offsets };
}
