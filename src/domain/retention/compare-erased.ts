/** What an entry of the evidence log says of a class that an order erased, or what is left says of it. */
export interface ErasedClass {
  /** As entries name it, e.g. `retention-order:7`. */
  readonly order: string;
  readonly of: string;
  readonly count: number;
  readonly root: string;
}

/** Rows that a batch stored, and those that are there or were erased by an order. */
export interface BatchRows {
  readonly batch: number;
  readonly stored: number;
  readonly left: number;
  readonly erased: number;
}

/** Something that is gone without an order, or erased otherwise than the evidence says. */
export interface Discrepancy {
  /** `retention-order:7 matched-rows`, or `batch:37`. */
  readonly what: string;
  readonly expected: string;
  readonly found: string;
}

/** Roots and counts as the log names them against those recomputed from what is left; and rows that no order accounts for. */
export function compareErased(
  named: readonly ErasedClass[],
  recomputed: readonly ErasedClass[],
  batches: readonly BatchRows[],
): readonly Discrepancy[] {
  const before = new Map(named.map((one) => [nameOf(one), textOf(one)] as const));
  const now = new Map(recomputed.map((one) => [nameOf(one), textOf(one)] as const));
  const orders = [...new Set([...before.keys(), ...now.keys()])].toSorted().flatMap((what) => {
    const [expected = '', found = ''] = [before.get(what), now.get(what)];
    return expected === found ? [] : [{ what, expected, found }];
  });
  const rows = batches.flatMap(({ batch, stored, left, erased }) =>
    stored === left + erased
      ? []
      : [{ what: `batch:${batch}`, expected: `${stored} rows`, found: `${left} kept + ${erased} erased` }],
  );
  return [...orders, ...rows];
}

const nameOf = ({ order, of }: ErasedClass): string => `${order} ${of}`;
const textOf = ({ count, root }: ErasedClass): string => `${count} ${root}`;
