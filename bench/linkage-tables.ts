import type { PatternTable } from '../src/domain/pairing/pattern-counts.ts';

/** Counts of several shards together, and what the patterns of each are called there. */
export interface MergedTables {
  readonly table: PatternTable;
  /** Shard by shard: index in the whole of each pattern of the shard. */
  readonly names: readonly Uint32Array[];
}

/** Adds the counts of shards up. Whole numbers, so the result is the same however the lists were cut. */
export function mergeTables(tables: readonly PatternTable[]): MergedTables {
  const patterns = Float64Array.from(new Set(tables.flatMap(({ patterns: own }) => [...own]))).sort();
  const places = new Map([...patterns].map((pattern, place) => [pattern, place]));
  const names = tables.map(({ patterns: own }) => Uint32Array.from(own, (pattern) => places.get(pattern) ?? 0));
  const summed = (of: (table: PatternTable) => Float64Array): Float64Array => {
    const sums = new Float64Array(patterns.length);
    for (const [shard, table] of tables.entries())
      for (const [i, count] of of(table).entries()) {
        const place = names[shard]?.[i] ?? 0;
        sums[place] = (sums[place] ?? 0) + count;
      }
    return sums;
  };
  const byRule = (tables[0]?.byRule ?? []).map(({ rule }, i) => ({
    rule,
    counts: summed((table) => table.byRule[i]?.counts ?? new Float64Array(0)),
  }));
  return { table: { patterns, byRule, pairs: summed(({ pairs }) => pairs) }, names };
}
