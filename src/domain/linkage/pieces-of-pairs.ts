import { disjointRows } from '../clusters/disjoint-rows.ts';

/** Two records that may speak of one person. */
interface RecordPair {
  readonly leftRecord: string;
  readonly rightRecord: string;
}

/**
 * Cuts pairs into pieces of about so many records. Pairs that share a record, also over others, are in one piece, so that what is
 * decided about one pair by looking at those beside it can be decided piece by piece. A piece is larger only where so many hang
 * together.
 */
export function piecesOf<T extends RecordPair>(pairs: readonly T[], records: number): readonly (readonly T[])[] {
  const { lefts, sets, sizes } = componentsOf(pairs);
  const pieces: T[][] = [];
  const pieceOf = new Map<number, T[]>();
  let filled = records;
  const pieceFor = (component: number): T[] => {
    const known = pieceOf.get(component);
    if (known !== undefined) return known;
    if (filled >= records) [filled] = [0, pieces.push([])];
    const piece = pieces.at(-1) ?? [];
    pieceOf.set(component, piece);
    filled += sizes[component] ?? 0;
    return piece;
  };
  for (const [at, pair] of pairs.entries()) pieceFor(sets.setOf(lefts[at] ?? 0)).push(pair);
  return pieces;
}

/** Which records hang together, records by numbers: of millions, in typed arrays. */
function componentsOf(pairs: readonly RecordPair[]) {
  const rows = new Map<string, number>();
  const rowOf = (record: string): number => {
    const row = rows.get(record) ?? rows.size;
    rows.set(record, row);
    return row;
  };
  const lefts = Uint32Array.from(pairs, ({ leftRecord }) => rowOf(leftRecord));
  const rights = Uint32Array.from(pairs, ({ rightRecord }) => rowOf(rightRecord));
  const sets = disjointRows(rows.size);
  for (const [at, left] of lefts.entries()) sets.join(left, rights[at] ?? left);
  const sizes = new Uint32Array(rows.size);
  for (let row = 0; row < sizes.length; row += 1) sizes[sets.setOf(row)] = (sizes[sets.setOf(row)] ?? 0) + 1;
  return { lefts, sets, sizes };
}
