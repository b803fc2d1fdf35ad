import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import pg from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { weightOf } from '../src/domain/link-model/weights.ts';
import type { TemporaryHome } from './hub.ts';
import { LISTS, type ListName } from './linkage-columns.ts';
import { SURE } from './linkage-design.ts';

/** Share of the links that are right, and of the persons in both lists that are linked. */
export interface Quality {
  readonly precision: number;
  readonly recall: number;
}

/** Quality of all links, and of the sure ones. */
export interface LinkQuality {
  readonly linked: Quality;
  readonly sure: Quality;
}

/** Compares a table of links with the truth, link by link as they come. */
export async function judgeLinks(table: string, { url, folder }: Pick<TemporaryHome, 'url' | 'folder'>) {
  const [left, right] = LISTS.map((list) => personsOf(folder, list));
  if (left === undefined || right === undefined) throw new RangeError('two lists have a truth');
  const least = weightOf(SURE);
  const counts = { linked: { links: 0, right: 0 }, sure: { links: 0, right: 0 } };
  for await (const [l, r, weight] of linksOf(table, url)) {
    const isRight = left[l] === right[r];
    for (const count of weight >= least ? [counts.linked, counts.sure] : [counts.linked]) {
      count.links += 1;
      count.right += Number(isRight);
    }
  }
  const both = inBoth(left, right);
  const quality = (count: { links: number; right: number }): Quality => ({
    precision: count.right / count.links,
    recall: count.right / both,
  });
  return { linked: quality(counts.linked), sure: quality(counts.sure) } satisfies LinkQuality;
}

function personsOf(folder: string, list: ListName): Uint32Array {
  const bytes = readFileSync(join(folder, `truth-${list}`));
  return new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / Uint32Array.BYTES_PER_ELEMENT);
}

async function* linksOf(table: string, url: string): AsyncGenerator<readonly [l: number, r: number, weight: number]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const lines = createInterface({ input: client.query(copyTo(`copy (select l, r, weight from ${table}) to stdout`)) });
  for await (const line of lines) {
    const [l = '', r = '', weight = ''] = line.split('\t');
    yield [Number(l), Number(r), Number(weight)];
  }
  await client.end();
}

/** Persons of both lists. */
function inBoth(left: Uint32Array, right: Uint32Array): number {
  const known = new Uint8Array(left.reduce((most, person) => Math.max(most, person), 0) + 1);
  for (const person of left) known[person] = 1;
  return right.reduce((count, person) => count + (known[person] ?? 0), 0);
}
