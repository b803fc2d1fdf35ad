import type pg from 'pg';
import { copyTuples } from './binary-copy.ts';

/** Columns of a table of links. */
export const LINK_COLUMNS = 'l int not null, r int not null, weight real not null, pattern bigint not null';

/** Bytes of a link in a binary COPY: four fields of 4, 4, 4 and 8 bytes, a length before each, their number before all. */
const LINK_TUPLE = 2 + 3 * 8 + 12;

/** A link: rows of both lists, weight in bits, and the pattern from which it is explained. */
export interface LinkColumns {
  readonly left: Uint32Array;
  readonly right: Uint32Array;
  readonly weight: Float64Array;
  readonly pattern: Float64Array;
}

/** Writes links back by COPY. */
export async function writeLinks(client: pg.Client, table: string, links: LinkColumns): Promise<void> {
  await client.query(`create table ${table} (${LINK_COLUMNS})`);
  await copyTuples(client, table, linkBlocks(links));
}

const BLOCK = 4096;

function* linkBlocks(links: LinkColumns): Generator<Buffer> {
  const { length } = links.left;
  for (let from = 0; from < length; from += BLOCK) yield linkTuples(links, from, Math.min(length, from + BLOCK));
}

function linkTuples({ left, right, weight, pattern }: LinkColumns, from: number, to: number): Buffer {
  const tuples = Buffer.allocUnsafe(LINK_TUPLE * (to - from));
  for (let i = from, at = 0; i < to; i += 1, at += LINK_TUPLE) {
    const code = pattern[i] ?? 0;
    tuples.writeInt16BE(4, at);
    tuples.writeInt32BE(4, at + 2);
    tuples.writeInt32BE(left[i] ?? 0, at + 6);
    tuples.writeInt32BE(4, at + 10);
    tuples.writeInt32BE(right[i] ?? 0, at + 14);
    tuples.writeInt32BE(4, at + 18);
    tuples.writeFloatBE(weight[i] ?? 0, at + 22);
    tuples.writeInt32BE(8, at + 26);
    tuples.writeUInt32BE(Math.floor(code / 4294967296), at + 30);
    tuples.writeUInt32BE(code % 4294967296, at + 34);
  }
  return tuples;
}
