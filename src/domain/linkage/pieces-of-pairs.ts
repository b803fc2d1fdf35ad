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
  const components = componentsOf(pairs);
  const pieces: T[][] = [];
  const pieceOf = new Map<number, T[]>();
  let filled = records;
  for (const [at, pair] of pairs.entries()) {
    const component = components.at(at);
    let piece = pieceOf.get(component);
    if (piece === undefined) {
      if (filled >= records) {
        filled = 0;
        pieces.push([]);
      }
      piece = pieces.at(-1) ?? [];
      pieceOf.set(component, piece);
      filled += components.sizeOf(component);
    }
    piece.push(pair);
  }
  return pieces;
}

/** Which records hang together, in typed arrays: millions of them are joined in a moment. */
function componentsOf(pairs: readonly RecordPair[]) {
  const places = new Map<string, number>();
  const parents = Int32Array.from({ length: pairs.length * 2 }, (_, at) => at);
  const sizes = new Int32Array(parents.length).fill(1);
  const placeOf = (record: string): number => {
    const place = places.get(record) ?? places.size;
    places.set(record, place);
    return place;
  };
  const rootOf = (place: number): number => {
    let at = place;
    for (let up = parents[at] ?? at; up !== at; up = parents[at] ?? at) {
      parents[at] = parents[up] ?? up;
      at = up;
    }
    return at;
  };
  const lefts = pairs.map(({ leftRecord, rightRecord }) => {
    const [one, other] = [rootOf(placeOf(leftRecord)), rootOf(placeOf(rightRecord))];
    const [larger, smaller] = (sizes[one] ?? 0) < (sizes[other] ?? 0) ? [other, one] : [one, other];
    if (larger !== smaller) {
      parents[smaller] = larger;
      sizes[larger] = (sizes[larger] ?? 0) + (sizes[smaller] ?? 0);
    }
    return one;
  });
  return { at: (pair: number): number => rootOf(lefts[pair] ?? 0), sizeOf: (root: number): number => sizes[root] ?? 0 };
}
