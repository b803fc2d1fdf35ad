import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import type { FittedModel } from '../src/domain/link-model/fit-model.ts';
import { scorePatterns } from '../src/domain/link-model/score-patterns.ts';
import { CellWriter, usedColumns } from '../src/domain/pairing/cell-chunk.ts';
import { ChunkPacker } from '../src/domain/pairing/chunk-packer.ts';
import { columnsOf } from '../src/domain/pairing/design-columns.ts';
import { chunkDesignOf } from '../src/domain/pairing/pack-rows.ts';
import { PairLevels } from '../src/domain/pairing/pair-levels.ts';
import type { Contest } from './linkage-contest.ts';
import { BIRTH_DESIGN } from './linkage-design.ts';
import { keyOfRule, keysTable } from './linkage-keys.ts';
import { type PageLayout, pagesTable, rowsOfPage } from './linkage-pages.ts';
import { easyBirths } from './persons/chinese/births.ts';

const RECORDS = 2000;
const MOST_CANDIDATES = 4096;

/** Milliseconds of looking single new records up among all of the right list: pack, fetch by keys, compare, score. */
export async function lookUpTimes({ url, folder, lists }: Contest): Promise<readonly number[]> {
  const { left } = easyBirths(RECORDS, 'looked-up');
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const lookUp = new RecordLookUp(client, lists.layouts.right, join(folder, 'model.json'), left.columns);
  const times: number[] = [];
  for (const record of left.rows) {
    const start = performance.now();
    await lookUp.scored(record);
    times.push(performance.now() - start);
  }
  await client.end();
  return times.toSorted((a, b) => a - b);
}

class RecordLookUp {
  readonly #client: pg.Client;
  readonly #stride: number;
  readonly #query: string;
  readonly #model: FittedModel;
  readonly #writer: CellWriter;
  readonly #packer: ChunkPacker;
  readonly #levels = new PairLevels(BIRTH_DESIGN.comparisons, MOST_CANDIDATES);
  readonly #words: Uint32Array<ArrayBuffer>;
  readonly #keys = new Uint32Array(BIRTH_DESIGN.blocking.length);

  constructor(client: pg.Client, layout: PageLayout, model: string, columns: readonly string[]) {
    const places = columnsOf(BIRTH_DESIGN, columns);
    const design = chunkDesignOf(BIRTH_DESIGN, places);
    this.#client = client;
    this.#stride = layout.stride;
    this.#query = candidatesSql(layout);
    this.#model = JSON.parse(readFileSync(model, 'utf8')) as FittedModel;
    this.#writer = new CellWriter(usedColumns(places).places);
    this.#packer = new ChunkPacker(design);
    this.#words = new Uint32Array((MOST_CANDIDATES + 1) * layout.stride);
  }

  /** Candidates of a record, with their bits. */
  async scored(record: readonly string[]): Promise<ReadonlyMap<number, number>> {
    this.#packer.pack(this.#writer.write([record]), { words: this.#words, keys: this.#keys, row: 0 });
    const keys = [...this.#keys.entries()].flatMap(([rule, key]) => (key === 0 ? [] : [keyOfRule(rule, key)]));
    const { rows } = await this.#client.query<{ no: number; words: Buffer }>({
      name: 'candidates',
      text: this.#query,
      values: [keys.map(String)],
    });
    const size = Math.min(rows.length, MOST_CANDIDATES);
    for (let i = 0; i < size; i += 1) this.#place(rows[i]?.words ?? Buffer.alloc(0), i + 1);
    const b = Uint32Array.from({ length: size }, (_, i) => (i + 1) * this.#stride);
    this.#levels.compare({ words: this.#words, a: new Uint32Array(size), b, size });
    const patterns = this.#levels.patterns.slice(0, size);
    const bits = scorePatterns(BIRTH_DESIGN, this.#model.parameters, patterns, this.#model.relatives);
    return new Map(rows.slice(0, size).map(({ no }, i) => [no, bits[i] ?? 0]));
  }

  #place(words: Buffer, row: number): void {
    words.copy(new Uint8Array(this.#words.buffer), row * this.#stride * 4);
  }
}

/** Rows under any of the keys, and their words out of the pages. */
function candidatesSql(layout: PageLayout): string {
  const rows = rowsOfPage(layout);
  const bytes = layout.stride * 4;
  return `select no, substring(packed from 1 + (no - first) * ${bytes} for ${bytes}) as words
    from (select distinct no from ${keysTable('right')} where key = any($1::bigint[])) found
    join ${pagesTable('right')} on first = no / ${rows} * ${rows}`;
}
