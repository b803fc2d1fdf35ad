import { createReadStream } from 'node:fs';
import { parse } from 'csv-parse';
import type { PersonSet } from './person-set.ts';
import type { ScoredPairs } from './scored-pairs.ts';

/**
 * Reads the pairs that `lianhe link … --out PAIRS.csv` wrote (left_id, right_id, weight, probability, pattern) as rows of the set.
 * Throws a RangeError at an identifier that the set does not have.
 */
export async function readPairs(path: string, set: PersonSet): Promise<ScoredPairs> {
  const [lefts, rights] = [rowsById(set.left.rows), rowsById((set.right ?? set.left).rows)];
  const [left, right, weight]: [number[], number[], number[]] = [[], [], []];
  const records: AsyncIterable<Readonly<Record<string, string>>> = createReadStream(path).pipe(
    parse({ columns: true }),
  );
  for await (const record of records) {
    left.push(rowOf(lefts, record['left_id']));
    right.push(rowOf(rights, record['right_id']));
    weight.push(Number(record['weight']));
  }
  return { left: Uint32Array.from(left), right: Uint32Array.from(right), weight: Float64Array.from(weight) };
}

const rowsById = (rows: readonly (readonly string[])[]): ReadonlyMap<string, number> =>
  new Map(rows.map(([id = ''], row) => [id, row]));

function rowOf(rows: ReadonlyMap<string, number>, id: string | undefined): number {
  const row = rows.get(id ?? '');
  if (row === undefined) throw new RangeError('a pair names a record that the set does not have');
  return row;
}
