import type pg from 'pg';
import type { PackedRows } from '../src/domain/pairing/packed-rows.ts';
import { copyTuples } from './binary-copy.ts';

/** Table of every key of a list with its row. */
export const keysTable = (list: string): string => `projection_key_${list}`;

/** A key of a rule as one number: keys of two rules are never equal. */
export const keyOfRule = (rule: number, key: number): bigint => (BigInt(rule) << 32n) | BigInt(key);

/** Stores every key of a list with its row, for looking single records up. */
export async function writeKeys(client: pg.Client, list: string, rows: PackedRows, rules: number): Promise<void> {
  const table = keysTable(list);
  await client.query(`create table ${table} (key bigint not null, no int not null)`);
  await copyTuples(client, table, keyBlocks(rows, rules));
  await client.query(`create index on ${table} (key) include (no)`);
  await client.query(`vacuum analyze ${table}`);
}

const TUPLE = 22;
const BLOCK = 4096;

function* keyBlocks({ count, keys }: PackedRows, rules: number): Generator<Buffer> {
  for (let rule = 0; rule < rules; rule += 1) {
    const column = keys.subarray(rule * count, (rule + 1) * count);
    for (let from = 0; from < count; from += BLOCK) yield tuplesOf(rule, column.subarray(from, from + BLOCK), from);
  }
}

/** Tuples of the rows from `first` on that have a key. */
function tuplesOf(rule: number, keys: Uint32Array, first: number): Buffer {
  const tuples = Buffer.alloc(TUPLE * keys.length);
  let at = 0;
  for (const [i, key] of keys.entries()) {
    if (key === 0) continue;
    tuples.writeInt16BE(2, at);
    tuples.writeInt32BE(8, at + 2);
    tuples.writeInt32BE(rule, at + 6);
    tuples.writeUInt32BE(key, at + 10);
    tuples.writeInt32BE(4, at + 14);
    tuples.writeInt32BE(first + i, at + 18);
    at += TUPLE;
  }
  return tuples.subarray(0, at);
}
