import type { ModelDesign } from '../../domain/link-model/link-model.ts';
import { columnsOf } from '../../domain/pairing/design-columns.ts';
import type { RecordChunk, RecordSource } from '../../domain/pairing/pack-rows.ts';
import type { ReadList } from './list-request.ts';
import { recordsOf } from './list-table.ts';
import { type RecordIds, recordIds } from './record-ids.ts';
import { TextColumn } from './text-column.ts';

/** Reads the records of a list once, for whoever packs them, and keeps what they are called. */
export class RecordReader {
  /** The records; to be read once. */
  readonly source: RecordSource;
  readonly #list: ReadList;
  readonly #ids: readonly TextColumn[];
  #rows = 0;

  /** @param onRows Hears how many rows have been read. */
  constructor(design: ModelDesign, list: ReadList, onRows: (rows: number) => void) {
    const names = list.wanted.map(({ name }) => name);
    this.#list = list;
    this.#ids = list.idHeaders.map(() => new TextColumn());
    this.source = { columns: columnsOf(design, names), chunks: this.#read(onRows) };
  }

  /** What the records are called, once all have been read. */
  get ids(): RecordIds {
    const candidates = this.#list.idHeaders.map((header, at) => [header, this.#ids[at] ?? new TextColumn()] as const);
    return recordIds(candidates, this.#rows);
  }

  async *#read(onRows: (rows: number) => void): AsyncGenerator<RecordChunk> {
    const { file, survey, wanted, idHeaders } = this.#list;
    const ids = idHeaders.map((name) => ({ name, places: [survey.headers.indexOf(name)] }));
    for await (const records of recordsOf(file, survey, [...wanted, ...ids])) {
      for (const [at, column] of this.#ids.entries())
        for (const record of records) column.add(record[wanted.length + at] ?? '');
      yield records;
      this.#rows += records.length;
      onRows(this.#rows);
    }
  }
}
